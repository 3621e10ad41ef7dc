from __future__ import annotations

import threading

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.project.merging import merged
from studio.scenarios.lessons.checking import Tried, Work, check
from studio.scenarios.lessons.lesson import Lesson, shipped
from tests.rules.playing import KEYS

LESSONS = shipped()
SOLVED_BY_THE_EVENT = {"claims-that-vanish": {"transaction": {"requested_scopes": ["openid", "profile", "phone"]}}}


def tried(lesson: Lesson, step: int, code: str) -> tuple[Tried, ...]:
    found = lesson.steps[step]
    event = default_event(load().triggers[lesson.trigger])
    if found.setting:
        event = merged(event, found.setting.event)
    if found.trials and not found.solution:
        event = merged(event, SOLVED_BY_THE_EVENT[lesson.name])
    return check(lesson, found, Work(code, event), KEYS)


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.name)
def test_each_solution_does_its_task_and_nothing_before_it_does(lesson: Lesson) -> None:
    """The code with which a step begins must not pass already, or there would be nothing to do."""
    code = lesson.code
    for number, step in enumerate(lesson.steps):
        if not step.trials:
            continue
        if step.solution:
            assert not all(each.passed for each in tried(lesson, number, code)), step.title
            code = step.solution
        assert [(each.says, each.missing) for each in tried(lesson, number, code)] == [
            (trial.says, ()) for trial in step.trials
        ], step.title


def test_what_is_missing_is_said_with_its_reason() -> None:
    lesson = next(each for each in LESSONS if each.name == "claims-that-vanish")
    first, second = tried(lesson, 1, lesson.code)
    assert first.missing[0].startswith('id_token["https://example.com/roles"] is absent; expected ["editor"]')
    assert not second.passed
    broken = tried(lesson, 1, "exports.onExecutePostLogin = async () => {\n  null.x; };")
    assert broken[0].missing[0].startswith("claims-that-vanish threw TypeError at line 2: ")


def test_a_return_that_cannot_be_made_is_no_fault_of_the_studio() -> None:
    lesson = next(each for each in LESSONS if each.name == "step-up-mfa")
    challenge = "api.authentication.challengeWith({ type: 'push-notification' });"
    code = f"exports.onExecutePostLogin = async (event, api) => {{ {challenge} }};"
    assert not any(each.passed for each in tried(lesson, 0, code)[:2])


def test_stop_leaves_the_rest_out() -> None:
    stop = threading.Event()
    stop.set()
    lesson = LESSONS[0]
    assert check(lesson, lesson.steps[1], Work("", {}), KEYS, stop) == ()
