"""The form with which the browser brings a SAML response to the application: the POST binding.

https://docs.oasis-open.org/security/saml/v2.0/saml-bindings-2.0-os.pdf, section 3.5
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from studio.flow.outcome import Response
from studio.tokens.request import TokenRequest
from studio.tokens.saml.failure import failure
from studio.tokens.saml.model import SamlResponse

KIND = "post"


def success_form(response: SamlResponse) -> Response:
    """The form that brings the assertion; the document is signed when it is read."""
    fields = _fields(lambda: response.document.sent, response.post_url, response.relay_state)
    return Response(KIND, 200, fields)


def failure_form(request: TokenRequest, reason: str) -> Response | None:
    """The form that says why there is none; None where SAML has no rules."""
    failed = failure(request, reason)
    if failed is None:
        return None
    return Response(KIND, 200, _fields(lambda: failed.sent, failed.post_url, failed.relay_state))


def _fields(document: Callable[[], str], url: str | None, relay_state: str | None) -> Mapping[str, Any]:
    rest = {} if relay_state is None else {"RelayState": relay_state}
    return _Form({"url": url, "SAMLResponse": document, **rest})


class _Form(Mapping[str, Any]):
    """Where the form goes and its fields; the SAMLResponse is encoded when it is asked for."""

    def __init__(self, members: Mapping[str, Any]) -> None:
        self._members = members

    def __getitem__(self, name: str) -> Any:
        value = self._members[name]
        return base64.b64encode(value().encode()).decode() if callable(value) else value

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)
