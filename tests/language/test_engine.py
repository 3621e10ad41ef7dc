from __future__ import annotations

import threading
import time
from pathlib import Path

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
