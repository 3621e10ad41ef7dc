from __future__ import annotations

from collections.abc import Callable

from studio.flow.outcome import Outcome
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]


def test_the_primary_user_becomes_the_subject(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "authentication.setPrimaryUser", "auth0|other")))
    assert outcome.changes["user"] == {"primary_user_id": "auth0|other"}
    assert outcome.event["user"]["user_id"] == "auth0|other"
