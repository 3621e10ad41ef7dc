"""The text of a step: simple Markdown, without HTML, pictures or links that lead anywhere."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser

from studio.ui.hostile_text import visible_lines
from studio.ui.speech import tr
from studio.ui.theme import Theme

_WITHOUT_HTML = QTextDocument.MarkdownFeature.MarkdownNoHTML | QTextDocument.MarkdownFeature.MarkdownDialectGitHub


class LessonText(QTextBrowser):
    """Shows Markdown of a lesson, which may be somebody else's: nothing is loaded or opened because of it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._markdown = theme, ""
        self.setAccessibleName(tr("Lesson text"))
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        self.setCursorWidth(0)
        theme.changed.connect(self._render)

    def show_markdown(self, markdown: str) -> None:
        """Show this text from its beginning."""
        self._markdown = visible_lines(markdown)
        self._render()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_end(self) -> None:
        """Scroll to what came last."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """Nothing is ever loaded."""
        return None

    def _render(self) -> None:
        document = self.document()
        document.setDefaultFont(self._theme.ui_font())
        document.setDocumentMargin(self._theme.px(12))
        document.setMarkdown(self._markdown, _WITHOUT_HTML)
        self._dress(document)

    def _dress(self, document: QTextDocument) -> None:
        """Give code the code font on a ground of its own."""
        block = document.begin()
        while block.isValid():
            spans = [it.fragment() for it in _fragments(block)]
            for span in spans:
                if span.charFormat().fontFixedPitch():
                    cursor = QTextCursor(document)
                    cursor.setPosition(span.position())
                    cursor.setPosition(span.position() + span.length(), QTextCursor.MoveMode.KeepAnchor)
                    cursor.mergeCharFormat(self._code())
            block = block.next()

    def _code(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFontFamilies(self._theme.code_font().families())
        look.setBackground(self._theme.color("surface2"))
        look.setForeground(self._theme.color("text"))
        return look


def _fragments(block: Any) -> Any:
    it = block.begin()
    while not it.atEnd():
        yield it
        it += 1
