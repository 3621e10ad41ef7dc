from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from studio.project.reading import Asked
from studio.ui.beside import Beside, Stopped


@pytest.fixture
def beside(qtbot: QtBot) -> Iterator[Beside]:
    parent = QObject()
    found = Beside("files", parent)
    yield found
    found.leave()


def endless(asked: Asked) -> None:
    while True:
        asked()


def test_what_is_done_soon_tells_only_its_result(qtbot: QtBot, beside: Beside) -> None:
    told: list[object] = []
    for signal in (beside.noticed, beside.dismissed, beside.succeeded, beside.failed):
        signal.connect(told.append)
    with qtbot.waitSignal(beside.succeeded):
        beside.begin("Reading…", lambda asked: 7)
        assert beside.busy
    assert not beside.busy and told == ["files", 7]


def test_stop_ends_what_takes_long(qtbot: QtBot, beside: Beside) -> None:
    with qtbot.waitSignal(beside.noticed) as told:
        beside.begin("Reading…", endless)
    notice = told.args[0]
    assert (notice.key, notice.text, notice.actions) == ("files", "Reading…", (("stop", "Stop"),))
    beside.acted("others", "stop")
    beside.acted("files", "load")
    assert beside.busy
    with qtbot.waitSignal(beside.failed) as ended:
        beside.acted("files", "stop")
    assert isinstance(ended.args[0], Stopped) and not beside.busy


def test_what_is_left_tells_nothing_more(qtbot: QtBot, beside: Beside) -> None:
    told: list[object] = []
    for signal in (beside.succeeded, beside.failed, beside.noticed):
        signal.connect(told.append)
    working = threading.Event()

    def work(asked: Asked) -> None:
        working.set()
        endless(asked)

    beside.begin("Reading…", work)
    assert working.wait(10)
    with qtbot.waitSignal(beside.dismissed):
        beside.leave()
    qtbot.wait(350)
    assert not beside.busy and told == []
