"""What became of a variant, against the run that the sweep starts with, and by which cause it failed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from studio.flow.outcome import FAILED, Outcome
from studio.sandbox.recording import ActionError, Recording
from studio.sweep.running import Facts, Played
from studio.sweep.variant import Variant

UNCHANGED, TOKENS, EFFECTS, MISFIT, UNANSWERED = "unchanged", "tokens", "effects", "misfit", "unanswered"
_SEVERITY = (
    *("error", "timeout", "memory", "output", "exited", "crashed", "handler_missing", "invalid_action"),
    *(
        "denied",
        "redirect",
        "prompt",
        "challenge",
        "mfa",
        "continue",
        TOKENS,
        EFFECTS,
        UNANSWERED,
        "stopped",
        UNCHANGED,
        MISFIT,
    ),
)


@dataclass(frozen=True, slots=True)
class Cause:
    """Why an action failed: two failures with an equal cause are one defect.

    `shape` is the message without what depends on the values at hand. `name` is that of the error, empty where
    there was none (a timeout, for instance).
    """

    status: str
    name: str
    shape: str
    action: str
    line: int | None


@dataclass(frozen=True, slots=True)
class Result:
    """What a variant came to: unchanged, tokens (others), effects (other), another status of the flow, or a failure.

    A probe that failed is a misfit, a run without an answer to its request unanswered. `line` is where it was
    decided, `says` one sentence. Failures have a `cause` and the `error`, where there was one.
    """

    variant: Variant
    kind: str
    line: int | None = None
    says: str = ""
    cause: Cause | None = None
    error: ActionError | None = None
    file: str = ""

    @property
    def failed(self) -> bool:
        """Whether an action failed."""
        return self.cause is not None

    @property
    def severity(self) -> int:
        """0 for the worst."""
        return _SEVERITY.index(self.kind) if self.kind in _SEVERITY else 0


class Judge:
    """Compares with the runs of the unchanged event. What differs already between those counts for nothing."""

    def __init__(self, runs: list[Played]) -> None:
        self._base = runs[0]
        self._facts = runs[0].facts
        self._noise = _differences(runs[0].facts, runs[-1].facts)
        self.cause = cause_of(runs[0])
        self._known: dict[tuple[str | None, str], Result] = {}

    @property
    def steady(self) -> bool:
        """Whether the unchanged event leads to the same each time."""
        return not self._noise

    @property
    def outcome(self) -> Outcome:
        """What the unchanged event leads to."""
        return self._base.outcome

    def judge(self, variant: Variant, played: Played) -> Result:
        """What became of a variant."""
        if played.status == "stopped":
            return Result(variant, "stopped")
        if self._is_same(played.facts) and variant.grant is None:
            return Result(variant, UNCHANGED)
        cause = cause_of(played)
        if cause is not None and variant.probe and cause != self.cause:
            return Result(variant, MISFIT, cause.line, played.recordings[-1].sentence)
        if cause is not None and cause == self.cause:
            return Result(variant, UNCHANGED)
        if cause is not None and unanswered(played):
            return Result(variant, UNANSWERED, cause.line, f"No mock answers {unanswered(played)[0]}.")
        if cause is not None:
            return failure(variant, played, cause)
        return self._decided(variant, played)

    def _is_same(self, facts: Facts) -> bool:
        if not self._noise:
            return facts == self._facts
        return _differences(self._facts, facts) <= self._noise and len(facts) == len(self._facts)

    def _decided(self, variant: Variant, played: Played) -> Result:
        """What a run decided. Of those that did the same under one grant, only the first is settled."""
        key = (variant.grant, repr(played.facts))
        if key not in self._known:
            self._known[key] = self._settled(variant, played.outcome)
        return replace(self._known[key], variant=variant)

    def _settled(self, variant: Variant, outcome: Outcome) -> Result:
        base, denial = self.outcome, outcome.denial
        if denial is not None and denial != base.denial:
            return Result(variant, "denied", denial.line, denial.reason)
        if outcome.status in FAILED:
            return Result(variant, outcome.status, None, outcome.summary, Cause(outcome.status, "", "", "", None))
        if outcome.status != base.status:
            return Result(variant, outcome.status, _asked_at(outcome), outcome.summary)
        if _tokens(outcome) != _tokens(base):
            return Result(variant, TOKENS, says=outcome.summary)
        if _effects(outcome) != _effects(base):
            return Result(variant, EFFECTS, says=outcome.summary)
        return Result(variant, UNCHANGED)


def _differences(one: Facts, other: Facts) -> frozenset[int]:
    """The numbers of calls that differ in nothing but their arguments; all, where more than that differs."""
    if len(one) != len(other) or any(a[:3] != b[:3] for a, b in zip(one, other, strict=False)):
        return frozenset(range(max(len(one), len(other)) + 1))
    return frozenset(number for number, (a, b) in enumerate(zip(one, other, strict=True)) if a != b)


def _asked_at(outcome: Outcome) -> int | None:
    found = outcome.redirect or outcome.challenge
    return found.line if found else None


def _tokens(outcome: Outcome) -> Any:
    claims = [(each.token, each.name, each.value) for each in outcome.writes]
    saml = [(each.kind, each.name, each.value) for each in outcome.saml_writes]
    subject = outcome.subject.user_id if outcome.subject else None
    return claims, saml, subject, outcome.scopes.added, outcome.scopes.removed


def _effects(outcome: Outcome) -> Any:
    calls = [(call.method, call.args, call.effect) for action in outcome.actions for call in action.calls]
    asked = [(each.method, each.url, each.request_body) for action in outcome.actions for each in action.http]
    return _plain(outcome.changes), calls, asked


def _plain(changes: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    return {name: dict(values) for name, values in changes.items()}


def unanswered(played: Played) -> tuple[str, ...]:
    """The requests that the studio itself refused: what fails by that says nothing about the code."""
    return tuple(dict.fromkeys(f"{each.method} {each.url}" for each in played.exchanges if each.served_by == "blocked"))


def cause_of(played: Played) -> Cause | None:
    """The cause by which an action failed, None where none did."""
    for number, recording in enumerate(played.recordings):
        if recording.status not in ("completed", "stopped"):
            return _cause(recording, _name(played, number))
    return None


def _cause(recording: Recording, action: str) -> Cause:
    error = recording.error
    if error is None:
        return Cause(recording.status, "", "", action, None)
    return Cause(recording.status, error.name, shape(error.message), action, error.line)


def failure(variant: Variant, played: Played, cause: Cause) -> Result:
    """The result of a variant by which an action failed."""
    number, found = next((n, r) for n, r in enumerate(played.recordings) if r.status not in ("completed", "stopped"))
    return Result(variant, found.status, cause.line, found.sentence, cause, found.error, _file(played, number))


def _started(played: Played) -> list[Any]:
    return [action for action in played.request.actions if action.enabled]


def _name(played: Played, number: int) -> str:
    started = _started(played)
    return started[min(number, len(started) - 1)].name if started else ""


def _file(played: Played, number: int) -> str:
    started = _started(played)
    return started[min(number, len(started) - 1)].file if started else ""


_NOTHING = re.compile(r"\b(?:undefined|null)\b")
_READING = re.compile(r"\((?:reading|setting) '[^']*'\)")
_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|`[^`]*`")
_DIGITS = re.compile(r"\d+")
_LONG = re.compile(r"\S{40,}")
_NO_JSON = re.compile(r".*(?: is not valid JSON| in JSON at position | JSON input).*", re.DOTALL)


def shape(message: str) -> str:
    """A message without the values at hand. The property that was read of nothing belongs to the defect."""
    kept = _READING.findall(message)
    text = _READING.sub("\x00", message)
    text = _NO_JSON.sub("no valid JSON", text)
    text = _NOTHING.sub("nothing", text)
    text = _LONG.sub("…", _DIGITS.sub("0", _QUOTED.sub("…", text)))
    for each in kept:
        text = text.replace("\x00", each, 1)
    return text[:300]
