from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from studio.sandbox.debug import Breakpoint
from studio.ui.debug.control import key_of
from studio.ui.window import Window
from tests.ui.debug.stops import CODE, Stops


def test_it_asks_once_for_each_action_and_refusing_runs_nothing(qtbot: QtBot, window: Window) -> None:
    debug = window.debug
    debug.begin()
    assert [notice.key for notice in window.notices.notices() if notice.key == "debug"] == ["debug"]
    window.notices.acted.emit("debug", "refuse")
    assert not window.runs.running and debug.debugger is None
    debug.begin(agreed=True)
    qtbot.waitUntil(lambda: debug.stop is not None, timeout=15_000)
    debug.go_on()
    qtbot.waitUntil(lambda: debug.debugger is None, timeout=15_000)
    window.notices.dismiss("debug")
    debug.begin()
    assert not window.notices.notices()
    qtbot.waitUntil(lambda: debug.stop is not None, timeout=15_000)
    window.runs.stop()
    qtbot.waitUntil(lambda: debug.debugger is None, timeout=15_000)


def test_where_debugging_is_impossible_it_says_why(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.sandbox.debug.is_available", lambda: False)
    window.debug.begin()
    (notice,) = [each for each in window.notices.notices() if each.key == "debug"]
    assert "not available on Windows" in notice.text
    assert not window.runs.running


def test_tokens_and_marks_appear_as_after_any_run(qtbot: QtBot, window: Window) -> None:
    stops = Stops(qtbot, window, [9])
    stops.at(9)
    assert window.editor.is_read_only() and window.editor.is_lit(9)
    assert window.outcome.tabs.currentWidget() is window.debug.panel
    window.run()
    stops.end()
    assert window.outcome.banner.state.headline == "Login would continue with 1 custom claim"
    assert window.outcome.tabs.indexOf(window.debug.panel) < 0
    assert window.outcome.tabs.currentIndex() == 0
    assert not window.editor.is_read_only() and not window.editor.is_lit(9)
    assert [mark.line for mark in window.editor.marks_at(9)] == [9]


def test_a_breakpoint_stands_where_it_stops_and_takes_conditions(qtbot: QtBot, window: Window) -> None:
    stops = Stops(qtbot, window, [1], "\n" + CODE.replace("add(1);", "for (let i = 0; i < 9; i++) add(i);"))
    debug = window.debug
    stops.at(2)
    assert debug.margin.lines() == (2,)
    window.editor.goto(6)
    debug.ask("condition")
    debug.bars["condition"].field.setText("n === 4")
    debug.bars["condition"].choose()
    debug.toggle(2)
    debug.go_on()
    stop = stops.at(6)
    assert stop.reason == "breakpoint"
    assert stops.shows("Locals", "n") == "4"
    debug.ask("log")
    debug.bars["log"].field.setText("n is {n}")
    debug.bars["log"].choose()
    debug.book.put(debug.key, Breakpoint(6, log="n is {n}"))
    debug.go_on()
    stops.end()
    written = [line.text for line in window.session.last.recordings[0].console] if window.session.last else []
    assert written == [f"n is {n}" for n in range(5, 9)]
    assert window.session.last is not None
    assert not [each for each in window.session.last.outcome.limits if each.limit == "limits.log_persisted"]


def test_a_condition_that_does_not_compile_is_named(qtbot: QtBot, window: Window) -> None:
    window.editor.replace_text(CODE)
    window.take_code()
    debug = window.debug
    debug.book.put(debug.key, Breakpoint(8, condition="oops("))
    told: list[str] = []
    debug.status.connect(told.append)
    debug.begin(agreed=True)
    qtbot.waitUntil(lambda: debug.debugger is None, timeout=15_000)
    assert any("does not compile" in text for text in told)


def test_the_mouse_over_a_name_shows_its_value(qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _where, text, *_more: shown.append(text))
    stops = Stops(qtbot, window, [9])
    stops.at(9)
    column = window.editor.view.line_text(8).index("level.n") + 7
    window.editor.hovered.emit(9, column, QPoint(), "")
    qtbot.waitUntil(lambda: shown == ["<p>level.n = 1</p>"])
    assert not window.language.assistant.hovers
    window.runs.stop()
    stops.end()
    assert window.language.assistant.hovers


def test_exceptions_pause_and_a_running_action_is_stopped_on_demand(qtbot: QtBot, window: Window) -> None:
    debug = window.debug
    debug.choose_exceptions("uncaught")
    code = "exports.onExecutePostLogin = async () => {\n  try { null.x; } catch { }\n  null.y;\n};\n"
    stops = Stops(qtbot, window, [], code)
    stop = stops.at(3)
    assert stop.reason == "rejection" or stop.reason == "exception"
    assert "null" in window.outcome.banner.state.detail
    assert stops.shows("Exception", "exception").startswith("TypeError")
    debug.choose_exceptions("uncaught")
    assert debug.exceptions == "none"
    debug.go_on()
    stops.end()


def test_keys_of_actions_are_their_places(window: Window) -> None:
    assert key_of(window.session.action) == str(window.session.action.place)


def test_the_actions_of_a_flow_are_debugged_one_after_another(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    for name, value in (("first", 1), ("second", 2)):
        place = tmp_path / "actions" / name / "code.js"
        place.parent.mkdir(parents=True)
        code = f"exports.onExecutePostLogin = async (event, api) => {{\n  const n = {value};\n  return n;\n}};\n"
        place.write_text(code, encoding="utf-8")
    (tmp_path / "studio.yaml").write_text("flows: {post-login: [first, second]}\n", encoding="utf-8")
    window.files.open(tmp_path)
    debug, session = window.debug, window.session
    debug.toggle(3)
    window.flow.step(1)
    debug.toggle(3)
    debug.begin(agreed=True)

    def stands_in(name: str) -> bool:
        return debug.stop is not None and debug.stop.action == name

    for name, shown in (("first", "1"), ("second", "2")):
        qtbot.waitUntil(partial(stands_in, name), timeout=15_000)
        assert session.action.name == name and debug.margin.here() == 3
        assert window.outcome.banner.state.headline == f"Stopped at {name}, line 3"
        qtbot.waitUntil(partial(shows, window, shown), timeout=10_000)
        window.run()
        qtbot.waitUntil(partial(lambda name: not stands_in(name), name), timeout=15_000)
    qtbot.waitUntil(lambda: debug.debugger is None, timeout=15_000)
    assert session.last is not None and len(session.last.recordings) == 2
    window.flow.step(-1)
    assert not window.editor.is_read_only()


def shows(window: Window, value: str) -> bool:
    return window.debug.panel.tree.shown().get(("Locals", "n")) == value
