from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window
from studio.ui.flow.shown_run import show_last_run
from studio.ui.window import Window
from tests.ui.session.conftest import write


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    write(tmp_path, "a", "exports.onExecutePostLogin = async () => {\n  console.log('a');\n};\n")
    write(tmp_path, "b", "exports.onExecutePostLogin = async () => {\n  if (false) {\n    x();\n  }\n  y();\n};\n")
    made = build_window(tmp_path, secrets=InMemorySecrets())
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.runs.ended, timeout=15_000):
        made.run()
    yield made
    made.close()


def told(window: Window, line: int) -> list[str]:
    return [mark.text for mark in window.editor.marks_at(line)]


def test_each_action_has_its_own_marks_and_problems(window: Window) -> None:
    assert told(window, 2) == ["log: a"] and [each for each in window.editor.problems() if each.line == 5] == []
    window.flow.step(1)
    assert told(window, 2) == [] and any("y is not defined" in each.message for each in window.editor.problems())
    window.flow.step(1)
    assert told(window, 2) == ["log: a"]


def test_one_that_was_not_in_the_run_has_none(window: Window, tmp_path: Path) -> None:
    other = tmp_path / "other.js"
    other.write_text("exports.onExecutePostLogin = async () => {};\n", encoding="utf-8")
    window.flow.step(1)
    window.files.add(other)
    show_last_run(window.session, window.editor, window.language)
    assert [told(window, line) for line in (1, 2)] == [[], []]
    assert not [each for each in window.editor.problems() if "y is" in each.message]


def test_marks_of_an_older_run_are_pale(window: Window) -> None:
    window.editor.insert(" ")
    window.flow.step(1)
    window.flow.step(1)
    assert told(window, 2) == ["log: a"] and window.editor._marks._faded
