"""The outcome zone: the banner, both tokens side by side, and everything else a run has left."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QTabWidget, QVBoxLayout, QWidget

from studio.later import later
from studio.ui.commands import COMMANDS
from studio.ui.http.document import HttpDocument
from studio.ui.outcome import banner_states
from studio.ui.outcome.answers import TOKENS, Answers
from studio.ui.outcome.banner import Banner
from studio.ui.outcome.banner_states import BannerState
from studio.ui.outcome.claims_model import Reading
from studio.ui.outcome.error_names import beside, listed
from studio.ui.outcome.lists import OutcomeLists
from studio.ui.outcome.token_content import issued_at
from studio.ui.rows.cells import Row, several
from studio.ui.speech import figure, tr
from studio.ui.theme import Theme, ThemedSheet

if TYPE_CHECKING:
    from studio.flow.outcome import Outcome
    from studio.language.error_values import Named
    from studio.tokens.model import Tokens
    from studio.ui.compare import place as compare_place
    from studio.ui.http.tab import HttpTab
    from studio.ui.outcome.calls_view import CallsView
    from studio.ui.outcome.changes_view import ChangesView
    from studio.ui.outcome.console_view import ConsoleView
    from studio.ui.outcome.limits_view import LimitsView
    from studio.ui.outcome.problems_view import ProblemsView
    from studio.ui.outcome.response_view import ResponseView
    from studio.ui.resume import page as resume_page
else:
    compare_place = later("studio.ui.compare.place")
    resume_page = later("studio.ui.resume.page")

NOT_RUN = tr("Tokens appear here after a run.")
FIRST_STEPS = (("run.run", tr("Run")), ("run.event", tr("Choose an event")), ("view.palette", tr("All commands")))
_FIRST = tuple(id for id, _ in FIRST_STEPS)
PROBLEMS = tr("Problems")
TABS = (TOKENS, tr("API calls"), "HTTP", tr("Console"), tr("User changes"), PROBLEMS, tr("Response"), tr("Limits"))
_PROBLEMS = TABS.index(PROBLEMS)
RESUME, COMPARE = tr("Continue"), tr("Compare")
ONLY_CHANGED = tr("Only what this action changed")
_LOW = 260
_NOTHING: Mapping[str, Any] = {}
_NO_WORDS: Mapping[str, str] = {}


class OutcomeZone(QWidget):
    """Renders what a run came to. `go_to` asks for a place in the code of an action.

    `banner_action` passes on the id of a banner button (except the one that leads to a line);
    `status` carries a short sentence for the status bar. `resume_shown` tells whether there is
    something to continue from, `comparison_filled` whether there is any comparison. The views of
    most tabs are made when somebody looks, or asks for them.
    """

    go_to = Signal(str, int, int)
    banner_action = Signal(str)
    status = Signal(str)
    resume_shown = Signal(bool)
    comparison_filled = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown = False
        self._keys = {command.id: command.shown_key for command in COMMANDS if command.id in _FIRST}
        self._names = ""
        self.setAccessibleName(tr("Outcome"))
        self.banner = Banner(theme)
        self.banner.action.connect(self._banner_action)
        self.answers = Answers(theme)
        self.panes, self.splitter = self.answers.panes, self.answers.splitter
        self._resume: resume_page.ResumePage | None = None
        self._guests: dict[QWidget, Callable[[], QWidget]] = {}
        self.only_changed = QPushButton(ONLY_CHANGED)
        self.only_changed.setCheckable(True)
        for told in (self.only_changed.setAccessibleName, self.only_changed.setToolTip):
            told(ONLY_CHANGED)
        self.only_changed.setObjectName("only_changed")
        self._sheet = ThemedSheet(theme, self.only_changed, _toggle_sheet)
        self.only_changed.toggled.connect(self._read_anew)
        self.tabs = QTabWidget()
        self.http_document = HttpDocument(self)
        self.lists = OutcomeLists(theme, self.http_document, self.only_changed)
        self.late_http = self.lists.http
        self._reading = Reading()
        self._lay_out()
        self._connect()
        theme.changed.connect(self._restyle)
        self._restyle()
        self.clear()

    def _lay_out(self) -> None:
        self.tabs.setObjectName("outcome_tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setAccessibleName(tr("Outcome views"))
        for title, page in zip(TABS, (self.answers, *self.lists.places), strict=True):
            self.tabs.addTab(page, title)
        self.tabs.setCornerWidget(self.only_changed, Qt.Corner.TopRightCorner)
        self.tabs.currentChanged.connect(lambda index: self.only_changed.setVisible(index == 0))
        QWidget.setTabOrder(self.tabs.tabBar(), self.only_changed)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.answers.go_to.connect(self.go_to)
        self.answers.copied.connect(self.status)
        self.lists.connect(self.go_to, self.status)

    @property
    def calls(self) -> CallsView:
        """The calls of api."""
        return self.lists.calls.view

    @property
    def http(self) -> HttpTab:
        """The requests of the code, and the mocks."""
        return self.lists.http.view

    @property
    def problems(self) -> ProblemsView:
        """What went wrong, and what is found in the code."""
        return self.lists.problems.view

    @cached_property
    def compare(self) -> compare_place.ComparePlace:
        """The comparisons, made for the first of them."""
        place = compare_place.ComparePlace(self._theme)
        place.filled.connect(self.comparison_filled)
        return place

    @property
    def console(self) -> ConsoleView:
        """What the code logged."""
        return self.lists.console.view

    @property
    def changes(self) -> ChangesView:
        """What the run changed about the user."""
        return self.lists.changes.view

    @property
    def response(self) -> ResponseView:
        """What the application receives."""
        return self.lists.response.view

    @property
    def limits(self) -> LimitsView:
        """How far a run, and what is open, reaches into the limits."""
        return self.lists.limits.view

    # -- what the window tells

    def show_run(
        self,
        outcome: Outcome,
        tokens: Tokens,
        *,
        words: Mapping[str, str] = _NO_WORDS,
        event: Mapping[str, Any] = _NOTHING,
        names: Sequence[Named] = (),
    ) -> None:
        """Show a finished run. `words` are the trigger's, `event` is what went into the run.

        `names` are those at the line of an error, with what they held.
        """
        self._shown, self._names = True, listed(names)
        self.banner.show_state(banner_states.state_of(outcome, tokens, words, beside(names)))
        self._reading = Reading(issued_at(tokens), several(outcome), self.only_changed.isChecked())
        self.answers.show_answer(outcome, tokens, self._reading)
        self.tabs.setTabText(0, self.answers.title)
        self.lists.show_run(outcome, event, self._names)
        self._count(*self.lists.counts(outcome))
        self._dim("")

    def show_moment(
        self,
        outcome: Outcome,
        tokens: Tokens,
        *,
        over: bool,
        words: Mapping[str, str] = _NO_WORDS,
        event: Mapping[str, Any] = _NOTHING,
    ) -> None:
        """Show what a run had come to at a moment of a replay: banner, tokens and changes; the lists stay whole.

        `over` says that it is the end of the run.
        """
        state = banner_states.at_moment(banner_states.state_of(outcome, tokens, words), over=over)
        self.banner.show_state(state)
        self._reading = self._reading._replace(now=issued_at(tokens))
        self.answers.show_answer(outcome, tokens, self._reading)
        self.tabs.setTabText(0, self.answers.title)
        self.tabs.setTabText(4, f"{TABS[4]} {figure(self.lists.show_changes(outcome, event))}")

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar between the banner and the tabs."""
        self._column.insertWidget(1, bar)

    def _count(self, *counts: int | None) -> None:
        for index, (title, count) in enumerate(zip(TABS[1:], counts, strict=True), start=1):
            text = title if count is None else f"{title} {figure(count)}"
            if text != self.tabs.tabText(index):
                self.tabs.setTabText(index, text)
        self._fit_switch()

    def show_code_problems(self, rows: Sequence[Row]) -> None:
        """What is found in the code that is open; it stands in the list of problems with a run or without."""
        self.lists.show_code_problems(rows)
        self._count_problems()

    def _count_problems(self) -> None:
        count, title = self.lists.problem_count, TABS[_PROBLEMS]
        text = title if count is None else f"{title} {figure(count)}"
        if text != self.tabs.tabText(_PROBLEMS):
            self.tabs.setTabText(_PROBLEMS, text)
            self._fit_switch()

    def show_running(self, limit_s: float = 20.0) -> None:
        """A run has begun: the last result stays, dimmed and named as such."""
        self.banner.show_state(banner_states.running(limit_s))
        if self._shown:
            self._dim(tr("from the previous run"))

    def show_state(self, state: BannerState) -> None:
        """Show a state without a result, such as a missing Node.js; older results go away."""
        self.clear()
        self.banner.show_state(state)

    def set_stale(self, stale: bool) -> None:
        """Say that code or event have changed since the run; False says that they fit again."""
        if self._shown and self.banner.state.kind != "running":
            self.banner.show_state(self.banner.state._replace(stale=stale))
            self._dim("(older)" if stale else "")

    def clear(self) -> None:
        """As before the first run."""
        self._shown = False
        self._reading = Reading(only_changed=self.only_changed.isChecked())
        self._show_first_steps()
        self.tabs.setTabText(0, self.answers.title)
        self.lists.clear()
        self._count(*[None] * (len(TABS) - 1))
        self._count_problems()
        self.show_resume(None)
        self._dim("")

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """Say these keys, by the ids of commands, in what is shown before the first run."""
        before, self._keys = self._keys, {id: keys.get(id, "") for id in _FIRST}
        if self._keys != before and self.banner.state.kind == "not_run":
            self._show_first_steps()

    def _show_first_steps(self) -> None:
        steps = [f"{self._keys[id]}  {what}" for id, what in FIRST_STEPS if self._keys.get(id)]
        self.banner.show_state(banner_states.not_run(self._keys.get("run.run", "")))
        self.answers.show_notes(("\n".join([NOT_RUN, *steps]), NOT_RUN), self._reading)

    def show_resume(self, page: resume_page.ResumePage | None) -> None:
        """Have a tab with what the user brings back, always the same page; None takes the tab away."""
        if page is not None and self._resume is None:
            self._resume = page
            page.go_to.connect(self.go_to)
        index = self.tabs.indexOf(self._resume) if self._resume else -1
        if page is not None and index < 0:
            self.tabs.addTab(page, RESUME)
        elif page is None and index >= 0:
            self.tabs.removeTab(index)
        self._fit_switch()
        self.resume_shown.emit(page is not None)

    def show_guest(self, page: QWidget, title: str, current: Callable[[], QWidget]) -> None:
        """Have a tab of somebody else behind the others; `current` answers where the keyboard goes in it."""
        self._guests[page] = current
        if self.tabs.indexOf(page) < 0:
            self.tabs.addTab(page, title)
        self._fit_switch()

    def hide_guest(self, page: QWidget) -> None:
        """Take the tab of somebody else away; nothing happens where there is none."""
        if (index := self.tabs.indexOf(page)) >= 0:
            self.tabs.removeTab(index)
        self._fit_switch()

    def show_comparison(self, key: str, page: QWidget, current: Callable[[], QWidget]) -> None:
        """Have a comparison in the tab for them, which appears with the first."""
        self.compare.put(key, page, current)
        self.show_guest(self.compare, COMPARE, lambda: self.compare.current)

    def hide_comparison(self, key: str) -> None:
        """Take a comparison away, and its tab with the last one."""
        if not self._compares:
            return
        self.compare.take(key)
        if not self.compare.has_any:
            self.hide_guest(self.compare)

    def select_comparison(self) -> None:
        """Show the comparison that is in front, with the keyboard in it."""
        if self._compares and self.compare.has_any:
            self.select_page(self.compare)

    @property
    def _compares(self) -> bool:
        """Whether there was ever a comparison."""
        return "compare" in self.__dict__

    def offer_nothing(self) -> None:
        """Let the banner offer nothing but to go to a line: the run is not of now."""
        self.banner.show_state(banner_states.at_moment(self.banner.state, over=True))

    def select_page(self, page: QWidget) -> None:
        """Choose a tab by its page, and put the keyboard into it."""
        self.select_tab(self.tabs.indexOf(page))

    def select_tab(self, index: int) -> None:
        """Choose a tab by its number, counted from 0, and put the keyboard into it."""
        if 0 <= index < self.tabs.count():
            self.tabs.setCurrentIndex(index)
            self.focus_list()

    def open_search(self) -> None:
        """Search where the keyboard is: the lines of the console, or else both tokens."""
        if self.tabs.currentWidget() is self.lists.console.place:
            self.console.filter.setFocus()
            return
        self.tabs.setCurrentIndex(0)
        self.answers.open_search()

    def show_mocks(self) -> None:
        """Show the mocks, with the keyboard in their list."""
        self.tabs.setCurrentWidget(self.late_http.place)
        self.http.show_mocks()

    def settle(self) -> None:
        """Take what was typed at once, for example because a run starts."""
        if (http := self.late_http.made) is not None:
            http.settle()

    def undo(self, what: str) -> None:
        """`undo` or `redo` what was done to mocks and policy, while they are seen."""
        if (http := self.late_http.made) is not None:
            http.undo(what)

    def set_stacked(self, stacked: bool) -> None:
        """Put one token above the other instead of side by side."""
        self.answers.set_stacked(stacked)
        self.lists.response.tell("stacked", lambda view: view.set_stacked(stacked))

    def focus_list(self) -> None:
        """Put the keyboard into the list of the chosen tab."""
        page = self.tabs.currentWidget()
        if page in self._guests:
            wanted = self._guests[page]()
        else:
            wanted = page.current if isinstance(page, resume_page.ResumePage) else self._list_of(page)
        target = wanted if wanted.isVisible() else self.tabs.tabBar()
        target.setFocus(Qt.FocusReason.TabFocusReason)

    # -- inside

    def _list_of(self, page: QWidget) -> QWidget:
        return self.answers.list if page is self.answers else self.lists.list_of(page)

    def _dim(self, tag: str) -> None:
        self.answers.set_stale(tag)
        self.lists.dim(bool(tag))
        if self._resume:
            self._resume.set_dimmed(bool(tag))

    def _read_anew(self, only_changed: bool) -> None:
        self._restyle()
        self._reading = self._reading._replace(only_changed=only_changed)
        self.answers.set_reading(self._reading)

    def _banner_action(self, name: str) -> None:
        place = self.banner.state.place
        if name == banner_states.GO_TO and place:
            self.go_to.emit(place.action, place.line, place.column)
        else:
            self.banner_action.emit(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the switch keeps its icon only, and the banner takes one row where it can."""
        super().resizeEvent(event)
        self._fit_banner()
        self._fit_switch()

    def _fit_banner(self) -> None:
        self.banner.set_low(self.height() < self._theme.px(_LOW))

    def showEvent(self, event: QShowEvent) -> None:
        """What fits beside the tabs is found out when they are seen: it takes the sizes of all of them."""
        super().showEvent(event)
        self._fit_switch()

    def _fit_switch(self) -> None:
        if not self.isVisible():
            return
        self.only_changed.setText(ONLY_CHANGED)
        room = self.width() - self.tabs.tabBar().sizeHint().width()
        if self.only_changed.sizeHint().width() > room:
            self.only_changed.setText("")

    def _restyle(self) -> None:
        self._fit_banner()
        checked = self.only_changed.isChecked()
        name, meaning = ("effect-applied", "accent_text") if checked else ("filter-changed", "muted")
        size = self._theme.px(14)
        self.only_changed.setIconSize(QSize(size, size))
        self.only_changed.setIcon(self._theme.icon(name, meaning))
        if self.isVisible():
            QTimer.singleShot(0, self, self._fit_switch)  # the tabs have not heard of another font yet


def _toggle_sheet(theme: Theme) -> str:
    return f"""
    QPushButton {{ border: 1px solid {theme.css("border")}; border-radius: {theme.px(4)}px;
        padding: 0 {theme.px(8)}px; margin: 0 {theme.px(8)}px {theme.px(2)}px 0;
        background: {theme.css("surface")}; color: {theme.css("text")}; }}
    QPushButton:checked {{ background: {theme.css("accent")}; color: {theme.css("accent_text")};
        border-color: {theme.css("accent")}; }}
    QPushButton:focus {{ border: 2px solid {theme.css("text")}; }}
    """
