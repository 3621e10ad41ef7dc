from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from studio.scenarios.lessons.checking import Tried
from studio.scenarios.lessons.lesson import shipped
from studio.ui.lessons.pane import LessonPane
from studio.ui.theme import Theme

LESSON = shipped()[0]


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> LessonPane:
    made = LessonPane(theme)
    qtbot.addWidget(made)
    made.resize(360, 600)
    made.show()
    return made


def test_a_step_to_read_has_no_task(pane: LessonPane) -> None:
    pane.show_step(LESSON, 0, ())
    assert not pane.task.isVisible() and not pane.buttons["check"].isVisible() and not pane.rows.isVisible()
    assert not pane.buttons["back"].isEnabled()


def test_a_task_is_shown_with_its_trials_and_the_last_step_finishes(pane: LessonPane) -> None:
    pane.show_step(LESSON, 3, (3,))
    assert pane.task.text().startswith("Task: Put the same claim") and pane.verdict.text() == "Done before."
    assert pane.buttons["next"].text() == "&Finish"
    pane.show_tried((Tried("a"), Tried("b", ("c",))), "")
    assert pane.verdict.text() == "1 of 2 hold." and not pane.buttons["next"].hasFocus()
    pane.show_tried((Tried("a"),), "That was the last step.")
    assert pane.verdict.text() == "Done. That was the last step."


def test_every_control_has_a_name_and_every_button_tells(pane: LessonPane) -> None:
    pane.show_step(LESSON, 1, ())
    told: list[str] = []
    pane.asked.connect(told.append)
    for button in pane.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text(), button
    for button in pane.buttons.values():
        if button.isEnabled():
            button.click()
    assert told == ["check", "hint", "solution", "back", "next"]


@pytest.mark.parametrize("size", [(400, 588), (360, 588), (320, 640)])
def test_task_and_buttons_stay_in_view_at_a_large_zoom(pane: LessonPane, qtbot: QtBot, size: tuple[int, int]) -> None:
    pane._theme_of_pane.set_zoom(175)
    pane.resize(*size)
    for number, step in enumerate(LESSON.steps):
        pane.show_step(LESSON, number, ())
        if step.trials:
            assert pane.task.isVisible() and not pane.rows.isVisible() and not pane.verdict.isVisible()
            pane.show_checking()
            pane.show_tried([Tried(trial.says, ("missing",)) for trial in step.trials], "")
            assert pane.rows.isVisible() and pane.verdict.text() == "0 of 2 hold."
        qtbot.wait(1)
        assert pane.size().toTuple() == size, "nothing inside of it needs more"
        shown = [part for part in (pane.text, pane.task, *pane.buttons.values(), pane.rows) if part.isVisible()]
        for part in shown:
            assert pane.rect().contains(part.mapTo(pane, part.rect().bottomRight())), part
            assert part.height() >= min(part.sizeHint().height(), 40), part
        assert pane.task.height() >= pane.task.heightForWidth(pane.task.width()) or not step.trials
