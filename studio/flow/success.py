"""What a client receives when everything went well: tokens, by the way they were asked for.

Source: https://auth0.com/docs/get-started/authentication-and-authorization-flow
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from studio.catalogue.model import Trigger
from studio.flow.client_request import at_endpoint, for_code, of_trigger, to_activate
from studio.flow.front_channel import sent_back
from studio.flow.grant_permission import may_refresh
from studio.flow.outcome import Outcome
from studio.flow.received import (
    JSON_HEADERS,
    PAGE_HEADERS,
    UNKEPT_HEADERS,
    Later,
    Response,
    Step,
    nothing,
    response_of,
)
from studio.flow.saml_form import success_form
from studio.flow.templates import filled
from studio.tokens.model import Token, Tokens
from studio.tokens.request import TokenRequest
from studio.tokens.standard import userinfo_lifetime

Issue = Callable[[TokenRequest], Tokens]
ASSERTION = "The browser posts an assertion to the application."
IN = "The person is in the application."


def succeeded(
    trigger: Trigger, outcome: Outcome, tokens: Tokens, request: TokenRequest, issue_again: Issue
) -> Response:
    """The response of a flow that continues. `issue_again` makes the tokens that a code is exchanged for."""
    if not request.kinds:
        return _told(trigger.success, outcome, request, trigger)
    if tokens.saml:
        return response_of(success_form(tokens.saml, request))
    if tokens.access_token is None and tokens.id_token is None:
        return nothing(ASSERTION if request.facts.channel == "assertion" else "", rules=("tokens.assertion",))
    if request.facts.channel == "authorize":
        return _through_browser(outcome, tokens, request, issue_again)
    asked = at_endpoint(request)
    answer = token_step(tokens, outcome, request, ("responses.token",), asked)
    if request.facts.channel == "device":
        shows = "A page which says that the device is connected."
        told = ("A page for the person", PAGE_HEADERS, shows, ("responses.device",), to_activate(request))
        page = Step("page", 200, {"shows": "the device is connected"}, *told)
        return response_of(page, replace(answer, title="The device asks again and gets its tokens"))
    return response_of(answer)


def _told(facts: Mapping[str, Any], outcome: Outcome, request: TokenRequest, trigger: Trigger) -> Response:
    """The response of a trigger that issues no tokens, as its facts tell."""
    rules = tuple(filter(None, (facts.get("rule"),)))
    log = "\n".join([*_noted(facts, outcome)] or [str(facts.get("log", ""))])
    if facts.get("kind", "none") == "none":
        return nothing(str(facts.get("shows", "")), log, rules)
    step = Step(
        kind=str(facts["kind"]),
        status=facts.get("status"),
        body=filled(facts.get("body", {}), request),
        title=str(facts.get("title", "The flow goes on")),
        headers=PAGE_HEADERS if facts["kind"] == "page" else JSON_HEADERS,
        shows=str(facts.get("shows", "")),
        rules=rules,
        asked=of_trigger(trigger.request, request),
    )
    return response_of(step, log=log)


def _noted(facts: Mapping[str, Any], outcome: Outcome) -> list[str]:
    """What the facts say about changes that the actions asked for."""
    noted = []
    for path, words in facts.get("noted", {}).items():
        target, _, name = path.partition(".")
        if name in outcome.changes.get(target, {}):
            noted.append(str(words).replace("{value}", str(outcome.changes[target][name])))
    return noted


def _through_browser(outcome: Outcome, tokens: Tokens, request: TokenRequest, issue_again: Issue) -> Response:
    kinds = request.response_types
    members = dict(_front_members(tokens, outcome, request))
    rule = "responses.code" if kinds == ("code",) else "responses.front_channel"
    if "code" not in kinds:
        return response_of(sent_back(request, members, (rule,), IN))
    back = sent_back(request, {**members, "code": request.code}, (rule,), "The person is back in the application.")
    if kinds == ("code",):
        answer = token_step(tokens, outcome, request, ("responses.code_exchange",), for_code(request))
    else:
        answer = _exchange(outcome, request, issue_again)
    return response_of(back, replace(answer, title="The code is exchanged for tokens", shows=IN))


def _front_members(tokens: Tokens, outcome: Outcome, request: TokenRequest) -> dict[str, Any]:
    """What comes straight through the browser, without the code."""
    members: dict[str, Any] = {}
    if "token" in request.response_types and tokens.access_token:
        members |= {"access_token": tokens.access_token}
        members |= {"scope": " ".join(outcome.scopes.granted)} if outcome.scopes.granted else {}
        members |= {"expires_in": lifetime(tokens.access_token, request), "token_type": "Bearer"}
    if "id_token" in request.response_types and tokens.id_token:
        members |= {"id_token": tokens.id_token}
    return members


def _exchange(outcome: Outcome, request: TokenRequest, issue_again: Issue) -> Step:
    """The answer to a code of the hybrid flow: tokens of their own, as a login with a code alone gives them."""
    transaction = {**(request.at("transaction") or {}), "response_type": ["code"]}
    alone = replace(request, event={**request.event, "transaction": transaction})
    step = token_step(issue_again(alone), outcome, alone, ("responses.code_exchange",), None)
    return replace(step, asked=for_code(request))


def token_step(tokens: Tokens, outcome: Outcome, request: TokenRequest, rules: tuple[str, ...], asked: Any) -> Step:
    """The answer of the token endpoint; the tokens in it are signed when they are read."""
    access = tokens.access_token
    body: dict[str, Any] = {"access_token": access} if access else {}
    if refresh := refresh_token(request):
        body["refresh_token"] = refresh
    if tokens.id_token:
        body["id_token"] = tokens.id_token
    if outcome.scopes.granted:
        body["scope"] = " ".join(outcome.scopes.granted)
    if access:
        body |= {"expires_in": lifetime(access, request), "token_type": "Bearer"}
    return Step("token", 200, Later(body), "The token endpoint answers", UNKEPT_HEADERS, "", rules, asked)


def refresh_token(request: TokenRequest) -> str | None:
    """A refresh token, made up, where one would be issued: for offline_access, or in place of a rotating one."""
    when = request.facts.refresh_token
    if when == "never" or request.at("transaction", "actor") or not may_refresh(request):
        return None
    wanted = "offline_access" in request.granted if when == "offline_access" else _rotates(request)
    return f"v1.{base64.urlsafe_b64encode(request.random(48)).decode()}" if wanted else None


def _rotates(request: TokenRequest) -> bool:
    return request.at("refresh_token", "rotating") is True


def lifetime(token: Token, request: TokenRequest) -> int:
    """The seconds that an access token lives, also where it cannot be read."""
    claims = token.claims
    if "exp" in claims:
        return int(claims["exp"]) - int(claims["iat"])
    return userinfo_lifetime(request)
