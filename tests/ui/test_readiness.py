"""What comes after the window is seen comes in order, and not at all where the window is gone before."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from studio import later as reading
from studio.ui.readiness import Readiness


def test_the_steps_come_one_by_one_after_everything_was_read(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_named", {"colorsys": None})
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    done: list[tuple[str, bool]] = []
    parent = QObject()
    steps = [lambda name=name: done.append((name, "colorsys" in sys.modules)) for name in ("language", "children")]
    ready = Readiness(lambda: done.append(("first", False)), steps, parent)
    ready.begin()
    assert done == []
    qtbot.waitUntil(lambda: len(done) == 3)
    assert done == [("first", False), ("language", True), ("children", True)]
    ready.abandon()


def test_nothing_begins_once_the_window_is_gone(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_named", {})
    done: list[int] = []
    parent = QObject()
    ready = Readiness(lambda: None, [lambda: done.append(1)], parent)
    ready.begin()
    ready.abandon()
    qtbot.wait(150)
    assert done == []


def test_a_module_that_cannot_be_read_is_told_and_holds_nothing_up(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_named", {"a_module_that_is_not_there": None})
    parent = QObject()
    done: list[int] = []
    ready = Readiness(lambda: None, [lambda: done.append(1)], parent)
    with qtbot.waitSignal(ready.failed) as told:
        ready.begin()
    assert isinstance(told.args[0], ModuleNotFoundError)
    qtbot.waitUntil(lambda: done == [1])
    ready.abandon()


def test_a_window_that_closes_amid_the_steps_takes_no_other(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_named", {})
    parent, done, closing = QObject(), list[int](), QTimer()
    steps: list[Callable[[], object]] = [lambda: done.append(1), closing.timeout.emit, lambda: done.append(3)]
    ready = Readiness(lambda: None, steps, parent)
    closing.timeout.connect(ready.leave)
    ready.begin()
    qtbot.waitUntil(lambda: done == [1])
    qtbot.wait(50)
    assert done == [1]
    ready.abandon()
