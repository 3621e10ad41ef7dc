"""One decoded token: its claims with their origin, its JSON, or its compact form."""

from __future__ import annotations

import json
import re
from collections.abc import Generator
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.later import later
from studio.ui.editor.code_editor import CodeEditor
from studio.ui.hostile_text import detail_text, row_text
from studio.ui.late_tab import reach_behind
from studio.ui.outcome.claims_model import ClaimsModel, Reading, claim_json, claim_path, claim_value, searched
from studio.ui.outcome.pane_head import PaneHead
from studio.ui.outcome.token_content import TITLES, PaneContent
from studio.ui.parts import Segmented
from studio.ui.read_text import RING, ReadText
from studio.ui.speech import tr
from studio.ui.theme import Theme
from studio.ui.value_text import pretty_json

if TYPE_CHECKING:
    from studio.tokens.model import Claim, TokenName
    from studio.ui.outcome import raw_token
    from studio.ui.rows import pane as row_pane
else:
    raw_token = later("studio.ui.outcome.raw_token")
    row_pane = later("studio.ui.rows.pane")

VIEWS = (("claims", tr("Claims")), ("json", "JSON"), ("raw", tr("Raw")))
COPIES_OF_PANE = ("token", "header", "payload")
_LOWEST = 60
_JSON_SHOWN = 1_000_000


class ShortTitle(QLabel):
    """Falls back to its first word where there is no room for all of it, beside a lesson for example."""

    @property
    def _short(self) -> str:
        return re.split("[ -]", self.text())[0]

    def minimumSizeHint(self) -> QSize:
        """The first word has to be shown."""
        return QSize(self.fontMetrics().horizontalAdvance(self._short), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        whole = self.fontMetrics().horizontalAdvance(self.text()) <= self.width()
        QPainter(self).drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), self.text() if whole else self._short)


class TokenPane(QWidget):
    """Shows a `PaneContent`. `go_to` leads to code; `copied` says in words what went to the clipboard."""

    go_to = Signal(str, int, int)
    copied = Signal(str)

    def __init__(self, theme: Theme, name: TokenName) -> None:
        super().__init__()
        self._theme, self._title_text = theme, TITLES[name]
        self.token: TokenName = name
        self._content, self._reading = PaneContent(), Reading()
        self._searched: dict[int, str] = {}
        self.setObjectName(name)
        self.setAccessibleName(self._title_text)
        self._title, self._tag = ShortTitle(self._title_text), QLabel()
        self.switch = Segmented(theme, tr("{0} view").format(self._title_text), VIEWS)
        self.switch.chosen.connect(self._show)
        self.copy_button = self._copy_button()
        self._head = PaneHead(self._title, self._tag, self.switch, self.copy_button)
        self._why = QVBoxLayout()
        self.note = ReadText(theme, tr("{0}, note").format(self._title_text), max_lines=6)
        self.fold = QToolButton()
        self.model = ClaimsModel(self)
        self._json_page, self._json_column = QWidget(), QVBoxLayout()
        self._json_row = QHBoxLayout()
        self._editor: CodeEditor | None = None
        self._pages = QStackedWidget()
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    # -- parts

    def _copy_button(self) -> QToolButton:
        button = QToolButton()
        for told in (button.setAccessibleName, button.setToolTip):
            told(tr("Copy what the {0} view shows").format(self._title_text))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.clicked.connect(self.copy_shown)
        menu = QMenu(button)
        menu.addAction(tr("Compact token"), self._copy_token)
        menu.addAction(tr("Claims as JSON"), self._copy_payload)
        menu.addAction(tr("Header as JSON"), self._copy_header)
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        for label in (self._title, self._tag):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.fold.setCheckable(True)
        self.fold.setAutoRaise(True)
        self.fold.setText(tr("What it would have held"))
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.toggled.connect(lambda _: self._restyle())
        self._json_page.setLayout(self._json_column)
        self._json_column.setContentsMargins(0, 0, 0, 0)
        self._json_column.setSpacing(0)
        self._json_column.addLayout(self._json_row)
        self._empty = QWidget()
        for page in (self._empty, self._json_page):
            self._pages.addWidget(page)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._why.addWidget(self.note)
        self._why.addWidget(self.fold)
        self._column.addLayout(self._why)
        self._column.addWidget(self._pages, 1)
        self._column.addStretch(0)

    @cached_property
    def claims(self) -> row_pane.RowPane:
        """The list of claims, made with the first of them: before a run there is only a sentence."""
        claims = row_pane.RowPane(self._theme, tr("{0} claims").format(self._title_text), self.model)
        claims.go_to.connect(self.go_to)
        claims.view.copied.connect(
            lambda title: self.copied.emit(tr("{0}: {1}, done").format(self._title_text, title.lower()))
        )
        claims.set_dimmed(self._is_old)
        self._pages.addWidget(claims)
        reach_behind(self.fold, claims)
        return claims

    @property
    def _is_old(self) -> bool:
        """Whether the claims are painted muted."""
        return bool(self.tag) or self._content.pending

    @cached_property
    def raw(self) -> raw_token.RawToken:
        """The compact token, made when it is first looked at."""
        raw = raw_token.RawToken(self._theme, self._title_text)
        self._write_raw(raw)
        self._pages.addWidget(raw)
        reach_behind(self.claims.view, raw)
        return raw

    def _write_raw(self, raw: raw_token.RawToken) -> None:
        content = self._content
        opaque = bool(content.jwt) and not content.payload
        raw.show_token(content.jwt, opaque=opaque, header=content.header, payload=content.payload)

    @cached_property
    def _json_head(self) -> ReadText:
        """The header above the JSON, made when that is first looked at."""
        head = ReadText(self._theme, tr("{0}, header").format(self._title_text), max_lines=2, code=True)
        self._json_row.addWidget(head)
        return head

    @property
    def json_editor(self) -> CodeEditor:
        """The read-only editor, made when JSON is first looked at: it is the dearest part of a pane."""
        if self._editor is None:
            self._editor = CodeEditor(self._theme, language="json", read_only=True)
            self._editor.setAccessibleName(tr("{0}, payload as JSON").format(self._title_text))
            self._json_column.addWidget(self._editor)
        return self._editor

    # -- content

    def show_content(self, content: PaneContent, reading: Reading) -> None:
        """Show a token, or why there is none."""
        if content.claims is not self._content.claims:
            self._searched = {}
        self._content, self._reading = content, reading
        self.fold.setChecked(False)
        if "claims" in self.__dict__:
            self.claims.set_dimmed(content.pending)
        self._fill_claims()
        if "raw" in self.__dict__:
            self._write_raw(self.raw)
        self._show()
        self._reveal_written()

    def _reveal_written(self) -> None:
        """Scroll so that what the action wrote is on screen, the first such claim above all, or the chosen one."""
        if "claims" not in self.__dict__:
            return
        written = [row for row, claim in enumerate(self._content.claims) if claim.origin == "action"]
        view = self.claims.view
        view.executeDelayedItemsLayout()
        for row in (*written[-1:], *written[:1]):
            view.scrollTo(self.model.index(row, 0))
        if view.selectionModel().hasSelection():
            view.scrollTo(view.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what the action wrote on screen when the room for it changes."""
        super().resizeEvent(event)
        self._reveal_written()

    def set_reading(self, reading: Reading) -> None:
        """Read the same claims in another way, for example only those that an action changed."""
        self._reading = reading
        self._fill_claims()
        self._show()

    def _fill_claims(self) -> None:
        self.model.set_claims(self._content.claims, self._reading)

    @property
    def shown_claims(self) -> tuple[Claim, ...]:
        """The claims in the list, one for each row."""
        return tuple(each for each in self._content.claims if not self._reading.only_changed or each.mark != "kept")

    @property
    def chosen_claim(self) -> Claim | None:
        """The claim that is chosen in the list, None where it is not exactly one."""
        if "claims" not in self.__dict__:
            return None
        rows = self.claims.view.chosen_rows()
        found = (each for each, row in zip(self.shown_claims, self.model.rows, strict=True) if rows and row is rows[0])
        return next(found, None) if len(rows) == 1 else None

    def rows_with(self, wanted: str) -> Generator[None, None, list[int]]:
        """The numbers of the rows whose name or value holds this; yields for each row, for values may be long."""
        wanted, found = wanted.casefold(), []
        for row, claim in enumerate(self.shown_claims):
            if id(claim) not in self._searched:
                self._searched[id(claim)] = searched(claim)
            if wanted in self._searched[id(claim)]:
                found.append(row)
            yield
        return found

    def choose_row(self, row: int) -> None:
        """Choose a row of the list, which is brought to the front."""
        if self._content.fold and not self.fold.isChecked():
            self.fold.setChecked(True)
        if self.switch.current != "claims":
            self.switch.choose("claims")
        self.claims.view.setCurrentIndex(self.model.index(row, 0))

    @property
    def content(self) -> PaneContent:
        """What the pane shows."""
        return self._content

    @property
    def tag(self) -> str:
        """What stands behind the title, such as `(older)`; empty for a result that fits."""
        return self._tag.text()

    def set_stale(self, tag: str) -> None:
        """Dim the claims and show a tag such as `(older)`; an empty tag undoes both."""
        self._tag.setText(tag)
        if "claims" in self.__dict__:
            self.claims.set_dimmed(self._is_old)

    # -- what is seen

    def _show(self) -> None:
        view = self.switch.current
        empty = not self._has(view) or (self._content.fold and not self.fold.isChecked())
        if view == "json" and not empty:
            self._show_json()
        self._pages.setCurrentWidget(self._empty if empty else self._page(view))
        self._pages.setVisible(not empty)
        if view == "raw" and not empty and self.chosen_claim is not None:
            self.raw.light(self.chosen_claim.name)
        text = self._note_for(view)
        self.note.set_text(text, "muted")
        self.note.setVisible(bool(text))
        if folds := self._content.fold and view != "raw":
            self.fold.setIcon(self._theme.icon("fold-open" if self.fold.isChecked() else "fold-closed", "muted"))
        self.fold.setVisible(folds)

    def _page(self, view: str) -> QWidget:
        if view == "raw":
            return self.raw
        return self.claims if view == "claims" else self._json_page

    def _has(self, view: str) -> bool:
        if view == "raw":
            return bool(self._content.jwt)
        if view == "json":
            return bool(self._content.payload)
        return bool(self.model.rows)

    def _note_for(self, view: str) -> str:
        if self._content.note:
            return detail_text(self._content.note, 600)
        if view == "claims" and not self.model.rows and self._content.claims:
            return tr("The action changed nothing in this token.")
        return "" if self._has(view) else tr("There is no token to show.")

    def _show_json(self) -> None:
        header = json.dumps(dict(self._content.header), ensure_ascii=False)
        self._json_head.set_text(tr("Header {0}").format(row_text(header, 300)), "muted")
        self._json_head.setVisible(bool(self._content.header))
        text = pretty_json(dict(self._content.payload))[:_JSON_SHOWN]
        # The same text again would fold everything open and lose the place.
        if self.json_editor.text() != text:
            self.json_editor.set_text(text)

    # -- copying

    def copy_shown(self) -> None:
        """Copy what the chosen view shows: the compact token, or the claims as JSON."""
        if self.switch.current == "raw":
            self._copy_token()
        else:
            self._copy_payload()

    def copy_part(self, what: str) -> None:
        """Copy the whole `token`, its `header` or its `payload`."""
        {"token": self._copy_token, "header": self._copy_header, "payload": self._copy_payload}[what]()

    def copy_claim(self, what: str) -> None:
        """Copy the `name`, `value`, `path` or `json` of the chosen claim."""
        claim = self.chosen_claim
        if claim is None:
            self.copied.emit(tr("Choose a claim first"))
            return
        text = {
            "name": lambda: claim.name,
            "value": lambda: claim_value(claim),
            "path": lambda: claim_path(claim.name),
            "json": lambda: claim_json(claim.name, claim.value),
        }[what]()
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(tr("{0}: {1} copied").format(row_text(claim.name, 60), what))

    def _copy_token(self) -> None:
        self._put(self._content.jwt, tr("compact token"))

    def _copy_payload(self) -> None:
        self._put(pretty_json(dict(self._content.payload)) if self._content.payload else "", tr("claims as JSON"))

    def _copy_header(self) -> None:
        self._put(pretty_json(dict(self._content.header)) if self._content.header else "", tr("header as JSON"))

    def _put(self, text: str, what: str) -> None:
        if not text:
            self.copied.emit(tr("{0}: nothing to copy").format(self._title_text))
            return
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(tr("{0}: {1} copied").format(self._title_text, what))

    # -- looks

    def _restyle(self) -> None:
        px = self._theme.px
        self._head.row.setContentsMargins(px(8), px(4), px(8), px(4))
        self._head.row.setSpacing(px(8))
        self._head.updateGeometry()
        self._title.setFont(self._theme.ui_font(bold=True))
        self._tag.setStyleSheet(f"color: {self._theme.css('muted')}")
        self._why.setContentsMargins(px(8 - RING), 0, px(8), 0)
        self._why.setSpacing(px(4))
        self._pages.setMinimumHeight(px(_LOWEST))
        self._json_row.setContentsMargins(px(8 - RING), 0, px(8), px(2))
        for button in (self.fold, self.copy_button):
            button.setIconSize(QSize(px(16), px(16)))
        self.copy_button.setIcon(self._theme.icon("outcome-copy"))
        self._show()
