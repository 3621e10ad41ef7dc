from __future__ import annotations

import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

from studio.language.engine import EngineProcess
from studio.language.engine_files import Engine


def test_requests_that_come_early_wait_and_are_answered(engine: Engine, tmp_path: Path) -> None:
    process = EngineProcess(engine, tmp_path)
    got: list[object] = []
    answered = threading.Event()

    def told(answer: object) -> None:
        got.append(answer)
        answered.set()

    process.request("workspace/symbol", {"query": "x"}, told)
    process.start()
    assert answered.wait(20)
    process.stop()
    assert process.pid is None


def test_what_was_asked_of_an_engine_that_goes_is_answered_with_nothing(engine: Engine, tmp_path: Path) -> None:
    process = EngineProcess(engine, tmp_path)
    process.start()
    assert process.wait_ready(20)
    got: list[object] = []
    process.request("no/suchMethod", {}, got.append)
    process.stop()
    assert got == [None]


def test_a_program_that_is_no_engine_is_tried_with_longer_and_longer_breaks(tmp_path: Path) -> None:
    states: list[str] = []
    process = EngineProcess(Engine(tmp_path / "missing", None), tmp_path, states.append)
    process.start()
    deadline = time.monotonic() + 20
    while states.count("restarting") < 2 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert states[:3] == ["starting", "restarting", "restarting"]
    assert not process.wait_ready(0)
    process.stop()
    assert states[-1] == "stopped"


def test_a_request_that_is_taken_back_is_not_answered(engine: Engine, tmp_path: Path) -> None:
    process = EngineProcess(engine, tmp_path)
    got: list[object] = []
    process.cancel(process.request("workspace/symbol", {"query": "x"}, got.append))
    process.start()
    assert process.ask("workspace/symbol", {"query": "y"}) in ([], None)
    process.stop()
    assert got == []


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be halted there")
def test_an_engine_that_hangs_is_noticed_and_started_anew(engine: Engine, tmp_path: Path) -> None:
    states: list[str] = []
    process = EngineProcess(engine, tmp_path, states.append, patience_s=0.5)
    process.start()
    assert process.wait_ready(20)
    hung = process.pid
    assert hung is not None
    os.kill(hung, signal.SIGSTOP)
    assert process.ask("workspace/symbol", {"query": "x"}, 20) is None
    deadline = time.monotonic() + 20
    while states[-1] != "ready" or process.pid == hung:
        assert time.monotonic() < deadline, states
        time.sleep(0.01)
    assert states == ["starting", "ready", "restarting", "ready"]
    assert process.ask("workspace/symbol", {"query": "x"}, 20) == []
    process.stop()
    told = " ".join(process.log.lines())
    assert "no answer to workspace/symbol" in told and told.count("started") == 2


def test_an_engine_that_owes_nothing_may_be_silent(engine: Engine, tmp_path: Path) -> None:
    process = EngineProcess(engine, tmp_path, patience_s=0.2)
    process.start()
    assert process.wait_ready(20)
    before = process.pid
    time.sleep(0.6)
    assert process.pid == before
    process.stop()
