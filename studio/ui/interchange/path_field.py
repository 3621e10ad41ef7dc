"""A path that is typed or chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

Ask = Callable[[Path], Path | None]


class PathField(QWidget):
    """A line with a button for each way to choose. `edited` follows what a person gives, not what is shown."""

    edited = Signal()

    def __init__(self, name: str, ways: Sequence[tuple[str, str, Ask]]) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.textEdited.connect(lambda _: self.edited.emit())
        self.setFocusProxy(self.line)
        self.buttons = [self._button(*way) for way in ways]
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.line, 1)
        for button in self.buttons:
            self._row.addWidget(button)

    def _button(self, title: str, spoken: str, ask: Ask) -> QPushButton:
        button = QPushButton(title)
        button.setAutoDefault(True)
        button.setAccessibleName(spoken)
        button.clicked.connect(lambda: self._ask(ask))
        return button

    def _ask(self, ask: Ask) -> None:
        found = ask(self.path or Path.home())
        if found is not None:
            self.show_path(found)
            self.edited.emit()

    @property
    def path(self) -> Path | None:
        """The path as it is now; None for an empty line and for what can be no path."""
        text = self.line.text().strip()
        return Path(text).expanduser() if text and "\0" not in text else None

    def show_path(self, path: Path | None) -> None:
        """Show a path without telling that it was given."""
        self.line.setText("" if path is None else str(path))
        self.line.setCursorPosition(0 if path is None else len(str(path)))
