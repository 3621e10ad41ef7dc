from __future__ import annotations

from dataclasses import replace

from studio.tokens.saml.failure import RESPONDER, failure
from tests.tokens.saml.conftest import ACS, SPACES, Login, parsed, setting
from tests.tokens.saml.test_authn_request import XML, posted


def test_it_says_why_nobody_is_logged_in(saml_login: Login) -> None:
    request = {"query": {"SAMLRequest": posted(XML), "RelayState": "/start"}}
    failed = failure(saml_login(setting("issuer", "urn:mine"), request=request), "Not today <\0>")
    assert failed is not None
    assert (failed.post_url, failed.relay_state) == (ACS, "/start")
    root = parsed(failed.sent)
    assert root.get("InResponseTo") == "_r1" and root.get("Destination") == ACS
    code = root.find("samlp:Status/samlp:StatusCode", SPACES)
    assert code is not None and code.get("Value") == RESPONDER
    assert root.findtext("samlp:Status/samlp:StatusMessage", "", SPACES) == "Not today <\ufffd>"
    assert root.findtext("saml:Issuer", "", SPACES) == "urn:mine"
    assert root.find("saml:Assertion", SPACES) is None


def test_an_unreadable_request_and_no_address_are_left_out(saml_login: Login) -> None:
    login = saml_login(request={"query": {"SAMLRequest": "?"}}, transaction={"redirect_uri": None})
    failed = failure(login, "no")
    assert failed is not None and failed.post_url is None
    assert set(parsed(failed.sent).attrib) == {"ID", "Version", "IssueInstant"}
    assert failure(replace(login, saml_rules=None), "no") is None
