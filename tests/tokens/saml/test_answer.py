from __future__ import annotations

from dataclasses import replace

import pytest

from studio.tokens.keys import SigningKeys
from studio.tokens.saml.answer import saml_response
from tests.tokens.saml.conftest import ACS, CLAIMS, NOW, USER, Answer, Login, attribute, rules, setting
from tests.tokens.saml.test_authn_request import XML, posted


def test_only_a_saml_login_has_a_saml_response(saml_login: Login, keys: SigningKeys) -> None:
    for protocol in ("oidc-basic-profile", "wsfed", None):
        assert saml_response(saml_login(transaction={"protocol": protocol}), keys) is None


def test_an_answer_to_a_request(answer: Answer) -> None:
    response = answer(request={"query": {"SAMLRequest": posted(XML), "RelayState": "/start"}})
    assert (response.in_response_to, response.relay_state, response.post_url) == ("_r1", "/start", ACS)
    assert response.text("audience") == "https://wiki.example.com"
    assert response.findings == ()
    assert 'InResponseTo="_r1"' in response.xml


def test_rule_saml_lifetime(answer: Answer) -> None:
    usual = answer()
    assert (usual.not_before, usual.not_on_or_after) == (NOW * 1000, (NOW + 3600) * 1000)
    assert answer(setting("lifetimeInSeconds", 90.5)).not_on_or_after == NOW * 1000 + 90_500
    assert answer(setting("lifetimeInSeconds", 0)).not_on_or_after == usual.not_on_or_after
    past = answer(setting("lifetimeInSeconds", -10))
    assert past.not_on_or_after < past.not_before
    assert "saml.lifetime" in rules(past)


@pytest.mark.parametrize("seconds", [1e15, 1e300, -1e300])
def test_rule_gaps_saml_lifetime(answer: Answer, seconds: float) -> None:
    response = answer(setting("lifetimeInSeconds", seconds))
    assert ("gaps.saml_lifetime" if seconds > 0 else "saml.lifetime") in rules(response)
    assert response.xml


def test_rule_gaps_saml_request(answer: Answer) -> None:
    response = answer(request={"query": {"SAMLRequest": "?"}})
    assert rules(response)[0] == "gaps.saml_request"
    assert response.in_response_to is None


def test_rule_gaps_saml_audience(answer: Answer) -> None:
    assert rules(answer()) == ["gaps.saml_audience"]
    assert rules(answer(setting("audience", "urn:wiki"))) == []


def test_rule_gaps_saml_recipient(answer: Answer) -> None:
    response = answer(setting("audience", "urn:wiki"), transaction={"redirect_uri": None})
    assert rules(response) == ["gaps.saml_recipient"]
    assert response.post_url is None
    set_here = answer(setting("recipient", ACS), setting("audience", "a"), transaction={"redirect_uri": None})
    assert (rules(set_here), set_here.post_url) == ([], ACS)


def test_rule_gaps_saml_identities(answer: Answer) -> None:
    user = USER | {"identities": [{"provider": "auth0"}, {"provider": "google-oauth2"}]}
    assert "gaps.saml_identities" in rules(answer(user=user))
    assert "gaps.saml_identities" not in rules(answer(setting("mapIdentities", False), user=user))


def test_rule_gaps_saml_characters(answer: Answer) -> None:
    response = answer(attribute("a\0", "x"), attribute("b", "\x07", 5), setting("issuer", "\ud800", 8))
    told = [each for each in response.findings if each.rule == "gaps.saml_characters"]
    assert [each.line for each in told] == [4, 5, 8]
    assert told[0].message.startswith('The attribute "a\\u0000" holds characters that no XML can hold')


def test_a_frozen_clock_gives_the_same_document(saml_login: Login, keys: SigningKeys) -> None:
    texts = {getattr(saml_response(saml_login(), keys), "xml", None) for _ in range(2)}
    assert len(texts) == 1


def test_another_primary_user_is_the_subject(saml_login: Login, keys: SigningKeys) -> None:
    response = saml_response(replace(saml_login(), subject_override="auth0|2"), keys)
    assert response is not None and response.name_id.value == "auth0|2"
    assert {each.name: each.value for each in response.attributes}[f"{CLAIMS}nameidentifier"] == "auth0|2"
