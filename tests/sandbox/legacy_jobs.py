"""Jobs that run a Rule or a Hook, as a flow makes them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from studio.catalogue.events import default_event
from studio.catalogue.host import api_for_host
from studio.catalogue.legacy import load_legacy
from studio.catalogue.loader import load
from studio.flow.legacy import LegacyCode, Passed, call_of
from studio.project.merging import merged
from studio.sandbox.bounds import Limits
from studio.sandbox.job import Job

SECRETS = {"API_KEY": "k-123456"}


def legacy_job(
    code: str,
    kind: str = "rule",
    *,
    form: str = "",
    name: str = "",
    event: Mapping[str, Any] | None = None,
    passed: Passed | None = None,
    **more: Any,
) -> Job:
    """A job for the code of a Rule or Hook; `event` is merged over the default one of its trigger."""
    facts = load_legacy().kinds[kind]
    trigger = load().triggers[facts.trigger]
    whole = merged(default_event(trigger), event or {})
    called = call_of(LegacyCode(kind, form or facts.form, name), trigger, whole, SECRETS, passed)
    made = Job(
        *("sample", "rules/sample.js", code, kind, (kind,), whole),
        api=api_for_host(trigger),
        secrets=SECRETS,
        limits=Limits(wall_s=3),
        legacy=called,
    )
    return replace(made, **more)
