from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import psutil
import pytest

from studio.sandbox.child import Child, Output, flags
from studio.sandbox.failure import SandboxFailure
from studio.sandbox.job import Limits
from studio.sandbox.node import node_path


def test_closing_kills_the_process_and_ends_the_threads() -> None:
    before = threading.active_count()
    child = Child(node_path(), Limits(), b"")
    time.sleep(0.1)
    pid = child._process.pid
    assert child.memory_mib() > 1
    assert child.cpu_seconds() >= 0
    assert os.getpgid(pid) == pid
    child.close()
    assert not psutil.pid_exists(pid)
    assert threading.active_count() == before
    assert child.memory_mib() == 0.0


def test_the_child_has_nothing_of_the_studios_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_OF_THE_STUDIO", "x")
    child = Child(node_path(), Limits(), b"")
    try:
        seen: dict[str, str] = {}
        while not seen:
            seen = psutil.Process(child._process.pid).environ()
        assert seen == {"TZ": "UTC"}
    finally:
        child.close()


def test_output_arrives_as_events_with_an_end() -> None:
    child = Child(Path("/bin/echo"), Limits(), b"")
    try:
        events = [child.events.get(timeout=5) for _ in range(3)]
    finally:
        child.close()
    assert Output("stdout", b"") in events
    assert any(isinstance(event, Output) and b"--permission" in event.data for event in events)


def test_more_input_than_a_pipe_holds_does_not_block() -> None:
    child = Child(Path("/bin/sleep"), Limits(), b"x" * 1_000_000)
    child.close()


def test_a_program_that_cannot_start_is_a_failure_of_the_studio(tmp_path: Path) -> None:
    with pytest.raises(SandboxFailure, match="could not be started"):
        Child(tmp_path / "nothing", Limits(), b"")


def test_the_permission_model_is_always_on() -> None:
    assert "--permission" in flags(Limits())
    assert "--max-old-space-size=64" in flags(Limits(heap_mib=64))
    assert not [flag for flag in flags(Limits()) if flag.startswith(("--allow-fs-write", "--allow-child"))]


@pytest.mark.skipif(not Path("/proc/self/limits").exists(), reason="limits are read from proc")
def test_limits_are_set_from_outside() -> None:
    child = Child(node_path(), Limits(), b"")
    try:
        text = Path(f"/proc/{child._process.pid}/limits").read_text()
    finally:
        child.close()
    assert "resource limits" in child.layers
    lines = {line[:25].strip(): line[25:].split()[:2] for line in text.splitlines()}
    assert lines["Max core file size"] == ["0", "0"]
    assert lines["Max open files"] == ["64", "64"]
