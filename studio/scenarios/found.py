"""A run under the names that `expect` uses; each part is made when an expectation asks for it."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, is_dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from studio.flow.execution import Run
from studio.flow.outcome import Redirect
from studio.flow.received import as_json
from studio.flow.report import action_json, claim_json, suspended_json
from studio.flow.saml_report import saml_json
from studio.flow.tenant_log import entries
from studio.sandbox.http.matching import Asked
from studio.sandbox.http.mocks import Mocks
from studio.scenarios.reading import ABSENT, Readings, as_lists
from studio.tokens.model import Token
from studio.tokens.userinfo import userinfo


class Found(Mapping[str, Any]):
    """The parts of a run by the keys of `expect`, unmasked; what does not exist is ABSENT."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._made: dict[str, Any] = {}

    def __getitem__(self, key: str) -> Any:
        if key not in self._made:
            self._made[key] = as_lists(PARTS[key](self._run))
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        return iter(PARTS)

    def __len__(self) -> int:
        return len(PARTS)


def _claims(token: Token | None) -> Any:
    return ABSENT if token is None else dict(token.claims)


def _given(value: Any) -> Any:
    """A part of the outcome as a mapping, ABSENT where there is none."""
    if value is None:
        return ABSENT
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else value


def _redirect(redirect: Redirect | None) -> Any:
    """The URL as text, and with its query taken apart."""
    if redirect is None:
        return ABSENT
    query = dict(parse_qsl(urlsplit(redirect.url).query, keep_blank_values=True))
    return Readings(redirect.url, None, {**asdict(redirect), "query": query})


def _saml(run: Run) -> Any:
    """The SAML response; its attributes also by name, with the values that are sent."""
    told, response = saml_json(run.tokens.saml), run.tokens.saml
    if told is None or response is None:
        return ABSENT
    kept = {each.name: each.value for each in response.attributes if each.mark != "dropped"}
    return {**told, "attributes": Readings(None, told["attributes"], kept)}


def _named(name: str, items: Any) -> list[Any]:
    """Mappings which can be told by one of their members, too."""
    return [Readings(str(item[name]), None, item) for item in items]


def _exchange(exchange: Mapping[str, Any]) -> Readings:
    """A request by method and URL; a body that is JSON is there as `json`, too."""
    told = dict(exchange)
    with contextlib.suppress(ValueError, RecursionError):
        told["json"] = json.loads(exchange["body"] or "")
    return Readings(f"{exchange['method']} {exchange['url']}", None, told)


def _console(lines: Any) -> Readings:
    """All that was printed as one text, and line by line."""
    return Readings("\n".join(line["text"] for line in lines), _named("text", lines))


def _action(action: Mapping[str, Any]) -> dict[str, Any]:
    return {
        **action,
        "calls": _named("method", action["calls"]),
        "http": [_exchange(each) for each in action["http"]],
        "console": _console(action["console"]),
    }


def _actions_of(run: Run) -> list[dict[str, Any]]:
    return [action_json(action) for action in run.outcome.actions]


def _actions(run: Run) -> Readings:
    """What each call of a handler did, in order, and by the name of the action, of which the last call counts."""
    told = [_action(action) for action in _actions_of(run)]
    items = [Readings(action["name"], None, action) for action in told]
    return Readings(None, items, {action["name"]: action for action in told})


def _flat(run: Run, key: str) -> list[Any]:
    return [each for action in _actions_of(run) for each in action[key]]


def unused_mocks(run: Run) -> list[str]:
    """The mocks that no request was answered by, as `GET https://…`; each action has them anew."""
    if run.request.network.mode == "blocked":
        return []
    unasked: list[list[str]] = []
    for recording in run.recordings:
        mocks = Mocks(run.request.network.mocks)
        for each in (each for each in recording.http if each.served_by == "mock"):
            body = None if each.request_body is None else each.request_body.encode("utf-8", "replace")
            headers = {name.lower(): value for name, value in each.request_headers.items()}
            mocks.taken(Asked(each.method, each.url, headers, body))
        unasked.append(mocks.unasked)
    first, *others = unasked or [Mocks(run.request.network.mocks).unasked]
    return [title for title in first if all(title in other for other in others)]


PARTS: Mapping[str, Callable[[Run], Any]] = {
    "status": lambda run: run.outcome.status,
    "summary": lambda run: run.outcome.summary,
    "id_token": lambda run: _claims(run.tokens.id_token),
    "access_token": lambda run: _claims(run.tokens.access_token),
    "userinfo": lambda run: _given(userinfo(run.tokens)),
    "saml": _saml,
    "claims": lambda run: _named("name", [claim_json(claim) for claim in run.tokens.claims]),
    "scopes": lambda run: {name: list(value) for name, value in asdict(run.outcome.scopes).items()},
    "denial": lambda run: _given(run.outcome.denial),
    "redirect": lambda run: _redirect(run.outcome.redirect),
    "challenge": lambda run: _given(run.outcome.challenge),
    "suspended": lambda run: suspended_json(run.outcome.suspended) if run.outcome.suspended else ABSENT,
    "delivery": lambda run: _given(run.outcome.delivery),
    "response": lambda run: as_json(run.outcome.response) if run.outcome.response else ABSENT,
    "changes": lambda run: {target: dict(values) for target, values in run.outcome.changes.items()},
    "error": lambda run: _given(run.outcome.error),
    "calls": lambda run: _named("method", _flat(run, "calls")),
    "console": lambda run: _console(_flat(run, "console")),
    "http": lambda run: [_exchange(each) for each in _flat(run, "http")],
    "unused_mocks": unused_mocks,
    "warnings": lambda run: _named("rule", [asdict(each) for each in run.outcome.warnings]),
    "limits": lambda run: _named("limit", [asdict(each) for each in run.outcome.limits]),
    "tenant_log": lambda run: _named("type", [asdict(e) for e in entries(run.request.trigger, run.outcome)]),
    "actions": _actions,
    "not_started": lambda run: _named("name", [asdict(each) for each in run.outcome.not_started]),
}
