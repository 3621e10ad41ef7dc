"""How the window looks: zoom, theme, layout, full screen, and that all of it is remembered."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from studio.project.preferences import Preferences, save_preferences
from studio.project.saving import SaveError
from studio.ui.outcome.zone import OutcomeZone
from studio.ui.settings_memory import SettingsMemory
from studio.ui.theme import ZOOM_STEPS, Theme
from studio.ui.zones import Zones


class ViewControl(QObject):
    """Changes how the window looks and keeps it in the preferences. `changed` follows each change."""

    changed = Signal()

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        memory: SettingsMemory,
        preferences: Preferences,
        choose_theme: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._memory = window, theme, memory
        self._choose_theme = choose_theme
        self._zones: Zones | None = None
        self._outcome: OutcomeZone | None = None
        self.preferences = preferences
        self.presenting = False
        self._write_soon = QTimer(self, singleShot=True, interval=0)
        self._write_soon.timeout.connect(self._write)

    def take(self, zones: Zones, outcome: OutcomeZone) -> None:
        """These are the zones to arrange."""
        self._zones, self._outcome = zones, outcome
        zones.room_known.connect(self._place)

    def _place(self) -> None:
        """The window opens: what is first painted has its place already."""
        if self._zones is not None and self._outcome is not None:
            self._outcome.set_stacked(self.arrangement == "columns")
            self._zones.place(self.arrangement, self._memory)

    def prefer(self, **changes: Any) -> None:
        """Change preferences and write them; a folder that cannot be written to is no reason to stop."""
        self.preferences = self.preferences._replace(**changes)
        self._write()
        self.changed.emit()

    def prefer_soon(self, **changes: Any) -> None:
        """The same, written once whatever is on is done: a disk may take its time."""
        self.preferences = self.preferences._replace(**changes)
        self._write_soon.start()
        self.changed.emit()

    def _write(self) -> None:
        self._write_soon.stop()
        with contextlib.suppress(SaveError, OSError):
            save_preferences(self.preferences)

    def zoom(self, by: int) -> None:
        """One step in (1) or out (-1), or back to 100 % (0)."""
        at = min(range(len(ZOOM_STEPS)), key=lambda i: abs(ZOOM_STEPS[i] - self._theme.zoom))
        step = 0 if by == 0 else max(0, min(at + by, len(ZOOM_STEPS) - 1))
        self.zoom_to(ZOOM_STEPS[step])

    def zoom_to(self, percent: int) -> None:
        """Zoom to `percent`, within the bounds of the theme."""
        self._theme.set_zoom(percent)
        self.prefer(**{"presenter_zoom" if self.presenting else "zoom": self._theme.zoom})

    def present(self, on: bool) -> None:
        """Use the zoom for presenting, which is remembered by itself, or the usual one again."""
        self.presenting = on
        self._theme.set_zoom(self.preferences.presenter_zoom if on else self.preferences.zoom)
        self.changed.emit()

    def use_theme(self, name: str) -> None:
        """Use one of the THEMES of the preferences, now and from now on."""
        self._choose_theme(name)
        self.prefer(theme=name)

    @property
    def arrangement(self) -> str:
        """The layout that is preferred: `rows` or `columns`."""
        return "columns" if self.preferences.wide_layout else "rows"

    def arrange(self, arrangement: str) -> None:
        """Use the layout `rows` or `columns`, with the shares it was left with."""
        if self._zones is None or self._outcome is None:
            return
        self._outcome.set_stacked(arrangement == "columns")
        self._zones.arrange(arrangement, self._memory)
        self.changed.emit()

    def switch_layout(self) -> None:
        """Use the other layout."""
        self.prefer(wide_layout=not self.preferences.wide_layout)
        self.arrange(self.arrangement)

    def reset_layout(self) -> None:
        """Forget all shares and use the first layout."""
        self._memory.forget()
        self.prefer(wide_layout=False)
        if self._zones is not None:
            self.arrange("rows")
            self._zones.reset()

    def switch_plain_editor(self) -> None:
        """Edit code in a plain text widget, or in Scintilla again."""
        self.prefer(plain_editor=not self.preferences.plain_editor)

    def switch_format_on_save(self) -> None:
        """Format code when it is saved, or not."""
        self.prefer(format_on_save=not self.preferences.format_on_save)

    def full_screen(self) -> None:
        """Fill the screen, or go back."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()
        self.changed.emit()

    def keep(self) -> None:
        """Remember sizes and shares for the next time."""
        if self._write_soon.isActive():
            self._write()
        self._memory.keep_window(self._window)
        if self._zones is not None:
            self._memory.keep_splitters(self._zones.arrangement, self._zones.splitters)
        self._memory.write()
