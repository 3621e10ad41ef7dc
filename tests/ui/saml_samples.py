"""SAML logins as a run gives them, to be shown."""

from __future__ import annotations

from typing import Any

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.execution import ActionSource, Run, RunRequest, execute
from studio.tokens.keys import SigningKeys
from tests.tokens.saml.conftest import ACS, USER
from tests.tokens.saml.test_authn_request import XML, posted

KEYS = SigningKeys.made()
CODE = """\
api.samlResponse.setAttribute('dept', ['a', 'b']);
api.samlResponse.setAttribute('http://schemas.auth0.com/nickname', 'countess');
api.samlResponse.setAttribute('http://schemas.auth0.com/email_verified', null);
api.samlResponse.setAttribute('roles', []);
api.samlResponse.setIssuer('urn:me');
api.idToken.setCustomClaim('https://example.com/roles', ['x']);
"""


def login(code: str = CODE, **user: Any) -> Run:
    """A SAML login whose action `mine` has this code from line 2 on."""
    trigger = load().triggers["post-login"]
    event = default_event(trigger)
    event["user"] = {"app_metadata": {}} | USER | user
    event["transaction"] |= {"protocol": "samlp", "redirect_uri": ACS}
    event["request"] |= {"query": {"SAMLRequest": posted(XML), "RelayState": "/start"}}
    source = ActionSource("mine", "mine.js", f"exports.onExecutePostLogin = async (event, api) => {{\n{code}\n}};")
    return execute(RunRequest(trigger, (source,), event), KEYS)
