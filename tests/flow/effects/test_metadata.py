from __future__ import annotations

from collections.abc import Callable

from studio.flow.outcome import Outcome
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]


def test_null_removes_and_undefined_takes_a_change_back(flow: Flow) -> None:
    undefined = {"$type": "undefined"}
    outcome = flow(
        recorded(
            call(1, "user.setAppMetadata", "kept", 1),
            call(2, "user.setAppMetadata", "gone", None),
            call(3, "user.setAppMetadata", "back", 1),
            call(4, "user.setAppMetadata", "back", undefined),
        )
    )
    assert outcome.changes["app_metadata"] == {"kept": 1, "gone": None}
