"""A block of plain text to read and copy: wraps at any character and is as high as it needs to be."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from studio.ui.theme import Theme

# Room for the focus ring around a label, so that it does not touch the text.
RING = 3
_LEAST_LINES = 2
_MOST_FITS = 4


class ReadText(QPlainTextEdit):
    """Read-only text, never taken for HTML. Grows with its text up to `max_lines`, then scrolls.

    Where a window has no room for that, it scrolls after two lines. `max_lines=0` leaves the height to the
    layout. Tab leaves it; the cursor moves by keys.
    """

    def __init__(self, theme: Theme, name: str, *, max_lines: int = 0, code: bool = False) -> None:
        super().__init__()
        self._theme, self._max_lines, self._code = theme, max_lines, code
        self._meaning = "text"
        self._fitting = self._fit_again = False
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        if max_lines:
            self._become_a_label()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _become_a_label(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)

    def set_text(self, text: str, meaning: str = "text") -> None:
        """Show `text` in the colour of `meaning`. The text must have been made visible before."""
        if text != self.toPlainText():
            self.setPlainText(text)
        if meaning != self._meaning:
            self._meaning = meaning
            self._restyle()
        self._fit()

    def set_max_lines(self, lines: int) -> None:
        """Grow up to another number of lines, at least one."""
        if lines != self._max_lines:
            self._max_lines = lines
            self._fit()

    def _restyle(self) -> None:
        self.setFont(self._theme.code_font() if self._code else self._theme.ui_font())
        palette = QPalette(self._theme.palette())
        palette.setColor(QPalette.ColorRole.Text, self._theme.color(self._meaning))
        if self._max_lines:
            self.document().setDocumentMargin(self._theme.px(RING))
            palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width wraps the text anew, which may need another height."""
        super().resizeEvent(event)
        if event.size() != event.oldSize():
            self._fit()

    def _fit(self) -> None:
        """Be as high as the text needs. A change of height may wrap it anew: then it is looked at again."""
        if not self._max_lines:
            return
        self._fit_again = True
        if self._fitting:
            return
        self._fitting = True
        for _ in range(_MOST_FITS):
            if self._fit_again:
                self._fit_again = False
                self._fit_once()
        self._fitting = False

    def _fit_once(self) -> None:
        block = self.document().firstBlock()
        line = math.ceil(self.blockBoundingRect(block).height() / max(1, block.lineCount()))
        lines = max(1, round(self.document().size().height()))
        edges = 2 * self._theme.px(RING)
        height, least = (
            min(lines, self._max_lines) * line + edges,
            min(lines, self._max_lines, _LEAST_LINES) * line + edges,
        )
        fits = lines <= self._max_lines and self.height() >= height
        bar = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bar.ScrollBarAlwaysOff if fits else bar.ScrollBarAsNeeded)
        if (self.minimumHeight(), self.maximumHeight()) != (least, height):
            self.setMinimumHeight(least)
            self.setMaximumHeight(height)
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A label has no frame, so the focus is drawn as a ring of its own."""
        super().paintEvent(event)
        if self._max_lines and self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
            painter.end()

    def sizeHint(self) -> QSize:
        """A few words wide; the layout gives what there is."""
        return QSize(self._theme.px(160), self.maximumHeight() if self._max_lines else self._theme.px(60))

    def minimumSizeHint(self) -> QSize:
        """Small, so that a narrow window can have it too."""
        return QSize(self._theme.px(40), self._theme.px(24))
