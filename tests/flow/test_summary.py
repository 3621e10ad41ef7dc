from __future__ import annotations

from collections.abc import Callable

import pytest

from studio.flow.outcome import Outcome
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]


@pytest.mark.parametrize(
    ("trigger", "text"),
    [
        ("post-login", "Login would continue with no custom claims."),
        ("pre-user-registration", "The user would be created with no changes."),
        ("post-user-registration", "The action would complete with no changes."),
    ],
)
def test_the_words_of_the_trigger(flow: Flow, trigger: str, text: str) -> None:
    assert flow(recorded(), trigger=trigger).summary == text


def test_claims_and_changes_are_counted(flow: Flow) -> None:
    outcome = flow(
        recorded(
            call(1, "idToken.setCustomClaim", "a", 1),
            call(2, "accessToken.setCustomClaim", "a", 1),
            call(3, "user.setAppMetadata", "a", 1),
        )
    )
    assert outcome.summary == "Login would continue with 2 custom claims and 1 change."


def test_other_failures_use_the_sandboxs_sentence(flow: Flow) -> None:
    assert flow(recorded(status="timeout", sentence="Stopped after 20 s.")).summary == "Stopped after 20 s."
