"""The shipped samples and starter actions, found on disk; a broken one never hides the others."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import NamedTuple

from studio.catalogue import places
from studio.catalogue.compiled import compiled
from studio.project.reading import ReadError, read_text
from studio.project.returns import Return
from studio.project.scenario import Scenario, load_scenario

SKELETON = "skeleton.js"
_KINDS_OF_VALUES = (type(Path()), datetime, timedelta, timezone)


class Sample(NamedTuple):
    """A scenario file with what it says; `title` is its description or its file name."""

    path: Path
    scenario: Scenario

    @property
    def title(self) -> str:
        """What a list shows."""
        return self.scenario.description or self.path.stem

    @property
    def action(self) -> Path | None:
        """The action that the scenario names, when that file exists."""
        if self.scenario.action is None:
            return None
        path = (self.path.parent / self.scenario.action).resolve()
        return path if path.is_file() else None


class Template(NamedTuple):
    """A starter action; `title` is its first comment line or its file name."""

    path: Path
    trigger: str
    title: str


_KINDS = (Sample, Scenario, Return, *_KINDS_OF_VALUES)


def samples(trigger: str, folder: Path | None = None) -> list[Sample]:
    """The sample scenarios of a trigger, by file name; unreadable ones are left out."""
    found = []
    for path in sorted(((folder or places.sample_events()) / trigger).glob("*.yaml")):
        try:
            found.append(Sample(path, load_scenario(path)))
        except ReadError:
            continue
    return found


def shipped_samples(trigger: str) -> list[Sample]:
    """The same of those that come along, out of the cache where nothing was changed."""
    folder = places.sample_events() / trigger
    return compiled(f"samples-{trigger}", folder.glob("*.yaml"), _KINDS, lambda: samples(trigger))


def templates(trigger: str, folder: Path | None = None) -> list[Template]:
    """The starter actions of a trigger, by file name, without its skeleton."""
    found = []
    for path in sorted(((folder or places.resources() / "templates") / trigger).glob("*.js")):
        if path.name != SKELETON:
            found.append(Template(path, trigger, _title(path)))
    return found


def skeleton(trigger: str, folder: Path | None = None) -> str:
    """The empty handlers of a trigger; an empty text where there are none."""
    path = (folder or places.resources() / "templates") / trigger / SKELETON
    try:
        return read_text(path).text
    except ReadError:
        return ""


def _title(path: Path) -> str:
    try:
        first = read_text(path).text.partition("\n")[0]
    except ReadError:
        return path.stem
    comment = first.removeprefix("//").strip()
    return comment if first.startswith("//") and comment else path.stem.replace("-", " ").capitalize()
