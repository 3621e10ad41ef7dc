from __future__ import annotations

from collections.abc import Callable

from studio.flow.outcome import Outcome
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]


def test_the_later_of_add_and_remove_wins(flow: Flow) -> None:
    outcome = flow(
        recorded(call(1, "accessToken.addScope", "read:reports"), call(2, "accessToken.removeScope", "read:reports"))
    )
    assert outcome.scopes.added == ()
    assert "read:reports" not in outcome.scopes.granted
