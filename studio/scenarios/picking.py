"""What a scenario could expect of a run, to be ticked: from the status to the requests that were made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from studio.flow.execution import Run
from studio.project.expectation import is_matcher
from studio.project.paths import FieldPath
from studio.scenarios.reading import as_lists
from studio.scenarios.words import described, named


@dataclass(frozen=True, slots=True)
class Pick:
    """One expectation: where it stands in `expect`, and what is expected there.

    `usual` ones are worth expecting of nearly every run; the others pin down how the action went about it.
    """

    path: FieldPath
    value: Any
    usual: bool = True

    @property
    def words(self) -> str:
        """The line of a list to tick from."""
        return f"{named(self.path)}: {described(self.value)}"


def picks(run: Run) -> tuple[Pick, ...]:
    """Everything that can be expected of this run, the usual things of a part first."""
    found = [*_decision(run), *_tokens(run), *_changes(run), *_doings(run)]
    return tuple(Pick(each.path, as_lists(each.value), each.usual) for each in found)


def expectation_of(chosen: Iterable[Pick]) -> dict[str, Any]:
    """The `expect` of a scenario with these in it; what comes later wins where two say the same."""
    expect: dict[str, Any] = {}
    for pick in chosen:
        holder = expect
        for part in pick.path[:-1]:
            inner = holder.setdefault(str(part), {})
            holder = inner if isinstance(inner, dict) else holder
        holder[str(pick.path[-1])] = pick.value
    return expect


def _decision(run: Run) -> Iterator[Pick]:
    outcome = run.outcome
    yield Pick(("status",), outcome.status)
    if outcome.denial:
        yield Pick(("denial", "code"), outcome.denial.code)
        yield Pick(("denial", "reason"), outcome.denial.reason)
    if outcome.redirect:
        site = re.escape(outcome.redirect.url.partition("?")[0])
        yield Pick(("redirect", "url"), {"$matches": f"^{site}(\\?|$)"})
    if outcome.challenge:
        yield Pick(("challenge", "kind"), outcome.challenge.kind)
        yield Pick(("challenge", "factors"), _literal(outcome.challenge.factors), usual=False)
    if outcome.delivery:
        yield Pick(("delivery", "kind"), outcome.delivery.kind)
        yield Pick(("delivery", "reason"), outcome.delivery.reason, usual=False)
    if outcome.error:
        yield Pick(("error", "name"), outcome.error.name)
        yield Pick(("error", "message"), outcome.error.message)
        yield Pick(("error", "line"), outcome.error.line, usual=False)
    if outcome.response:
        yield Pick(("response", "kind"), outcome.response.kind, usual=False)


def _tokens(run: Run) -> Iterator[Pick]:
    """The claims that actions asked for; those that were dropped are expected to be absent."""
    kept = {(claim.token, claim.name) for claim in run.tokens.claims if claim.mark != "dropped"}
    for claim in run.tokens.claims:
        dropped = claim.mark == "dropped"
        if claim.origin == "action" and not (dropped and (claim.token, claim.name) in kept):
            value = {"$absent": True} if dropped else _literal(claim.value)
            yield Pick((claim.token, claim.name), value, usual=not dropped)
    for attribute in run.tokens.saml.attributes if run.tokens.saml else ():
        if attribute.origin == "action" and attribute.mark != "dropped":
            yield Pick(("saml", "attributes", attribute.name), _literal(attribute.value))
    for name in ("added", "removed"):
        if scopes := getattr(run.outcome.scopes, name):
            yield Pick(("scopes", name), list(scopes))


def _changes(run: Run) -> Iterator[Pick]:
    for target, values in run.outcome.changes.items():
        for name, value in values.items():
            yield Pick(("changes", target, name), _literal(value))


def _doings(run: Run) -> Iterator[Pick]:
    """How the action went about it: requests, calls, printed lines, remarks."""
    actions = run.outcome.actions
    requests = [{"method": each.method, "url": each.url} for action in actions for each in action.http]
    if requests:
        yield Pick(("http",), requests)
    yield Pick(("calls",), [call.method for action in actions for call in action.calls], usual=False)
    if lines := [line.text for action in actions for line in action.console]:
        yield Pick(("console",), lines, usual=False)
    if rules := [warning.rule for warning in run.outcome.warnings]:
        yield Pick(("warnings",), rules, usual=False)


def _literal(value: Any) -> Any:
    """A value as it is, also where it looks like a matcher or has matchers in it; objects without members more."""
    return {"$equals": value} if isinstance(value, Mapping) or _has_matcher(value) else value


def _has_matcher(value: Any) -> bool:
    if isinstance(value, Mapping):
        return is_matcher(value) or any(_has_matcher(item) for item in value.values())
    return isinstance(value, list | tuple) and any(_has_matcher(item) for item in value)
