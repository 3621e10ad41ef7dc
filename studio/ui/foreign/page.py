"""The page for a foreign token: a field to paste it into, what is to be said about it, its claims and characters."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from studio.catalogue.claim_meanings import claim_meanings
from studio.tokens.foreign import Foreign, NotAToken, read_foreign
from studio.tokens.keys import SigningKeys
from studio.ui.foreign.rows import COLUMNS, sentence, token_rows, worst
from studio.ui.outcome.raw_token import RawToken
from studio.ui.read_text import ReadText
from studio.ui.rows.cells import Row
from studio.ui.rows.model import RowModel
from studio.ui.rows.pane import RowPane
from studio.ui.speech import in_language, tr
from studio.ui.theme import Theme

EMPTY = tr(
    "Paste a token here: by itself, behind Bearer, or in an address. It stays in this field and is kept nowhere."
)
FOREIGN = tr("Foreign token")
_LONGEST = 2_000_000
_SHOWN = 4_000
_LINES = 2


class PasteField(QPlainTextEdit):
    """Takes a token. `given(text)` tells what is in it; Esc asks to close the page, Tab leaves.

    Of a long text that is pasted only the beginning is shown: to wrap all of it would take very long.
    """

    given = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Token to decode"))
        self.setPlaceholderText("eyJhbGciOi…")
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._quiet = False
        self.textChanged.connect(self._tell)

    def _tell(self) -> None:
        if not self._quiet:
            self.given.emit(self.toPlainText())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A long text takes the place of all that was there."""
        text = source.text()
        if len(text) <= _SHOWN:
            super().insertFromMimeData(source)
            return
        self._quiet = True
        self.setPlainText(f"{text[:_SHOWN]}…")
        self._quiet = False
        self.given.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is the page's."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ForeignPage(QWidget):
    """Decodes what is pasted, and says plainly that nothing of it is verified. `closed` asks to take the page away.

    `keys` tell whether this studio has signed it; `now` gives epoch seconds.
    """

    closed = Signal()

    def __init__(
        self, theme: Theme, keys: Callable[[], SigningKeys | None], now: Callable[[], float] = time.time
    ) -> None:
        super().__init__()
        self._theme, self._keys, self._now = theme, keys, now
        self.token: Foreign | None = None
        self.setAccessibleName(FOREIGN)
        self.field, self._icon = PasteField(), QLabel()
        self.told = ReadText(theme, tr("About the token"), max_lines=3)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setAutoDefault(True)
        self.close_button.setAccessibleName(tr("Close the foreign token"))
        self.claims = RowPane(theme, tr("Claims of the foreign token"), RowModel(COLUMNS))
        self.raw = RawToken(theme, FOREIGN, with_members=False)
        self._look = ("notice-tell", "neutral")
        self._lay_out()
        self.field.given.connect(self._read)
        self.field.left.connect(self.closed)
        self.close_button.clicked.connect(self.closed)
        self.claims.view.current_row.connect(self._light)
        self.claims.view.hovered.connect(self._light)
        self.raw.pointed_at.connect(self._choose)
        theme.changed.connect(self._restyle)
        self._read("")

    def _lay_out(self) -> None:
        self._head, self._words = QHBoxLayout(), QHBoxLayout()
        self._head.addWidget(self.field, 1)
        self._head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._words.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._words.addWidget(self.told, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        for part in (self.claims, self.raw):
            self.split.addWidget(part)
        self.split.setSizes([640, 360])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addLayout(self._words)
        column.addWidget(self.split, 1)

    @property
    def current(self) -> QWidget:
        """Where the keyboard goes."""
        return self.field

    # -- reading

    def _read(self, text: str) -> None:
        self.token = None
        if not text.strip():
            self._say(EMPTY, "notice-tell", "neutral")
        elif len(text) > _LONGEST:
            self._say(tr("The text is too long for a token; expected one token."), "notice-caution", "danger")
        else:
            self._decode(text)
        token = self.token
        self.claims.set_rows(token_rows(token, claim_meanings(), self._now()) if token else ())
        self.split.setVisible(token is not None)
        if token is not None:
            self.raw.show_token(
                token.text, opaque=token.encrypted, header=token.header, payload=token.claims, signed=""
            )

    def _decode(self, text: str) -> None:
        now = self._now()
        try:
            self.token = read_foreign(text, now, self._keys())
        except NotAToken as problem:
            self._say(in_language(str(problem)), "notice-caution", "danger")
            return
        remarks = self.token.remarks
        told = " ".join(sentence(remark, now) for remark in remarks)
        self._say(f"{FOREIGN}. {told}", "notice-caution", worst(remarks))

    def _say(self, text: str, icon: str, meaning: str) -> None:
        self._look = (icon, meaning)
        self.told.set_text(text, "danger" if meaning == "danger" else "text")
        self._restyle()

    # -- claims and characters

    def _light(self, row: Row | None) -> None:
        row = row or next(iter(self.claims.view.chosen_rows()), None)
        place = self.claims.view.row_model.rows.index(row) if row else -1
        token = self.token
        if token is None or place < 0:
            self.raw.light(None)
            return
        part = "header" if place < len(token.header) else "payload"
        self.raw.light([*token.header, *token.claims][place], part)

    def _choose(self, part: str, name: str) -> None:
        if self.token is not None:
            members = [
                *(("header", each) for each in self.token.header),
                *(("payload", each) for each in self.token.claims),
            ]
            self.claims.view.setCurrentIndex(self.claims.view.row_model.index(members.index((part, name)), 0))

    def _restyle(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(px(8), px(6), px(8), px(2))
        self._head.setSpacing(px(8))
        self._words.setContentsMargins(px(8), px(2), px(8), px(4))
        self._words.setSpacing(px(4))
        self._icon.setPixmap(self._theme.pixmap(*self._look))
        self.field.setFont(self._theme.code_font())
        self.field.setFixedHeight(self.field.fontMetrics().lineSpacing() * _LINES + px(12))
