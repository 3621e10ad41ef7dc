"""Whether the application may use the grant by which it asks, where its settings say which it may."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from studio.flow.outcome import Finding
from studio.tokens.request import TokenRequest

REFRESH = "refresh_token"
_FRONT = {"token": "implicit", "id_token": "implicit", "code": "authorization_code"}


def findings(request: TokenRequest) -> Iterator[Finding]:
    """A finding when the platform would refuse the request before any action runs."""
    allowed = request.settings.grant_types
    if allowed is None:
        return
    missing = [name for name in dict.fromkeys(_used(request)) if name not in allowed]
    if missing:
        text = f"The application may not use the grant type {missing[0]}; the platform refuses before an action runs."
        yield Finding("responses.unauthorized_client", text)


def _used(request: TokenRequest) -> Iterator[str]:
    """The grant types that the request needs."""
    if request.facts.channel == "authorize":
        yield from (_FRONT[kind] for kind in request.response_types)
        return
    body = request.at("request", "body")
    said = body.get("grant_type") if isinstance(body, Mapping) else None
    if wanted := said if isinstance(said, str) else request.facts.grant_type:
        yield wanted


def may_refresh(request: TokenRequest) -> bool:
    """Whether the application can be given a refresh token at all."""
    allowed = request.settings.grant_types
    return allowed is None or REFRESH in allowed
