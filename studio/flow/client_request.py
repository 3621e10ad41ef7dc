"""The requests of the client: to the login page, to the token endpoint, to whatever else a trigger is reached by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from studio.flow.received import Asked
from studio.flow.templates import filled
from studio.flow.url import with_query
from studio.tokens.request import TokenRequest

_FROM_QUERY = (
    *("nonce", "prompt", "max_age", "login_hint", "connection", "organization", "invitation", "screen_hint"),
    *("acr_values", "ui_locales", "code_challenge", "code_challenge_method", "wa", "wtrealm"),
)


def to_login(request: TokenRequest) -> Asked:
    """The request with which a login through the browser begins."""
    return Asked("GET", with_query(_url(request, request.facts.path), dict(_parameters(request))))


def _url(request: TokenRequest, path: str) -> str:
    return f"https://{request.domain}{path.replace('{client_id}', request.client_id)}"


def _parameters(request: TokenRequest) -> Iterator[tuple[str, str]]:
    query = request.at("request", "query")
    query = query if isinstance(query, Mapping) else {}
    if request.facts.channel == "authorize":
        yield "response_type", " ".join(request.response_types)
        yield "client_id", request.client_id
        yield from _texts(redirect_uri=request.at("transaction", "redirect_uri"), scope=_words(request.requested))
        yield from _texts(audience=request.audience, state=request.at("transaction", "state"))
        yield from _texts(response_mode=_unusual_mode(request))
    yield from _texts(**{name: query[name] for name in _FROM_QUERY if name in query})


def _unusual_mode(request: TokenRequest) -> Any:
    mode = request.at("transaction", "response_mode")
    return mode if mode not in ("query", "fragment") else None


def _texts(**values: Any) -> Iterator[tuple[str, str]]:
    yield from ((name, str(value)) for name, value in values.items() if isinstance(value, str | int) and value != "")


def _words(values: tuple[str, ...]) -> str:
    return " ".join(values)


def for_code(request: TokenRequest) -> Asked:
    """The request that exchanges the code of a login for its tokens."""
    form = {"grant_type": request.facts.grant_type, "client_id": request.client_id, "code": request.code}
    callback = dict(_texts(redirect_uri=request.at("transaction", "redirect_uri")))
    return Asked("POST", _url(request, "/oauth/token"), {**form, **callback, **_secrets(request)})


def at_endpoint(request: TokenRequest) -> Asked:
    """The request to which the endpoint answers itself; what the event tells of its body is repeated."""
    body = request.at("request", "body")
    if isinstance(body, Mapping) and "grant_type" in body:
        return Asked("POST", _url(request, request.facts.path), {**body, **_missing(body, _secrets(request))})
    form = dict(_texts(grant_type=request.facts.grant_type, client_id=request.client_id))
    if request.facts.channel == "token":
        form |= dict(_texts(audience=request.audience, scope=_words(request.requested)))
    return Asked("POST", _url(request, request.facts.path), {**form, **_secrets(request)})


def _missing(there: Mapping[str, Any], values: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in values.items() if name not in there}


def _secrets(request: TokenRequest) -> dict[str, str]:
    """What only the client knows, by names that stand for it."""
    return {name: name.upper() for name in request.facts.secrets}


def to_activate(request: TokenRequest) -> Asked:
    """The page on which a person lets a device in."""
    return Asked("GET", _url(request, "/activate"))


def of_trigger(facts: Mapping[str, Any], request: TokenRequest) -> Asked | None:
    """The request by which a trigger says that it is reached; None where it says nothing."""
    if not facts:
        return None
    return Asked(str(facts["method"]), _url(request, str(facts["path"])), filled(facts.get("form", {}), request))
