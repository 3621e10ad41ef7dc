"""Warnings about what a run uses although its tenant has not got it: methods beyond its plan or in early access."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from studio.flow.handover import FEATURE
from studio.flow.outcome import ActionRun, Finding
from studio.flow.setting import Setting
from studio.project.availability import missing_plan, missing_stage, stage_words


def findings(setting: Setting, actions: Sequence[ActionRun]) -> Iterator[Finding]:
    """One finding for each such method, at its first call. The studio carries the calls out all the same."""
    trigger, settings = setting.trigger, setting.settings
    told: set[str] = set()
    for name, call in ((action.name, call) for action in actions for call in action.calls):
        method = trigger.methods_by_name.get(call.method)
        if method is None or method.name in told:
            continue
        told.add(method.name)
        stage = missing_stage(method, trigger, settings)
        if stage and FEATURE in method.options:
            text = f"{method.name} is in {stage_words(stage)}, which this tenant has not switched on, so it throws."
            yield Finding("triggers.not_implemented", text, call.line)
        elif stage:
            text = f"{method.name} is in {stage_words(stage)}, which this tenant has not switched on."
            yield Finding("gaps.early_access", f"{text} {_UNKNOWN}", call.line, name)
        elif plan := missing_plan(method, settings):
            text = f"{method.name} needs the plan {plan}; this tenant has {settings.plan}."
            yield Finding("gaps.plan_method", f"{text} {_UNKNOWN}", call.line, name)


_UNKNOWN = "What the platform does then is not established; the studio carries the call out."
