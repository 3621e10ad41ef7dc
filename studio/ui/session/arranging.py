"""Brings the actions that a scenario runs into the flow, for as long as its event is the chosen one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from studio.later import later
from studio.project import workspace
from studio.project.reading import ReadError
from studio.project.scenario import Scenario
from studio.project.settings import load_settings
from studio.ui.hostile_text import row_text
from studio.ui.notice_bar import Notice
from studio.ui.session.open_action import OpenAction
from studio.ui.speech import in_language, tr

if TYPE_CHECKING:
    from studio.project import flows as project_flows
    from studio.scenarios import paths as scenarios_paths
    from studio.ui.session.session import Session
else:
    scenarios_paths = later("studio.scenarios.paths")
    project_flows = later("studio.project.flows")

KEY, BACK = "arranged", "back"
_NAMED = 5


class Arranging:
    """What was in the flow before is kept behind, with its unsaved text, and comes back with another event."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def bring(self, path: Path, scenario: Scenario, *, alone: bool = False) -> bool:
        """Have the actions of the scenario in the flow; a single one only where it shall stand there `alone`.

        Returns whether the scenario is about such actions. What cannot be read is told in a notice.
        """
        if not (scenario.actions or scenario.flow or alone):
            return False
        paths = scenarios_paths.meant_by(path, scenario)
        if not paths:
            return False
        try:
            self._arrange(paths)
        except ReadError as error:
            self._session.noticed.emit(
                Notice("event", tr("The actions were not opened. {0}").format(in_language(str(error))), "danger")
            )
        return True

    def _arrange(self, paths: list[Path]) -> None:
        session, flows = self._session, self._session.flows
        if workspace.is_project(paths[0]):
            if flows.project is not None and flows.project.root == paths[0].resolve():
                return  # Its flow is what is open.
            wanted = self._of_project(paths[0])
        else:
            wanted = {self._opened(_code(each)): True for each in paths}
        actions = tuple(wanted)
        if not actions or (actions == session.actions and all(each.enabled for each in actions)):
            return
        flows.arrange(actions, [action for action, enabled in wanted.items() if not enabled])
        session.noticed.emit(_notice(actions))

    def _of_project(self, root: Path) -> dict[OpenAction, bool]:
        """The flow of a project that is not open, with its switches. Raises ReadError."""
        place, trigger = root / workspace.SETTINGS, self._session.trigger
        entries = load_settings(place).flows.get(trigger.id, ()) if place.is_file() else ()
        bound = project_flows.ordered(project_flows.project_actions(root).actions, trigger, entries)
        return {self._opened(each.file.path): each.enabled for each in bound}

    def _opened(self, path: Path) -> OpenAction:
        """The action of a file: the one that is open already, with its text, or read now. Raises ReadError."""
        session, path = self._session, path.resolve()
        known = next((each for each in session.flows.open_actions if each.path == path), None)
        project = session.flows.project
        return known or (project.find(path) if project else None) or session.maker.of_file(path)


def _code(path: Path) -> Path:
    return path / "code.js" if path.is_dir() else path


def _notice(actions: tuple[OpenAction, ...]) -> Notice:
    names = [row_text(each.name, 60) for each in actions[:_NAMED]]
    more = tr(" and {0} more").format(len(actions) - _NAMED) if len(actions) > _NAMED else ""
    text = tr("The flow holds what this scenario runs: {0}{1}.").format(", ".join(names), more)
    return Notice(KEY, text, actions=((BACK, tr("Back to the flow")),))
