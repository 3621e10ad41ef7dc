"""A compact token as it travels: its parts told apart by colour, and the characters of each claim found in it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QShowEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSplitter, QTextEdit, QVBoxLayout, QWidget

from studio.later import later
from studio.ui.hostile_text import row_text, visible
from studio.ui.outcome.claims_model import claim_json, copy_offers
from studio.ui.outcome.token_content import SIGNED
from studio.ui.parts import FittingLine
from studio.ui.read_text import ReadText
from studio.ui.rows.cells import Cell, Column, Row
from studio.ui.rows.model import RowModel
from studio.ui.rows.view import RowView
from studio.ui.speech import tr
from studio.ui.theme import Theme
from studio.ui.value_text import js_text

if TYPE_CHECKING:
    from studio.tokens import spans as tokens_spans
    from studio.tokens.spans import Span
else:
    tokens_spans = later("studio.tokens.spans")

PARTS = ((tr("Header"), "jwt_header"), (tr("Payload"), "jwt_payload"), (tr("Signature"), "jwt_signature"))
COLUMNS = (Column(tr("Member"), 18), Column(tr("Value")))
_OF_PART = {"header": "jwt_header", "payload": "jwt_payload"}
_SHOWN = 100_000
_NOTHING: Mapping[str, Any] = {}


class CompactText(ReadText):
    """The characters of a token. `pointed(position)` tells the one under the mouse, -1 for none."""

    pointed = Signal(int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name, code=True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the character under the mouse."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            cursor = self.cursorForPosition(event.position().toPoint())
            inside = self.cursorRect(cursor).adjusted(-20, 0, 20, 0).contains(event.position().toPoint())
            self.pointed.emit(cursor.position() if inside else -1)


class _PartName(FittingLine):
    """The name of a part of the token: in full where there is room, and as short as it must be beside another token."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.say(name)

    def _wide(self, text: str) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(text) + 1, super().sizeHint().height())

    def sizeHint(self) -> QSize:
        """The whole name."""
        return self._wide(self.words)

    def minimumSizeHint(self) -> QSize:
        """So much of it that it is told from the others."""
        return self._wide(f"{self.words[:3]}…")


class RawToken(QWidget):
    """The compact token, wrapped at any character, beside a list of its members.

    Choosing or pointing at a member lights its characters; the other way round, the caret or the mouse in the
    characters chooses their member. `pointed_at(part, name)` tells that. Without members of its own it leaves the list
    to somebody else.
    """

    pointed_at = Signal(str, str)

    def __init__(self, theme: Theme, title: str, *, with_members: bool = True) -> None:
        super().__init__()
        self._theme, self._token, self._opaque = theme, "", False
        self._values: Mapping[str, Mapping[str, Any]] = {"header": _NOTHING, "payload": _NOTHING}
        self._spans: tuple[Span, ...] = ()
        self._written = self._following = False
        self._with_members = with_members
        self.lit: Span | None = None
        self.text = CompactText(theme, tr("{0}, compact form").format(title))
        self.members = RowView(theme, tr("{0}, members of the compact form").format(title), RowModel(COLUMNS), 0)
        self._names = [_PartName(name) for name, _ in PARTS]
        self._signed = FittingLine()
        self._signed.say(SIGNED)
        self._lay_out()
        self.text.cursorPositionChanged.connect(lambda: self._point(self.text.textCursor().position()))
        self.text.pointed.connect(self._point)
        self.members.current_row.connect(self._light_row)
        self.members.hovered.connect(self._hover)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self) -> None:
        self._legend = QHBoxLayout()
        for label in self._names:
            self._legend.addWidget(label)
        self._legend.addStretch(1)
        left = QWidget()
        self._column = QVBoxLayout(left)
        self._column.addLayout(self._legend)
        self._column.addWidget(self.text, 1)
        self._column.addWidget(self._signed)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        for part in (left, self.members):
            self._split.addWidget(part)
        self._split.setSizes([560, 440])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)

    def show_token(
        self,
        token: str,
        *,
        opaque: bool,
        header: Mapping[str, Any] = _NOTHING,
        payload: Mapping[str, Any] = _NOTHING,
        signed: str = SIGNED,
    ) -> None:
        """Show a compact token; an opaque one has no parts that could be told apart.

        `header` and `payload` are what it holds, `signed` is the sentence about its signature.
        """
        self._token, self._opaque = token, opaque
        self._signed.say(signed)
        self._values = {"header": header, "payload": payload}
        self._restyle()

    def light(self, name: str | None, part: str = "payload") -> None:
        """Light the characters of a claim, or of a member of the header; None for none."""
        found = next((each for each in self._spans if each.part == part and each.name == name), None)
        self._choose(found)
        self._light(found)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(8), px(4), px(4), px(6))
        self._column.setSpacing(px(4))
        self._legend.setSpacing(px(12))
        for label, (_, meaning) in zip(self._names, PARTS, strict=True):
            label.setVisible(not self._opaque)
            label.setFont(self._theme.ui_font(bold=True))
            label.setStyleSheet(f"color: {self._theme.css(meaning)}")
        self._signed.setVisible(not self._opaque and bool(self._signed.words))
        self._signed.setStyleSheet(f"color: {self._theme.css('muted')}")
        self._written = False
        if self.isVisible():
            self._write()

    def showEvent(self, event: QShowEvent) -> None:
        """Written only when somebody looks: a token may be large."""
        super().showEvent(event)
        if not self._written:
            self._write()

    def _write(self) -> None:
        self._written, self._following = True, True
        self.text.setExtraSelections([])
        self.lit = None
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        shown = visible(self._token[:_SHOWN])
        parts = [shown] if self._opaque else shown.split(".", 2)
        for number, part in enumerate(parts):
            if number:
                cursor.insertText(".", self._format("text"))
            cursor.insertText(part, self._format("text" if self._opaque else PARTS[number][1]))
        if len(self._token) > _SHOWN:
            left = tr("… {0:,} more characters").format(len(self._token) - _SHOWN)
            cursor.insertText(left, self._format("muted"))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._write_members()
        self._following = False

    def _write_members(self) -> None:
        found = () if self._opaque else tokens_spans.spans(self._token)
        self._spans = tuple(span for span in found if span.name in self._values[span.part])
        self.members.set_rows([_row(span, self._values[span.part][span.name]) for span in self._spans])
        self.members.setVisible(self._with_members and bool(self._spans))

    # -- from members to characters and back

    def _light_row(self, row: Row | None) -> None:
        if not self._following:
            self._light(self._span_of(row))

    def _hover(self, row: Row | None) -> None:
        self._light(self._span_of(row) or self._span_of(next(iter(self.members.chosen_rows()), None)))

    def _span_of(self, row: Row | None) -> Span | None:
        rows = self.members.row_model.rows
        return next((span for span, each in zip(self._spans, rows, strict=False) if each is row), None)

    def _point(self, position: int) -> None:
        """The caret or the mouse is at a character: choose its member."""
        if self._following or self.text.textCursor().hasSelection():
            return
        found = tokens_spans.span_at(self._spans, position)
        if found is not None and found is not self.lit:
            self._choose(found)
            self._light(found)
            self.pointed_at.emit(found.part, found.name)

    def _choose(self, span: Span | None) -> None:
        self._following = True
        if span is None:
            self.members.clearSelection()
        else:
            self.members.setCurrentIndex(self.members.row_model.index(self._spans.index(span), 0))
        self._following = False

    def _light(self, span: Span | None) -> None:
        self.lit = span
        marks = []
        if span is not None and span.end <= _SHOWN:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.text.document())
            mark.cursor.setPosition(span.start)
            mark.cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
            mark.format = self._lit_format()
            marks.append(mark)
            if not self.text.hasFocus():
                self._bring(span)
        self.text.setExtraSelections(marks)

    def _bring(self, span: Span) -> None:
        """Scroll so that the first character of a member is seen."""
        self._following = True
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(span.start)
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()
        self._following = False

    def _lit_format(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setBackground(self._theme.color("accent"))
        look.setForeground(self._theme.color("accent_text"))
        return look

    def _format(self, meaning: str) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(self._theme.color(meaning))
        return look


def _row(span: Span, value: Any) -> Row:
    cells = (
        Cell(
            row_text(span.name, 200),
            code=True,
            middle=True,
            meaning=_OF_PART[span.part],
            spoken=f"{span.part}: {span.name}",
        ),
        Cell(js_text(value, 200), code=True),
    )
    return Row(cells, copy=partial(claim_json, span.name, value), offers=partial(copy_offers, span.name, value))
