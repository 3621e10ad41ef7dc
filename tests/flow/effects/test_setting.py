from __future__ import annotations

from collections.abc import Callable

from studio.flow.outcome import Outcome
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]


def test_the_earliest_expiry_counts(flow: Flow) -> None:
    outcome = flow(
        recorded(call(1, "session.setExpiresAt", 2_000), call(2, "session.setExpiresAt", 9_000)),
        event={"session": {"id": "s1"}},
    )
    assert outcome.changes["session"] == {"expires_at": 2_000}
