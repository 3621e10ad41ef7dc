"""Scenarios from a sweep: one for each defect, with the least event that shows it, or one of any other variant."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from studio.flow.request import ActionSource, RunRequest
from studio.project.grant_event import start_event
from studio.project.merging import difference, same
from studio.project.reading import ReadError
from studio.project.saving import save_text
from studio.project.scenario import Scenario, dump_scenario, load_scenario
from studio.sweep.course import Sweep
from studio.sweep.judging import EFFECTS, MISFIT, TOKENS, UNANSWERED, UNCHANGED, Result
from studio.sweep.report import hiding_of
from studio.sweep.shrinking import Defect
from studio.sweep.variant import Variant, event_of

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
    base = sweep.base.outcome
    made = _scenario(sweep, defect.variant, defect.overlay, (_action(sweep.request, defect),), folder)
    return replace(
        made,
        description=hiding_of(sweep).text(_description(defect)),
        now=made.now if given_now else None,
        expect={} if base.failed else {"status": base.status},
    )


def ended(sweep: Sweep, result: Result) -> str | None:
    """The status with which the flow ended in a variant where no action failed; None where one did, or nobody knows."""
    base = sweep.base.outcome
    if result.kind in (UNCHANGED, TOKENS, EFFECTS):
        return None if base.failed else base.status
    known = result.cause is None and result.kind not in (MISFIT, UNANSWERED, "stopped")
    return result.kind if known else None


def variant_scenario(sweep: Sweep, result: Result, folder: Path, *, given_now: bool = False) -> Scenario:
    """The scenario of a variant as a file in `folder` says it. It expects the flow to end as it did (see `ended`)."""
    request, variant, default = sweep.request, result.variant, dict(sweep.default)
    start = start_event(request.trigger, request.catalogue.grants, variant.grant, default)
    overlay = difference(start, event_of(request, variant, default))
    made = _scenario(sweep, variant, overlay, request.actions, folder)
    status = ended(sweep, result)
    return replace(
        made,
        description=hiding_of(sweep).text(f"A variant of a sweep: {variant.row}, {variant.label}"[:200]),
        now=made.now if given_now else None,
        expect={} if status is None else {"status": status},
    )


def _scenario(
    sweep: Sweep, variant: Variant, overlay: Mapping[str, Any], actions: Sequence[ActionSource], folder: Path
) -> Scenario:
    request = sweep.request
    mocks = (*variant.mocks, *(request.network.mocks if request.network.mode == "mocked" else ()))
    files = tuple(_relative(action.file, folder) for action in actions)
    given = {name for action in actions for name in action.secrets}
    return Scenario(
        trigger=request.trigger.id,
        action=files[0] if len(files) == 1 else None,
        actions=files if len(files) > 1 else (),
        grant=variant.grant,
        event=dict(overlay),
        secrets={name: STAND_IN for name in sorted(given) if name not in variant.without},
        configuration={name: value for action in actions for name, value in action.configuration.items()},
        cache=request.cache,
        http=tuple(dict(mock) for mock in mocks),
        handler=request.handler,
        now=request.now,
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


def free_name(folder: Path, about: Defect | Result) -> Path:
    """Where a scenario may go: a name that says what it is about, with a number where that is taken."""
    names = _names(folder, about)
    return next((path for path in names if not path.exists()), names[0])


def _says(path: Path, scenario: Scenario) -> bool:
    try:
        there = load_scenario(path)
    except ReadError:
        return False
    return same(_told(there), _told(scenario))


def _told(scenario: Scenario) -> dict[str, Any]:
    return {"grant": scenario.grant, "event": dict(scenario.event), "http": [dict(each) for each in scenario.http]}


def _names(folder: Path, about: Defect | Result) -> Sequence[Path]:
    if isinstance(about, Defect):
        cause = about.cause
        words = [cause.action, f"line {cause.line}" if cause.line else "", cause.name or cause.status]
    else:
        words = [about.variant.row, about.variant.label]
    slug = re.sub(r"[^a-z0-9]+", "-", " ".join(words).lower()).strip("-")[:80]
    return [folder / f"sweep-{slug}{'' if n == 1 else f'-{n}'}.yaml" for n in range(1, _MOST_TRIES)]
