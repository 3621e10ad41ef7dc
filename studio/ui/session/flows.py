"""The flow that is open, and those of the project's other triggers: what is in them, in which order, what runs."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from studio.catalogue.model import Trigger
from studio.project.reading import ReadError
from studio.project.saving import SaveError
from studio.ui.notice_bar import Notice
from studio.ui.session.open_action import OpenAction
from studio.ui.session.open_flow import OpenFlow
from studio.ui.session.open_project import OpenProject
from studio.ui.speech import in_language, tr


class Behind(NamedTuple):
    """The flow that others stand in place of, and which actions were enabled before."""

    flow: OpenFlow
    enabled: Mapping[OpenAction, bool]


class Flows(QObject):
    """Holds the actions of the window. Order and switches of a project are written back at once.

    `changed` follows each change of members, order or switches, `entered` another action in the editor. `arranged`
    tells whether other actions stand in place of the flow for a while, as those of a scenario do.
    """

    changed = Signal()
    entered = Signal()
    arranged = Signal(bool)
    noticed = Signal(object)

    def __init__(self, action: OpenAction, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.flow = OpenFlow([action])
        self.project: OpenProject | None = None
        self._trigger: Trigger | None = None
        self._kept: dict[str, OpenFlow] = {}
        self._behind: Behind | None = None

    @property
    def current(self) -> OpenAction:
        """The action in the editor."""
        return self.flow.current

    @property
    def open_actions(self) -> tuple[OpenAction, ...]:
        """Every action whose text this window holds, in the flow or not."""
        elsewhere = (action for flow in self._kept.values() for action in flow.actions)
        project = self.project.actions if self.project else ()
        behind = self._behind.flow.actions if self._behind else ()
        return tuple(dict.fromkeys((*self.flow.actions, *behind, *elsewhere, *project)))

    def is_projects(self, action: OpenAction) -> bool:
        """Whether the action belongs to the open project, and so cannot be taken out of its flow."""
        return self.project is not None and self.project.has(action)

    @property
    def is_the_windows_own(self) -> bool:
        """Whether the flow stands in no file: actions were added, or disabled outside of a project."""
        if self._behind is not None:
            return False
        if self.project is None:
            return len(self.flow.actions) > 1 or not self.current.enabled
        return any(action.path is not None and not self.is_projects(action) for action in self.flow.actions)

    # -- what is open

    def only(self, actions: Sequence[OpenAction]) -> None:
        """These actions are open and nothing else; the first is in the editor."""
        self._put_back()
        self.project, self._trigger, self._kept = None, None, {}
        self.flow = OpenFlow(actions)

    def open_project(self, project: OpenProject, trigger: Trigger, begun: OpenAction) -> None:
        """A project is open with the flow of a trigger; `begun` stands there as long as it has no action for it."""
        self._put_back()
        self.project, self._trigger, self._kept = project, None, {}
        self.turn(trigger, begun)

    def turn(self, trigger: Trigger, begun: OpenAction) -> None:
        """Show the flow of another trigger of the project; what was added to it before is there again."""
        if self.project is None:
            return
        self._put_back()
        if self._trigger is not None:
            self._kept[self._trigger.id] = self.flow
        kept = self._kept.pop(trigger.id, None)
        self._trigger = trigger
        self.flow = self._made(self.project, trigger, kept, begun)
        for told in self.project.problems(trigger):
            self.noticed.emit(Notice("project", told, "warn"))

    def _made(self, project: OpenProject, trigger: Trigger, kept: OpenFlow | None, begun: OpenAction) -> OpenFlow:
        actions = [*project.flow(trigger)]
        for at, action in enumerate(kept.actions if kept else ()):
            if action not in actions and (action.path is not None or action.modified):
                actions.insert(at, action)
        wanted = kept.current if kept and kept.current in actions else None
        return OpenFlow(actions or [begun], wanted)

    def reread(self, begun: Callable[[], OpenAction]) -> None:
        """Look whether somebody else has changed the project; what is `begun` is asked for only where there is one."""
        if self.project is None or self._trigger is None or self._behind is not None:
            return
        before = [(action, action.enabled) for action in self.flow.actions]
        current = self.current
        self.project.read()
        self.flow = self._made(self.project, self._trigger, self.flow, begun())
        if [(action, action.enabled) for action in self.flow.actions] != before:
            self.changed.emit()
        if self.current is not current:
            self.entered.emit()

    def moved(self, action: OpenAction) -> None:
        """An action lies in another file now, which may be in the project or not."""
        if self.project is not None:
            self.project.moved(action)
        self.changed.emit()

    # -- for a while

    @property
    def is_arranged(self) -> bool:
        """Whether other actions stand in place of the flow."""
        return self._behind is not None

    def arrange(self, actions: Sequence[OpenAction], disabled: Collection[OpenAction] = ()) -> None:
        """Have these in place of the flow, all of them enabled but the `disabled`; nothing of it is written."""
        self._put_back()
        every = dict.fromkeys((*self.flow.actions, *actions))
        self._behind = Behind(self.flow, {action: action.enabled for action in every})
        for action in actions:
            action.enabled = action not in disabled
        self.flow = OpenFlow(actions, self.current if self.current in actions else None)
        self.entered.emit()
        self.changed.emit()
        self.arranged.emit(True)

    def back(self) -> None:
        """Have the flow again as it was; the editor keeps its action where that is in the flow."""
        current = self.current
        if self._behind is None:
            return
        self._put_back()
        if self.current is not current:
            self.entered.emit()
        self.changed.emit()

    def _put_back(self) -> None:
        if self._behind is None:
            return
        behind, self._behind, current = self._behind, None, self.current
        for action, enabled in behind.enabled.items():
            action.enabled = enabled
        self.flow = behind.flow
        if current in self.flow.actions:
            self.flow.current = current
        self.arranged.emit(False)

    # -- what a person does

    def enter(self, action: OpenAction) -> None:
        """Bring an action of the flow into the editor."""
        if action is not self.flow.current and action in self.flow.actions:
            self.flow.current = action
            self.entered.emit()

    def add(self, action: OpenAction) -> None:
        """Put an action behind the one in the editor, and bring it there."""
        self.flow.add(action)
        self._edited()
        self.enter(action)

    def remove(self, action: OpenAction) -> None:
        """Take an action out of the flow, unless it is the project's or the only one."""
        if self.is_projects(action) or len(self.flow.actions) == 1:
            return
        current = self.current
        self.flow.remove(action)
        self._edited()
        if self.current is not current:
            self.entered.emit()

    def move(self, action: OpenAction, to: int) -> None:
        """Put an action at another place of the flow, counted from 0."""
        if self.flow.move(action, to):
            self._edited()

    def enable(self, action: OpenAction, enabled: bool) -> None:
        """Let an action run, or leave it out without losing its place."""
        if action.enabled != enabled:
            action.enabled = enabled
            self._edited()

    def _edited(self) -> None:
        if self.project is not None and self._trigger is not None and self._behind is None:
            try:
                self.project.keep(self._trigger, self.flow.actions)
            except (ReadError, SaveError) as error:
                self.noticed.emit(
                    Notice("flow", tr("The flow was not written. {0}").format(in_language(str(error))), "danger")
                )
        self.changed.emit()
