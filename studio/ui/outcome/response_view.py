"""What the application receives: the answers one after another, and the body of the chosen one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from studio.later import later
from studio.ui.editor.code_editor import CodeEditor
from studio.ui.outcome.response_rows import COLUMNS, answers, as_text, body_text, body_words, response_rows
from studio.ui.read_text import RING, ReadText
from studio.ui.rows.model import RowModel
from studio.ui.rows.pane import RowPane
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.catalogue.facts import Rule
    from studio.flow import curl as flow_curl
    from studio.flow.received import Response, Step
    from studio.ui.rows.cells import Row
    from studio.ui.theme import Theme
else:
    flow_curl = later("studio.flow.curl")

_NOTHING_YET = tr("What the application receives appears here after a run.")
_NO_BODY = tr("This answer has no body to show.")
_SHOWN = 1_000_000


class ResponseView(QWidget):
    """Shows a response. `status` says in words what went to the clipboard.

    The bodies hold tokens that are signed when they are read: nothing is read before somebody looks.
    """

    status = Signal(str)

    def __init__(self, theme: Theme, rules: Mapping[str, Rule]) -> None:
        super().__init__()
        self._theme, self._rules = theme, rules
        self._response: Response | None = None
        self._written = True
        self._step: Step | Response | None = None
        self._of: dict[int, Step | Response] = {}
        self.setAccessibleName(tr("Response"))
        self.list = RowPane(theme, tr("Answers"), RowModel(COLUMNS))
        self.list.view.current_row.connect(self._choose)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._pages = QStackedWidget()
        self._note = ReadText(theme, tr("Body"), max_lines=4)
        self._editor: CodeEditor | None = None
        self._title = QLabel(tr("Body"))
        self.copy_button = self._make_copy_button()
        self._head, self._note_row = QHBoxLayout(), QVBoxLayout()
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()
        self.show_response(None)

    def _make_copy_button(self) -> QToolButton:
        button = QToolButton()
        for told in (button.setAccessibleName, button.setToolTip):
            told(tr("Copy the chosen answer"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.clicked.connect(self.copy_answer)
        menu = QMenu(button)
        menu.addAction(tr("Whole &answer"), self.copy_answer)
        menu.addAction(tr("&Body as JSON"), self.copy_body)
        self.curl_action = menu.addAction(tr("Request as &cURL"), self.copy_curl)
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        self.splitter.setObjectName("response_parts")
        self.splitter.setChildrenCollapsible(False)
        body, column = QWidget(), QVBoxLayout()
        body.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self.copy_button)
        column.addLayout(self._head)
        empty = QWidget()
        empty.setLayout(self._note_row)
        self._note_row.addWidget(self._note)
        self._note_row.addStretch(1)
        self._pages.addWidget(empty)
        column.addWidget(self._pages, 1)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(body)
        self.splitter.setSizes([1_000, 1_000])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    @property
    def editor(self) -> CodeEditor:
        """The read-only editor of the body, made when it is first needed."""
        if self._editor is None:
            self._editor = CodeEditor(self._theme, language="json", read_only=True)
            self._editor.setAccessibleName(tr("Body as JSON"))
            self._pages.addWidget(self._editor)
        return self._editor

    # -- content

    def show_response(self, response: Response | None) -> None:
        """Show what a run came to, or that there is nothing yet."""
        self._response, self._written = response, False
        if self.isVisible():
            self._write()

    def showEvent(self, event: QShowEvent) -> None:
        """Written only when somebody looks."""
        super().showEvent(event)
        if not self._written:
            self._write()

    def _write(self) -> None:
        self._written = True
        response = self._response
        rows = response_rows(response, self._rules) if response else ()
        self._of = {}
        for row, step in zip(rows, answers(response) if response else (), strict=False):
            self._of |= {id(each): step for each in (row, *row.children)}
        self._step = response.steps[-1] if response and response.steps else response
        self.list.set_rows(rows)
        if response:
            last = max(len(response.steps), 1) - 1
            self.list.view.setCurrentIndex(self.list.view.row_model.index(last, 0))
        self._show_body()

    def _choose(self, row: Row | None) -> None:
        if row is not None and id(row) in self._of and self._of[id(row)] is not self._step:
            self._step = self._of[id(row)]
            self._show_body()

    def _show_body(self) -> None:
        step = self._step
        text = body_text(step)[:_SHOWN] if step else ""
        self.copy_button.setEnabled(step is not None)
        self.curl_action.setEnabled(step is not None and step.asked is not None)
        self._title.setText(body_words(step) if step else tr("Body"))
        if not text:
            self._note.set_text(_NO_BODY if step else _NOTHING_YET, "muted")
            self._pages.setCurrentIndex(0)
            return
        if self.editor.text() != text:
            self.editor.set_text(text)
        self._pages.setCurrentWidget(self.editor)

    def set_dimmed(self, dimmed: bool) -> None:
        """Paint the list muted, for what belongs to an older run."""
        self.list.set_dimmed(dimmed)

    def set_stacked(self, stacked: bool) -> None:
        """Put the body below the answers instead of beside them."""
        self.splitter.setOrientation(Qt.Orientation.Vertical if stacked else Qt.Orientation.Horizontal)

    # -- copying

    def copy_answer(self) -> None:
        """Copy status, headers and body of the chosen answer."""
        self._put(as_text(self._step) if self._step else "", tr("Answer"))

    def copy_body(self) -> None:
        """Copy the body of the chosen answer as JSON."""
        self._put(body_text(self._step) if self._step else "", tr("Body"))

    def copy_curl(self) -> None:
        """Copy the request that led to the chosen answer as a curl command."""
        asked = self._step.asked if self._step else None
        self._put(flow_curl.curl(asked) if asked else "", tr("Request"))

    def _put(self, text: str, what: str) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)
        self.status.emit(tr("{0} copied").format(what) if text else tr("{0}: nothing to copy").format(what))

    # -- looks

    def _restyle(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(px(8), px(4), px(8), px(4))
        self._note_row.setContentsMargins(px(8 - RING), 0, px(8), 0)
        self._title.setFont(self._theme.ui_font(bold=True))
        self.copy_button.setIconSize(QSize(px(16), px(16)))
        self.copy_button.setIcon(self._theme.icon("outcome-copy"))
