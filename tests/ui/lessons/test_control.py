from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from studio.scenarios.lessons.lesson import shipped
from studio.scenarios.lessons.progress import Progress, keep_progress, load_progress
from studio.ui.window import Window

LESSON = shipped()[1]


def test_the_list_tells_how_far_one_is(window: Window) -> None:
    keep_progress(LESSON, Progress(1, (0,)))
    entries = {entry.title: entry for entry in window.lessons.entries()}
    assert entries[LESSON.title].detail.endswith("1 of 3 done.") and entries[LESSON.title].key == "15 min"


def test_another_action_puts_the_lesson_aside_and_its_code_is_kept(window: Window) -> None:
    window.lessons.open(LESSON)
    window.editor.set_text("// typed")
    window.take_code()
    window.commands.do("file.new")
    assert window.lessons.lesson is None and not window.commands.actions["lesson.check"].isEnabled()
    assert load_progress(LESSON).code == "// typed"


def test_an_event_that_was_changed_comes_back(window: Window) -> None:
    keep_progress(LESSON, Progress(0, (), None, {"user": {"email": "mine@example.com"}}))
    window.lessons.open(LESSON)
    assert window.session.current_event["user"]["email"] == "mine@example.com"
    assert window.session.event_edited


def test_secrets_of_the_lesson_are_there_for_a_run(window: Window) -> None:
    lesson = next(each for each in shipped() if each.secrets)
    window.lessons.open(lesson)
    assert window.session.request().actions[0].secrets == lesson.secrets


def test_a_check_outlives_no_window(qtbot: QtBot, window: Window) -> None:
    window.lessons.open(LESSON)
    window.lessons.check()
    window.close()
    assert load_progress(LESSON).step == 0


def test_a_finished_lesson_begins_again(window: Window) -> None:
    keep_progress(LESSON, replace(Progress(), step=2, done=(0, 1, 2)))
    window.lessons.open(LESSON)
    window.lessons.go_on()
    assert window.lessons.lesson is None
    assert load_progress(LESSON).step == 0 and load_progress(LESSON).done == (0, 1, 2)
