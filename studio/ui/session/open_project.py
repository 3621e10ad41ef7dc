"""A project that is open: its actions with their unsaved text, whichever trigger they are for. No Qt."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from studio.catalogue.model import Trigger
from studio.later import later
from studio.project import workspace
from studio.project.exported import guess_handlers
from studio.project.reading import Asked, ReadError, TextFile, read_text
from studio.project.settings import load_settings
from studio.ui.session.open_action import OnDisk, OpenAction
from studio.ui.speech import in_language, tr

if TYPE_CHECKING:
    from studio.project import action as project_action
    from studio.project import deploy_folder, description, flow_file
    from studio.project import flows as project_flows
    from studio.project.action import ActionFile
    from studio.project.flows import Bound, FlowEntry, Found
else:
    project_flows = later("studio.project.flows")
    deploy_folder = later("studio.project.deploy_folder")
    project_action = later("studio.project.action")
    description = later("studio.project.description")
    flow_file = later("studio.project.flow_file")


class Ahead(NamedTuple):
    """What the files of a project's actions say, read before it is opened. It holds for files with these `signs`."""

    signs: object
    found: Found
    texts: Mapping[Path, TextFile]
    packages: Mapping[Path, dict[str, str]]


def read_ahead(root: Path, asked: Asked) -> Ahead:
    """Read a project for somebody who opens it later. For a thread; what `asked` raises ends it. Raises ReadError."""
    root = root.resolve()
    signs = _signs(root)
    found = project_flows.project_actions(root, asked)
    texts, packages = {}, {}
    for file in found.actions:
        asked()
        texts[file.path] = read_text(file.path)
        packages[file.path] = description.dependencies_beside(file.path)
        guess_handlers(file.code)  # which is remembered
    return Ahead(signs, found, texts, packages)


class OpenProject:
    """Reads the flows of a project folder and writes them back.

    `told` are sentences about what could not be read. An action keeps its text, its secrets and what was done to
    it for as long as the project is open. What was read `ahead` is taken if no file has changed since.
    """

    def __init__(
        self, root: Path, dependencies_of: Callable[[OpenAction], dict[str, str]], ahead: Ahead | None = None
    ) -> None:
        self.root = root.resolve()
        self._ahead = ahead
        self._dependencies_of = dependencies_of
        self._open: dict[Path, OpenAction] = {}
        self._files: tuple[ActionFile, ...] = ()
        self._at: Mapping[Path, ActionFile] = {}
        self._signs: object = None
        self.told: tuple[str, ...] = ()
        self.read()

    def read(self) -> None:
        """Look which actions there are now; files that are as they were are not read again."""
        signs = _signs(self.root)
        if signs == self._signs:
            return
        if self._ahead is not None and self._ahead.signs != signs:
            self._ahead = None
        found = self._ahead.found if self._ahead else project_flows.project_actions(self.root)
        self._files, self._signs = found.actions, signs
        self._at = {file.path: file for file in self._files}
        self.told = tuple(in_language(str(each)) for each in found.problems)

    def forget_ahead(self) -> None:
        """Read from the files again from now on, which may change while the project is open."""
        self._ahead = None

    @property
    def actions(self) -> tuple[OpenAction, ...]:
        """The actions that have been in a flow since the project was opened."""
        return tuple(self._open.values())

    def has(self, action: OpenAction) -> bool:
        """Whether an action is one of the project's, and still there."""
        known = action.path is not None and self._open.get(action.path) is action
        return known and action.path in self._at

    def find(self, path: Path) -> OpenAction | None:
        """The action of the project that lies there, or None."""
        file = self._at.get(path.resolve())
        return self._opened(file) if file else None

    def moved(self, action: OpenAction) -> None:
        """An action lies in another file now: it is the project's where that is one of its files."""
        self._open = {path: each for path, each in self._open.items() if each is not action}
        self.read()
        if action.path is not None and action.path in self._at:
            self._open[action.path] = action

    def triggers(self, among: Iterable[Trigger]) -> list[Trigger]:
        """Those of the triggers for which the project has an action."""
        return [trigger for trigger in among if any(project_flows.belongs(file, trigger) for file in self._files)]

    def trigger_of(self, path: Path, among: Sequence[Trigger]) -> Trigger | None:
        """The first trigger for which an action of the project is, or in whose flow it stands."""
        file = self._at.get(path.resolve())
        if file is None:
            return None
        listed = (each for each in among if any(bound.file is file for bound in self._bound(each)))
        return next((each for each in among if project_flows.belongs(file, each)), None) or next(listed, None)

    def flow(self, trigger: Trigger) -> tuple[OpenAction, ...]:
        """The actions of a trigger in the order of the project, with their switches."""
        bound = self._bound(trigger)
        for each in bound:
            self._opened(each.file).enabled = each.enabled
        return tuple(self._opened(each.file) for each in bound)

    def _bound(self, trigger: Trigger) -> tuple[Bound, ...]:
        return project_flows.ordered(self._files, trigger, self._entries(trigger))

    def problems(self, trigger: Trigger) -> tuple[str, ...]:
        """What is wrong with the project as far as this flow is concerned, each in one sentence."""
        try:
            lost = project_flows.unknown(self._files, self._entries_or_raise(trigger))
        except ReadError as error:
            return (*self.told, in_language(str(error)))
        return (
            *self.told,
            *(tr("{0}: {1}, which flows.{2} names.").format(workspace.SETTINGS, each, trigger.id) for each in lost),
        )

    def keep(self, trigger: Trigger, actions: Sequence[OpenAction]) -> None:
        """Write order and switches of a flow into the settings file. Raises ReadError and SaveError."""
        own = [action for action in actions if self.has(action)]
        wanted = [project_flows.Bound(self._at[action.path], action.enabled) for action in own if action.path]
        flow_file.keep_flow(
            self.root, trigger.id, project_flows.rewritten(self._entries_or_raise(trigger), self._files, wanted)
        )

    def _entries(self, trigger: Trigger) -> tuple[FlowEntry, ...]:
        """What the settings say of a flow; what cannot be read says nothing, and a run will tell."""
        try:
            return self._entries_or_raise(trigger)
        except ReadError:
            return ()

    def _entries_or_raise(self, trigger: Trigger) -> tuple[FlowEntry, ...]:
        place = self.root / workspace.SETTINGS
        return load_settings(place).flows.get(trigger.id, ()) if place.exists() else ()

    def _opened(self, file: ActionFile) -> OpenAction:
        if file.path not in self._open:
            ahead = self._ahead if self._ahead and file.path in self._ahead.texts else None
            text = ahead.texts[file.path] if ahead else read_text(file.path)
            action = OpenAction(file.name, file.path, None, text.text, OnDisk.of(text))
            action.dependencies = dict(ahead.packages[file.path]) if ahead else self._dependencies_of(action)
            self._open[file.path] = action
        return self._open[file.path]


def _signs(root: Path) -> tuple[tuple[str, int, int], ...]:
    """What tells that a file of an action is another one: its place, its time and its size."""
    own = (
        file
        for code in workspace.actions(root)
        for file in (code, project_action.description_of(code))
        if file.is_file()
    )
    files = (*own, *deploy_folder.files(root))
    return tuple((str(file), status.st_mtime_ns, status.st_size) for file in files if (status := _status(file)))


def _status(file: Path) -> os.stat_result | None:
    try:
        return file.stat()
    except OSError:
        return None
