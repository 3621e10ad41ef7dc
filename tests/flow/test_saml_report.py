from __future__ import annotations

import json

from studio.flow.report import run_json
from studio.flow.saml_report import saml_json
from tests.flow.test_conclude import login
from tests.flow.test_execution import run
from tests.tokens.saml.conftest import parsed, values_of

SAML = {
    *("issued", "why", "name_id", "attributes", "settings", "not_before", "not_on_or_after", "signature"),
    *("encryption", "request_certificate", "in_response_to", "relay_state", "post_url", "xml"),
}
ATTRIBUTE = {"name", "values", "mark", "origin", "detail", "name_format", "action", "line", "reason", "rule"}


def test_the_promised_keys_are_there() -> None:
    told = json.loads(json.dumps(run_json(login("api.samlResponse.setAttribute('dept', ['a', 1, true]);"))))["saml"]
    assert set(told) == SAML
    assert told["issued"] is True and told["why"] is None
    dept = told["attributes"][-1]
    assert set(dept) == ATTRIBUTE
    assert (dept["mark"], dept["action"], dept["line"]) == ("added", "a1", 2)
    assert dept["values"][1] == {"value": 1, "text": "1", "type": "xs:double"}
    assert values_of(parsed(told["xml"]))["dept"] == ["a", "1", "true"]
    assert told["settings"]["issuer"]["origin"] == "tenant"
    assert told["signature"]["signed"] == "assertion"


def test_what_was_before_is_told_of_an_overwritten_attribute() -> None:
    code = "api.samlResponse.setAttribute('http://schemas.auth0.com/email_verified', 'no');"
    told = run_json(login(code))["saml"]["attributes"]
    changed = next(each for each in told if each["mark"] == "overwritten")
    assert changed["replaced"] == [{"value": True, "text": "true", "type": "xs:boolean"}]


def test_any_other_login_has_none() -> None:
    assert run_json(run("return;"))["saml"] is None
    assert saml_json(None) is None


def test_what_is_not_sent_has_no_xml() -> None:
    told = run_json(login("api.access.deny('no');"))["saml"]
    assert (told["issued"], told["xml"]) == (False, None)
    assert told["attributes"]


def test_a_private_key_is_masked_wherever_it_shows() -> None:
    code = "const k = '-----BEGIN PRIVATE KEY-----\\\\nabc'; console.log(k); api.samlResponse.setKey(k);"
    for protocol in ("samlp", "oidc-basic-profile"):
        told = json.dumps(run_json(login(code, protocol)))
        assert "BEGIN PRIVATE" not in told
