"""Rooms that nobody sees at first join when they are asked for, and miss nothing that happened before."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from studio.project.secrets import InMemorySecrets
from studio.ui import rooms
from studio.ui.app import build_window
from studio.ui.debug.book import FILE
from studio.ui.rooms import NAMES
from studio.ui.window import Window
from tests.ui.driving import CTRL, keys

CODE = "exports.onExecutePostLogin = async (event, api) => {\n  api.idToken.setCustomClaim('a', 1);\n};\n"
RULE = "function plan(user, context, callback) {\n  callback(null, user, context);\n}\n"
# So many modules of the studio are read before the window is painted; whoever takes some away makes it fewer.
MOST = 190

Open = Callable[..., Window]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    """Opens a window that is not shown yet."""

    def open_one(path: Path | None = None) -> Window:
        made = build_window(path, secrets=InMemorySecrets())
        qtbot.addWidget(made)
        return made

    return open_one


def names(window: Window) -> list[str]:
    return [name for name in NAMES if window.has(name)]


def test_a_room_joins_with_what_it_needs_when_it_is_asked_for(opened: Open) -> None:
    window = opened()
    assert names(window) == []
    assert window.debug is window.debug and names(window) == ["debug"]
    window.debug.status.emit("told by the debugger")
    assert window.status.currentMessage() == "told by the debugger"
    assert window.history is window.ask("history") and names(window) == ["compare_runs", "history", "debug"]
    window.complete()
    assert names(window) == list(NAMES) and len(NAMES) > 20 and window.is_complete


def test_all_have_joined_a_moment_after_the_window_is_seen(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    window.show()
    assert names(window) == []
    qtbot.waitUntil(lambda: window.is_complete)


def test_a_window_that_closes_at_once_makes_no_room(qtbot: QtBot, opened: Open, own_home: Path) -> None:
    window = opened()
    window.show()
    window.close()
    with qtbot.waitSignal(window.closed):
        QTimer.singleShot(2 * window.rest_soon.interval(), window.closed.emit)
    assert names(window) == []
    assert not (own_home / "state" / FILE).exists() and not list(own_home.rglob(FILE))


def test_a_menu_shows_what_can_be_done_and_a_key_does_nothing_else(qtbot: QtBot, opened: Open) -> None:
    window, other = opened(), opened()
    actions = window.commands.actions
    assert actions["debug.over"].isEnabled()  # nobody has said otherwise yet
    window.commands.do("debug.over")
    assert not actions["debug.over"].isEnabled() and window.is_complete
    other.menuBar().findChildren(QMenu)[0].aboutToShow.emit()
    assert not other.commands.actions["replay.next"].isEnabled() and other.is_complete


def test_what_is_done_before_a_room_has_joined_is_done_once(opened: Open, tmp_path: Path) -> None:
    window = opened()
    window.editor.view.break_clicked.emit(2)
    assert [each.line for each in window.debug.book.of(window.debug.key)] == [2]
    window.editor.mark_clicked.emit(2)
    assert window.debug.book.of(window.debug.key) == ()
    event = tmp_path / "event.yaml"
    event.write_text("user: {nickname: pat}\n", encoding="utf-8")
    window.files.open(event)
    assert window.document.value["user"]["nickname"] == "pat" and "lessons" not in names(window)
    lesson = next(Path(rooms.__file__).parents[2].rglob("lesson.yaml"))
    window.files.open(lesson)
    assert window.lessons.lesson is not None and window.lessons.pane.parent() is window.lesson_place


def test_the_first_run_is_missed_by_nobody(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.editor.view.hasFocus)
    with qtbot.waitSignal(window.runs.ended, timeout=15_000):
        keys(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not window.history.keeper.busy)
    assert len(window.history.keeper.files.listed()) == 1
    assert window.commands.actions["replay.toggle"].isEnabled() and window.commands.actions["file.page"].isEnabled()
    window.close()
    following = opened()
    following.complete()
    assert following.overlays.recent == ["run.run"]


def test_what_is_opened_shows_its_tests_and_that_it_is_old_before_the_window_is_seen(
    opened: Open, tmp_path: Path
) -> None:
    action = tmp_path / "actions" / "plan" / "code.js"
    (action.parent / "scenarios").mkdir(parents=True)
    action.write_text(CODE, encoding="utf-8")
    (action.parent / "scenarios" / "one.yaml").write_text("expect: {kind: continue}\n", encoding="utf-8")
    window = opened(tmp_path)
    assert window.outcome.tabs.indexOf(window.suite.page) > 0
    assert "debug" not in names(window) and "history" not in names(window)
    window.commands.do("view.tab2")
    assert window.outcome.tabs.currentIndex() == 1 and window.is_complete
    rule = tmp_path / "rule.js"
    rule.write_text(RULE, encoding="utf-8")
    assert [each.key for each in opened(rule).notices.notices()] == ["legacy"]


def test_breakpoints_of_before_are_in_the_margin_before_the_window_is_seen(opened: Open, tmp_path: Path) -> None:
    place = tmp_path / "plan.js"
    place.write_text(CODE, encoding="utf-8")
    window = opened(place)
    window.debug.toggle(2)
    window.close()
    following = opened(place)
    assert following.has("debug") and following.debug.margin.lines() == (2,)
    following.commands.do("debug.clear")
    following.close()
    assert not opened(place).has("debug")


def test_an_arrangement_of_before_stays_when_the_tests_join(opened: Open, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / "actions" / name).mkdir(parents=True)
        (tmp_path / "actions" / name / "code.js").write_text(CODE, encoding="utf-8")
    scenarios = tmp_path / "scenarios"
    scenarios.mkdir()
    (scenarios / "one.yaml").write_text("actions: [../actions/b]\n", encoding="utf-8")
    window = opened(tmp_path)
    window.files.open(scenarios / "one.yaml")
    arranged = window.session.flows.is_arranged
    window.complete()
    assert window.commands.actions["flow.back"].isEnabled() == arranged


def chain(window: Window) -> list[str]:
    """What Tab comes to, in its order."""
    found: list[str] = []
    each: QWidget | None = window.nextInFocusChain()
    while each is not None and each is not window:
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(f"{type(each).__name__} {each.accessibleName()}")
        each = each.nextInFocusChain()
    return found


def test_tab_goes_the_same_way_whenever_the_rooms_join(qtbot: QtBot, opened: Open) -> None:
    before, after = opened(), opened()
    before.complete()
    before.show()
    after.show()
    qtbot.waitUntil(lambda: after.is_complete)
    assert len(chain(before)) > 20 and chain(after) == chain(before)


def test_nothing_of_the_rooms_is_read_before_the_window_is_painted(tmp_path: Path) -> None:
    """Who makes the start slower by an import is told here."""
    code = """
import json, os, sys
from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window, start
app = start()
window = build_window(secrets=InMemorySecrets())
window.show()
window.grab()
print(json.dumps([name for name in sys.modules if name.startswith("studio.")]))
sys.stdout.flush()
os._exit(0)
"""
    environment = os.environ | {"ACTION_STUDIO_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code]
    for _ in range(2):  # what is read of YAML in the first start is kept for the second
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    read = json.loads(done.stdout)
    late = [each.__name__ for each in vars(rooms).values() if type(each).__name__ == "_Later"]
    assert len(late) > 25 and [name for name in late if name in read] == []
    assert 100 < len(read) <= MOST
