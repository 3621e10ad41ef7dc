"""A look into a file that is not open: its text over the window, read-only, with one place lit. Esc goes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.ui.editor.code_editor import CodeEditor
from studio.ui.hostile_text import row_text
from studio.ui.speech import tr
from studio.ui.theme import Theme, ThemedSheet

if TYPE_CHECKING:
    from studio.language.document import Span

_SHARE = 0.7


class Peek(QFrame):
    """Lies over the window until Esc is pressed or it is left; then the keyboard is where it was."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._over = theme, parent
        self._before: QWidget | None = None
        self.setObjectName("peek")
        self._title, self._hint = QLabel(), QLabel(tr("read-only · Esc closes"))
        self.editor = CodeEditor(theme, read_only=True)
        self._lay_out()
        self._sheet = ThemedSheet(theme, self, _sheet)
        theme.changed.connect(self._place)
        parent.installEventFilter(self)
        self.editor.view.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        head, column = QHBoxLayout(), QVBoxLayout(self)
        for label in (self._title, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setObjectName("peek_hint")
        head.addWidget(self._title, 1)
        head.addWidget(self._hint)
        column.addLayout(head)
        column.addWidget(self.editor, 1)

    def open(self, title: str, text: str, span: Span) -> None:
        """Show a text under a title, with the caret at the beginning of a place in it and the place selected."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._title.setText(row_text(title, 120))
        self.setAccessibleName(f"{row_text(title, 120)}, read-only")
        self.editor.setAccessibleName(row_text(title, 120))
        self.editor.set_text(text)
        self._place()
        self.show()
        self.raise_()
        self.editor.goto(span.start.line + 1, span.start.character + 1)
        view = self.editor.view
        start, end = (view.place(each.line + 1, each.character + 1) for each in (span.start, span.end))
        view.setSel(start, end)
        view.setXOffset(0)
        view.scrollCaret()

    def shut(self) -> None:
        """Go away, and give the keyboard back."""
        if self.isHidden():
            return
        self.hide()
        before, self._before = self._before, None
        if before is not None:
            QWidget.setFocus(before, Qt.FocusReason.OtherFocusReason)  # Scintilla has a `setFocus` of its own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window; go when the keyboard goes elsewhere in it."""
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.editor.view and event.type() == QEvent.Type.FocusOut and self.isVisible():
            focus = QApplication.focusWidget()
            if focus is not None and focus.window() is self.window() and not self.isAncestorOf(focus):
                self.hide()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        px = self._theme.px
        column = self.layout()
        assert column is not None
        column.setContentsMargins(px(12), px(8), px(12), px(12))
        column.setSpacing(px(6))
        self._title.setFont(self._theme.ui_font(1.05))
        around = self._over.rect()
        width = min(px(900), around.width() - 2 * px(24))
        height = round(around.height() * _SHARE)
        self.setGeometry(QRect((around.width() - width) // 2, px(48), width, height))


def _sheet(theme: Theme) -> str:
    return f"""
    #peek {{ background: {theme.css("surface2")}; border: 1px solid {theme.css("border")};
        border-radius: {theme.px(6)}px; }}
    #peek QLabel {{ color: {theme.css("text")}; background: transparent; }}
    #peek #peek_hint {{ color: {theme.css("muted")}; }}
    """
