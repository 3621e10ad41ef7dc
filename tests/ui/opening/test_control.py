from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.project.reading import ReadError
from studio.ui.opening import ahead
from studio.ui.window import Window


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Reading waits for this event, and ends sooner where it shall be stopped."""
    go, read = threading.Event(), ahead.read

    def slow(path: Path, asked: Callable[[], object]) -> object:
        while not go.wait(0.005):
            asked()
        return read(path, asked)

    monkeypatch.setattr(ahead, "read", slow)
    return go


def test_a_large_project_is_read_beside_the_window_and_then_opened(qtbot: QtBot, window: Window, large: Path) -> None:
    before = window.session.action
    window.opening.open(large)
    assert window.opening.busy and window.session.action is before
    qtbot.waitUntil(lambda: not window.opening.busy)
    assert len(window.session.actions) == 30 and window.session.flows.project is not None
    assert window.session.action.code == "exports.onExecutePostLogin = async () => { /* 0 */ };\n"


def test_a_short_file_is_open_at_once(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "short.js"
    path.write_text("exports.onExecutePostLogin = async () => {};\n", encoding="utf-8")
    window.opening.open(path)
    assert not window.opening.busy and window.session.action.path == path.resolve()


def test_a_long_rule_is_open_once_it_is_known(qtbot: QtBot, window: Window, rule: Path) -> None:
    window.opening.open(rule)
    assert window.opening.busy
    qtbot.waitUntil(lambda: not window.opening.busy)
    assert window.session.action.path == rule.resolve()


def test_after_a_moment_it_is_told_and_can_be_stopped(
    qtbot: QtBot, window: Window, large: Path, held: threading.Event
) -> None:
    before = window.session.action
    window.opening.open(large)
    with qtbot.waitSignal(window.opening.noticed) as heard:
        pass
    assert heard.args[0].text == "Opening large…"
    window.notices.acted.emit("opening", "stop")
    qtbot.waitUntil(lambda: not window.opening.busy)
    assert window.session.action is before and window.session.flows.project is None


def test_what_else_is_opened_meanwhile_is_what_is_wanted(
    window: Window, large: Path, tmp_path: Path, held: threading.Event
) -> None:
    path = tmp_path / "short.js"
    path.write_text("exports.onExecutePostLogin = async () => {};\n", encoding="utf-8")
    window.opening.open(large)
    window.files.open(path)
    assert not window.opening.busy and window.session.action.path == path.resolve()


def test_what_cannot_be_read_ahead_is_told_by_opening_it(
    qtbot: QtBot, window: Window, large: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(path: Path, _asked: object) -> object:
        raise ReadError(path, None, "this cannot be read")

    monkeypatch.setattr(ahead, "read", broken)
    (large / "actions" / "a03" / "action.yaml").write_text("name: [", encoding="utf-8")
    with qtbot.waitSignal(window.session.noticed) as heard:
        window.opening.open(large)
    assert "actions/a03/action.yaml" in heard.args[0].text
    assert len(window.session.actions) == 29
