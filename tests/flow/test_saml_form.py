from __future__ import annotations

import base64

from studio.flow.saml_form import failure_form, success_form
from studio.tokens.keys import SigningKeys
from studio.tokens.saml.answer import saml_response
from tests.tokens.saml.conftest import ACS, make_login, parsed, setting

KEYS = SigningKeys.made()


def test_a_response_goes_by_a_form() -> None:
    login = make_login(setting("relayState", "/start"))
    response = saml_response(login, KEYS)
    assert response is not None
    form = success_form(response, login)
    assert (form.kind, form.status, len(form.body)) == ("post", 200, 3)
    assert "document" not in vars(response)
    body = dict(form.body)
    assert (body["url"], body["RelayState"]) == (ACS, "/start")
    assert base64.b64decode(body["SAMLResponse"]).decode() == response.document.sent


def test_without_a_relay_state_the_form_has_no_such_field() -> None:
    response = saml_response(make_login(), KEYS)
    assert response is not None
    assert set(success_form(response, make_login()).body) == {"url", "SAMLResponse"}


def test_a_failure_goes_by_a_form() -> None:
    form = failure_form(make_login(), "Not today")
    assert form is not None
    root = parsed(base64.b64decode(form.body["SAMLResponse"]).decode())
    assert "Not today" in "".join(root.itertext())
