"""The five lessons from start to end, and what becomes of a learner's work, by keyboard in the whole window."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.catalogue import places
from studio.scenarios.lessons.lesson import Lesson, Step
from studio.scenarios.lessons.progress import load_progress
from studio.scenarios.lessons.translation import shipped_in
from studio.ui.speech import language, tr
from tests.journeys.test_main_journey import ALT, CTRL, SHIFT, Person

pytestmark = pytest.mark.journey
ROOT = Path(__file__).resolve().parents[2]
SCOPES = '"requested_scopes": ["openid", "profile", "email", "phone"]'


def shipped_bytes() -> str:
    files = sorted((places.resources() / "lessons").rglob("*.*"))
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()


def open_lesson(person: Person, title: str) -> None:
    person.press(Qt.Key.Key_L, CTRL | SHIFT)
    person.qtbot.waitUntil(person.window.palette_overlay.search.hasFocus)
    person.type(title)
    person.press(Qt.Key.Key_Return)
    person.qtbot.waitUntil(person.window.lessons.pane.text.hasFocus)


def check(person: Person) -> str:
    pane = person.window.lessons.pane
    person.press(Qt.Key.Key_F9, CTRL)
    person.qtbot.waitUntil(pane.buttons["check"].isEnabled, timeout=20_000)
    return pane.verdict.text()


def type_code(person: Person, code: str) -> None:
    """Type code as a person does: the editor indents by itself, and Esc closes what it proposes."""
    editor = person.window.editor
    person.press(Qt.Key.Key_2, CTRL)
    person.qtbot.waitUntil(editor.view.hasFocus)
    person.press(Qt.Key.Key_A, CTRL)
    person.press(Qt.Key.Key_Delete)
    for line in code.rstrip("\n").split("\n"):
        person.type(line.strip())
        if person.window.language.assistant.list.isVisible():
            person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_Return)


def ask_for_the_phone(person: Person) -> None:
    """Change the event in its JSON: the scopes get one more."""
    builder = person.window.builder
    person.press(Qt.Key.Key_1, CTRL)
    while builder.view_switch.current != "json":
        person.press(Qt.Key.Key_J, CTRL | SHIFT)
    editor = builder.json.editor
    person.qtbot.waitUntil(editor.view.hasFocus)
    person.press(Qt.Key.Key_A, CTRL)
    before = editor.text()
    start = before.index('"requested_scopes"')
    changed = before[:start] + SCOPES + before[before.index("]", start) + 1 :]
    QApplication.clipboard().setText(changed)
    person.press(Qt.Key.Key_V, CTRL)


def solve(person: Person, step: Step) -> None:
    assert not check(person).startswith(tr("Done.")), step.title
    if step.solution:
        type_code(person, step.solution)
    else:
        ask_for_the_phone(person)
    assert check(person).startswith(tr("Done.")), (step.title, person.window.editor.text())


@pytest.mark.parametrize("lesson", shipped_in(language), ids=lambda lesson: lesson.name)
def test_a_lesson_is_completed_by_typing(qtbot: QtBot, tmp_path: Path, lesson: Lesson) -> None:
    before = shipped_bytes()
    person = Person(qtbot, None, tmp_path / "none.js")
    open_lesson(person, lesson.title)
    window = person.window
    assert window.editor.text() == lesson.code and window.session.action.path is None
    for number, step in enumerate(lesson.steps):
        assert window.lessons.pane.place.text() == tr("{0} of {1}").format(number + 1, len(lesson.steps))
        assert step.title in window.lessons.pane.text.toPlainText()
        if step.trials:
            solve(person, step)
        else:
            person.run()
        person.press(Qt.Key.Key_PageDown, CTRL | ALT)
    assert window.lessons.lesson is None and not window.lessons.pane.isVisible()
    assert load_progress(lesson).done == tuple(range(len(lesson.steps)))
    assert shipped_bytes() == before
    window.close()


def test_a_lesson_is_completed_in_a_german_window(own_home: Path) -> None:
    """In a process of its own, for the language of a window is settled when its modules load."""
    title = "Claims, die verschwinden"
    assert title == shipped_in("de")[4].title != shipped_in("en")[4].title
    test = f"{__file__}::test_a_lesson_is_completed_by_typing[claims-that-vanish]"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "-p", "no:cacheprovider", test]
    environment = os.environ | {"ACTION_STUDIO_LANGUAGE": "de"}
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment, cwd=ROOT)
    assert done.returncode == 0 and "1 passed" in done.stdout, done.stdout[-3000:]


def test_work_is_kept_over_closing_and_over_other_files(qtbot: QtBot, tmp_path: Path, own_home: Path) -> None:
    first = Person(qtbot, None, tmp_path / "none.js")
    type_code(first, "// my own idea")
    open_lesson(first, "deny by policy")
    assert any(notice.key == "left" for notice in first.window.notices.notices())
    first.press(Qt.Key.Key_2, CTRL)
    type_code(first, "// half done")
    first.press(Qt.Key.Key_N, CTRL)
    assert first.window.lessons.lesson is None
    open_lesson(first, "deny by policy")
    assert first.window.editor.text().strip() == "// half done"
    first.press(Qt.Key.Key_PageDown, CTRL | ALT)
    first.window.close()
    drafts = [json.loads(each.read_text()) for each in (own_home / "state").rglob("untitled-*.json")]
    assert [draft["text"].strip() for draft in drafts] == ["// my own idea"]

    second = Person(qtbot, None, tmp_path / "none.js")
    open_lesson(second, "deny by policy")
    assert second.window.lessons.pane.place.text() == "2 of 3"
    assert second.window.editor.text().strip() == "// half done"
    second.window.close()


def test_hint_and_solution_come_when_they_are_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    person = Person(qtbot, None, tmp_path / "none.js")
    open_lesson(person, "deny by policy")
    window, pane = person.window, person.window.lessons.pane
    assert "Hint." not in pane.text.toPlainText()
    person.press(Qt.Key.Key_H, CTRL | ALT)
    assert "Hint." in pane.text.toPlainText()
    window.commands.do("lesson.solution")
    assert "api.access.deny" in pane.text.toPlainText() and "deny" not in window.editor.text()
    window.commands.do("lesson.solution")
    assert "api.access.deny" in window.editor.text()
    assert check(person).startswith("Done.")
    person.press(Qt.Key.Key_2, CTRL)
    person.press(Qt.Key.Key_Z, CTRL)
    assert "deny" not in window.editor.text()
    window.close()


def test_a_lesson_of_ones_own_is_opened_as_a_folder(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    person = Person(qtbot, None, folder)
    person.press(Qt.Key.Key_O, CTRL | ALT)
    assert "no project" in person.window.notices.notices()[-1].text
    (folder / "start.js").write_text("// begin\n", encoding="utf-8")
    (folder / "lesson.yaml").write_text(
        "title: <b>Mine</b>\ntrigger: post-login\ncode: start.js\n"
        "steps: [{title: One, text: '![x](file:///etc/passwd) <img src=x>'}]\n",
        encoding="utf-8",
    )
    person.press(Qt.Key.Key_O, CTRL | ALT)
    pane = person.window.lessons.pane
    qtbot.waitUntil(pane.text.hasFocus)
    assert pane.title.words == "<b>Mine</b>" and "<img src=x>" in pane.text.toPlainText()
    (folder / "lesson.yaml").write_text("title: Mine\n", encoding="utf-8")
    person.press(Qt.Key.Key_O, CTRL | ALT)
    assert "trigger is missing" in person.window.notices.notices()[-1].text
    person.window.close()
