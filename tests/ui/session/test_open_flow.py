from __future__ import annotations

import pytest

from studio.ui.session.open_action import OpenAction
from studio.ui.session.open_flow import OpenFlow


@pytest.fixture
def flow() -> OpenFlow:
    return OpenFlow([OpenAction("a"), OpenAction("b"), OpenAction("c")])


def names(flow: OpenFlow) -> list[str]:
    return [action.name for action in flow.actions]


def test_an_action_is_added_behind_the_one_in_the_editor(flow: OpenFlow) -> None:
    flow.current = flow.actions[1]
    flow.add(OpenAction("new"))
    assert names(flow) == ["a", "b", "new", "c"] and flow.current.name == "b"


@pytest.mark.parametrize(("gone", "current"), [(0, "b"), (1, "b"), (2, "b")])
def test_a_neighbour_comes_into_the_editor(flow: OpenFlow, gone: int, current: str) -> None:
    flow.current = flow.actions[1]
    flow.remove(flow.actions[gone])
    assert flow.current.name == (current if gone != 1 else "c")
    assert len(flow.actions) == 2


def test_the_last_one_stays() -> None:
    flow = OpenFlow([OpenAction("a")])
    flow.remove(flow.current)
    assert names(flow) == ["a"]


def test_an_action_moves_as_far_as_there_are_places(flow: OpenFlow) -> None:
    a = flow.actions[0]
    assert flow.move(a, 1) and names(flow) == ["b", "a", "c"]
    assert flow.move(a, 99) and names(flow) == ["b", "c", "a"]
    assert not flow.move(a, 99)
    assert flow.move(a, -5) and names(flow) == ["a", "b", "c"]
    assert flow.current is a


def test_the_next_after_the_last_is_the_first(flow: OpenFlow) -> None:
    assert flow.beside(1).name == "b" and flow.beside(-1).name == "c"


def test_names_in_a_run_tell_actions_apart() -> None:
    flow = OpenFlow([OpenAction("same"), OpenAction("same"), OpenAction("other")])
    assert [*flow.names.values()] == ["same", "same (2)", "other"]
