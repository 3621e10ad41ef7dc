"""What of an outcome nobody could establish: a finding per gap, in the words of the register.

The gaps here can be told from the outcome alone. Those which an effect meets while it reads a call are noted
by that effect.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from studio.flow.outcome import FAILED, ActionRun, Finding, Outcome, SettledCall
from studio.flow.setting import Setting
from studio.tokens.issue import custom_claims
from studio.tokens.model import ClaimWrite, TokenName
from studio.tokens.request import TokenRequest
from studio.tokens.rules import last_writes, payload_bytes
from studio.tokens.values import ABSENT, NotJson, to_json

# A rule, and the call or the claim by which the outcome depends on it, if there is one.
Gap = tuple[str, SettledCall | ClaimWrite | None]
_CACHE = {"CacheSizeExceeded": "gaps.cache_total", "MaxSideEffectsExceeded": "gaps.cache_entries"}
_TOKENS: tuple[TokenName, ...] = ("id_token", "access_token")
_SMALLER_PAYLOAD = 100_000


def findings(setting: Setting, outcome: Outcome, request: TokenRequest) -> tuple[Finding, ...]:
    """The gaps that this outcome depends on, each once, without those that it tells already."""
    known = {finding.rule for finding in outcome.warnings}
    found: dict[str, SettledCall | ClaimWrite | None] = {}
    for rule, cause in _Flow(setting, outcome, request).gaps():
        if rule not in known:
            found.setdefault(rule, cause)
    callers = {id(call): action.name for action in outcome.actions for call in action.calls}
    return tuple(_finding(rule, setting.catalogue.rules[rule].says, cause, callers) for rule, cause in found.items())


def _finding(rule: str, says: str, cause: SettledCall | ClaimWrite | None, callers: Mapping[int, str]) -> Finding:
    if cause is None:
        return Finding(rule, says)
    action = cause.action if isinstance(cause, ClaimWrite) else callers.get(id(cause))
    return Finding(rule, says, cause.line, action)


@dataclass(frozen=True)
class _Flow:
    """One settled flow, looked through for what is open about it."""

    setting: Setting
    outcome: Outcome
    request: TokenRequest

    def gaps(self) -> Iterator[Gap]:
        yield from self._of_trigger()
        yield from self._cache_answers()
        yield from self._scopes()
        for write in last_writes(self.outcome.writes).values():
            yield from self._claim(write)
        yield from self._payload()
        yield from self._endings()

    @cached_property
    def _calls(self) -> list[tuple[str, SettledCall]]:
        return [pair for action in self.outcome.actions for pair in self._effects(action)]

    def _effects(self, action: ActionRun) -> Iterator[tuple[str, SettledCall]]:
        methods = self.setting.trigger.methods_by_name
        yield from ((methods[call.method].effect, call) for call in action.calls if call.method in methods)

    def _applied(self, *effects: str) -> list[SettledCall]:
        """The calls with these effects that took effect."""
        return [call for effect, call in self._calls if effect in effects and call.effect == "applied"]

    def _of_trigger(self) -> Iterator[Gap]:
        """What the catalogue says is open about the trigger itself, and when."""
        holds = {
            "always": True,
            "several_actions": len(self.outcome.actions) > 1,
            "failed": self.outcome.status in FAILED,
        }
        yield from ((rule, None) for when, rule in self.setting.trigger.gaps.items() if holds[when])

    def _cache_answers(self) -> Iterator[Gap]:
        for _, call in self._calls:
            if isinstance(call.returned, Mapping) and call.returned.get("code") in _CACHE:
                yield _CACHE[call.returned["code"]], call

    def _scopes(self) -> Iterator[Gap]:
        if self.request.audience is None and self.request.kinds:
            yield from (("gaps.scope_without_audience", call) for call in self._applied("scope.add")[:1])

    def _claim(self, write: ClaimWrite) -> Iterator[Gap]:
        restricted = self.request.rules.restricted
        if write.name not in restricted and write.name.lower() in {name.lower() for name in restricted}:
            yield "gaps.reserved_case", write
        try:
            odd = to_json(write.value) in (None, ABSENT)
        except NotJson:
            odd = True
        if odd:
            yield "gaps.claim_values", write

    def _payload(self) -> Iterator[Gap]:
        if any(finding.rule == "limits.claims_payload" for finding in self.outcome.warnings):
            yield "gaps.claims_payload_text", None
        try:
            sizes = [payload_bytes(custom_claims(self.request, token)) for token in _TOKENS]
        except NotJson:
            return
        if any(_SMALLER_PAYLOAD < size <= self.request.rules.payload_limit_bytes for size in sizes):
            yield "gaps.claims_payload", None

    def _endings(self) -> Iterator[Gap]:
        outcome = self.outcome
        if outcome.status == "timeout" and self.setting.trigger.blocking:
            yield "gaps.timeout_text", None
        if outcome.status in FAILED and outcome.changes.keys() & {"user_metadata", "app_metadata"}:
            yield "gaps.metadata_after_error", None
