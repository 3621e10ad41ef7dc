"""What a scenario says about the actions of a run, by where it is to lie. No Qt."""

from __future__ import annotations

import os
from pathlib import Path

from studio.flow.execution import Run
from studio.scenarios.collection import FOLDER
from studio.scenarios.saving import About


def files_of(run: Run) -> tuple[Path, ...]:
    """The files of the actions that ran, as far as they lie somewhere."""
    places = (Path(action.file) for action in run.request.actions if action.enabled)
    return tuple(place for place in places if place.is_absolute() and place.is_file())


def about(run: Run, target: Path, description: str) -> About:
    """What the scenario in `target` is about: its action, or its actions in their order, by relative paths."""
    names = tuple(Path(os.path.relpath(place, target.parent)).as_posix() for place in files_of(run))
    if len(names) == 1:
        return About(description=description, action=names[0])
    return About(description=description, actions=names)


def proposed(run: Run, elsewhere: Path) -> Path:
    """Where a scenario of this run would lie; `elsewhere` is for actions without a file."""
    places = files_of(run)
    name = next((action.name for action in run.request.actions if action.enabled), run.request.trigger.id)
    if not places:
        return elsewhere / f"{name}-run.yaml"
    folder = places[0].parent
    return (folder / FOLDER if places[0].name == "code.js" else folder) / f"{name}-run.yaml"
