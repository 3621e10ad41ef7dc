"""What a run says about the lines of one action, in a few words for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple

from studio.flow.outcome import Outcome, SettledCall
from studio.project.value_text import shortened
from studio.project.visible_text import visible
from studio.sandbox.coverage import LineCoverage
from studio.tokens.model import Claim, Tokens
from studio.tokens.saml.model import SamlAttribute

_TOKENS = {"id_token": "ID", "access_token": "AT"}
_SIGNS = {"added": "+", "overwritten": "~", "removed": "−"}
_WEIGHT = {"call": 0, "claim": 1, "dropped": 2, "error": 3}
_TOLD_BETTER = (".setCustomClaim", ".samlResponse.setAttribute")
_LONGEST = 100
_VALUE = 60


class LineWord(NamedTuple):
    """One thing that a line did; `kind` is call, claim, dropped or error. What it says may be made when it is read.

    It is `foreign` where it says what the action said, in words of its own. A tuple, for a run may have ten thousand
    of them and the window waits until they are made.
    """

    line: int
    kind: str
    said: str | Callable[[], str]
    foreign: bool = False

    @property
    def text(self) -> str:
        """What it says."""
        return self.said if isinstance(self.said, str) else self.said()


def said_in(word: LineWord, say: Callable[[str], str]) -> str:
    """What it says, with the words of ours in it put through `say`; what is dropped says what, then why."""
    if word.foreign or word.kind != "dropped":
        return word.text if word.foreign else say(word.text)
    head, colon, rest = word.text.partition(": ")
    what, mark, why = rest.partition(": ")
    told = say(rest)
    return f"{say(head)}{colon}{f'{what}: {say(why)}' if told == rest and mark else told}"


def line_words(outcome: Outcome, tokens: Tokens, action: str) -> dict[int, list[LineWord]]:
    """What each line of `action` did, by its number, in the order of the lines."""
    by_line: dict[int, list[LineWord]] = {}
    for word in (
        *_claims(tokens, action),
        *_attributes(tokens, action),
        *_calls(outcome, action),
        *_console(outcome, action),
        *_error(outcome, action),
    ):
        by_line.setdefault(word.line, []).append(word)
    return dict(sorted(by_line.items()))


def gravest(words: Iterable[LineWord]) -> str:
    """The kind of the gravest of these words."""
    return max((word.kind for word in words), key=lambda each: _WEIGHT[each])


def short_name(claim: str) -> str:
    """The last part of a claim's name, which is what one reads in `https://example.com/roles`."""
    last = claim.rstrip("/").rpartition("/")[2] if "://" in claim else claim
    name = last or claim
    return visible(name) if len(name) <= 40 else f"{visible(name[:40])}…"


def _claims(tokens: Tokens, action: str) -> Iterator[LineWord]:
    for claim in tokens.claims:
        if claim.action == action and claim.line:
            yield _claim(claim, claim.line)


def _claim(claim: Claim, line: int) -> LineWord:
    token, name = _TOKENS[claim.token], short_name(claim.name)
    if claim.mark == "dropped":
        reason = claim.reason or ""
        told = reason.removeprefix(claim.name) if reason.startswith(claim.name) else reason and f": {reason}"
        return LineWord(line, "dropped", f"dropped: {token} {name}{told}")
    return LineWord(line, "claim", f"{token} {_SIGNS.get(claim.mark, '')}{name} = {shortened(claim.value, _VALUE)}")


def _attributes(tokens: Tokens, action: str) -> Iterator[LineWord]:
    """The attributes of a SAML response which a line of the action set or took out."""
    for attribute in tokens.saml.attributes if tokens.saml else ():
        if attribute.origin == "action" and attribute.action == action and attribute.line:
            yield _attribute(attribute, attribute.line)


def _attribute(attribute: SamlAttribute, line: int) -> LineWord:
    name, kind = short_name(attribute.name), attribute.kind
    if kind == "dropped":
        return LineWord(line, "dropped", f"dropped: SAML {name} {attribute.reason or ''}".rstrip())
    value = "" if kind == "removed" else f" = {shortened(attribute.value, _VALUE)}"
    return LineWord(line, "claim", f"SAML {_SIGNS.get(kind, '')}{name}{value}")


def _calls(outcome: Outcome, action: str) -> Iterator[LineWord]:
    for run in outcome.actions:
        if run.name != action:
            continue
        for call in run.calls:
            if call.line and (word := _call(call)):
                yield LineWord(call.line, *word)


def _call(call: SettledCall) -> tuple[str, str | Callable[[], str]] | None:
    """The mark of a call; none for a claim or an attribute that was set, which the token or response tells better."""
    if call.effect == "applied":
        return None if call.method.endswith(_TOLD_BETTER) else ("call", partial(_said, call))
    if call.rule and call.rule.startswith(("claims.", "tokens.")):
        return None
    return "dropped", f"{call.effect}: {call.method.removeprefix('api.')}"


def _said(call: SettledCall) -> str:
    """A call with its arguments, and what it answered."""
    name = call.method.removeprefix("api.")
    given = ", ".join(shortened(each, _VALUE) for each in call.args)
    answered = "" if call.returned in ("api", None) else f" gave {shortened(call.returned, _VALUE)}"
    return f"{name}({given}){answered}"


def _console(outcome: Outcome, action: str) -> Iterator[LineWord]:
    for run in outcome.actions:
        for line in run.console if run.name == action else ():
            if line.line:
                yield LineWord(line.line, "call", f"{line.level}: {line.text[:_LONGEST]}", foreign=True)


def coverage_of(outcome: Outcome, action: str) -> LineCoverage:
    """What all runs of one action executed together; nothing where it was not measured."""
    found = [run.coverage for run in outcome.actions if run.name == action and run.coverage is not None]
    merged = found[0] if found else LineCoverage()
    for other in found[1:]:
        merged = merged.merged(other)
    return merged


def _error(outcome: Outcome, action: str) -> Iterator[LineWord]:
    error = outcome.error
    if error and error.line and outcome.actions[-1].name == action:
        said = f"{error.name}: {error.message}" if error.message else error.name
        yield LineWord(error.line, "error", said.split("\n")[0], foreign=True)
