from __future__ import annotations

from collections.abc import Callable

from studio.flow.outcome import Outcome
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]


def test_the_reason_of_a_denial_is_told(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "access.deny", "Not today")))
    assert outcome.status == "denied"
    assert outcome.denial is not None
    assert (outcome.denial.code, outcome.denial.reason, outcome.denial.line) == ("access_denied", "Not today", 1)
