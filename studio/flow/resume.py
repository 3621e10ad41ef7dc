"""What a user brings back from a redirect or a form: the event of the /continue request.

Source: https://auth0.com/docs/customize/actions/redirect-with-actions
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import jwt

from studio.flow.outcome import Denial, Outcome
from studio.project.merging import copied

_LIFETIME_S = 900


class BadContinuation(ValueError):
    """What is to be brought back cannot be made; the text says which part and why."""


def continued_event(
    outcome: Outcome, brought: Mapping[str, Any], secrets: Mapping[str, str], now: int
) -> dict[str, Any]:
    """The event that the continue handler sees after this outcome.

    `brought` has `query` and `body` as in a scenario; `{"$sign": {"secret", "payload"}}` stands for a
    session token signed with that secret of the action. Without a `state` the right one is sent.
    Raises BadContinuation.
    """
    event: dict[str, Any] = copied(dict(outcome.event))
    state = outcome.redirect.state if outcome.redirect else ""
    query = dict(_mapping(brought, "query"))
    body = dict(_mapping(brought, "body"))
    if state and "state" not in query and "state" not in body:
        query["state"] = state
    sent = str(body.get("state", query.get("state", "")))
    request = event.setdefault("request", {})
    request["query"] = {name: _value(name, value, event, secrets, sent, now) for name, value in query.items()}
    request["body"] = {name: _value(name, value, event, secrets, sent, now) for name, value in body.items()}
    request["method"] = "POST" if body else "GET"
    if outcome.status == "prompt" and outcome.challenge:
        event["prompt"] = {
            "id": outcome.challenge.factors[0],
            "fields": dict(_mapping(brought, "fields")),
            "vars": dict(_mapping(brought, "vars")),
        }
    return event


def wrong_state(outcome: Outcome, event: Mapping[str, Any]) -> Outcome | None:
    """The refusal of a return whose `state` is not the one that was sent along, or None."""
    request = event.get("request", {})
    sent = {**request.get("query", {}), **request.get("body", {})}.get("state")
    if outcome.redirect is None or sent == outcome.redirect.state:
        return None
    reason = "The state that came back is not the one the redirect was sent with."
    denial = Denial("invalid_request", reason, None, outcome.redirect.action, outcome.redirect.line)
    return replace(outcome, status="denied", summary=reason, redirect=None, denial=denial)


def _mapping(brought: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = brought.get(key, {})
    if not isinstance(value, Mapping):
        raise BadContinuation(f"{key} is no mapping; expected names with values")
    return value


def _value(name: str, value: Any, event: Mapping[str, Any], secrets: Mapping[str, str], state: str, now: int) -> Any:
    if not isinstance(value, Mapping) or "$sign" not in value:
        return value
    asked = value["$sign"]
    if not isinstance(asked, Mapping) or not isinstance(asked.get("secret"), str):
        raise BadContinuation(
            f"{name}: $sign needs the name of a secret, as in {{$sign: {{secret: KEY, payload: {{}}}}}}"
        )
    secret = secrets.get(asked["secret"])
    if secret is None:
        raise BadContinuation(f"{name}: the action has no secret {asked['secret']} to sign with")
    claims = {**_standard(event, state, now, asked), **_mapping(asked, "payload")}
    return jwt.encode(claims, secret, algorithm="HS256")


def _standard(event: Mapping[str, Any], state: str, now: int, asked: Mapping[str, Any]) -> dict[str, Any]:
    user = event.get("user")
    lifetime = asked.get("expires_in", _LIFETIME_S)
    if isinstance(lifetime, bool) or not isinstance(lifetime, int):
        raise BadContinuation("expires_in is no whole number of seconds")
    return {
        "iat": now,
        "exp": now + lifetime,
        "iss": "https://site.example.test",
        "sub": str(user.get("user_id", "")) if isinstance(user, Mapping) else "",
        "state": state,
    }
