from __future__ import annotations

from collections.abc import Callable

from studio.flow.outcome import Outcome
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]


def test_the_last_provider_counts(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "multifactor.enable", "duo"), call(2, "multifactor.enable", "any")))
    assert outcome.status == "mfa"
    assert outcome.challenge is not None
    assert outcome.challenge.factors == ("any",)
