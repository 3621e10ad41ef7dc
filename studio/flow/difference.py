"""Where two runs came to something else: decision, tokens claim by claim, changes, calls, requests, response.

What differs between any two runs, such as the moment of issue and what is drawn at random, is no difference.
"""

from __future__ import annotations

import json
import re
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Final, Literal

from studio.catalogue.claim_meanings import claim_meanings
from studio.flow.outcome import Outcome, SettledCall
from studio.flow.received import Response, Step
from studio.tokens.model import Claim, TokenName, Tokens

Part = Literal["decision", "id_token", "access_token", "saml", "scopes", "changes", "calls", "http", "response"]
Kind = Literal["added", "removed", "changed"]
MISSING: Final = object()
_RANDOM = frozenset({"jti", "at_hash", "c_hash", "s_hash"})
_DRAWN = frozenset({"state", "session_token", "code", "access_token", "id_token", "refresh_token", "SAMLResponse"})
_IN_URL = re.compile(rf"([?&#](?:{'|'.join(sorted(_DRAWN))})=)[^&#\"]*")
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs. `old` or `new` is MISSING where it was not there; `line` is in the newer run's code.

    `action` is whose line it is.
    """

    part: Part
    name: str
    old: Any
    new: Any
    action: str | None = None
    line: int | None = None

    @property
    def kind(self) -> Kind:
        """Whether it came, went or became another."""
        if self.old is MISSING:
            return "added"
        return "removed" if self.new is MISSING else "changed"


def compare(old: tuple[Outcome, Tokens], new: tuple[Outcome, Tokens]) -> tuple[Difference, ...]:
    """What came of `new` that did not come of `old`, part by part."""
    (before, old_tokens), (after, new_tokens) = old, new
    return (
        *_decision(before, after),
        *_token("id_token", old_tokens, new_tokens),
        *_token("access_token", old_tokens, new_tokens),
        *_saml(old_tokens, new_tokens),
        *_scopes(before, after),
        *_changes(before, after),
        *_calls(before, after),
        *_http(before, after),
        *_response(before, after),
    )


def _members(part: Part, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Difference]:
    for name in dict.fromkeys((*before, *after)):
        one, two = before.get(name, MISSING), after.get(name, MISSING)
        if one != two:
            yield Difference(part, str(name), one, two)


# -- decision, scopes, changes


def _decision(before: Outcome, after: Outcome) -> Iterator[Difference]:
    one, two = _facts(before), _facts(after)
    for name in one:
        if one[name] != two[name]:
            old = MISSING if one[name] is None else one[name]
            yield Difference("decision", name, old, MISSING if two[name] is None else two[name])


def _facts(outcome: Outcome) -> dict[str, Any]:
    denial, error, challenge, delivery = outcome.denial, outcome.error, outcome.challenge, outcome.delivery
    return {
        "status": outcome.status,
        "denial": denial.code if denial else None,
        "reason": denial.reason if denial else None,
        "text for the user": denial.user_message if denial else None,
        "error": f"{error.name}: {error.message}" if error else None,
        "redirect": outcome.suspended.site if outcome.suspended and outcome.redirect else None,
        "challenge": [challenge.kind, list(challenge.factors)] if challenge else None,
        "delivery": [delivery.kind, delivery.reason] if delivery else None,
        "subject": outcome.subject.user_id if outcome.subject else None,
        "actions run": [action.name for action in outcome.actions],
    }


def _scopes(before: Outcome, after: Outcome) -> Iterator[Difference]:
    one, two = dict.fromkeys(before.scopes.granted, True), dict.fromkeys(after.scopes.granted, True)
    yield from _members("scopes", one, two)


def _changes(before: Outcome, after: Outcome) -> Iterator[Difference]:
    yield from _members("changes", _written(before), _written(after))


def _written(outcome: Outcome) -> dict[str, Any]:
    """What would be stored, flat; of a cache entry only its value counts, for its end depends on the moment."""
    found = {}
    for target, values in outcome.changes.items():
        for name, value in values.items():
            held = value.get("value") if target == "cache" and isinstance(value, Mapping) else value
            found[f"{target}.{name}"] = held
    return found


# -- tokens


def _token(name: TokenName, old: Tokens, new: Tokens) -> Iterator[Difference]:
    one, two = _claims(name, old), _claims(name, new)
    if bool(getattr(old, name)) != bool(getattr(new, name)):
        was, now = ("issued" if getattr(each, name) else "not issued" for each in (old, new))
        yield Difference(name, "the token", was, now)
    for claim in dict.fromkeys((*one, *two)):
        before, after = one.get(claim), two.get(claim)
        if _told(before, one) != _told(after, two):
            place = after or before
            assert place is not None
            old_value, new_value = (MISSING if each is None else _shown(each) for each in (before, after))
            yield Difference(name, claim, old_value, new_value, place.action, after.line if after else None)


def _claims(name: TokenName, tokens: Tokens) -> dict[str, Claim]:
    """What counts for each name: the claim that is in the token, else the one that was dropped."""
    found: dict[str, Claim] = {}
    for claim in tokens.claims:
        if claim.token == name and (claim.name not in found or claim.mark != "dropped"):
            found[claim.name] = claim
    return found


def _told(claim: Claim | None, among: Mapping[str, Claim]) -> Any:
    """What has to be the same: moments count from the issue, and what is drawn at random does not count."""
    if claim is None:
        return MISSING
    if claim.origin != "action" and claim.name in _RANDOM:
        return claim.name
    known, value, issued = claim_meanings().claims.get(claim.name), claim.value, among.get("iat")
    if claim.origin != "action" and known and known.time and issued and _is_number(value) and _is_number(issued.value):
        return round(value - issued.value)
    return (claim.mark == "dropped", _plain(value))


def _shown(claim: Claim) -> Any:
    return {"dropped": claim.value} if claim.mark == "dropped" else claim.value


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _saml(old: Tokens, new: Tokens) -> Iterator[Difference]:
    one, two = (_attributes(each) for each in (old, new))
    yield from _members("saml", one, two)


def _attributes(tokens: Tokens) -> dict[str, Any]:
    if tokens.saml is None:
        return {}
    return {each.name: each.value for each in tokens.saml.attributes if each.mark != "dropped"}


# -- what the actions did


def _calls(before: Outcome, after: Outcome) -> Iterator[Difference]:
    one, two = _made(before), _made(after)
    for was, now in _paired([key for key, *_ in one], [key for key, *_ in two]):
        old, new = (one[was] if was is not None else None), (two[now] if now is not None else None)
        place = new or old
        assert place is not None
        told_old, told_new = (MISSING if each is None else each[1] for each in (old, new))
        yield Difference("calls", place[2], told_old, told_new, place[3], new[4] if new else None)


_Made = tuple[Hashable, Any, str, str, int | None]


def _made(outcome: Outcome) -> list[_Made]:
    """Each call: what makes it the same call, what is told of it, its method, whose it is, and its line."""
    made: list[_Made] = []
    for run in outcome.actions:
        for call in run.calls[:_LONGEST]:
            key: Hashable = (call.method, _plain(call.args), call.effect)
            made.append((key, _call(call), call.method.removeprefix("api."), run.name, call.line))
    return made[:_LONGEST]


def _call(call: SettledCall) -> Any:
    return {"args": list(call.args), "effect": call.effect}


def _http(before: Outcome, after: Outcome) -> Iterator[Difference]:
    one, two = _asked(before), _asked(after)
    for was, now in _paired([key for key, _ in one], [key for key, _ in two]):
        old, new = (one[was][1] if was is not None else MISSING), (two[now][1] if now is not None else MISSING)
        place = one[was] if was is not None else two[now if now is not None else 0]
        yield Difference("http", str(place[0][0]), old, new)


def _asked(outcome: Outcome) -> list[tuple[tuple[Any, ...], Any]]:
    found = [each for run in outcome.actions for each in run.http][:_LONGEST]
    return [
        (
            (f"{each.method} {each.url}", each.request_body, each.status, each.failure),
            {"status": each.status, "failure": each.failure, "body": each.request_body},
        )
        for each in found
    ]


def _paired(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[tuple[int | None, int | None]]:
    """Which places of two sequences differ; what stands for one another comes as a pair."""
    matcher = SequenceMatcher(None, old, new, autojunk=False) if max(len(old), len(new)) <= _LONGEST else None
    for tag, a, b, c, d in matcher.get_opcodes() if matcher else ():
        if tag == "equal":
            continue
        for place in range(max(b - a, d - c)):
            yield (a + place if a + place < b else None, c + place if c + place < d else None)


# -- the response


def _response(before: Outcome, after: Outcome) -> Iterator[Difference]:
    yield from _members("response", _received(before.response), _received(after.response))


def _received(response: Response | None) -> dict[str, Any]:
    if response is None:
        return {}
    steps: tuple[Step | Response, ...] = response.steps or (response,)
    found: dict[str, Any] = {}
    for number, step in enumerate(steps, 1):
        prefix = f"step {number}: " if len(steps) > 1 else ""
        found[f"{prefix}answer"] = f"{step.kind} {step.status or ''}".strip()
        for name in step.body:
            if name not in _DRAWN:
                found[f"{prefix}{name}"] = _IN_URL.sub(r"\1…", _plain(step.body[name]))
    return found


def _plain(value: Any) -> str:
    return json.dumps(value, sort_keys=True, default=str)
