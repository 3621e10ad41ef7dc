"""A lesson in another language: `lesson.LANGUAGE.yaml` beside `lesson.yaml`, with the same steps and only their texts.

What is missing there is as in `lesson.yaml`, from which also come events, trials, files and everything else that
is no text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from studio.project.paths import FieldPath
from studio.project.reading import Document, read_document
from studio.project.shape import known, text
from studio.scenarios.lessons.lesson import (
    FILE,
    LESSON_KEYS,
    STEP_KEYS,
    TRIAL_KEYS,
    Lesson,
    Step,
    Trial,
    load_lesson,
    shipped,
)

_LESSON = {"texts": ("title", "summary", "steps"), "lesson": LESSON_KEYS}
_STEP = {"texts": ("title", "text", "task", "check", "hint"), "lesson": STEP_KEYS}
_TRIAL = {"texts": ("says",), "lesson": TRIAL_KEYS}
_LISTS = ("steps", "check")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def load_lesson_in(path: Path, language: str) -> Lesson:
    """The lesson in a file or a folder, in a language such as `de` if it has it. Raises ReadError."""
    return in_language(load_lesson(path), language)


def shipped_in(language: str) -> tuple[Lesson, ...]:
    """The lessons that come along, in a language as far as they have it."""
    return tuple(in_language(lesson, language) for lesson in shipped())


def place_in(lesson: Lesson, language: str) -> Path | None:
    """Where the texts of a lesson in a language would lie; None for what is no name of a language."""
    if not _LANGUAGE.fullmatch(language):
        return None
    return lesson.path.with_name(f"{Path(FILE).stem}.{language}{Path(FILE).suffix}")


def in_language(lesson: Lesson, language: str) -> Lesson:
    """The lesson with the texts that are there in the language. Raises ReadError, which names line and expectation."""
    place = place_in(lesson, language)
    if place is None or not place.is_file():
        return lesson
    document = read_document(place)
    value = _texts(document, (), document.value, _LESSON)
    steps = _as_many(document, ("steps",), value.pop("steps", []), len(lesson.steps))
    turned = tuple(_step(document, ("steps", n), step, steps[n]) for n, step in enumerate(lesson.steps))
    return replace(lesson, steps=turned, **value)


def _texts(document: Document, path: FieldPath, value: Any, keys: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """The members of one part, texts but for lists; an empty part has none."""
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise document.error(path, f"this is no mapping; expected the texts {', '.join(keys['texts'])}")
    stray = next((name for name in value if name in keys["lesson"] and name not in keys["texts"]), None)
    if stray is not None:
        raise document.error((*path, stray), f"{stray} is said in {FILE}; expected texts only")
    known(document, path, value, tuple(keys["texts"]))
    return {
        name: each if name in _LISTS else text(document, (*path, name), each)
        for name, each in value.items()
        if each is not None
    }


def _as_many(document: Document, path: FieldPath, value: Any, most: int) -> list[Any]:
    """A list with as many members as the lesson has, None for those that are missing behind the last one."""
    if not isinstance(value, list):
        raise document.error(path, f"{path[-1]} is no list; expected the texts in the order of {FILE}")
    if len(value) > most:
        raise document.error((*path, most), f"this is one too many; expected at most {most}, as in {FILE}")
    return [*value, *[None] * (most - len(value))]


def _step(document: Document, path: FieldPath, step: Step, value: Any) -> Step:
    found = _texts(document, path, value, _STEP)
    for name in ("task", "hint"):
        if name in found and not getattr(step, name):
            raise document.error((*path, name), f"the step has no {name} in {FILE}; expected none here")
    checks = _as_many(document, (*path, "check"), found.pop("check", []), len(step.trials))
    trials = tuple(_trial(document, (*path, "check", n), trial, checks[n]) for n, trial in enumerate(step.trials))
    return replace(step, trials=trials, **found)


def _trial(document: Document, path: FieldPath, trial: Trial, value: Any) -> Trial:
    return replace(trial, **_texts(document, path, value, _TRIAL))
