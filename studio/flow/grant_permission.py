"""Whether the application may use the grant by which it asks, and whether the user has to consent to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from studio.flow.outcome import Finding
from studio.tokens.request import TokenRequest

REFRESH = "refresh_token"
_THIRD_PARTY = ("authorization_code", REFRESH, "client_credentials")
_FRONT = {"token": "implicit", "id_token": "implicit", "code": "authorization_code"}


def findings(request: TokenRequest) -> Iterator[Finding]:
    """What the platform would refuse before any action runs, and what it would ask the user first."""
    used, allowed = tuple(dict.fromkeys(_used(request))), request.settings.grant_types
    if missing := [name for name in used if allowed is not None and name not in allowed]:
        text = f"The application may not use the grant type {missing[0]}; the platform refuses before an action runs."
        yield Finding("responses.unauthorized_client", text)
    if not request.settings.first_party:
        yield from _of_third_party(request, used)


def _of_third_party(request: TokenRequest, used: tuple[str, ...]) -> Iterator[Finding]:
    if foreign := [name for name in used if name not in _THIRD_PARTY]:
        text = f"An application of a third party may not use the grant type {foreign[0]}"
        yield Finding("responses.third_party_grant", f"{text}; the platform refuses before an action runs.")
    elif request.audience and request.facts.channel == "authorize":
        answer = " Without it the answer is consent_required." if request.silent else ""
        text = f"The user has to let this application of a third party use {request.audience}"
        yield Finding("responses.third_party_consent", f"{text}; the studio takes the consent as given.{answer}")


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
