"""The tabs beside the tokens: what a run has left otherwise, each view made when somebody looks or asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from studio.catalogue.loader import load
from studio.later import later
from studio.ui.http.document import HttpDocument
from studio.ui.late_tab import LateTab
from studio.ui.rows.cells import Row
from studio.ui.speech import tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.flow.outcome import Outcome
    from studio.ui.http import rows as http_rows
    from studio.ui.http import tab as http_tab
    from studio.ui.outcome import calls_view, changes_view, console_view, limits_view, problems_view, response_view
else:
    http_rows = later("studio.ui.http.rows")
    http_tab = later("studio.ui.http.tab")
    calls_view = later("studio.ui.outcome.calls_view")
    changes_view = later("studio.ui.outcome.changes_view")
    console_view = later("studio.ui.outcome.console_view")
    limits_view = later("studio.ui.outcome.limits_view")
    problems_view = later("studio.ui.outcome.problems_view")
    response_view = later("studio.ui.outcome.response_view")

_NOTHING_THERE = (
    (tr("Calls of api appear here after a run."), tr("The code called nothing of api.")),
    (tr("Requests of the code appear here after a run."), tr("The code sent no requests.")),
    (tr("What the code logs appears here after a run."), tr("The code logged nothing.")),
    (tr("What a run changes about the user appears here."), tr("The run changed nothing about the user.")),
    (tr("Problems of a run and of the code appear here."), tr("No problems.")),
    (tr("How far a run reaches into the limits appears here."), tr("The run reached into no limit.")),
)


class OutcomeLists:
    """Tells every list its share of a run, now or when its view is made. Tab comes to each behind `behind`."""

    def __init__(self, theme: Theme, document: HttpDocument, behind: QWidget) -> None:
        self.calls = LateTab(lambda: calls_view.CallsView(theme), behind)
        self.http = LateTab(lambda: http_tab.HttpTab(theme, document), behind)
        self.console = LateTab(lambda: console_view.ConsoleView(theme), behind)
        self.changes = LateTab(lambda: changes_view.ChangesView(theme), behind)
        self.problems = LateTab(lambda: problems_view.ProblemsView(theme), behind)
        self.response = LateTab(lambda: response_view.ResponseView(theme, load().rules), behind)
        self.limits = LateTab(lambda: limits_view.LimitsView(theme), behind)
        self._of_run: int | None = None
        self._in_code = 0

    @property
    def _all(self) -> tuple[LateTab[Any], ...]:
        return self.calls, self.http, self.console, self.changes, self.problems, self.response, self.limits

    @property
    def places(self) -> tuple[QWidget, ...]:
        """What stands among the tabs, in their order."""
        return tuple(late.place for late in self._all)

    def list_of(self, page: QWidget) -> QWidget:
        """What takes the keyboard on one of the pages."""
        lists: dict[QWidget, Callable[[], QWidget]] = {
            self.calls.place: lambda: self.calls.view.view,
            self.http.place: lambda: self.http.view.current,
            self.console.place: lambda: self.console.view.pane.view,
            self.changes.place: lambda: self.changes.view.view,
            self.problems.place: lambda: self.problems.view.view,
            self.response.place: lambda: self.response.view.list.view,
            self.limits.place: lambda: self.limits.view.view,
        }
        return lists[page]()

    def connect(self, go_to: SignalInstance, status: SignalInstance) -> None:
        """Pass on what the views ask for and say."""
        for late in (self.calls, self.http, self.console, self.problems, self.limits):
            late.tell("go_to", lambda view: view.go_to.connect(go_to))
        for telling in (self.http, self.response):
            telling.tell("status", lambda view: view.status.connect(status))

    # -- what there is to list

    def show_run(self, outcome: Outcome, event: Mapping[str, Any], names: str) -> None:
        """What a run has left. `event` went into it, `names` says what those at the line of an error held."""
        self.calls.tell("rows", lambda view: view.set_rows(calls_view.call_rows(outcome)))
        self._show_requests(outcome)
        self.console.tell("rows", lambda view: view.show_outcome(outcome))
        self.show_changes(outcome, event)
        self._show_problems(problems_view.problem_rows(outcome, _sources(), names))
        self.response.tell("rows", lambda view: view.show_response(outcome.response))
        self.limits.tell("rows", lambda view: view.show_run(outcome.limits))
        self._say_of_nothing(ran=True)

    def clear(self) -> None:
        """As before the first run."""
        self.calls.tell("rows", lambda view: view.set_rows(()))
        self._show_requests(None)
        self.console.tell("rows", lambda view: view.show_outcome(None))
        self.changes.tell("rows", lambda view: view.set_rows(()))
        self._show_problems(None)
        self.response.tell("rows", lambda view: view.show_response(None))
        self.limits.tell("rows", lambda view: view.show_run(()))
        self._say_of_nothing(ran=False)

    def show_changes(self, outcome: Outcome, event: Mapping[str, Any]) -> int:
        """What has changed about the user, and how many of these changes there are."""
        self.changes.tell("rows", lambda view: view.set_rows(changes_view.change_rows(outcome, event)))
        return changes_view.change_count(outcome)

    def _show_requests(self, outcome: Outcome | None) -> None:
        self.http.tell("rows", lambda view: view.show_outcome(outcome))
        self.http.tell("serving", lambda _: None)  # which was about the run before

    def _show_problems(self, rows: Sequence[Row] | None) -> None:
        self._of_run = None if rows is None else len(rows)
        self.problems.tell("run", lambda view: view.show_run(rows))

    def show_code_problems(self, rows: Sequence[Row]) -> None:
        """What is found in the code as it stands."""
        self._in_code = len(rows)
        self.problems.tell("code", lambda view: view.show_code(rows))

    @property
    def problem_count(self) -> int | None:
        """How many problems there are; None where nothing was looked for and nothing found."""
        return None if self._of_run is None and not self._in_code else (self._of_run or 0) + self._in_code

    def counts(self, outcome: Outcome) -> tuple[int | None, ...]:
        """What stands beside the titles of the tabs, in their order."""
        return (
            sum(len(action.calls) for action in outcome.actions),
            len(http_rows.exchanges(outcome)),
            len(console_view.said(outcome)),
            changes_view.change_count(outcome),
            self.problem_count,
            outcome.response.status if outcome.response else None,
            limits_view.worth_a_look(outcome.limits),
        )

    # -- how they look

    def _say_of_nothing(self, *, ran: bool) -> None:
        """What the lists say while they are empty: that something will come, or that nothing came."""
        calls, http, console, changes, problems, limits = (each[ran] for each in _NOTHING_THERE)
        self.calls.tell("nothing", lambda view: view.view.say_of_nothing(calls))
        self.http.tell("nothing", lambda view: view.view.say_of_nothing(http))
        self.console.tell("nothing", lambda view: view.pane.view.say_of_nothing(console))
        self.changes.tell("nothing", lambda view: view.view.say_of_nothing(changes))
        self.problems.tell("nothing", lambda view: view.view.say_of_nothing(problems))
        self.limits.tell("nothing", lambda view: view.view.say_of_nothing(limits))

    def dim(self, dimmed: bool) -> None:
        """Paint all of them muted, for what belongs to an older run."""
        for late in self._all:
            late.tell("dimmed", lambda view: view.set_dimmed(dimmed))


@cache
def _sources() -> Mapping[str, str]:
    """The page on which each rule of the platform can be read, by its id."""
    rules = load().rules.values()
    return {rule.id: next((each for each in rule.sources if each.startswith("https://")), "") for rule in rules}
