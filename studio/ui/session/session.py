"""What is open: the actions, their trigger, the event, the secrets, and the last run. No widgets."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from studio.catalogue import places
from studio.catalogue.model import Catalogue, Trigger
from studio.later import later
from studio.project import workspace
from studio.project.reading import ReadError, read_text
from studio.project.scenario import Scenario
from studio.project.secrets import Secrets
from studio.sandbox.bounds import Limits
from studio.ui.event import choices as event_choices
from studio.ui.notice_bar import Notice
from studio.ui.session import fitting
from studio.ui.session.action_maker import ActionMaker
from studio.ui.session.arranging import Arranging
from studio.ui.session.belongings import Belongings
from studio.ui.session.flows import Flows
from studio.ui.session.last_run import LastRun
from studio.ui.session.open_action import OnDisk, OpenAction
from studio.ui.session.open_event import OpenEvent
from studio.ui.session.open_project import Ahead, OpenProject
from studio.ui.session.request import Asked, asked, to_ask
from studio.ui.session.tenant import Tenant
from studio.ui.speech import in_language, tr

if TYPE_CHECKING:
    from studio.flow.execution import Run, RunRequest
    from studio.project import action as project_action
    from studio.scenarios import paths
    from studio.ui.legacy import native
else:
    paths = later("studio.scenarios.paths")
    native = later("studio.ui.legacy.native")
    project_action = later("studio.project.action")

_SECRET = re.compile(r"\bevent\s*\.\s*secrets\s*\??\.\s*([A-Za-z_$][\w$]*)")


class Session(QObject):
    """Holds what is open and decides what follows from a change; the window shows it.

    `action` is the one in the editor, `flows` holds it with the others. `code_given(text)` says that something else
    is open, with this text in the editor, `entered` that another of the open actions is there; `event_loaded` that
    trigger or event were replaced, `event_marked` that the event became edited or is as loaded again.
    """

    code_given = Signal(str)
    entered = Signal()
    action_changed = Signal()
    event_loaded = Signal()
    event_marked = Signal(bool)
    secrets_changed = Signal()
    packages_changed = Signal()
    tenant_changed = Signal()
    modified_changed = Signal()
    stale_changed = Signal(bool)
    noticed = Signal(object)

    def __init__(self, catalogue: Catalogue, secrets: Secrets, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalogue = catalogue
        self.open_event = OpenEvent(catalogue.runnable[0], catalogue.grants)
        self.flows = Flows(OpenAction(), self)
        self.limits = Limits()
        self._belongings = Belongings(secrets, self.noticed.emit)
        self.maker = ActionMaker(self._belongings)
        self.arranging = Arranging(self)
        self._run = LastRun()
        self.tenant = Tenant()
        self.flows.changed.connect(self._compare)
        self.flows.entered.connect(self._enter)
        self.flows.noticed.connect(self.noticed)
        self.look_at_tenant()

    # -- the action

    @property
    def action(self) -> OpenAction:
        """The action in the editor."""
        return self.flows.current

    @property
    def actions(self) -> tuple[OpenAction, ...]:
        """The actions of the flow in their order, the disabled ones too."""
        return self.flows.flow.actions

    @property
    def code(self) -> str:
        """The text in the editor."""
        return self.action.code

    @property
    def code_is_ours(self) -> bool:
        """Whether the editor holds nothing of the person's own, so that it may be replaced."""
        return len(self.actions) == 1 and self.action.is_ours and not self.flows.is_projects(self.action)

    def take_code(self, code: str) -> None:
        """The text in the editor is now this."""
        action, before = self.action, self.action.modified
        action.code = code
        if action.modified != before:
            self.modified_changed.emit()
        self._compare()

    def give_code(self, name: str, code: str) -> None:
        """Begin a new action with a text of the studio's own."""
        self.put(OpenAction(name, None, code, code))

    def open_action(self, name: str, path: Path, code: str, trigger: str | None, file: OnDisk | None = None) -> None:
        """A file of the person's own is open; without a named trigger its handler tells which it is for."""
        self.put(self.maker.made(name, path, code, file))
        wanted = self.catalogue.triggers.get(trigger or "") or self.trigger_of(code)
        if wanted is not None and wanted.runnable and wanted.id != self.trigger.id:
            self._load(wanted, Scenario(), event_choices.DEFAULT)
        else:
            self.event_loaded.emit()

    def open_project(self, root: Path, current: Path | None = None, ahead: Ahead | None = None) -> None:
        """Open a project folder, with one of its actions in the editor if it is named. Raises ReadError."""
        project, among = OpenProject(root, self._belongings.read_dependencies, ahead), self.catalogue.runnable
        own = project.triggers(among)
        named = project.trigger_of(current, among) if current else None
        trigger = named or (self.trigger if self.trigger in own else next(iter(own), self.trigger))
        if trigger.id != self.trigger.id:
            self.open_event.load(trigger, Scenario(), event_choices.DEFAULT)
        self.flows.open_project(project, trigger, self.maker.begun(self.trigger))
        found = project.find(current) if current else None
        if found is not None and found not in self.actions:
            self.flows.flow.add(found)
        if found is not None:
            self.flows.flow.current = found
        project.forget_ahead()
        self._replaced()
        self.event_loaded.emit()

    def add_action(self, path: Path) -> OpenAction:
        """Put the action of a file into the flow and into the editor. Raises ReadError."""
        path = path.resolve()
        known = next((each for each in self.flows.open_actions if each.path == path), None)
        if known is not None and known in self.actions:
            self.flows.enter(known)
            return known
        project = self.flows.project
        added = known or (project.find(path) if project else None) or self.maker.of_file(path)
        self.flows.add(added)
        return added

    def reload(self, action: OpenAction) -> None:
        """Take the text of an action as its file has it now. Raises ReadError."""
        if action.path is not None:
            file = read_text(action.path)
            action.code, action.file = file.text, OnDisk.of(file)
            if action is self.action:
                self.flows.entered.emit()
            self._compare()

    def reread_project(self) -> None:
        """Look whether somebody else has changed the project that is open."""
        self.flows.reread(lambda: self.maker.begun(self.trigger))
        self.look_at_tenant()

    def put(self, *actions: OpenAction) -> None:
        """These actions are open and nothing else, the first of them in the editor."""
        self.flows.only(actions)
        self._replaced()

    def _replaced(self) -> None:
        self.look_at_tenant()
        self.code_given.emit(self.code)
        self.flows.changed.emit()
        self.forget_run()
        self._tell_action()

    def _enter(self) -> None:
        """Another action is in the editor: first its text has to be there, then all else follows."""
        self.entered.emit()
        self._tell_action()

    def tell(self) -> None:
        """Tell everything that is open to those who listen now, and did not when it was opened."""
        self.event_loaded.emit()
        self.code_given.emit(self.code)
        self.flows.changed.emit()
        self._tell_action()

    def _tell_action(self) -> None:
        self.action_changed.emit()
        self.secrets_changed.emit()
        self.packages_changed.emit()

    def saved(self, action: OpenAction, path: Path, file: OnDisk | None = None) -> None:
        """An action stands in a file now; where that is another one, its secrets and packages move with it."""
        action.given, action.file = None, file or OnDisk(action.code)
        if path != action.path:
            belongings, values = self._belongings, self._belongings.secrets(action)
            action.name, action.path, action.secrets = project_action.action_name(path), path, None
            if values and not belongings.secrets(action):
                belongings.keep_secrets(action, values)
            if action.dependencies:
                belongings.keep_dependencies(action, action.dependencies)
            self.flows.moved(action)
            self.look_at_tenant()
        self.action_changed.emit()
        self.secrets_changed.emit()

    # -- trigger and event

    @property
    def trigger(self) -> Trigger:
        """The trigger whose flow is open."""
        return self.open_event.trigger

    @property
    def scenario(self) -> Scenario:
        """The scenario the event came from, with policy and mocks as they are now."""
        return self.open_event.scenario

    @property
    def current_event(self) -> Any:
        """The event in the builder; any JSON value while it is being edited."""
        return self.open_event.current

    @property
    def event_key(self) -> str:
        """How the selector knows the event that was chosen."""
        return self.open_event.key

    @property
    def imported(self) -> tuple[Path, ...]:
        """The scenarios that were opened from elsewhere."""
        return self.open_event.imported

    @property
    def event_edited(self) -> bool:
        """Whether the event, or who answers its requests, differs from what was loaded."""
        return self.open_event.edited

    def trigger_of(self, code: str) -> Trigger | None:
        """The trigger that the code is for; the present one if it is among several."""
        return fitting.trigger_of(code, self.catalogue.runnable, self.trigger)

    def choose_trigger(self, trigger_id: str) -> None:
        """Change the trigger: the code stays, unless it is still the studio's own."""
        trigger = self.catalogue.triggers[trigger_id]
        if trigger.id == self.trigger.id:
            return
        if self.flows.project is not None:
            self._load(trigger, Scenario(), event_choices.DEFAULT)
            return
        if self.code_is_ours:
            self._load(trigger, Scenario(), event_choices.DEFAULT)
            self.put(self.maker.begun(trigger))
            return
        before = self.trigger_of(self.code)
        self._load(trigger, Scenario(), event_choices.DEFAULT)
        if before is not None and before.id != trigger.id:
            self.noticed.emit(fitting.other_handler(before, trigger))

    def choose_event(self, key: str) -> None:
        """Load an event by its key; a sample brings its own action when nothing of one's own is open."""
        path = event_choices.path_of(key)
        if path is None:
            self._load(self.trigger, Scenario(), key)
            return
        try:
            scenario = event_choices.read_event(path)
        except ReadError as error:
            self.event_not_read(error)
            return
        self.take_scenario(key, path, scenario)

    def take_scenario(self, key: str, path: Path, scenario: Scenario) -> None:
        """Load an event that was read from a file."""
        self._load(self._trigger_for(scenario), scenario, key)
        self._bring_action(path, scenario)

    def event_not_read(self, error: ReadError | None) -> None:
        """The event stays as it is, for another one cannot be read, or is not wanted any more: None."""
        if error is not None:
            self.noticed.emit(
                Notice("event", tr("The event was not loaded. {0}").format(in_language(str(error))), "danger")
            )
        self.event_loaded.emit()

    def give_event(self, trigger: Trigger, scenario: Scenario) -> None:
        """Load an event that stands in no file of its own."""
        self._load(trigger, scenario, event_choices.DEFAULT)

    def import_event(self, path: Path) -> None:
        """Load an event from a file anywhere, and list it from now on."""
        self.choose_event(self.open_event.imports(path))

    def _trigger_for(self, scenario: Scenario) -> Trigger:
        wanted = self.catalogue.triggers.get(scenario.trigger or "")
        return wanted if wanted is not None and wanted.runnable else self.trigger

    def _load(self, trigger: Trigger, scenario: Scenario, key: str) -> None:
        self.flows.back()
        turned = trigger.id != self.trigger.id and self.flows.project is not None
        self.open_event.load(trigger, scenario, key)
        if turned:
            self.flows.turn(trigger, self.maker.begun(self.trigger))
            self.flows.entered.emit()
            self.flows.changed.emit()
        self.event_loaded.emit()
        self.event_marked.emit(False)
        self.secrets_changed.emit()
        self._compare()

    def _bring_action(self, path: Path, scenario: Scenario) -> None:
        """Open the action a scenario names, or offer it when that would replace somebody's work."""
        source = None if self.arranging.bring(path, scenario) else paths.action_meant_by(path, scenario)
        if source is None or any(each.path == source for each in self.actions):
            return
        if self.code_is_ours:
            self.open_sample_action(source)
        elif self.code != read_text(source).text:
            text = tr("This event belongs to the action {0}.").format(source.name)
            self.noticed.emit(
                Notice("sample_action", text, actions=(("open_action", tr("Open {0}").format(source.name)),))
            )

    def sample_action(self) -> Path | None:
        """The action that the chosen event names."""
        path = event_choices.path_of(self.event_key)
        return paths.action_meant_by(path, self.scenario) if path else None

    def open_sample_action(self, source: Path) -> None:
        """Put the text of a shipped action into the editor, as the beginning of one's own; others are opened."""
        file = read_text(source)
        if places.resources().resolve() in source.resolve().parents:
            self.give_code(source.stem, file.text)
        else:
            self.open_action(source.stem, source, file.text, self.trigger.id, OnDisk.of(file))

    def take_event(self, event: Any) -> None:
        """The event in the builder is now this. No event is ever changed in place: an edit makes another one."""
        self.open_event.current = event
        self._mark()

    def take_http(self, network: str | None, mocks: Sequence[Mapping[str, Any]]) -> None:
        """Policy and mocks of the scenario are now these."""
        if self.open_event.take_http(network, mocks):
            self._mark()

    def event_to_keep(self) -> Mapping[str, Any] | None:
        """What a draft has to hold of the event, with policy and mocks where they were edited; None for nothing."""
        return self.open_event.to_keep()

    def _mark(self) -> None:
        if self.open_event.mark():
            self.event_marked.emit(self.open_event.edited)
        self._compare()

    def restore_event(self, trigger_id: str, key: str, event: Mapping[str, Any] | None) -> None:
        """The event of a draft is back: the scenario that was chosen, and what was edited in it."""
        path = event_choices.path_of(key)
        if path is not None and path.is_file():
            self.choose_event(key)
        elif trigger_id in self.catalogue.triggers and trigger_id != self.trigger.id:
            self._load(self.catalogue.triggers[trigger_id], Scenario(), event_choices.DEFAULT)
        if event is None:
            return
        self.open_event.restore(event)
        self.event_loaded.emit()
        self._mark()

    def scenario_to_save(self, target: Path) -> Scenario:
        """The scenario to write to `target`: what differs from the default event, without old expectations.

        Where the last run was suspended it keeps what the user brought back in it.
        """
        scenario, last = self.open_event.to_save(target, self.action.path), self.last
        if last is None or self.stale or not (last.outcome.suspended or last.returned):
            return scenario
        return replace(scenario, continue_=last.request.returns[: last.returned])

    def event_saved(self, path: Path, scenario: Scenario, event: Any = None) -> None:
        """The event stands in a file now, as it was when that was written."""
        self.open_event.saved(path, scenario, event)
        self.action_changed.emit()
        self.event_marked.emit(self.open_event.edited)

    # -- secrets

    def secrets(self) -> dict[str, str]:
        """The secrets kept for the action in the editor."""
        return self._belongings.secrets(self.action)

    def secrets_of(self, action: OpenAction) -> dict[str, str]:
        """The secrets kept for any of the open actions."""
        return self._belongings.secrets(action)

    def wanted_secrets(self) -> tuple[str, ...]:
        """Names the code reads and neither the person nor the scenario has set."""
        names = dict.fromkeys((*_SECRET.findall(self.code), *native.secrets_of(self.code)))
        return tuple(name for name in names if name not in self.scenario.secrets)

    def keep_secrets(self, values: Mapping[str, str]) -> None:
        """Keep these secrets for the action in the editor; the next run has them even where they cannot be kept."""
        self._belongings.keep_secrets(self.action, values)
        self._compare()

    # -- packages

    @property
    def dependencies(self) -> dict[str, str]:
        """The packages of the action in the editor, by name with their version."""
        return self.action.dependencies

    def keep_dependencies(self, values: Mapping[str, str]) -> None:
        """The packages of the action are these now; they stand in the file beside it, once it has one."""
        if self._belongings.keep_dependencies(self.action, values):
            self.packages_changed.emit()
            self._compare()

    # -- the tenant

    def look_at_tenant(self) -> None:
        """Read the settings of the tenant again, and shape the event anew where they are others."""
        project = self.flows.project
        around = project.root / workspace.SETTINGS if project else None
        if self.tenant.look(around or next((each.path for each in self.actions if each.path), None)):
            self.take_tenant()

    def take_tenant(self) -> None:
        """The settings of the tenant have changed: the event and the next run follow them."""
        if self.open_event.take_tenant(self.tenant.settings):
            self.event_loaded.emit()
        self._mark()
        self.tenant_changed.emit()

    # -- the run

    def asked(self) -> Asked:
        """The run of what is open now. Raises ReadError for unreadable files and an event that is none."""
        self.look_at_tenant()
        if self.tenant.problem is not None:
            raise self.tenant.problem
        return asked(self.flows.flow.names, self.open_event, self._belongings.secrets, self.limits, self.catalogue)

    def to_ask(self) -> Callable[[Callable[[], bool]], Asked]:
        """The same for a thread, of what is open now; what it is given tells when it shall end."""
        return to_ask(self.flows.flow.names, self.open_event, self._belongings.secrets, self.limits, self.catalogue)

    def request(self) -> RunRequest:
        """The same without the packages that may have to be installed before."""
        return self.asked().request

    @property
    def last(self) -> Run | None:
        """The last run, None as long as none fits what is open."""
        return self._run.run

    @property
    def ran(self) -> Mapping[str, OpenAction]:
        """The actions of the last run by the names they had in it."""
        return self._run.actions

    @property
    def stale(self) -> bool:
        """Whether the last run is of another code or event than what is open."""
        return self._run.stale

    def began(self) -> None:
        """A run of what is open has begun."""
        self._run.began(self.flows.flow, self.open_event)
        self._compare()

    def finished(self, run: Run) -> None:
        """The run has ended; it may be stale already."""
        self._run.finished(run)
        self._compare()

    def forget_run(self) -> None:
        """No run fits what is open now."""
        self._run.forget()
        self._compare()

    def name_in_run(self, action: OpenAction) -> str | None:
        """What an action was called in the last run, None if it was not in it."""
        return self._run.name_of(action)

    def _compare(self) -> None:
        if self._run.compare(self.actions, self.open_event):
            self.stale_changed.emit(self.stale)

    def mismatch(self) -> str:
        """One sentence when the code has no handler for the trigger, else nothing."""
        return fitting.mismatch(self.code, self.trigger, self.catalogue)
