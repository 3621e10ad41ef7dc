from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.reading import ReadError
from studio.scenarios.lessons.lesson import load_lesson, shipped

GOOD = """title: A lesson
trigger: post-login
code: start.js
steps:
  - title: One
    text: Look.
    task: Do it.
    check:
      - says: It is done
        event: {user: {email: a@example.com}}
        expect: {status: continue}
"""


def written(folder: Path, text: str) -> Path:
    (folder / "start.js").write_text("exports.onExecutePostLogin = async () => {};\n", encoding="utf-8")
    path = folder / "lesson.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_lesson_is_read_from_its_folder_or_file(tmp_path: Path) -> None:
    path = written(tmp_path, GOOD)
    lesson = load_lesson(tmp_path)
    assert lesson == load_lesson(path)
    assert (lesson.title, lesson.minutes, len(lesson.steps)) == ("A lesson", 10, 1)
    (trial,) = lesson.steps[0].trials
    assert not trial.own_event and trial.scenario.trigger == "post-login"
    assert trial.document.line(("expect", "status")) == 11


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("title: A", "titel: A", "lesson.yaml:1: the key titel is not known here; did you mean title"),
        ("title: A lesson\n", "", "lesson.yaml:1: title is missing; expected a text"),
        ("post-login", "post-logn", "lesson.yaml:2: the trigger post-logn is not known; did you mean post-login"),
        ("code: start.js", "code: ../start.js", "lesson.yaml:3: ../start.js lies outside of the lesson"),
        ("code: start.js", "code: gone.js", "lesson.yaml:3: gone.js cannot be used: there is no such file"),
        (
            "code: start.js",
            "code: start.js\nminutes: soon",
            "lesson.yaml:4: minutes is 'soon'; expected a whole number",
        ),
        ("    task: Do it.\n", "", "lesson.yaml:5: a task needs a check that tells when it is done"),
        ("says: It", "sais: It", "lesson.yaml:9: the key sais is not known here; did you mean says"),
        ("        expect: {status: continue}\n", "", "lesson.yaml:9: expect is missing"),
        ("{status: continue}", "{statu: continue}", "lesson.yaml:11: the key statu is not known here"),
        ("{user: {email: a@example.com}}", "[]", "lesson.yaml:10: event is no mapping"),
        ("steps:\n", "stepps:\n", "lesson.yaml:4: the key stepps is not known here; did you mean steps"),
    ],
)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, before: str, after: str, said: str) -> None:
    path = written(tmp_path, GOOD.replace(before, after, 1))
    with pytest.raises(ReadError) as told:
        load_lesson(path)
    assert said in str(told.value)


def test_five_lessons_come_along_in_their_order() -> None:
    found = shipped()
    assert [lesson.name for lesson in found] == [
        "role-claims",
        "deny-by-policy",
        "step-up-mfa",
        "redirect-and-continue",
        "claims-that-vanish",
    ]
    assert all(lesson.summary.endswith(".") and len(lesson.steps) >= 3 for lesson in found)
    assert all(step.hint for lesson in found for step in lesson.steps if step.task)
