from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from studio.project.preferences import LANGUAGES
from studio.project.reading import ReadError, read_document
from studio.scenarios.lessons.lesson import Lesson, load_lesson, shipped
from studio.scenarios.lessons.progress import Progress, keep_progress, load_progress
from studio.scenarios.lessons.translation import in_language, load_lesson_in, place_in, shipped_in
from tests.scenarios.lessons.test_lesson import GOOD, written

TRANSLATIONS = [name for name in LANGUAGES if name not in ("system", "en")]
GERMAN = """title: Eine Lektion
steps:
  - title: Eins
    task: Tu es.
    check:
      - says: Es ist getan
"""


def german(folder: Path, text: str) -> Lesson:
    written(folder, GOOD)
    (folder / "lesson.de.yaml").write_text(text, encoding="utf-8")
    return load_lesson_in(folder, "de")


def texts(value: Any) -> Iterator[tuple[str, str]]:
    """Every text for people in a lesson or its translation, with where it stands."""
    for name in ("title", "summary", "text", "task", "hint", "says"):
        if value.get(name):
            yield name, value[name]
    for name in ("steps", "check"):
        for number, each in enumerate(value.get(name, ())):
            yield from ((f"{name} {number} {where}", said) for where, said in texts(each))


def test_texts_are_those_of_the_language_and_everything_else_stays(tmp_path: Path) -> None:
    lesson = german(tmp_path, GERMAN)
    original = load_lesson(tmp_path)
    (step,) = lesson.steps
    assert (lesson.title, step.title, step.task, step.trials[0].says) == (
        "Eine Lektion",
        "Eins",
        "Tu es.",
        "Es ist getan",
    )
    assert step.text == original.steps[0].text == "Look."
    assert step.trials[0].scenario == original.steps[0].trials[0].scenario
    assert (lesson.code, lesson.trigger, lesson.path) == (original.code, original.trigger, original.path)


@pytest.mark.parametrize("language", ["fr", "en", "../de", "/tmp/pseudo.qm", ""])
def test_a_language_that_is_not_there_leaves_the_lesson_as_it_is(tmp_path: Path, language: str) -> None:
    german(tmp_path, GERMAN)
    assert load_lesson_in(tmp_path, language) == load_lesson(tmp_path)


@pytest.mark.parametrize("text", ["", "steps:", "steps: [{}]", "steps: [{check: }]", "title: ", "steps: []"])
def test_what_is_missing_is_as_in_the_original(tmp_path: Path, text: str) -> None:
    assert german(tmp_path, text) == load_lesson(tmp_path)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("- Eins", "lesson.de.yaml:1: this is no mapping; expected the texts title, summary, steps"),
        ("titel: Eins", "lesson.de.yaml:1: the key titel is not known here; did you mean title"),
        ("title: 5", "lesson.de.yaml:1: title is 5; expected a text"),
        ("minutes: 5", "lesson.de.yaml:1: minutes is said in lesson.yaml; expected texts only"),
        ("steps: Eins", "lesson.de.yaml:1: steps is no list; expected the texts in the order of lesson.yaml"),
        ("steps:\n- Eins", "lesson.de.yaml:2: this is no mapping; expected the texts title, text, task"),
        ("steps:\n- {}\n- {}", "lesson.de.yaml:3: this is one too many; expected at most 1, as in lesson.yaml"),
        ("steps:\n- event: {}", "lesson.de.yaml:2: event is said in lesson.yaml; expected texts only"),
        (
            "steps:\n- hint: Ja",
            "lesson.de.yaml:2: the step has no hint in lesson.yaml; expected none here",
        ),
        ("steps:\n- check:\n  - says: a\n  - says: b", "lesson.de.yaml:4: this is one too many; expected at most 1"),
        ("steps:\n- check:\n  - expect: {}", "lesson.de.yaml:3: expect is said in lesson.yaml"),
        ("steps: [", "lesson.de.yaml:2: this is no YAML"),
    ],
)
def test_a_mismatch_is_told_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ReadError) as told:
        german(tmp_path, text)
    assert said in str(told.value)


def test_progress_is_the_same_in_every_language(tmp_path: Path) -> None:
    keep_progress(shipped()[0], Progress(2, (0, 1)), tmp_path)
    assert load_progress(shipped_in("de")[0], tmp_path) == Progress(2, (0, 1))


@pytest.mark.parametrize("language", TRANSLATIONS)
@pytest.mark.parametrize("lesson", shipped(), ids=lambda lesson: lesson.name)
def test_a_shipped_lesson_is_complete_in_every_language(lesson: Lesson, language: str) -> None:
    place = place_in(lesson, language)
    assert place is not None
    original = dict(texts(read_document(lesson.path).value))
    translated = dict(texts(read_document(place).value))
    assert list(translated) == list(original)
    assert [where for where, said in translated.items() if said == original[where] and " " in prose(said)] == []


@pytest.mark.parametrize("language", TRANSLATIONS)
@pytest.mark.parametrize("lesson", shipped(), ids=lambda lesson: lesson.name)
def test_a_translation_names_what_the_lesson_names(lesson: Lesson, language: str) -> None:
    turned = in_language(lesson, language)
    for step, other in zip(lesson.steps, turned.steps, strict=True):
        for before, after in ((step.text, other.text), (step.hint, other.hint)):
            assert sorted(code(before)) == sorted(code(after)), other.title
        assert set(named(step.task)) == set(named(other.task)), other.title


def code(text: str) -> list[str]:
    return re.findall(r"`([^`]+)`|^ {4}(\S.*)$", text, re.MULTILINE)


def named(task: str) -> list[str]:
    """The names in a task that are no words of a language."""
    return re.findall(r"https?://\S+[a-z]|\w+_\w+|\[[^]]*\]", task)


def prose(text: str) -> str:
    return re.sub(r"`[^`]*`", "", text).strip()
