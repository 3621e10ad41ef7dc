"""The left side of both pages: labelled inputs under one another, with a word about what they do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from studio.ui.theme import Theme

_WIDTH = 400


def calm(combo: QComboBox) -> None:
    """Let a list be narrower than its longest entry."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(8)


class Form(QScrollArea):
    """Inputs with labels above and muted notes below; scrolls where there is little height."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        self._notes: list[QLabel] = []
        self._gaps: list[QWidget] = []
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._paint)
        self._paint()

    def add_input(self, title: str, field: QWidget, note: str | None = None) -> QLabel:
        """An input below its label; returns the note below it, which may be changed later."""
        label = QLabel(title)
        target = field.focusProxy() or field
        label.setBuddy(target)
        target.setAccessibleName(target.accessibleName() or title.replace("&", ""))
        self._put(label)
        self._put(field)
        self._gaps.append(label)
        return self._note(note or "")

    def add_box(self, box: QCheckBox, note: str = "") -> QLabel:
        """A box with a note below it, which is returned."""
        box.setAccessibleDescription(note)
        self._put(box)
        self._gaps.append(box)
        return self._note(note)

    def _note(self, text: str) -> QLabel:
        note = QLabel(text)
        note.setWordWrap(True)
        note.setTextFormat(Qt.TextFormat.PlainText)
        self._put(note)
        note.setVisible(bool(text))
        self._notes.append(note)
        self._paint()
        return note

    def _put(self, part: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, part)

    def _paint(self) -> None:
        px, theme = self._theme.px, self._theme
        self._column.setSpacing(px(4))
        self.setMinimumWidth(px(220))
        self.setMaximumWidth(px(_WIDTH))
        palette = theme.palette()
        for note in self._notes:
            palette.setColor(note.foregroundRole(), theme.color("muted"))
            note.setPalette(palette)
            note.setContentsMargins(0, 0, px(8), 0)
        for number, part in enumerate(self._gaps):
            if isinstance(part, QLabel):
                part.setContentsMargins(0, px(10) if number else 0, 0, 0)
