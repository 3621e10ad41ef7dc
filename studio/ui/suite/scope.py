"""Which scenarios are the tests of what is open in the window. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from studio.project.scenario_files import FOLDER
from studio.ui.session import Session


@dataclass(frozen=True)
class Scope:
    """Where to look for scenarios: `root` and all below it; None where nothing that is open lies in a file.

    `texts` are the unsaved texts of the editor by the path of their file: tests run what the window shows, as Run
    does. In a `project` the lines of actions that no scenario runs are missed ones.
    """

    root: Path | None = None
    texts: Mapping[Path, str] = field(default_factory=dict)
    project: bool = False

    @property
    def home(self) -> Path | None:
        """The folder which names are told from."""
        return self.root if self.project or self.root is None else self.root.parent


def scope_of(session: Session) -> Scope:
    """The whole project where one is open, else the scenarios beside the action in the editor."""
    flows = session.flows
    texts = {each.path.resolve(): each.code for each in flows.open_actions if each.path and each.modified}
    if flows.project is not None:
        return Scope(flows.project.root, texts, project=True)
    path = session.action.path
    return Scope(path.resolve().parent / FOLDER if path else None, texts)


def has_scenarios(scope: Scope) -> bool:
    """Whether there seems to be anything to run, asked without reading a file."""
    if scope.root is None:
        return False
    patterns = (f"{FOLDER}/*", f"actions/*/{FOLDER}/*") if scope.project else ("*",)
    return any(next(scope.root.glob(pattern), None) for pattern in patterns)
