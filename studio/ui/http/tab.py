"""The HTTP tab: who answers requests, the requests of the run, and the mocks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studio.later import later
from studio.ui.editor.code_editor import editor_with_keyboard
from studio.ui.hostile_text import visible
from studio.ui.http.document import HttpDocument
from studio.ui.http.policy_bar import PolicyBar
from studio.ui.http.view import HttpView, RequestList
from studio.ui.late_tab import reach_behind
from studio.ui.parts import Segmented
from studio.ui.read_text import ReadText
from studio.ui.speech import tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.flow.outcome import Outcome
    from studio.ui.http import mock_page
else:
    mock_page = later("studio.ui.http.mock_page")

STAYS = tr("The list stays as it was.")
PAGES = (("requests", tr("Requests")), ("mocks", tr("Mocks")))


class HttpTab(QWidget):
    """Puts the parts together. `mock_asked` carries the index of the request that shall become a mock."""

    go_to = Signal(str, int, int)
    mock_asked = Signal(int)
    status = Signal(str)

    def __init__(self, theme: Theme, document: HttpDocument | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._uses: Mapping[int, int] = {}
        self.document = document or HttpDocument(self)
        self.switch = Segmented(theme, tr("HTTP view"), PAGES)
        self.policy = PolicyBar(theme, self.document)
        self.wrong = ReadText(theme, tr("Mistake in the hosts"), max_lines=2)
        self.requests = HttpView(theme)
        self._lay_out()
        self.requests.go_to.connect(self.go_to)
        self.requests.view.mock_asked.connect(self.mock_asked)
        self.policy.told.connect(self._tell_wrong)
        self.switch.chosen.connect(self._show_page)
        theme.changed.connect(self._restyle)
        self._restyle()

    @cached_property
    def mocks(self) -> mock_page.MockPage:
        """The page of the mocks, made when it is first wanted."""
        page = mock_page.MockPage(self._theme, self.document)
        page.status.connect(self.status)
        page.show_uses(self._uses)
        self._pages.addWidget(page)
        reach_behind(self.policy.hosts, page)
        return page

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self.switch)
        self._head.addWidget(self.policy, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.requests)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.wrong)
        self._tell_wrong(self.policy.mistake())
        column.addWidget(self._pages, 1)

    def _restyle(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(px(8), px(4), px(8), px(4))
        self._head.setSpacing(px(16))

    # -- what the window tells

    @property
    def view(self) -> RequestList:
        """The list of the requests."""
        return self.requests.view

    @property
    def current(self) -> QWidget:
        """What takes the keyboard on the page that is shown."""
        if self.switch.current == "requests":
            return self.requests.view
        return self.mocks.list if self.document.part.mocks else self.mocks.new

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show the requests of a run; None empties the list."""
        self.requests.show_outcome(outcome)
        self._show_uses({})

    def show_serving(self, outcome: Outcome, serving: Sequence[int | None], uses: Mapping[int, int]) -> None:
        """Say which mock answered each request, and by the `id` of its entry how often each did."""
        self.requests.show_serving(outcome, serving)
        self._show_uses(uses)

    def _show_uses(self, uses: Mapping[int, int]) -> None:
        self._uses = uses
        if "mocks" in self.__dict__:
            self.mocks.show_uses(uses)

    def set_dimmed(self, dimmed: bool) -> None:
        """Paint the requests muted, for what belongs to an older run."""
        self.requests.set_dimmed(dimmed)

    def settle(self) -> None:
        """Take what was typed at once, for example because a run starts."""
        if "mocks" in self.__dict__:
            self.mocks.settle()

    def undo(self, what: str) -> None:
        """`undo` or `redo`: in the text that is being typed, else in policy and mocks."""
        editor = editor_with_keyboard()
        if editor is not None and self.isAncestorOf(editor):
            getattr(editor, what)()
        elif self.isVisible():
            self.settle()
            getattr(self.document.undo_stack, what)()

    # -- what is shown

    def show_mocks(self, row: int | None = None) -> None:
        """Show the page of the mocks; with a row that mock, with the keyboard in its answer."""
        self.switch.choose("mocks")
        if row is None:
            self.mocks.take_keyboard()
        else:
            self.mocks.choose(row)
            self.mocks.editor.enter_answer()

    def new_mock(self) -> None:
        """Add a mock to be filled in."""
        self.switch.choose("mocks")
        self.mocks.add()

    def _tell_wrong(self, sentence: str) -> None:
        self.wrong.setVisible(bool(sentence))
        if sentence:
            self.wrong.set_text(visible(f"{sentence} {STAYS}"), "danger")

    def _show_page(self, key: str) -> None:
        self.settle()
        self._pages.setCurrentWidget(self.requests if key == "requests" else self.mocks)
