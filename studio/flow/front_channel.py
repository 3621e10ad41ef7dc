"""What the browser brings back to the application: in the query, in the fragment, as a form or as a message.

Sources: https://openid.net/specs/oauth-v2-multiple-response-types-1_0.html and
https://openid.net/specs/oauth-v2-form-post-response-mode-1_0.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from studio.flow.client_request import to_login
from studio.flow.received import PAGE_HEADERS, Later, Step, once
from studio.flow.url import with_fragment, with_query
from studio.tokens.request import TokenRequest

BACK = "The browser is back at the application"
_MODES = ("query", "fragment", "form_post", "web_message")


def sent_back(request: TokenRequest, members: Mapping[str, Any], rules: tuple[str, ...], shows: str) -> Step:
    """The answer that takes these members to the application, the way the request asked for.

    Members may be made later; they are texts or numbers. Without a redirect_uri nobody knows where to.
    """
    state = request.at("transaction", "state")
    whole = {**members, **({"state": state} if isinstance(state, str) else {})}
    callback = request.at("transaction", "redirect_uri")
    if not isinstance(callback, str):
        return Step("redirect", 302, Later(whole), BACK, {}, shows, (*rules, "gaps.no_callback"), to_login(request))
    make = {"form_post": _form, "web_message": _message}.get(mode_of(request), _redirect)
    return make(request, callback, whole, rules, shows)


def mode_of(request: TokenRequest) -> str:
    """The response_mode: the one that was asked for, else the usual one of the response_type."""
    asked = request.at("transaction", "response_mode")
    if asked in _MODES:
        return str(asked)
    return "query" if request.response_types in ((), ("code",)) else "fragment"


def _redirect(
    request: TokenRequest, callback: str, members: Mapping[str, Any], rules: tuple[str, ...], shows: str
) -> Step:
    read, write = Later(members), with_fragment if mode_of(request) == "fragment" else with_query
    location = once(lambda: write(callback, {name: str(value) for name, value in read.items()}))
    headers = Later({"Location": location})
    body = Later({"location": location, **members})
    return Step("redirect", 302, body, BACK, headers, shows, rules, to_login(request))


def _form(request: TokenRequest, callback: str, members: Mapping[str, Any], rules: tuple[str, ...], shows: str) -> Step:
    title = "The browser posts a form to the application"
    rules = (*rules, "responses.form_post")
    return Step("post", 200, Later({"url": callback, **members}), title, PAGE_HEADERS, shows, rules, to_login(request))


def _message(
    request: TokenRequest, callback: str, members: Mapping[str, Any], rules: tuple[str, ...], shows: str
) -> Step:
    title = "A hidden page posts a message to the application"
    body = {"type": "authorization_response", "response": lambda: dict(Later(members))}
    return Step(
        "page", 200, Later(body), title, PAGE_HEADERS, shows, (*rules, "responses.web_message"), to_login(request)
    )
