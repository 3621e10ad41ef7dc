"""The actions of one execution, one after another: which job comes next, and what its recording changes."""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping
from dataclasses import replace
from typing import Any

from studio.catalogue.host import api_for_host
from studio.flow.outcome import Outcome
from studio.flow.request import ActionSource, RunRequest
from studio.flow.resume import continued_event, wrong_state
from studio.flow.setting import Recorded, Setting
from studio.flow.settle import settle
from studio.sandbox.job import Job, Limits
from studio.sandbox.recording import Recording

Step = Generator[Job, Recording, Outcome]


class Chain:
    """Actions one after another: what one leaves behind is what the next one finds.

    The steps are generators: they yield the job to run next and are sent its recording, so that the
    same chain can be played alone or together with many others.
    """

    def __init__(self, request: RunRequest, setting: Setting) -> None:
        self._request, self._setting = request, setting
        self._event: Mapping[str, Any] = setting.event
        self._cache = request.cache
        self._left_s = request.limits.wall_s
        self._state: Mapping[str, Any] = {}
        self.recorded: list[Recorded] = []

    def play(self) -> Step:
        """All actions, as far as they come."""
        request = self._request
        if not request.actions:
            return settle(self._setting, [])
        for action in request.actions:
            outcome = yield from self._run(action)
            if outcome.status in ("redirect", "prompt") and request.continuation is not None:
                outcome = yield from self._resume(action, outcome, request.continuation)
            if outcome.status not in ("continue", "mfa"):
                break
        return outcome

    def _run(self, action: ActionSource, handler: str | None = None, *, resumed: bool = False) -> Step:
        """One action in what is left of the time; everything so far is settled."""
        request = self._request
        handler = handler or (request.handler if not self.recorded else None) or request.trigger.execute_handler
        limits = replace(request.limits, wall_s=max(self._left_s, 0.1))
        job = job_of(request, action, handler, self._event, self._cache, limits)
        recording = yield replace(job, state=self._state)
        size = len(action.code.encode("utf-8", "replace"))
        continued = self._event if resumed else None
        self.recorded.append(Recorded(action.name, action.file, size, recording, continued))
        outcome = settle(self._setting, self.recorded)
        self._state = {"primary_user_set": "primary_user_id" in outcome.changes.get("user", {})}
        self._event, self._cache = outcome.event, recording.cache if recording.cache is not None else self._cache
        self._left_s -= recording.duration_ms / 1000
        return outcome

    def _resume(self, action: ActionSource, outcome: Outcome, brought: Mapping[str, Any]) -> Step:
        """Call the continue handler of the action that sent the user away; its time starts anew."""
        handler = self._request.trigger.continue_handler
        if handler is None:
            return outcome
        secrets = {**texts(self._request.event.get("secrets")), **action.secrets}
        self._event = continued_event(outcome, brought, secrets, self._setting.now)
        if refused := wrong_state(outcome, self._event):
            return refused
        self._left_s = self._request.limits.wall_s
        continued = yield from self._run(action, handler, resumed=True)
        missing = self.recorded[-1].recording.status == "handler_missing"
        return self._without_handler(handler) if missing and outcome.status == "redirect" else continued

    def _without_handler(self, handler: str) -> Outcome:
        """A redirect without a continue handler: the flow goes on, as far as anybody knows."""
        last = self.recorded[-1]
        told = f"The action exports no {handler}; the flow goes on. What the platform does is not established."
        recording = replace(last.recording, status="completed", warnings=(*last.recording.warnings, told))
        self.recorded[-1] = replace(last, recording=recording)
        return settle(self._setting, self.recorded)


def job_of(
    request: RunRequest,
    action: ActionSource,
    handler: str,
    event: Mapping[str, Any],
    cache: Mapping[str, Mapping[str, Any]],
    limits: Limits,
) -> Job:
    """The job that runs one action of an execution with this event, cache and time."""
    secrets = {**texts(request.event.get("secrets")), **action.secrets}
    configuration = {**texts(request.event.get("configuration")), **action.configuration}
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
        packages=action.packages,
        dependencies=action.dependencies,
        modules=action.modules,
    )


def texts(value: Any) -> dict[str, str]:
    """Secrets or configuration as the platform hands them over: all values are text."""
    if not isinstance(value, Mapping):
        return {}
    return {str(key): item if isinstance(item, str) else json.dumps(item) for key, item in value.items()}
