"""Covers private addresses where the text itself must not change: in editors and in the fields of the event."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from studio.ui.editor.code_editor import CodeEditor
from studio.ui.editor.plain_view import PlainView
from studio.ui.editor.styling import bgr
from studio.ui.theme import Theme
from studio.ui.veil import is_drawn, private, spans

_INDICATOR, _FULL_BOX = 21, 16


class EditorCover(QObject):
    """Boxes over the private domains of an editor, as long as a veil is drawn."""

    def __init__(self, theme: Theme, editor: CodeEditor) -> None:
        super().__init__(editor)
        self._theme, self._view = theme, editor.view
        editor.text_changed.connect(self.look)
        theme.changed.connect(self.look)

    def look(self) -> None:
        """Cover what has to be covered now."""
        view = self._view
        view.setIndicatorCurrent(_INDICATOR)
        view.indicatorClearRange(0, view.textLength())
        if not is_drawn():
            return
        view.indicSetStyle(_INDICATOR, _FULL_BOX)
        view.indicSetFore(_INDICATOR, bgr(self._theme.color("muted")))
        view.indicSetAlpha(_INDICATOR, 255)
        view.indicSetOutlineAlpha(_INDICATOR, 255)
        text = view.whole_text()
        for start, length in spans(text):
            first = len(text[:start].encode("utf-8"))
            view.indicatorFillRange(first, len(text[start : start + length].encode("utf-8")))


def _bars(theme: Theme, area: QPlainTextEdit) -> list[QTextEdit.ExtraSelection]:
    """The private domains of a text area, painted in the colour of their ground."""
    found = []
    for start, length in spans(area.toPlainText()):
        bar = QTextEdit.ExtraSelection()
        bar.cursor = QTextCursor(area.document())
        bar.cursor.setPosition(start)
        bar.cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setForeground(theme.color("muted"))
        look.setBackground(theme.color("muted"))
        bar.format = look
        found.append(bar)
    return found


class FieldCovers:
    """The fields below a widget: lines with something private show dots, areas get bars."""

    def __init__(self, theme: Theme, root: QWidget) -> None:
        self._theme, self._root = theme, root

    def look(self) -> None:
        """Cover what has to be covered now."""
        for line in self._root.findChildren(QLineEdit):
            hidden = is_drawn() and private(line.text())
            mode = QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal
            if line.echoMode() != mode:
                line.setEchoMode(mode)
        for area in self._root.findChildren(QPlainTextEdit):
            if not isinstance(area, PlainView):
                area.setExtraSelections(_bars(self._theme, area))
