from __future__ import annotations

from collections.abc import Callable

from studio.flow.outcome import Outcome
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]


def test_a_claim_is_written_down_with_its_line(flow: Flow) -> None:
    outcome = flow(recorded(call(3, "idToken.setCustomClaim", "https://example.com/plan", "gold")))
    (write,) = outcome.writes
    assert (write.token, write.name, write.value, write.line) == ("id_token", "https://example.com/plan", "gold", 3)
