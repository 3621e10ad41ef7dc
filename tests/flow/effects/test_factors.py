from __future__ import annotations

from typing import Any

import pytest

from studio.catalogue.loader import load
from studio.flow.effects.factors import asked, enrolled, kind_of, passed, sort
from studio.flow.ledger import Ledger
from tests.flow.conftest import call

OTP, EMAIL = {"type": "otp"}, {"type": "email"}
KNOWN = ("otp", "email", "push-notification")


def ledger(enrolled_factors: Any = (), methods: Any = ()) -> Ledger:
    event = {"user": {"enrolledFactors": list(enrolled_factors)}, "authentication": {"methods": list(methods)}}
    return Ledger(load(), load().triggers["post-login"], event)


@pytest.mark.parametrize(
    ("factor", "kind"),
    [(OTP, "otp"), ({"type": "push"}, "push-notification"), ("otp", None), ({"type": 5}, None), (None, None)],
)
def test_the_kind_of_a_factor(factor: Any, kind: str | None) -> None:
    assert kind_of(factor) == kind


def test_the_factors_of_a_call_in_order() -> None:
    assert asked(call(1, "x", OTP, {"additionalFactors": [EMAIL]})) == (OTP, EMAIL)
    assert asked(call(1, "x", [OTP, EMAIL])) == (OTP, EMAIL)
    assert asked(call(1, "x", OTP, {"additionalFactors": "email"})) == (OTP,)
    assert asked(call(1, "x")) == ()


def test_what_the_event_tells_of_enrolments() -> None:
    assert enrolled(ledger([OTP, {"type": "push"}, "odd"])) == ("otp", "push-notification")
    assert enrolled(Ledger(load(), load().triggers["post-login"], {"user": {}})) is None


def test_only_what_came_after_the_flow_began_is_passed() -> None:
    old = {"name": "mfa", "type": "email"}
    flow = ledger([OTP, EMAIL], [{"name": "pwd"}, old])
    assert passed(flow) == ()
    flow.show(
        "authentication", "methods", [{"name": "pwd"}, old, {"name": "mfa", "type": "otp"}, {"name": "https://x"}]
    )
    assert passed(flow) == ("otp",)


def test_rule_mfa_passed() -> None:
    flow = ledger([OTP, EMAIL])
    flow.show("authentication", "methods", [{"name": "mfa", "type": "otp"}])
    alone, both = sort(flow, [OTP], "challenge", KNOWN), sort(flow, [OTP, EMAIL], "challenge", KNOWN)
    assert (alone.usable, alone.passed) == ((), True)
    assert (both.usable, both.passed) == ((EMAIL,), True)


def test_reasons_stand_in_the_order_of_the_factors() -> None:
    found = sort(ledger([OTP]), [EMAIL, OTP, {"type": "fax"}], "challenge", KNOWN)
    assert found.usable == (OTP,)
    assert [reason.split()[0] for reason in found.skipped] == ["the", "fax"]
