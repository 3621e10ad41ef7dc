from __future__ import annotations

from collections.abc import Generator, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.ui.in_pieces import InPieces


@pytest.fixture
def parent(qapp: QApplication) -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


def counted(log: list[int], steps: int) -> Generator[None, None, int]:
    for number in range(steps):
        log.append(number)
        yield
    return steps


def test_what_is_done_within_a_moment_is_done_at_once(parent: QObject) -> None:
    pieces, done = InPieces[int](parent), list[int]()
    pieces.begin(counted([], 3), done.append)
    assert done == [3] and not pieces.busy


def test_longer_work_lets_events_through_and_ends(qtbot: QtBot, parent: QObject) -> None:
    pieces, done, log = InPieces[int](parent, 0.0), list[int](), list[int]()
    pieces.begin(counted(log, 50), done.append)
    assert pieces.busy and done == []
    QApplication.processEvents()
    assert len(log) < 50
    pieces._piece_s = 0.001
    qtbot.waitUntil(lambda: done == [50])


def test_other_work_takes_its_place_and_what_is_left_tells_nothing(qtbot: QtBot, parent: QObject) -> None:
    pieces, done = InPieces[int](parent, 0.0), list[int]()
    pieces.begin(counted([], 50), done.append)
    pieces._piece_s = 0.001
    pieces.begin(counted([], 2), done.append)
    assert done == [2]
    pieces._piece_s = 0.0
    pieces.begin(counted([], 7), done.append)
    pieces.leave()
    qtbot.wait(20)
    assert done == [2] and not pieces.busy
