"""How the tests are tied to the rest of the window: what they follow, what they bring into it, their commands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from studio.ui.session.arranging import KEY
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.scenarios.case import Case
    from studio.scenarios.suite import Which
    from studio.ui.window import Window

RUNS: tuple[Which, ...] = ("all", "failed", "changed")
NO_ARRANGEMENT = tr("The flow is the one of the project")


def connect_suite(window: Window) -> None:
    """Tie the tests of a window to its other parts."""
    suite = window.suite
    suite.status.connect(window.status.tell)
    suite.open_wanted.connect(lambda case: open_case(window, case))
    suite.run_wanted.connect(partial(_run_case, window))
    suite.group_wanted.connect(window.flow.go_to)
    suite.changed.connect(lambda: _show_possible(window))
    window.session.action_changed.connect(suite.look)
    window.hint_timer.timeout.connect(suite.follow_text)
    window.outcome.tabs.currentChanged.connect(lambda _: _read_when_seen(window))
    flows = window.session.flows
    flows.arranged.connect(partial(_show_arranged, window))
    _show_arranged(window, flows.is_arranged)
    suite.look()
    _show_possible(window)


def connect_watch(window: Window) -> None:
    """Show whether the files of the tests are watched."""
    window.suite_watch.on_changed.connect(partial(_show_watch, window))


def connect_margin(window: Window) -> None:
    """Have the margin follow the action in the editor."""
    window.suite_margin.on_changed.connect(partial(_show_margin, window))
    window.session.flows.entered.connect(window.suite_margin.show)


def connect_saving(window: Window) -> None:
    """Tell of scenarios that were saved, and show them among the tests."""
    window.saving.status.connect(window.status.tell)
    window.saving.saved.connect(partial(_show_saved, window))


def suite_deeds(window: Window) -> dict[str, Callable[[], object]]:
    """For the id of each command of the tests, what it does."""
    suite = window.suite
    return {
        "test.go": suite.go,
        **{f"test.{which}": partial(suite.run, which) for which in RUNS},
        "test.chosen": suite.run_chosen,
        "test.stop": suite.stop,
        "test.watch": window.suite_watch.toggle,
        "test.open": suite.open_chosen,
        "test.window": suite.run_in_window,
        "test.coverage": window.suite_margin.toggle,
        "flow.back": window.session.flows.back,
    }


def open_case(window: Window, case: Case, then: Callable[[], object] = lambda: None) -> None:
    """Bring the event of a scenario into the builder, and what it runs into the flow; `then` go on."""
    session, scenario = window.session, case.scenario
    window.files.keep_draft()
    if scenario.trigger is None and case.request is not None:
        session.choose_trigger(case.request.trigger.id)

    def loaded() -> None:
        session.arranging.bring(case.path, scenario, alone=True)
        then()

    window.event_files.load(case.path.resolve(), loaded)


def _run_case(window: Window, case: Case) -> None:
    def run() -> None:
        window.outcome.select_tab(0)
        window.run()

    open_case(window, case, run)


def _show_saved(window: Window, path: Path) -> None:
    suite = window.suite

    def choose() -> None:
        suite.ended.disconnect(choose)
        suite.choose(path)

    suite.go()
    suite.ended.connect(choose)


def _read_when_seen(window: Window) -> None:
    if window.suite.is_unread and window.outcome.tabs.currentWidget() is window.suite.page:
        window.suite.read()


def _show_possible(window: Window) -> None:
    for which in RUNS:
        window.commands.enable(f"test.{which}", window.suite.possible(which), tr("No such test"))
    window.commands.enable("test.stop", window.suite.running, tr("No test is running"))


def _show_watch(window: Window, on: bool) -> None:
    window.commands.check("test.watch", on)
    window.suite.page.buttons["watch"].setChecked(on)
    window.status.tell(tr("Watching: what a saved file touches runs again") if on else tr("Not watching any more"))


def _show_margin(window: Window, on: bool) -> None:
    window.commands.check("test.coverage", on)
    window.display.marks()
    window.status.tell(
        tr("The margin shows the lines of all tests") if on else tr("The margin shows the lines of the last run")
    )


def _show_arranged(window: Window, arranged: bool) -> None:
    window.commands.enable("flow.back", arranged, NO_ARRANGEMENT)
    if not arranged:
        window.notices.dismiss(KEY)
