"""The form with which the browser brings a SAML response to the application: the POST binding.

https://docs.oasis-open.org/security/saml/v2.0/saml-bindings-2.0-os.pdf, section 3.5
"""

from __future__ import annotations

import base64
from collections.abc import Callable

from studio.flow.client_request import to_login
from studio.flow.received import PAGE_HEADERS, Later, Step
from studio.tokens.request import TokenRequest
from studio.tokens.saml.failure import failure
from studio.tokens.saml.model import SamlResponse

KIND = "post"
_TITLE = "The browser posts a form to the application"


def success_form(response: SamlResponse, request: TokenRequest) -> Step:
    """The form that brings the assertion; the document is signed when it is read."""
    shows = "The person is in the application."
    return _form(lambda: response.document.sent, response.post_url, response.relay_state, request, shows)


def failure_form(request: TokenRequest, reason: str, rules: tuple[str, ...] = ()) -> Step | None:
    """The form that says why there is none; None where SAML has no rules."""
    failed = failure(request, reason)
    if failed is None:
        return None
    shows = "The person is back in the application, which has to say what went wrong."
    return _form(lambda: failed.sent, failed.post_url, failed.relay_state, request, shows, rules)


def _form(
    document: Callable[[], str],
    url: str | None,
    relay_state: str | None,
    request: TokenRequest,
    shows: str,
    rules: tuple[str, ...] = ("tokens.assertion",),
) -> Step:
    """Where the form goes and its fields; the SAMLResponse is encoded when it is asked for."""
    rest = {} if relay_state is None else {"RelayState": relay_state}
    fields = Later({"url": url, "SAMLResponse": lambda: base64.b64encode(document().encode()).decode(), **rest})
    return Step(KIND, 200, fields, _TITLE, PAGE_HEADERS, shows, rules, to_login(request))
