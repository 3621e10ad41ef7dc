from __future__ import annotations

from collections.abc import Callable

from studio.flow.outcome import Outcome
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]


def test_a_redirect_carries_the_state(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "redirect.sendUserTo", "https://site.example/ask?a=1")))
    assert outcome.status == "redirect"
    assert outcome.redirect is not None
    assert outcome.redirect.url == f"https://site.example/ask?a=1&state={outcome.redirect.state}"
