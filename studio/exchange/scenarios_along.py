"""The scenarios beside actions that are imported come along, each to the action that it is about."""

from __future__ import annotations

import glob
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from studio.exchange.bundle import Action, ScenarioText
from studio.exchange.imported import Notes
from studio.exchange.source import Source
from studio.project.reading import ReadError, parse_document
from studio.project.scenario import Scenario, parse_scenario
from studio.project.scenario_files import FOLDER, SCENARIO_SUFFIXES, is_scenario
from studio.project.yaml_edit import with_value

_CODE = "code.js"


def with_scenarios(source: Source, coded: Iterable[tuple[Action, str]], notes: Notes) -> tuple[Action, ...]:
    """The actions with what lies in `scenarios/` beside their code, which is given by its path in the source.

    One that names another action, or none where there are several, is left out with a sentence; so is a broken one.
    """
    pairs = [(action, PurePosixPath(source.flat(path))) for action, path in coded]
    neighbours = Counter(path.parent for _, path in pairs)
    taken: set[str] = set()
    found = []
    for action, path in pairs:
        texts = dict(_of(source, path, neighbours[path.parent] == 1))
        taken.update(texts)
        home = path.parent / FOLDER
        along = tuple(ScenarioText(PurePosixPath(name).relative_to(home).as_posix(), texts[name]) for name in texts)
        found.append(replace(action, scenarios=along))
    for folder in neighbours:
        for name in _names(source, folder):
            if name not in taken:
                notes.leave_out(f"{name}, a scenario of which it is not clear what action it is about.")
    return tuple(found)


def _names(source: Source, folder: PurePosixPath) -> Iterator[str]:
    for name in source.names(f"{glob.escape(str(folder / FOLDER))}/**/*"):
        if Path(name).suffix in SCENARIO_SUFFIXES and is_scenario(source.root / name):
            yield name


def _of(source: Source, code: PurePosixPath, alone: bool) -> Iterator[tuple[str, str]]:
    """The scenarios beside a file with code that are about it: their paths and texts."""
    for name in _names(source, code.parent):
        place = source.root / name
        try:
            text = source.text(name)
            scenario = parse_scenario(parse_document(text, place))
            if _is_about(scenario, place, source.root / code, alone):
                yield name, _at_home(text, scenario, place, len(PurePosixPath(name).parts) - len(code.parts))
        except ReadError:
            continue


def _is_about(scenario: Scenario, place: Path, code: Path, alone: bool) -> bool:
    if scenario.actions or scenario.flow:
        return False
    if scenario.action is None:
        return alone
    return (place.parent / scenario.action).resolve() == code.resolve()


def _at_home(text: str, scenario: Scenario, place: Path, depth: int) -> str:
    """The text as it has to be in the project, where the code of every action is called the same."""
    if scenario.action is None or PurePosixPath(scenario.action).name == _CODE:
        return text
    return with_value(text, ("action",), f"{'../' * depth}{_CODE}", place)
