from __future__ import annotations

from studio.catalogue.loader import load
from studio.flow.execution import Run, RunRequest, execute
from studio.tokens.keys import SigningKeys
from studio.ui.session.last_run import LastRun
from studio.ui.session.open_action import OpenAction
from studio.ui.session.open_event import OpenEvent
from studio.ui.session.open_flow import OpenFlow

LOGIN = load().triggers["post-login"]


def some_run() -> Run:
    return execute(RunRequest(LOGIN, (), {}), SigningKeys.made())


def test_names_of_a_run_stand_for_its_actions_even_when_the_flow_changes() -> None:
    last, event = LastRun(), OpenEvent(LOGIN)
    flow = OpenFlow([OpenAction("same"), OpenAction("same")])
    first, second = flow.actions
    last.began(flow, event)
    assert last.actions == {} and last.name_of(first) is None
    last.finished(some_run())
    flow.move(second, 0)
    assert last.actions == {"same": first, "same (2)": second} and last.name_of(second) == "same (2)"
    assert last.compare(flow.actions, event) and last.stale


def test_comparing_tells_only_what_is_new() -> None:
    last, event = LastRun(), OpenEvent(LOGIN)
    flow = OpenFlow([OpenAction("a", code="1")])
    assert not last.compare(flow.actions, event)
    last.began(flow, event)
    flow.current.code = "2"
    assert last.compare(flow.actions, event) and not last.compare(flow.actions, event)
    flow.current.code = "1"
    assert last.compare(flow.actions, event) and not last.stale


def test_a_run_that_is_forgotten_has_no_names() -> None:
    last = LastRun()
    last.began(OpenFlow([OpenAction("a")]), OpenEvent(LOGIN))
    last.finished(some_run())
    last.forget()
    assert last.run is None and last.actions == {}
