"""What the application of a SAML login receives when nobody is logged in: a response without an assertion.

That the platform answers so is inferred from its own library, https://github.com/auth0/node-samlp.
"""

from __future__ import annotations

from dataclasses import dataclass

from studio.tokens.request import TokenRequest
from studio.tokens.saml.authn_request import AuthnRequest, NoAuthnRequest, authn_request
from studio.tokens.saml.document import PROTOCOL, instant
from studio.tokens.saml.encrypting import SAML
from studio.tokens.saml.settings import consumer, settings
from studio.tokens.saml.xml_text import Node, compact

RESPONDER = "urn:oasis:names:tc:SAML:2.0:status:Responder"


@dataclass(frozen=True, slots=True)
class Failure:
    """The response as it travels, where it goes, and what comes with it."""

    sent: str
    post_url: str | None
    relay_state: str | None


def failure(request: TokenRequest, reason: str) -> Failure | None:
    """The response that says why nobody is logged in; None where SAML has no rules."""
    if request.saml_rules is None:
        return None
    asked = _asked(request)
    found = settings(request, request.saml_rules, asked)
    attributes = {
        "xmlns:samlp": PROTOCOL,
        "ID": f"_{request.random(10).hex()}",
        **({"InResponseTo": asked.id} if asked and asked.id else {}),
        "Version": "2.0",
        "IssueInstant": instant(request.now * 1000),
        **({"Destination": str(found["destination"].value)} if found["destination"].value else {}),
    }
    code = Node("samlp:StatusCode", {"Value": RESPONDER})
    status = Node("samlp:Status", {}, (code, Node("samlp:StatusMessage", {}, reason)))
    issuer = Node("saml:Issuer", {"xmlns:saml": SAML}, str(found["issuer"].value or ""))
    url, relay_state = consumer(request, asked).value, found["relayState"].value
    sent = compact(Node("samlp:Response", attributes, (issuer, status)))
    return Failure(sent, url, None if relay_state is None else str(relay_state))


def _asked(request: TokenRequest) -> AuthnRequest | None:
    try:
        return authn_request(request)
    except NoAuthnRequest:
        return None
