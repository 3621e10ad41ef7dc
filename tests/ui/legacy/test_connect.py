from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window
from studio.ui.legacy.words import KEY
from studio.ui.window import Window
from tests.ui.legacy.conftest import RULE


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    place = tmp_path / "plan.js"
    place.write_text(RULE, encoding="utf-8")
    made = build_window(place, secrets=InMemorySecrets())
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.editor.view.hasFocus)
    yield made
    made.close()


def notices(window: Window) -> list[str]:
    return [each.key for each in window.notices.notices()]


def test_a_rule_runs_in_the_window_as_it_did(qtbot: QtBot, window: Window) -> None:
    assert notices(window) == [KEY]
    assert window.bar.hint.text() == "Runs as a Rule"
    window.session.keep_secrets({"PLAN": "gold"})
    with qtbot.waitSignal(window.runs.ended, timeout=15_000):
        window.commands.do("run.run")
    assert window.outcome.banner.state.headline == "Login would continue with 1 custom claim"
    assert [mark.kind for mark in window.editor.marks_at(6)] == ["claim"]


def test_what_becomes_an_action_while_one_types_is_noticed(qtbot: QtBot, window: Window) -> None:
    window.editor.set_text("exports.onExecutePostLogin = async () => {};\n")
    qtbot.waitUntil(lambda: notices(window) == [], timeout=5_000)


def test_the_comparison_can_be_reached_as_soon_as_there_is_one(qtbot: QtBot, window: Window) -> None:
    window.complete()
    assert not window.commands.actions["code.comparison"].isEnabled()
    with qtbot.waitSignal(window.legacy.opened, timeout=15_000):
        window.commands.do("code.convert")
    assert window.commands.actions["code.comparison"].isEnabled()
    assert window.editor.text() == window.session.code and "exports." in window.session.code
    qtbot.waitUntil(window.editor.view.hasFocus)
    window.legacy.comparison.line_wanted.emit(3)
    assert window.editor.caret()[0] == 3


def test_closing_ends_a_comparison_that_is_on(qtbot: QtBot, window: Window) -> None:
    with qtbot.waitSignal(window.legacy.opened, timeout=15_000):
        window.commands.do("code.convert")
    assert window.legacy.comparison.thread_of_runs.running
    window.close()
    assert not window.legacy.comparison.thread_of_runs.running
