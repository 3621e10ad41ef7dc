"""The actions of one execution, one after another: which job comes next, and what its recording changes."""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from studio.catalogue.host import api_for_host
from studio.flow.handover import handed_over
from studio.flow.legacy import Passed, call_of
from studio.flow.outcome import SUSPENDED, Finding, Outcome
from studio.flow.request import ActionSource, RunRequest
from studio.flow.resume import BadContinuation, Returning, answer_to, for_handler
from studio.flow.setting import Recorded, Setting
from studio.flow.settle import settle
from studio.flow.unstarted import not_started
from studio.sandbox.bounds import Limits
from studio.sandbox.job import Job
from studio.sandbox.recording import Recording

Step = Generator[Job, Recording, Outcome]


class Chain:
    """Actions one after another: what one leaves behind is what the next one finds.

    The steps are generators: they yield the job to run next and are sent its recording, so that the
    same chain can be played alone or together with many others. What is in `replay`, as an earlier
    chain recorded it, is taken from there and not run again.
    """

    def __init__(self, request: RunRequest, setting: Setting, replay: Sequence[Recorded] = ()) -> None:
        self._request, self._setting = request, setting
        self._event: Mapping[str, Any] = setting.event
        self._cache = request.cache
        self._left_s = request.limits.wall_s
        self._state: Mapping[str, Any] = handed_over(setting)
        self._replay = list(replay)
        self._returned = 0
        self._passed = Passed()
        self.recorded: list[Recorded] = []

    def play(self) -> Step:
        """All actions, as far as they come; MFA that was put off is asked for after the last one."""
        outcome = yield from self._play([action for action in self._request.actions if action.enabled])
        started = {each.name for each in self.recorded}
        rest = [action for action in self._request.actions if action.name not in started]
        return replace(outcome, not_started=tuple(not_started(self._request.trigger, outcome, rest)))

    def _play(self, actions: Sequence[ActionSource]) -> Step:
        if not actions:
            return settle(self._setting, [])
        rules = [action for action in actions if action.legacy]
        if rules:
            outcome = yield from self._play_rules(rules)
            if outcome.status not in ("continue", "mfa"):
                return outcome
        for action in (action for action in actions if not action.legacy):
            outcome = yield from self._run(action)
            outcome = yield from self._come_back(action, outcome)
            if outcome.status not in ("continue", "mfa"):
                return outcome
        last = actions[-1]
        return self._answered(last, outcome) if outcome.status == "mfa" and self._has_return else outcome

    def _play_rules(self, rules: list[ActionSource]) -> Step:
        """Rules come before all actions, hand their parameters on, and all run again after a redirect."""
        outcome = yield from self._run_rules(rules)
        while outcome.status == "redirect" and self._has_return:
            outcome = self._answered(rules[-1], outcome)
            if outcome.status == "denied":
                return outcome
            self._left_s = self._request.limits.wall_s
            outcome = yield from self._run_rules(rules, returned=True)
        return outcome

    def _run_rules(self, rules: list[ActionSource], *, returned: bool = False) -> Step:
        self._passed = Passed(returned=returned, hand_on=len(rules) > 1)
        for number, rule in enumerate(rules):
            handler = rule.legacy.kind if rule.legacy else None
            outcome = yield from self._run(rule, handler, anew=returned and number == 0)
            if outcome.status not in ("continue", "mfa", "redirect"):
                break
            self._passed = replace(self._passed, handed=self.recorded[-1].recording.left or self._passed.handed)
        return outcome

    def _run(self, action: ActionSource, handler: str | None = None, *, anew: bool = False) -> Step:
        """One action in what is left of the time; everything so far is settled."""
        request = self._request
        handler = handler or (request.handler if not self.recorded else None) or request.trigger.execute_handler
        limits = replace(request.limits, wall_s=max(self._left_s, 0.1))
        event = for_handler(request.trigger, handler, self._event) if self.recorded else self._event
        earlier = self._earlier(action, handler)
        if earlier is None:
            job = job_of(request, action, handler, event, self._cache, limits, self._passed)
            recording = in_time(request.limits.wall_s, limits.wall_s, (yield replace(job, state=self._state)))
        else:
            recording = earlier.recording
        size = len(action.code.encode("utf-8", "replace"))
        self.recorded.append(Recorded(action.name, action.file, size, recording, anew=anew))
        outcome = self._settled()
        self._state = handed_over(self._setting, outcome, self._rules_run())
        self._cache = recording.cache if recording.cache is not None else self._cache
        self._left_s -= recording.duration_ms / 1000
        return outcome

    def _rules_run(self) -> tuple[str, ...]:
        """The legacy Rules that have run, each once."""
        rules = {action.name for action in self._request.actions if action.legacy}
        return tuple(dict.fromkeys(each.name for each in self.recorded if each.name in rules))

    def _settled(self) -> Outcome:
        outcome = settle(self._setting, self.recorded)
        self._event = outcome.event
        return outcome

    def _earlier(self, action: ActionSource, handler: str) -> Recorded | None:
        """What is known of this call already; where something else was called then, nothing after it counts."""
        index = len(self.recorded)
        known = self._replay[index] if index < len(self._replay) else None
        if known is not None and (known.name, known.recording.handler) != (action.name, handler):
            del self._replay[index:]
            return None
        return known

    # -- what the user brings back

    @property
    def _has_return(self) -> bool:
        return self._returned < len(self._request.returns)

    def _come_back(self, action: ActionSource, outcome: Outcome) -> Step:
        """Go on with what the user brings back, as often as this action sends the user away."""
        while outcome.status in SUSPENDED - {"mfa"} and self._has_return:
            away, handler = outcome.status in ("redirect", "prompt"), self._request.trigger.continue_handler
            if away and handler is None:
                return outcome
            outcome = self._answered(action, outcome)
            if away and outcome.status != "denied":
                outcome = yield from self._resume(action, handler)
        return outcome

    def _answered(self, action: ActionSource, outcome: Outcome) -> Outcome:
        """Settle what the flow waits for by the next return."""
        index, before = len(self.recorded) - 1, self.recorded[-1].answers
        known = self._replay[index].answers[len(before) :] if index < len(self._replay) else ()
        answer = known[0] if known else None
        if answer is None:
            secrets = {**texts(self._request.event.get("secrets")), **action.secrets}
            try:
                brought = self._request.returns[self._returned]
                answer = answer_to(outcome, brought, Returning(secrets, self._setting.now))
            except BadContinuation as error:
                raise BadContinuation(str(error), error.path, self._returned) from error
        self._returned += 1
        self.recorded[index] = replace(self.recorded[index], answers=(*before, answer))
        return self._settled()

    def _resume(self, action: ActionSource, handler: str | None) -> Step:
        """Call the continue handler of the action that sent the user away; its time starts anew."""
        self._left_s = self._request.limits.wall_s
        before = self.recorded[-1].answer
        outcome = yield from self._run(action, handler)
        missing = self.recorded[-1].recording.status == "handler_missing"
        redirected = before is not None and before.kind == "redirect"
        return self._without_handler(handler) if missing and redirected else outcome

    def _without_handler(self, handler: str | None) -> Outcome:
        """A redirect without a continue handler: the flow goes on, as far as anybody knows."""
        left, called = self.recorded[-2:]
        told = f"The action exports no {handler}; the flow goes on. What the platform does is not established."
        assert left.answer is not None
        answer = replace(left.answer, findings=(*left.answer.findings, Finding("gaps.continue_missing", told)))
        answers = (*left.answers[:-1], answer)
        recording = replace(called.recording, status="completed")
        self.recorded[-2:] = [replace(left, answers=answers), replace(called, recording=recording)]
        return self._settled()


def in_time(all_s: float, left_s: float, recording: Recording) -> Recording:
    """A recording whose sentence says, where time ran out, that earlier actions had used some of it."""
    if recording.status != "timeout" or left_s >= all_s:
        return recording
    used = f"All actions together have {all_s:g} s, and earlier ones had used {all_s - left_s:.1f} s."
    return replace(recording, sentence=f"{recording.sentence} {used}")


def job_of(
    request: RunRequest,
    action: ActionSource,
    handler: str,
    event: Mapping[str, Any],
    cache: Mapping[str, Mapping[str, Any]],
    limits: Limits,
    passed: Passed | None = None,
) -> Job:
    """The job that runs one action of an execution with this event, cache and time.

    A Rule is `passed` what the one before it handed on.
    """
    secrets = {**texts(request.event.get("secrets")), **action.secrets}
    configuration = {**texts(request.event.get("configuration")), **action.configuration}
    trigger = request.trigger
    return Job(
        name=action.name,
        file=action.file,
        code=action.code,
        handler=handler,
        handlers=(handler,) if action.legacy else tuple(handler.name for handler in trigger.handlers),
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
        legacy=call_of(action.legacy, trigger, event, secrets, passed) if action.legacy else None,
        coverage=request.coverage,
        reads=request.reads,
    )


def texts(value: Any) -> dict[str, str]:
    """Secrets or configuration as the platform hands them over: all values are text."""
    if not isinstance(value, Mapping):
        return {}
    return {str(key): item if isinstance(item, str) else json.dumps(item) for key, item in value.items()}
