from __future__ import annotations

import os
import threading
import time
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from studio.sandbox.bounds import Limits
from studio.sandbox.child import Child, Output, flags
from studio.sandbox.failure import SandboxFailure
from studio.sandbox.job import Kit, kit_of
from studio.sandbox.node import node_path
from tests.sandbox.conftest import job

KIT = Kit(api="[]", limits=Limits())


def ready(child: Child) -> None:
    """Waits until the child has said that it waits for a job."""
    while not child.is_ready:
        event = child.events.get(timeout=20)
        assert isinstance(event, Output) and event.data, event
        if event.stream == "stdout":
            assert child.items(event) == []


def test_closing_kills_the_process_and_ends_the_threads() -> None:
    before = threading.active_count()
    child = Child(node_path(), KIT)
    ready(child)
    pid = child._process.pid
    assert child.is_alive()
    assert child.memory_mib() > 1
    assert 1 < child.private_mib() <= child.memory_mib()
    assert child.cpu_seconds() >= 0
    assert os.getpgid(pid) == pid
    child.close()
    assert not psutil.pid_exists(pid)
    assert not child.is_alive()
    assert threading.active_count() == before
    assert child.memory_mib() == 0.0


def test_a_parked_child_says_what_it_is_and_waits() -> None:
    child = Child(node_path(), KIT)
    try:
        ready(child)
        time.sleep(0.1)
        assert child.is_alive()
        assert child.events.empty()
    finally:
        child.close()
    assert child.node.startswith("22.")
    assert "permissions" in child.layers


def test_a_parked_child_ends_with_the_studio() -> None:
    child = Child(node_path(), KIT)
    ready(child)
    child._writes.put(None)
    assert child._process.stdin is not None
    child._process.stdin.close()
    assert child.wait(10) == 71
    child.close()


def test_the_child_has_nothing_of_the_studios_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_OF_THE_STUDIO", "x")
    child = Child(node_path(), KIT)
    try:
        ready(child)
        assert psutil.Process(child._process.pid).environ() == {"TZ": "UTC", "HOME": "/"}
    finally:
        child.close()


def test_more_input_than_a_pipe_holds_does_not_block() -> None:
    child = Child(node_path(), KIT)
    child.send(b"x" * 1_000_000)
    child.close()


def test_a_program_that_cannot_start_is_a_failure_of_the_studio(tmp_path: Path) -> None:
    missing = tmp_path / "nothing"
    try:
        child = Child(missing, KIT)
    except SandboxFailure as failure:
        assert "could not be started" in str(failure)
    else:
        assert child.wait(10) == 127
        child.close()


def test_the_permission_model_is_always_on(tmp_path: Path) -> None:
    assert "--permission" in flags(KIT)
    assert "--max-old-space-size=64" in flags(replace(KIT, limits=Limits(heap_mib=64)))
    assert not [flag for flag in flags(KIT) if flag.startswith(("--allow-fs-write", "--allow-child"))]
    reading = [flag for flag in flags(replace(KIT, packages=tmp_path)) if flag.startswith("--allow-fs-read")]
    assert len(reading) == 2 and reading[1] == f"--allow-fs-read={tmp_path}{os.sep}"


@pytest.mark.skipif(not Path("/proc/self/limits").exists(), reason="limits are read from proc")
def test_resources_are_limited() -> None:
    child = Child(node_path(), kit_of(job("return 1;")))
    try:
        ready(child)
        text = Path(f"/proc/{child._process.pid}/limits").read_text()
    finally:
        child.close()
    assert "resource limits" in child.layers
    lines = {line[:25].strip(): line[25:].split()[:2] for line in text.splitlines()}
    assert lines["Max core file size"] == ["0", "0"]
    assert lines["Max open files"] == ["64", "64"]
