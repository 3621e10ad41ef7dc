from __future__ import annotations

import os
import threading
import time
from pathlib import Path
from typing import Any

import psutil
import pytest
import yaml

from studio.sandbox.bounds import Limits
from studio.sandbox.job import Job
from studio.sandbox.recording import Recording
from studio.sandbox.runner import run
from tests.sandbox.conftest import job
from tests.sandbox.legacy_jobs import legacy_job

ATTACKS: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "attacks.yaml").read_text(encoding="utf-8"))
STRAY = Path("/tmp/action-studio-hostile")
MIB = 1024 * 1024


def recorded_text(recording: Recording) -> str:
    calls = [(call.method, call.args, call.returned, call.threw) for call in recording.calls]
    error = recording.error and (recording.error.message, recording.error.detail)
    return repr((calls, [line.text for line in recording.console], error))


def attacking(attack: dict[str, Any], limits: Limits) -> Job:
    if "legacy" in attack:
        return legacy_job(attack["code"], attack["legacy"], limits=limits)
    return job(attack["code"], limits=limits)


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack["name"])
def test_attack_ends_in_a_known_way(attack: dict[str, Any]) -> None:
    nice, threads, fds = psutil.Process().nice(), threading.active_count(), psutil.Process().num_fds()
    # An attack that is meant to hang need not hang for long; the others get time on a loaded machine.
    wall_s = 1.0 if "timeout" in attack["statuses"] else 10.0
    limits = Limits(wall_s=wall_s, heap_mib=64, memory_mib=256, output_bytes=4 * MIB)
    began = time.monotonic()
    recording = run(attacking(attack, limits))

    assert recording.status in attack["statuses"], recording
    assert recording.sentence.endswith((".", "`")) or recording.status == "error", recording.sentence
    assert time.monotonic() - began < wall_s + 4
    text = recorded_text(recording)
    for forbidden in attack.get("must_not", ()):
        assert forbidden not in text
    methods = [call.method for call in recording.calls]
    assert not set(attack.get("must_not_call", ())) & set(methods)
    assert set(attack.get("must_call", ())) <= set(methods)
    assert psutil.Process().nice() == nice
    assert threading.active_count() <= threads
    assert psutil.Process().num_fds() <= fds
    assert os.getppid() > 0
    assert not STRAY.exists()


def test_there_are_enough_attacks() -> None:
    assert len(ATTACKS) >= 60
    assert len({attack["name"] for attack in ATTACKS}) == len(ATTACKS)
