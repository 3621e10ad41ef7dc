"""How far a learner is in a lesson, and the code written there: kept in the state folder, one file a lesson."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from studio.project import folders
from studio.project.saving import write_atomic
from studio.scenarios.lessons.lesson import Lesson


@dataclass(frozen=True, slots=True)
class Progress:
    """`step` counts from 0, `done` are the steps whose task was done. `code` is None before anything was written."""

    step: int = 0
    done: tuple[int, ...] = ()
    code: str | None = None
    event: Mapping[str, Any] | None = None

    def with_done(self, step: int) -> Progress:
        """The same with one more step done."""
        return replace(self, done=tuple(sorted({*self.done, step})))


def load_progress(lesson: Lesson, folder: Path | None = None) -> Progress:
    """What was kept of a lesson; what cannot be read counts as not begun, and steps that are gone as never done."""
    try:
        value = json.loads(_place(lesson, folder).read_text(encoding="utf-8"))
        found = Progress(int(value["step"]), tuple(int(each) for each in value["done"]), value["code"], value["event"])
    except (OSError, ValueError, TypeError, KeyError):
        return Progress()
    if not isinstance(found.code, str | None) or not isinstance(found.event, dict | None):
        return Progress()
    there = range(len(lesson.steps))
    return replace(
        found,
        step=min(max(found.step, 0), len(lesson.steps) - 1),
        done=tuple(each for each in found.done if each in there),
    )


def keep_progress(lesson: Lesson, progress: Progress, folder: Path | None = None) -> None:
    """Write it down. Raises SaveError or OSError."""
    place = _place(lesson, folder)
    place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    write_atomic(place, json.dumps(asdict(progress), ensure_ascii=True).encode("ascii"))


def _place(lesson: Lesson, folder: Path | None) -> Path:
    name = lesson.path.parent.name
    known = hashlib.sha256(f"{lesson.trigger}\n{lesson.key}\n{name}".encode()).hexdigest()[:16]
    return (folder or folders.state()) / "lessons" / f"{known}.json"
