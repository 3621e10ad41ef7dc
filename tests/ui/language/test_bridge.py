from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.catalogue.loader import load
from studio.language.document import Position
from studio.language.workspace import ActionTypes
from studio.ui.language.bridge import LanguageBridge

TYPES = ActionTypes(load().triggers["post-login"])
CODE = "exports.onExecutePostLogin = async (event, api) => {\n  event.\n};\n"


@pytest.fixture
def bridge(qtbot: QtBot) -> Iterator[LanguageBridge]:
    made = LanguageBridge(load())
    yield made
    made.shut()


@pytest.mark.usefixtures("no_engine")
def test_without_an_engine_the_catalogue_answers(qtbot: QtBot, bridge: LanguageBridge) -> None:
    bridge.start()
    bridge.open("a", TYPES, CODE)
    got: list[list[str]] = []
    bridge.complete("a", Position(1, 8), lambda items: got.append([each.label for each in items]))
    assert got == []
    qtbot.waitUntil(lambda: bool(got))
    assert "user" in got[0]


@pytest.mark.usefixtures("with_engine")
def test_answers_come_in_the_windows_thread(qtbot: QtBot, bridge: LanguageBridge) -> None:
    bridge.open("a", TYPES, CODE)
    with qtbot.waitSignal(bridge.state_changed, timeout=20_000, check_params_cb=lambda state: state == "ready"):
        bridge.start()
    threads: list[threading.Thread] = []
    bridge.complete("a", Position(1, 8), lambda _items: threads.append(threading.current_thread()))
    qtbot.waitUntil(lambda: bool(threads), timeout=20_000)
    assert threads == [threading.main_thread()]


@pytest.mark.usefixtures("with_engine")
def test_a_restart_opens_everything_again(qtbot: QtBot, bridge: LanguageBridge) -> None:
    bridge.open("a", TYPES, CODE)
    bridge.start()
    qtbot.waitUntil(lambda: bridge.ready, timeout=20_000)
    bridge.restart()
    qtbot.waitUntil(lambda: bridge.ready, timeout=20_000)
    got: list[object] = []
    bridge.hover("a", Position(1, 4), got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=20_000)
    assert got[0] is not None


def test_a_bad_file_is_told_in_one_sentence(qtbot: QtBot, bridge: LanguageBridge, tmp_path: Path) -> None:
    (tmp_path / "x.tgz").write_bytes(b"nothing")
    with qtbot.waitSignal(bridge.failed, timeout=10_000) as told:
        bridge.install_from(tmp_path / "x.tgz")
    assert told.args is not None and "cannot be unpacked" in told.args[0]
    assert bridge.state == "failed"
