"""Where two runs came to something else: tokens claim by claim, the decision, metadata, scopes, requests."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from studio.flow.execution import Run
from studio.flow.outcome import Outcome
from studio.sandbox.recording import HttpExchange
from studio.tokens.model import Token

ABSENT = "(nothing)"
_TOKEN_KEY = "management-token"
_LONGEST = 60
_MISTAKES = ("TypeError", "ReferenceError", "RangeError")
_QUOTED = re.compile(r"'[^']*'")


@dataclass(frozen=True)
class Difference:
    """One thing that differs. `expected` says why it has to, and is empty where nobody expects it."""

    part: str
    name: str
    old: Any
    new: Any
    expected: str = ""

    @property
    def sentence(self) -> str:
        """The difference in words."""
        what = f"{self.part} {self.name}".strip()
        told = f"{what}: {_shown(self.old)} before, {_shown(self.new)} now"
        return f"{told} ({self.expected})" if self.expected else told


def _shown(value: Any) -> str:
    if value is ABSENT:
        return str(value)
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def differences(old: Run, new: Run) -> Iterator[Difference]:
    """What came of the old code and of the new that is not the same, with the reason where it is known.

    Both are compared as they are, and told as they may be shown: secrets are masked where a run masks them.
    """
    for each in (*_decision(old, new), *_tokens(old, new), *_changes(old, new), *_requests(old, new)):
        yield replace(each, expected=_reason(each, old, new))


# -- what differs


def _decision(old: Run, new: Run) -> Iterator[Difference]:
    before, after = _facts(old.outcome), _facts(new.outcome)
    one, two = _facts(old.shown), _facts(new.shown)
    for name in before:
        if before[name] != after[name]:
            yield Difference("decision", name, one[name], two[name])


def _facts(outcome: Outcome) -> dict[str, Any]:
    denial, error, challenge = outcome.denial, outcome.error, outcome.challenge
    return {
        "status": outcome.status,
        "denial code": denial.code if denial else None,
        "denial reason": denial.reason if denial else None,
        "text for the user": denial.user_message if denial else None,
        "error": error.name if error else None,
        "redirect": outcome.redirect.url if outcome.redirect else None,
        "challenge": [challenge.kind, list(challenge.factors)] if challenge else None,
        "scopes granted": sorted(outcome.scopes.granted),
    }


def _tokens(old: Run, new: Run) -> Iterator[Difference]:
    for part in ("id_token", "access_token"):
        before, after = getattr(old.tokens, part), getattr(new.tokens, part)
        if before and after:
            yield from _members(part, before.claims, after.claims)
        elif before or after:
            yield Difference(part, "", _issued(before), _issued(after))


def _issued(token: Token | None) -> str:
    return "issued" if token else "not issued"


def _members(part: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Difference]:
    for name in dict.fromkeys((*before, *after)):
        one, two = before.get(name, ABSENT), after.get(name, ABSENT)
        if one != two:
            yield Difference(part, name, one, two)


def _changes(old: Run, new: Run) -> Iterator[Difference]:
    before, after = _written(old), _written(new)
    for target in dict.fromkeys((*before, *after)):
        yield from _members(target, before.get(target, {}), after.get(target, {}))


def _written(run: Run) -> dict[str, dict[str, Any]]:
    """What would be changed; of the cache only the values count, for nothing else had a lifetime before."""
    found = {target: dict(values) for target, values in run.outcome.changes.items()}
    cache = found.pop("cache", {})
    kept = {name: _value(record) for name, record in cache.items() if name != _TOKEN_KEY}
    return found | ({"cache": kept} if kept else {})


def _value(record: Any) -> Any:
    text = record.get("value") if isinstance(record, Mapping) else None
    try:
        return json.loads(text) if isinstance(text, str) else None
    except ValueError:
        return text


def _requests(old: Run, new: Run) -> Iterator[Difference]:
    before, after = _sent(old.outcome), _sent(new.outcome)
    one, two = _sent(old.shown), _sent(new.shown)
    for number in range(max(len(before), len(after))):
        if before[number : number + 1] != after[number : number + 1]:
            yield Difference("request", str(number + 1), _at(one, number), _at(two, number))


def _at(sent: list[list[Any]], number: int) -> Any:
    return sent[number] if number < len(sent) else ABSENT


def _sent(outcome: Outcome) -> list[list[Any]]:
    exchanges = [exchange for action in outcome.actions for exchange in action.http]
    return [[each.method, each.url, each.request_body] for each in exchanges if not _is_for_token(each)]


def _is_for_token(exchange: HttpExchange) -> bool:
    return exchange.method == "POST" and exchange.url.partition("?")[0].endswith("/oauth/token")


# -- why


def _reason(difference: Difference, old: Run, new: Run) -> str:
    """Why a difference has to be, empty where it need not."""
    if difference.name == "denial code" and difference.new == "access_denied":
        return "an Action cannot choose the error code, which is always access_denied"
    if _got_no_token(new):
        return "the Action was given no token of its own for the Management API here; the original had one"
    if old.outcome.status == "timeout" and new.outcome.status != "timeout":
        return "the original never calls back on this way and runs into the time limit"
    if _found_no_metadata(old) and new.outcome.status != old.outcome.status:
        return "the original finds no metadata here and fails; in an Action it is always there"
    if _is_same_mistake(old, new):
        return "the original hands its own mistake to the callback, an Action throws it; the login fails either way"
    if old.outcome.failed and difference.part in ("app_metadata", "user_metadata") and difference.new is ABSENT:
        return "the original wrote this at once, before it failed; an Action that fails writes nothing"
    return ""


def _is_same_mistake(old: Run, new: Run) -> bool:
    """Whether a mistake in the code is what the old code was refused with and what the new one ends with.

    Its text names what it is about, which is called otherwise in an event.
    """
    denial, error = old.outcome.denial, new.outcome.error
    if denial is None or error is None or error.name not in _MISTAKES:
        return False
    return _QUOTED.sub("", denial.reason) == _QUOTED.sub("", error.message)


def _got_no_token(run: Run) -> bool:
    """Whether the request for the token was not answered well."""
    exchanges = [exchange for action in run.outcome.actions for exchange in action.http]
    return any(_is_for_token(each) and each.status != 200 for each in exchanges)


def _found_no_metadata(run: Run) -> bool:
    """Whether old code failed because metadata of the user that is empty was not there at all."""
    error = run.outcome.error
    if error is None or error.name != "TypeError" or "undefined" not in error.message:
        return False
    user = run.request.event.get("user")
    metadata = [user.get(name) for name in ("app_metadata", "user_metadata")] if isinstance(user, Mapping) else []
    return any(not each for each in metadata)
