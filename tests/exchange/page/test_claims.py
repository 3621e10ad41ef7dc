from __future__ import annotations

from studio.exchange.page.claims import tokens
from studio.exchange.page.markup import Writer
from tests.flow.test_conclude import login
from tests.rules.playing import played


def test_times_are_readable_and_changed_claims_say_what_they_were() -> None:
    run = played("api.idToken.setCustomClaim('name', 'Countess');")
    text = tokens(Writer(), run)
    assert "2026-01-01 00:00:00 UTC (1767225600)" in text
    assert "was &quot;" in text or "dropped" in text


def test_why_a_token_is_missing_or_opaque_is_said() -> None:
    run = played("api.access.deny('no');")
    assert all(why in tokens(Writer(), run) for why in map(str, run.tokens.why.values()))


def test_a_token_travels_in_three_colours() -> None:
    text = tokens(Writer(), played(""))
    assert text.count('class="jwt-signature"') == 2


def test_attributes_stand_in_place_of_tokens() -> None:
    text = tokens(Writer(), login("api.samlResponse.setAttribute('dept', 'a');"))
    assert "SAML response" in text and "dept" in text and "&lt;samlp:Response" in text
