"""A run that becomes a scenario: where its file goes, how it is called, and what it says of its actions. No Qt."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from studio.flow.execution import Run
from studio.project import workspace
from studio.project.flows import ordered, project_actions
from studio.project.reading import ReadError
from studio.project.scenario_files import FOLDER
from studio.project.settings import load_settings
from studio.scenarios.saving import About
from studio.ui.speech import tr

_WORDS = re.compile(r"[^a-z0-9]+")
_LONGEST = 60


@dataclass(frozen=True)
class Place:
    """The folder of a new scenario, and how it names what it runs: nothing, `action`, `actions` or `flow`."""

    folder: Path
    action: str | None = None
    actions: tuple[str, ...] = ()
    flow: bool = False

    def about(self, description: str, now: datetime | None) -> About:
        """What the run does not know of its scenario."""
        return About(description, self.action, self.actions, self.flow, now=now)


def place_of(run: Run, elsewhere: Path, folder: Path | None = None) -> Place:
    """Where a scenario of this run belongs, or what it says in another `folder`.

    `elsewhere` is the folder for actions of which one lies in no file: the scenario cannot name them.
    """
    files = [Path(action.file) for action in run.request.actions if action.enabled]
    if not files or not all(file.is_absolute() and file.is_file() for file in files):
        return Place(folder or elsewhere)
    root = workspace.project_of(files[0])
    if len(files) == 1:
        own = files[0].parent / FOLDER
        known = folder in (None, own) and _is_known_there(files[0])
        return Place(folder or own, None if known else _from(folder or own, files[0]))
    own = (root or files[0].parent) / FOLDER
    if root is not None and root in (folder or own).parents and _is_flow(root, run, files):
        return Place(folder or own, flow=True)
    return Place(folder or own, actions=tuple(_from(folder or own, file) for file in files))


def _is_known_there(file: Path) -> bool:
    """Whether a scenario in `scenarios/` beside the file knows it without saying so."""
    if file.name == "code.js":
        return True
    others = [each for each in file.parent.glob("*") if each.suffix in (".js", ".cjs")]
    return others == [file] or [each.resolve() for each in others] == [file.resolve()]


def _from(folder: Path, file: Path) -> str:
    return Path(os.path.relpath(file, folder)).as_posix()


def _is_flow(root: Path, run: Run, files: Sequence[Path]) -> bool:
    """Whether these are what the flow of the project runs for the trigger, in its order."""
    place, trigger = root / workspace.SETTINGS, run.request.trigger
    try:
        entries = load_settings(place).flows.get(trigger.id, ()) if place.is_file() else ()
        bound = ordered(project_actions(root).actions, trigger, entries)
    except ReadError:
        return False
    return [each.file.path.resolve() for each in bound if each.enabled] == [file.resolve() for file in files]


def name_of(run: Run, folder: Path) -> str:
    """A name for the scenario that no file there has: the event's words and what came of it."""
    user = run.request.event.get("user")
    email = str(user.get("email") or user.get("user_id") or "") if isinstance(user, dict) else ""
    base = slug(f"{email.partition('@')[0]} {_ending(run)}") or "scenario"
    taken = {path.stem for path in folder.glob("*")} if folder.is_dir() else set()
    numbered = (base if number == 1 else f"{base}-{number}" for number in range(1, len(taken) + 2))
    return next(name for name in numbered if name not in taken)


def _ending(run: Run) -> str:
    outcome = run.outcome
    if outcome.denial:
        return tr("denied {0}").format(outcome.denial.code)
    return {"continue": "continues", "error": "fails"}.get(outcome.status, outcome.status)


def slug(text: str) -> str:
    """A text as the name of a file: small letters, digits and hyphens."""
    return _WORDS.sub("-", text.lower())[:_LONGEST].strip("-")


def is_name(text: str) -> bool:
    """Whether a text can be the name of a file on every system, without its suffix."""
    bare = text.removesuffix(".yaml")
    return bool(bare.strip()) and not re.search(r'[<>:"/\\|?*\x00-\x1f]', bare) and bare.strip(". ") == bare
