from __future__ import annotations

import threading
import time

import pytest
from pytestqt.qtbot import QtBot

from studio.ui.run_thread import RunThread


@pytest.fixture
def run(qtbot: QtBot) -> RunThread:
    return RunThread()


def test_the_result_is_told_on_the_main_thread(qtbot: QtBot, run: RunThread) -> None:
    heard: list[tuple[object, bool]] = []
    run.succeeded.connect(lambda value: heard.append((value, threading.current_thread() is threading.main_thread())))
    with qtbot.waitSignal(run.succeeded):
        assert run.start(lambda stop: 42)
        assert run.running
    assert heard == [(42, True)]
    assert not run.running


def test_a_failure_is_told_as_such(qtbot: QtBot, run: RunThread) -> None:
    def work(stop: threading.Event) -> object:
        raise OSError("no space")

    with qtbot.waitSignal(run.failed) as told:
        run.start(work)
    assert told.args is not None
    assert str(told.args[0]) == "no space"


def test_a_second_start_is_refused_while_one_runs(qtbot: QtBot, run: RunThread) -> None:
    with qtbot.waitSignal(run.succeeded) as told:
        assert run.start(lambda stop: stop.wait(5))
        assert not run.start(lambda stop: "second")
        run.stop()
    assert told.args == [True]
    with qtbot.waitSignal(run.succeeded) as told:
        assert run.start(lambda stop: "third")
    assert told.args == ["third"]


def test_stop_ends_the_work_within_a_second(qtbot: QtBot, run: RunThread) -> None:
    began = time.monotonic()
    with qtbot.waitSignal(run.succeeded, timeout=2000):
        run.start(lambda stop: stop.wait(20))
        run.stop()
    assert time.monotonic() - began < 1


def test_abandoned_work_is_ended_and_never_told(qtbot: QtBot, run: RunThread) -> None:
    heard: list[object] = []
    run.succeeded.connect(heard.append)
    run.start(lambda stop: stop.wait(20))
    run.abandon()
    assert not [thread for thread in threading.enumerate() if thread.name == "action-run"]
    qtbot.wait(50)
    assert heard == []
    assert not run.running
