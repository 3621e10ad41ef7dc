"""A lesson as a file says it: steps with a text, a task, and trials which tell whether the task is done.

A trial is a scenario without an action of its own: the learner's code is run, and `expect` says what has to come
of it. A trial without an event is run with the learner's own event.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from studio.catalogue import places
from studio.catalogue.loader import load
from studio.project.paths import FieldPath
from studio.project.reading import Document, ReadError, nearest, read_document, read_text
from studio.project.scenario import Scenario, parse_scenario
from studio.project.shape import known, mapping, text

FILE = "lesson.yaml"
LESSON_KEYS = ("title", "summary", "minutes", "trigger", "code", "secrets", "steps")
STEP_KEYS = ("title", "text", "task", "event", "grant", "http", "now", "check", "hint", "solution")
_SETTING = ("event", "grant", "http", "now")
TRIAL_KEYS = ("says", *_SETTING, "continue", "settings", "cache", "expect")


@dataclass(frozen=True)
class Trial:
    """One thing that has to be so. `says` is a sentence; `document` knows the line of each expectation."""

    says: str
    scenario: Scenario
    document: Document
    own_event: bool


@dataclass(frozen=True)
class Step:
    """One step. `text` is Markdown, `setting` the event which the window shows at its beginning, if it has one.

    A step without trials is read, and counts as done then. `solution` is the whole code of an action.
    """

    title: str
    text: str
    task: str = ""
    setting: Scenario | None = None
    trials: tuple[Trial, ...] = ()
    hint: str = ""
    solution: str = ""


@dataclass(frozen=True)
class Lesson:
    """A lesson. `path` is its file, `code` what the learner begins with, `minutes` about how long it takes.

    `key` tells it from others, in whatever language it is shown.
    """

    path: Path
    title: str
    summary: str
    minutes: int
    trigger: str
    code: str
    steps: tuple[Step, ...]
    secrets: Mapping[str, str]
    key: str

    @property
    def name(self) -> str:
        """What the action of the learner is called."""
        return self.path.parent.name.lstrip("0123456789-") or "lesson"


def shipped(folder: Path | None = None) -> tuple[Lesson, ...]:
    """The lessons that come along, in their order. Raises ReadError, for a broken one is a fault."""
    root = folder or places.resources() / "lessons"
    return tuple(load_lesson(path) for path in sorted(root.glob(f"*/{FILE}")))


def load_lesson(path: Path) -> Lesson:
    """The lesson in a file or a folder. Raises ReadError, which names line and expectation."""
    document = read_document(path / FILE if path.is_dir() else path)
    value = document.value
    if not isinstance(value, Mapping):
        raise document.error((), "expected a lesson, that is a mapping with title, trigger, code and steps")
    known(document, (), value, LESSON_KEYS)
    trigger = _trigger(document, _required(document, (), value, "trigger"))
    secrets = _secrets(document, value)
    steps = value.get("steps")
    if not isinstance(steps, list) or not steps:
        raise document.error(("steps",), "expected steps, a list with at least one")
    return Lesson(
        path=document.path,
        title=_required(document, (), value, "title"),
        summary=text(document, ("summary",), value.get("summary", "")),
        minutes=_minutes(document, value),
        trigger=trigger,
        code=_code(document, ("code",), _required(document, (), value, "code")),
        steps=tuple(_step(document, ("steps", n), each, trigger, secrets) for n, each in enumerate(steps)),
        secrets=secrets,
        key=_required(document, (), value, "title"),
    )


def _required(document: Document, path: FieldPath, value: Mapping[str, Any], name: str) -> str:
    if name not in value:
        raise document.error(path, f"{name} is missing; expected a text")
    return text(document, (*path, name), value[name])


def _trigger(document: Document, name: str) -> str:
    runnable = [trigger.id for trigger in load().runnable]
    if name not in runnable:
        hint = nearest(name, runnable) or f"; expected one of {', '.join(runnable)}"
        raise document.error(("trigger",), f"the trigger {name} is not known{hint}")
    return name


def _minutes(document: Document, value: Mapping[str, Any]) -> int:
    minutes = value.get("minutes", 10)
    if not isinstance(minutes, int) or isinstance(minutes, bool) or minutes < 1:
        raise document.error(("minutes",), f"minutes is {minutes!r}; expected a whole number from 1")
    return minutes


def _secrets(document: Document, value: Mapping[str, Any]) -> Mapping[str, str]:
    found = mapping(document, ("secrets",), value.get("secrets", {}))
    return {name: text(document, ("secrets", name), each) for name, each in found.items()}


def _code(document: Document, path: FieldPath, name: str) -> str:
    """The text of a file of the lesson; nothing outside of its folder is read."""
    folder = document.path.resolve().parent
    place = (folder / name).resolve()
    if folder not in place.parents:
        raise document.error(path, f"{name} lies outside of the lesson; expected a file in its folder")
    try:
        return read_text(place).text
    except ReadError as error:
        raise document.error(path, f"{name} cannot be used: {error.message}") from error


def _step(document: Document, path: FieldPath, value: Any, trigger: str, secrets: Mapping[str, str]) -> Step:
    known(document, path, mapping(document, path, value), STEP_KEYS)
    given = {name: text(document, (*path, name), value[name]) for name in ("task", "hint") if name in value}
    check = value.get("check", [])
    if not isinstance(check, list):
        raise document.error((*path, "check"), "check is no list; expected trials, each with says and expect")
    if bool(check) != bool(given.get("task")):
        raise document.error(path, "a task needs a check that tells when it is done, and a check a task")
    setting = {name: value[name] for name in _SETTING if name in value}
    solution = text(document, (*path, "solution"), value["solution"]) if "solution" in value else ""
    return Step(
        title=_required(document, path, value, "title"),
        text=_required(document, path, value, "text"),
        setting=_scenario(document, path, setting, trigger, secrets)[0] if setting else None,
        trials=tuple(_trial(document, (*path, "check", n), each, trigger, secrets) for n, each in enumerate(check)),
        solution=_code(document, (*path, "solution"), solution) if solution else "",
        **given,
    )


def _trial(document: Document, path: FieldPath, value: Any, trigger: str, secrets: Mapping[str, str]) -> Trial:
    known(document, path, mapping(document, path, value), TRIAL_KEYS)
    says = _required(document, path, value, "says")
    if not value.get("expect"):
        raise document.error(path, "expect is missing; expected what has to come of the run")
    kept = {name: item for name, item in value.items() if name != "says"}
    scenario, part = _scenario(document, path, kept, trigger, secrets)
    return Trial(says, scenario, part, own_event="event" not in value)


def _scenario(
    document: Document, path: FieldPath, value: Mapping[str, Any], trigger: str, secrets: Mapping[str, str]
) -> tuple[Scenario, Document]:
    """A part of the lesson as a scenario, with the lines that it has in the lesson."""
    size = len(path)
    lines = {place[size:]: line for place, line in document.lines.items() if place[:size] == path}
    part = document._replace(value=value, lines={**lines, (): document.line(path)})
    return replace(parse_scenario(part), trigger=trigger, secrets=secrets), part
