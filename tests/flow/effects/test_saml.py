from __future__ import annotations

from collections.abc import Callable

from studio.flow.outcome import Outcome
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]


def test_without_a_saml_login_an_attribute_goes_nowhere(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "samlResponse.setAttribute", "dept", "sales")))
    assert "saml_attributes" not in outcome.changes
    assert outcome.actions[0].calls[0].rule == "flow.no_saml"
