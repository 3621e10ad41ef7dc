"""What the calls of a flow add up to, while they are read one after another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from studio.catalogue.grants import Protocol
from studio.catalogue.model import Catalogue, Trigger
from studio.flow.outcome import CallEffect, Challenge, Delivery, Denial, Finding, Redirect, Subject
from studio.project.merging import copied
from studio.project.settings import TenantSettings
from studio.sandbox.recording import Call
from studio.tokens.model import ClaimWrite, SamlWrite


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a call, with the reason and the rule where it did not simply apply."""

    effect: CallEffect = "applied"
    reason: str | None = None
    rule: str | None = None


APPLIED = Verdict()
DENIED = Verdict("ignored", "The action denies as well, and that wins.", "flow.denied")


@dataclass
class Ledger:
    """The running state of one trigger execution; `action` is the name of the one being read.

    `now` is in epoch seconds. `words` says in a sentence what a change means, where its name and value do
    not. `challenge` is what the user is asked next, `following` what the same action asks after that.
    `named` are the calls that named the user of the flow, `overruled` the verdicts on earlier calls of the
    action that a later one changed. `methods_before` counts the authentication methods that the flow began with.
    """

    catalogue: Catalogue
    trigger: Trigger
    event: dict[str, Any]
    settings: TenantSettings = field(default_factory=TenantSettings)
    now: int = 0
    action: str = ""
    run: int = 0
    handler: str = ""
    writes: list[ClaimWrite] = field(default_factory=list)
    saml: list[SamlWrite] = field(default_factory=list)
    scope_changes: dict[str, bool] = field(default_factory=dict)
    changes: dict[str, dict[str, Any]] = field(default_factory=dict)
    words: dict[str, dict[str, str]] = field(default_factory=dict)
    stored: dict[str, dict[str, Any]] = field(default_factory=dict)
    written: dict[str, dict[str, Any]] = field(default_factory=dict)
    denial: Denial | None = None
    redirect: Redirect | None = None
    challenge: Challenge | None = None
    following: list[Challenge] = field(default_factory=list)
    deferred_mfa: Challenge | None = None
    challenges: int = 0
    challenged: bool = False
    subject: Subject | None = None
    named: list[Subject] = field(default_factory=list)
    delivery: Delivery | None = None
    overruled: dict[int, Verdict] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    methods_before: int = 0

    def __post_init__(self) -> None:
        methods = self.at("authentication", "methods")
        self.methods_before = len(methods) if isinstance(methods, list) else 0
        for target, (holder, key) in _MERGED.items():
            inner = self.at(holder, key)
            self.stored[target] = dict(inner) if isinstance(inner, Mapping) else {}

    def at(self, *path: str) -> Any:
        """The value at a path of the event as the flow stands, or None."""
        value: Any = self.event
        for key in path:
            value = value.get(key) if isinstance(value, Mapping) else None
        return value

    def change(self, target: str, name: str, value: Any, words: str = "") -> None:
        """Note that `name` of `target` would become `value`; None removes it. `words` say what that means."""
        self.changes.setdefault(target, {})[name] = value
        if words:
            self.words.setdefault(target, {})[name] = words

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
        for asked in (self.writes, self.saml, self.scope_changes, self.following, self.named):
            asked.clear()
        self.denial = self.redirect = self.challenge = self.deferred_mfa = self.subject = self.delivery = None
        self.challenged = False

    def show(self, holder: str, name: str, value: Any) -> None:
        """Set `event[holder][name]` for what follows; the object is made where there is none."""
        inner = self.event.get(holder)
        self.event[holder] = {**(inner if isinstance(inner, Mapping) else {}), name: value}

    def warn(self, rule: str, message: str, call: Call | None = None) -> None:
        """Add a finding, at the line of the call where there is one."""
        found = Finding(rule, message, call.line, self.action) if call else Finding(rule, message)
        self.findings.append(found)

    def gap(self, rule: str, call: Call | None = None) -> None:
        """Say once that the outcome rests on what nobody could establish, in the words of the register."""
        if all(finding.rule != rule for finding in self.findings):
            self.warn(rule, self.catalogue.rules[rule].says, call)

    def deny(self, code: str, reason: str, call: Call, user_message: str | None = None) -> None:
        """Note that the action denies the flow; that wins over what the same action asks of the user."""
        for each in (self.redirect, self.challenge, *self.following):
            if each is not None and each.action == self.action:
                self.gap("gaps.deny_and_redirect" if each is self.redirect else "gaps.deny_and_challenge", call)
                self.overrule(each, DENIED)
        self.denial = Denial(code, reason, user_message, self.action, call.line)

    def overrule(self, asked: Challenge | Redirect | Delivery, verdict: Verdict) -> None:
        """Change the verdict on the call that asked for this, if it is one of the action that is being read."""
        if asked.run == self.run:
            self.overruled[asked.seq] = verdict

    @property
    def protocol(self) -> Protocol:
        """What is known of the protocol of the flow."""
        return self.catalogue.grants.protocol_of(self.trigger, self.event)

    @property
    def silent(self) -> bool:
        """Whether the request came with prompt=none."""
        prompts = self.at("transaction", "prompt")
        listed = isinstance(prompts, list | tuple) and "none" in prompts
        return listed or self.at("request", "query", "prompt") == "none"

    @property
    def denied_here(self) -> bool:
        """Whether the action that is being read has denied the flow."""
        return self.denial is not None and self.denial.action == self.action

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
            event["user"]["user_id"] = self.subject.user_id
        return event


_MERGED = {
    "user_metadata": ("user", "user_metadata"),
    "app_metadata": ("user", "app_metadata"),
    "transaction_metadata": ("transaction", "metadata"),
    "session_metadata": ("session", "metadata"),
    "refresh_token_metadata": ("refresh_token", "metadata"),
}
_MADE = ("transaction",)


def _merge(event: dict[str, Any], holder: tuple[str, str], changes: Mapping[str, Any]) -> None:
    if holder[0] in _MADE:
        event.setdefault(holder[0], {})
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
