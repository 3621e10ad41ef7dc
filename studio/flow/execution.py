"""One trigger execution, from the event to decoded tokens: the run which window and CLI share."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from studio import sandbox
from studio.catalogue.host import api_for_host
from studio.catalogue.loader import load
from studio.catalogue.model import Catalogue, Trigger
from studio.flow.masking import masked
from studio.flow.outcome import FAILED, Outcome
from studio.flow.response import respond
from studio.flow.resume import continued_event, wrong_state
from studio.flow.setting import Recorded, Setting
from studio.flow.settle import settle, token_request
from studio.project.settings import TenantSettings
from studio.sandbox.job import Job, Limits, NetworkPolicy
from studio.sandbox.recording import Recording
from studio.tokens.issue import issue
from studio.tokens.keys import SigningKeys
from studio.tokens.model import Tokens
from studio.tokens.request import TokenRequest


@dataclass(frozen=True, slots=True)
class ActionSource:
    """One action to run: its name, the file it is shown under, its code and its own settings."""

    name: str
    file: str
    code: str
    secrets: Mapping[str, str] = field(default_factory=dict)
    configuration: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class RunRequest:
    """Everything one run depends on. `now` freezes the clock of action, tokens and cache.

    `continuation` is what the user brings back from a redirect or form (`query`, `body`); without
    it such a flow ends there.
    """

    trigger: Trigger
    actions: tuple[ActionSource, ...]
    event: Mapping[str, Any]
    settings: TenantSettings = field(default_factory=TenantSettings)
    cache: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    handler: str | None = None
    now: datetime | None = None
    limits: Limits = field(default_factory=Limits)
    network: NetworkPolicy = field(default_factory=NetworkPolicy)
    continuation: Mapping[str, Any] | None = None
    catalogue: Catalogue = field(default_factory=load, repr=False)


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds: the whole run, the time in sandboxes, the time spent issuing tokens."""

    total_ms: float
    sandbox_ms: float
    issue_ms: float


@dataclass(frozen=True)
class Run:
    """A finished run: what was asked, recorded, decided and issued."""

    request: RunRequest
    recorded: tuple[Recorded, ...]
    outcome: Outcome
    tokens: Tokens
    timing: Timing

    @property
    def recordings(self) -> tuple[Recording, ...]:
        """The recording of each action that was started."""
        return tuple(each.recording for each in self.recorded)

    @property
    def shown(self) -> Outcome:
        """The outcome as it may be shown: the secrets of the actions are masked in what they did."""
        secrets = {f"{action.name}.{k}": v for action in self.request.actions for k, v in action.secrets.items()}
        return masked(self.outcome, {**_texts(self.request.event.get("secrets")), **secrets})


def execute(request: RunRequest, keys: SigningKeys, stop: threading.Event | None = None) -> Run:
    """Run the actions in order as one trigger execution.

    Whatever an action does becomes part of the outcome. Raises `sandbox.SandboxFailure` (no Node,
    no space) when the studio itself cannot run it.
    """
    started = time.perf_counter()
    now = request.now or datetime.now(UTC)
    request = replace(request, cache=_lasting(request.cache, now))
    setting = _setting(request, int(now.timestamp()))
    recorded, outcome = _run_actions(request, setting, stop)
    issuing = time.perf_counter()
    tokens, outcome = conclude(setting, outcome, keys)
    ended = time.perf_counter()
    sandbox_ms = sum(each.recording.total_ms for each in recorded)
    timing = Timing((ended - started) * 1000, sandbox_ms, (ended - issuing) * 1000)
    return Run(request, tuple(recorded), outcome, tokens, timing)


_CACHE_MS = 15 * 60 * 1000


def _lasting(cache: Mapping[str, Mapping[str, Any]], now: datetime) -> dict[str, dict[str, Any]]:
    """Preset cache entries; one without an expiry has the platform's default lifetime of 15 minutes."""
    moment = int(now.timestamp() * 1000)
    lasting = {
        key: {**record, "expires_at": record.get("expires_at") or moment + _CACHE_MS} for key, record in cache.items()
    }
    return {key: record for key, record in lasting.items() if record["expires_at"] > moment}


def _setting(request: RunRequest, moment: int) -> Setting:
    seed = json.dumps(request.event, sort_keys=True, default=str) if request.now else None
    event = {key: value for key, value in request.event.items() if key not in ("secrets", "configuration")}
    return Setting(
        *(request.catalogue, request.trigger, event, request.settings, moment, seed),
        cache=request.cache,
    )


def _run_actions(request: RunRequest, setting: Setting, stop: threading.Event | None) -> tuple[list[Recorded], Outcome]:
    chain = _Chain(request, setting, stop)
    outcome = settle(setting, [])
    for action in request.actions:
        outcome = chain.run(action)
        if outcome.status in ("redirect", "prompt") and request.continuation is not None:
            outcome = chain.resume(action, outcome, request.continuation)
        if outcome.status not in ("continue", "mfa"):
            break
    return chain.recorded, outcome


class _Chain:
    """Actions run one after another: what one leaves behind is what the next one finds."""

    def __init__(self, request: RunRequest, setting: Setting, stop: threading.Event | None) -> None:
        self._request, self._setting, self._stop = request, setting, stop
        self._event: Mapping[str, Any] = setting.event
        self._cache = request.cache
        self._left_s = request.limits.wall_s
        self._state: Mapping[str, Any] = {}
        self.recorded: list[Recorded] = []

    def run(self, action: ActionSource, handler: str | None = None, *, resumed: bool = False) -> Outcome:
        """Run one action in what is left of the time, and settle everything so far."""
        request = self._request
        handler = handler or (request.handler if not self.recorded else None) or request.trigger.execute_handler
        limits = replace(request.limits, wall_s=max(self._left_s, 0.1))
        recording = sandbox.run(
            replace(_job(request, action, handler, self._event, self._cache, limits), state=self._state), self._stop
        )
        size = len(action.code.encode("utf-8", "replace"))
        continued = self._event if resumed else None
        self.recorded.append(Recorded(action.name, action.file, size, recording, continued))
        outcome = settle(self._setting, self.recorded)
        self._state = {"primary_user_set": "primary_user_id" in outcome.changes.get("user", {})}
        self._event, self._cache = outcome.event, recording.cache if recording.cache is not None else self._cache
        self._left_s -= recording.duration_ms / 1000
        return outcome

    def resume(self, action: ActionSource, outcome: Outcome, brought: Mapping[str, Any]) -> Outcome:
        """Call the continue handler of the action that sent the user away; its time starts anew."""
        handler = self._request.trigger.continue_handler
        if handler is None:
            return outcome
        secrets = {**_texts(self._request.event.get("secrets")), **action.secrets}
        self._event = continued_event(outcome, brought, secrets, self._setting.now)
        if refused := wrong_state(outcome, self._event):
            return refused
        self._left_s = self._request.limits.wall_s
        continued = self.run(action, handler, resumed=True)
        missing = self.recorded[-1].recording.status == "handler_missing"
        return self._without_handler(handler) if missing and outcome.status == "redirect" else continued

    def _without_handler(self, handler: str) -> Outcome:
        """A redirect without a continue handler: the flow goes on, as far as anybody knows."""
        last = self.recorded[-1]
        told = f"The action exports no {handler}; the flow goes on. What the platform does is not established."
        recording = replace(last.recording, status="completed", warnings=(*last.recording.warnings, told))
        self.recorded[-1] = replace(last, recording=recording)
        return settle(self._setting, self.recorded)


def _job(
    request: RunRequest,
    action: ActionSource,
    handler: str,
    event: Mapping[str, Any],
    cache: Mapping[str, Mapping[str, Any]],
    limits: Limits,
) -> Job:
    secrets = {**_texts(request.event.get("secrets")), **action.secrets}
    configuration = {**_texts(request.event.get("configuration")), **action.configuration}
    trigger = request.trigger
    return Job(
        name=action.name,
        file=action.file,
        code=action.code,
        handler=handler,
        handlers=tuple(handler.name for handler in trigger.handlers),
        event=event,
        api=api_for_host(trigger),
        secrets=secrets,
        configuration=configuration,
        cache=cache,
        now_ms=int(request.now.timestamp() * 1000) if request.now else None,
        limits=limits,
        network=request.network,
    )


def _texts(value: Any) -> dict[str, str]:
    if not isinstance(value, Mapping):
        return {}
    return {str(key): item if isinstance(item, str) else json.dumps(item) for key, item in value.items()}


def conclude(setting: Setting, outcome: Outcome, keys: SigningKeys) -> tuple[Tokens, Outcome]:
    """The tokens that follow from an outcome, and the outcome with what the application receives."""
    subject = outcome.changes.get("user", {}).get("primary_user_id")
    request = token_request(setting, outcome.event, outcome.writes, outcome.scopes, subject)
    tokens = _tokens(request, outcome, keys)
    return tokens, replace(outcome, response=respond(setting.trigger, outcome, tokens, request))


def _tokens(request: TokenRequest, outcome: Outcome, keys: SigningKeys) -> Tokens:
    """No tokens unless the flow continues; the claims then tell what they would have held."""
    if not request.kinds:
        return Tokens(None, None, (), {"keys": []}, dict.fromkeys(_NAMES, "This trigger issues no tokens."))
    if outcome.status in FAILED or _unissuable(outcome):
        return Tokens(None, None, (), {"keys": []}, dict.fromkeys(_NAMES, _WITHHELD[_state(outcome)]))
    tokens = issue(request, keys)
    if outcome.status == "continue":
        return tokens
    why = dict.fromkeys(_NAMES, _WITHHELD[_state(outcome)])
    return Tokens(None, None, tokens.claims, {"keys": []}, why)


_NAMES = ("id_token", "access_token")
_WITHHELD = {
    "failed": "No tokens are issued: the action failed.",
    "denied": "No tokens are issued: the login is denied.",
    "waiting": "Not yet: the login waits for the user to come back.",
}


def _state(outcome: Outcome) -> str:
    if outcome.status in FAILED:
        return "failed"
    return "denied" if outcome.status == "denied" else "waiting"


def _unissuable(outcome: Outcome) -> bool:
    return any(w.rule == "claims.json" for w in outcome.warnings)
