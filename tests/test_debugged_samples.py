"""A debugged run without breakpoints records what a plain one does, apart from times: every sample, both ways."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from studio.flow.execution import Run, execute
from studio.sandbox.debug import Attached, Debugger, Detached
from studio.sandbox.recording import Recording
from tests.test_samples import KEYS, SAMPLES, asked, label

TIMES = ("at_ms", "duration_ms", "total_ms", "expires_at", "iat", "exp", "nbf", "auth_time", "layers")


def timeless(value: Any) -> Any:
    """A recording without what depends on the moment; whatever is random in it begins with the same letters."""
    if isinstance(value, dict):
        return {key: timeless(item) for key, item in value.items() if key not in TIMES}
    if isinstance(value, list | tuple):
        return [timeless(item) for item in value]
    return value


def told(run: Run) -> list[Any]:
    return [timeless(asdict(recording)) for recording in run.recordings]


def claims(run: Run) -> list[list[str]]:
    both = (run.tokens.id_token, run.tokens.access_token)
    return [sorted(token.claims) if token is not None and token.claims is not None else [] for token in both]


@pytest.mark.parametrize("path", SAMPLES, ids=label)
def test_a_debugged_sample_is_the_same_run(path: Path) -> None:
    events: list[object] = []
    request = replace(asked(path), coverage=True)
    plain = execute(request, KEYS)
    debugged = execute(replace(request, now=plain.request.now), KEYS, debugger=Debugger(events.append))
    assert told(debugged) == told(plain)
    assert debugged.outcome.status == plain.outcome.status
    assert claims(debugged) == claims(plain)
    assert len([event for event in events if isinstance(event, Attached)]) == len(plain.recordings)
    assert len([event for event in events if isinstance(event, Detached)]) == len(plain.recordings)
    assert all(isinstance(recording, Recording) for recording in debugged.recordings)
