"""How the window was left: sizes and splitters, in an INI file of the user's own. Never anything else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QWidget

VERSION = 1


class SettingsMemory:
    """Remembers geometry, splitters and single values under a version number.

    A file of another version, or one that cannot be read, counts as empty.
    """

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)
        if self.number("version", VERSION) != VERSION or self._settings.status() != QSettings.Status.NoError:
            self.forget()

    def forget(self) -> None:
        """Start from nothing."""
        self._settings.clear()

    def keep_window(self, window: QWidget) -> None:
        """Keep where the window is and how large."""
        self._settings.setValue("window/geometry", window.saveGeometry())

    def place_window(self, window: QWidget) -> bool:
        """Put the window where it was; False when that is not known or not on any screen."""
        state = self._settings.value("window/geometry")
        if not isinstance(state, QByteArray) or not window.restoreGeometry(state):
            return False
        return on_some_screen(window.frameGeometry())

    def keep_splitters(self, layout: str, splitters: Mapping[str, QSplitter]) -> None:
        """Keep the shares of one layout's splitters, under their names."""
        for name, splitter in splitters.items():
            self._settings.setValue(f"{layout}/{name}", splitter.saveState())

    def place_splitters(self, layout: str, splitters: Mapping[str, QSplitter]) -> bool:
        """Give each splitter its share back; False when one of them is not known or unreadable."""
        states = {name: self._settings.value(f"{layout}/{name}") for name in splitters}
        if not all(isinstance(state, QByteArray) for state in states.values()):
            return False
        orientations = {name: splitter.orientation() for name, splitter in splitters.items()}
        done = [splitter.restoreState(states[name]) for name, splitter in splitters.items()]
        for name, splitter in splitters.items():
            splitter.setOrientation(orientations[name])
        return all(done)

    def number(self, key: str, default: int) -> int:
        """A whole number kept under `key`; the default when there is none."""
        value = self._settings.value(key, default)
        try:
            return int(str(value))
        except ValueError:
            return default

    def keep_number(self, key: str, value: int) -> None:
        """Keep a whole number."""
        self._settings.setValue(key, value)

    def words(self, key: str) -> list[str]:
        """Short words kept under `key`."""
        value = self._settings.value(key, "")
        return [word for word in value.split(" ") if word] if isinstance(value, str) else []

    def keep_words(self, key: str, words: Iterable[str]) -> None:
        """Keep short words, which hold no blanks."""
        self._settings.setValue(key, " ".join(words))

    def write(self) -> None:
        """Write the file now."""
        self._settings.setValue("version", VERSION)
        self._settings.sync()


def on_some_screen(area: QRect) -> bool:
    """Whether enough of `area` to grab it lies on a screen."""
    for screen in QGuiApplication.screens():
        seen = screen.availableGeometry().intersected(area)
        if seen.width() >= 100 and seen.height() >= 50:
            return True
    return False
