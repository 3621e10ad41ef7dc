from __future__ import annotations

from collections.abc import Callable

from studio.flow.outcome import Outcome
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]


def test_a_revoked_session_ends_the_login(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "session.revoke", "Stolen")), event={"session": {"id": "s1"}})
    assert outcome.status == "denied"
    assert outcome.changes["session"] == {"revoked": True}
