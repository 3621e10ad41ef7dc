"""What the calls of a flow add up to, while they are read one after another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from studio.catalogue.model import Catalogue, Trigger
from studio.flow.outcome import CallEffect, Challenge, Denial, Finding, Redirect
from studio.project.merging import copied
from studio.sandbox.recording import Call
from studio.tokens.model import ClaimWrite, SamlWrite


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a call, with the reason and the rule where it did not simply apply."""

    effect: CallEffect = "applied"
    reason: str | None = None
    rule: str | None = None


APPLIED = Verdict()


@dataclass
class Ledger:
    """The running state of one trigger execution; `action` is the name of the one being read."""

    catalogue: Catalogue
    trigger: Trigger
    event: dict[str, Any]
    action: str = ""
    run: int = 0
    handler: str = ""
    writes: list[ClaimWrite] = field(default_factory=list)
    saml: list[SamlWrite] = field(default_factory=list)
    scope_changes: dict[str, bool] = field(default_factory=dict)
    changes: dict[str, dict[str, Any]] = field(default_factory=dict)
    stored: dict[str, dict[str, Any]] = field(default_factory=dict)
    written: dict[str, dict[str, Any]] = field(default_factory=dict)
    denial: Denial | None = None
    redirect: Redirect | None = None
    challenge: Challenge | None = None
    deferred_mfa: Challenge | None = None
    factor_passed: bool = False
    challenges: int = 0
    subject: str | None = None
    findings: list[Finding] = field(default_factory=list)

    def __post_init__(self) -> None:
        for target, (holder, key) in _MERGED.items():
            inner = self.at(holder, key)
            self.stored[target] = dict(inner) if isinstance(inner, Mapping) else {}

    def at(self, *path: str) -> Any:
        """The value at a path of the event as the flow stands, or None."""
        value: Any = self.event
        for key in path:
            value = value.get(key) if isinstance(value, Mapping) else None
        return value

    def change(self, target: str, name: str, value: Any) -> None:
        """Note that `name` of `target` would become `value`; None removes it."""
        self.changes.setdefault(target, {})[name] = value

    def withdraw(self, target: str, name: str) -> None:
        """Take a pending change back, as if it had never been asked for; what is written stays written."""
        pending = self.changes.get(target, {})
        written = self.written.get(target, {})
        if name in pending:
            del pending[name]
            self._restore(target, name)
        if name in written:
            pending[name] = written[name]
        if not pending:
            self.changes.pop(target, None)

    def write(self) -> None:
        """The metadata of the user is written now, as before a redirect."""
        for target in ("user_metadata", "app_metadata"):
            if changes := self.changes.get(target):
                self.written[target] = dict(changes)
                inner = self.at(*_MERGED[target])
                self.stored[target] = dict(inner) if isinstance(inner, Mapping) else {}

    def _restore(self, target: str, name: str) -> None:
        """Put the stored value back where an earlier action's change was already merged into the event."""
        holder, key = _MERGED.get(target, ("", ""))
        inner = self.at(holder, key)
        stored = self.stored.get(target, {})
        if isinstance(inner, dict):
            inner.pop(name, None)
            if name in stored:
                inner[name] = stored[name]

    def begin_anew(self) -> None:
        """Forget what was asked for: only what has been written already stays."""
        self.writes.clear()
        self.scope_changes.clear()
        self.denial = self.redirect = self.challenge = self.deferred_mfa = self.subject = None

    def warn(self, rule: str, message: str, call: Call | None = None) -> None:
        """Add a finding, at the line of the call where there is one."""
        self.findings.append(Finding(rule, message, call.line if call else None))

    @property
    def silent(self) -> bool:
        """Whether the request came with prompt=none."""
        prompts = self.at("transaction", "prompt")
        listed = isinstance(prompts, list | tuple) and "none" in prompts
        return listed or self.at("request", "query", "prompt") == "none"

    def suspended(self) -> bool:
        """Whether the flow stops before the next action."""
        return bool(self.denial or self.redirect or self.challenge)

    def next_event(self) -> dict[str, Any]:
        """The event as the next action sees it: metadata merged, everything else as it was.

        The first level of a metadata object is replaced property by property; None removes one.
        """
        event: dict[str, Any] = copied(self.event)
        for target, holder in _MERGED.items():
            changes = self.changes.get(target)
            if changes:
                _merge(event, holder, changes)
        if self.subject and isinstance(event.get("user"), dict):
            event["user"]["user_id"] = self.subject
        return event


_MERGED = {
    "user_metadata": ("user", "user_metadata"),
    "app_metadata": ("user", "app_metadata"),
    "transaction_metadata": ("transaction", "metadata"),
    "session_metadata": ("session", "metadata"),
    "refresh_token_metadata": ("refresh_token", "metadata"),
}


def _merge(event: dict[str, Any], holder: tuple[str, str], changes: Mapping[str, Any]) -> None:
    outer = event.get(holder[0])
    if not isinstance(outer, dict):
        return
    inner = outer.get(holder[1])
    inner = dict(inner) if isinstance(inner, Mapping) else {}
    for name, value in changes.items():
        inner.pop(name, None)
        if value is not None:
            inner[name] = value
    outer[holder[1]] = inner
