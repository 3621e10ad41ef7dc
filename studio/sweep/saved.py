"""Scenarios from a sweep: one file for each defect, with the least event that shows it."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from studio.flow.request import ActionSource, RunRequest
from studio.project.merging import same
from studio.project.reading import ReadError
from studio.project.saving import save_text
from studio.project.scenario import Scenario, dump_scenario, load_scenario
from studio.sweep.course import Sweep
from studio.sweep.report import hiding_of
from studio.sweep.shrinking import Defect

STAND_IN = "secret-for-tests"
_MOST_TRIES = 1000


def save(sweep: Sweep, folder: Path, *, given_now: bool = False) -> dict[int, Path]:
    """Writes a scenario per defect; answers the files by the defects' numbers, counted from 0.

    A file that says the same already is left alone, any other one too: the new one gets a number. The clock is
    part of a scenario only if it was `given_now`. Raises SaveError and OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    return {
        number: _written(folder, defect, scenario_of(sweep, defect, folder, given_now=given_now))
        for number, defect in enumerate(sweep.defects)
    }


def scenario_of(sweep: Sweep, defect: Defect, folder: Path, *, given_now: bool = False) -> Scenario:
    """The scenario of a defect, as a file in `folder` says it. It expects the flow to end as that of the base."""
    request, action = sweep.request, _action(sweep.request, defect)
    mocks = (*defect.variant.mocks, *(request.network.mocks if request.network.mode == "mocked" else ()))
    base = sweep.base.outcome
    return Scenario(
        trigger=request.trigger.id,
        description=hiding_of(sweep).text(_description(defect)),
        action=_relative(action.file, folder),
        grant=defect.variant.grant,
        event=dict(defect.overlay),
        secrets={name: STAND_IN for name in action.secrets if name not in defect.variant.without},
        configuration=dict(action.configuration),
        cache=request.cache,
        http=tuple(dict(mock) for mock in mocks),
        handler=request.handler,
        now=request.now if given_now else None,
        expect={} if base.failed else {"status": base.status},
        tags=("sweep",),
    )


def _description(defect: Defect) -> str:
    error = defect.smallest.error
    what = f"{error.name}: {error.message}" if error else defect.smallest.says
    where = f" in line {defect.cause.line}" if defect.cause.line else ""
    return f"Found by a sweep{where}: {what[:200]}"


def _action(request: RunRequest, defect: Defect) -> ActionSource:
    return next(each for each in request.actions if each.name == defect.cause.action)


def _relative(file: str, folder: Path) -> str:
    path = Path(file).resolve()
    try:
        return Path(os.path.relpath(path, folder.resolve())).as_posix()
    except ValueError:  # Another drive.
        return path.as_posix()


def _written(folder: Path, defect: Defect, scenario: Scenario) -> Path:
    text = dump_scenario(scenario)
    for path in _names(folder, defect):
        if not path.exists():
            save_text(path, text)
            return path
        if _says(path, scenario):
            return path
    raise OSError(f"{folder} is full of files for one defect")


def free_name(folder: Path, defect: Defect) -> Path:
    """Where the scenario of a defect may go: a name that says what it is about, with a number where that is taken."""
    names = _names(folder, defect)
    return next((path for path in names if not path.exists()), names[0])


def _says(path: Path, scenario: Scenario) -> bool:
    try:
        there = load_scenario(path)
    except ReadError:
        return False
    return same(_told(there), _told(scenario))


def _told(scenario: Scenario) -> dict[str, Any]:
    return {"grant": scenario.grant, "event": dict(scenario.event), "http": [dict(each) for each in scenario.http]}


def _names(folder: Path, defect: Defect) -> Sequence[Path]:
    cause = defect.cause
    words = [cause.action, f"line {cause.line}" if cause.line else "", cause.name or cause.status]
    slug = re.sub(r"[^a-z0-9]+", "-", " ".join(words).lower()).strip("-")[:80]
    return [folder / f"sweep-{slug}{'' if n == 1 else f'-{n}'}.yaml" for n in range(1, _MOST_TRIES)]
