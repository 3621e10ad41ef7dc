from __future__ import annotations

from studio.catalogue.loader import load
from studio.tokens.saml.authn_request import AuthnRequest
from studio.tokens.saml.model import SamlSetting
from studio.tokens.saml.settings import last_saml_writes, one_of, place, settings, switch
from tests.tokens.saml.conftest import ACS, Login, attribute, setting

ASKED = AuthnRequest("_r1", "https://wiki.example.com", "https://wiki.example.com/acs2")
RULES = load().saml


def test_the_platforms_defaults(saml_login: Login) -> None:
    found = settings(saml_login(), RULES, None)
    assert found["lifetimeInSeconds"] == SamlSetting(3600, "tenant", "the platform's default")
    assert found["signatureAlgorithm"].value == "rsa-sha256"
    assert not switch(found, "signResponse")
    assert switch(found, "typedAttributes")
    assert found["key"].value is None


def test_rule_saml_issuer(saml_login: Login) -> None:
    assert settings(saml_login(), RULES, None)["issuer"].value == "urn:tenant.example.com"
    changed = settings(saml_login(setting("issuer", "urn:mine")), RULES, None)["issuer"]
    assert changed == SamlSetting("urn:mine", "action", "line 7 of wiki", "wiki", 7)


def test_rule_saml_audience(saml_login: Login) -> None:
    assert settings(saml_login(), RULES, ASKED)["audience"].value == "https://wiki.example.com"
    assert settings(saml_login(setting("audience", "urn:wiki")), RULES, ASKED)["audience"].value == "urn:wiki"
    assert settings(saml_login(), RULES, None)["audience"].value is None


def test_rule_saml_consumer(saml_login: Login) -> None:
    for name in ("recipient", "destination"):
        assert settings(saml_login(), RULES, ASKED)[name].value == ASKED.consumer_url
        assert settings(saml_login(), RULES, None)[name].value == ACS
        assert settings(saml_login(transaction={"redirect_uri": None}), RULES, None)[name].value is None
        assert settings(saml_login(setting(name, "https://x.test")), RULES, ASKED)[name].value == "https://x.test"


def test_rule_saml_relay_state(saml_login: Login) -> None:
    came = saml_login(request={"query": {"RelayState": "/start"}})
    assert settings(came, RULES, None)["relayState"].value == "/start"
    changed = saml_login(setting("relayState", "/home"), request={"query": {"RelayState": "/start"}})
    assert settings(changed, RULES, None)["relayState"].value == "/home"
    assert settings(saml_login(), RULES, None)["relayState"].value is None


def test_rule_saml_last_write(saml_login: Login) -> None:
    writes = (setting("issuer", "a"), attribute("issuer", "b"), setting("issuer", "c", 9, action="second"))
    assert {key: each.value for key, each in last_saml_writes(writes).items()} == {
        ("setting", "issuer"): "c",
        ("attribute", "issuer"): "b",
    }
    assert settings(saml_login(*writes), RULES, None)["issuer"].detail == "line 9 of second"


def test_a_call_without_a_line_is_placed_by_its_action() -> None:
    assert place(setting("issuer", "a", line=None)) == "wiki"  # type: ignore[arg-type]


def test_an_algorithm_nobody_knows_gives_the_default(saml_login: Login) -> None:
    found = settings(saml_login(setting("digestAlgorithm", "md5")), RULES, None)
    assert one_of(found, "digestAlgorithm", RULES) == "sha256"
