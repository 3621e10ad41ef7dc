"""What is open: the action, its trigger, the event, the secrets, and the last run. No widgets."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from studio.catalogue import places
from studio.catalogue.events import default_event
from studio.catalogue.model import Catalogue, Trigger
from studio.flow.execution import ActionSource, Run, RunRequest
from studio.project import samples, workspace
from studio.project.action import guess_handlers
from studio.project.description import dependencies_beside, keep_dependencies
from studio.project.merging import difference, merged, same
from studio.project.reading import ReadError, read_text
from studio.project.saving import SaveError
from studio.project.scenario import Scenario
from studio.project.secrets import Secrets
from studio.project.settings import TenantSettings, load_settings
from studio.sandbox.job import Limits, NetworkPolicy
from studio.ui.event import choices as event_choices
from studio.ui.http.mock_draft import packed, unpacked
from studio.ui.http.policy import network_policy
from studio.ui.notice_bar import Notice
from studio.ui.open_source import open_source

NEW_NAME = "untitled"
_SECRET = re.compile(r"\bevent\s*\.\s*secrets\s*\??\.\s*([A-Za-z_$][\w$]*)")


@dataclass(frozen=True, slots=True)
class OpenAction:
    """The action in the editor. `given` is the text the studio put there itself, or None for a file of one's own."""

    name: str = NEW_NAME
    path: Path | None = None
    given: str | None = ""

    @property
    def title(self) -> str:
        """The file name to show."""
        return self.path.name if self.path else f"{self.name}.js"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a run depends on, to say later whether it still fits."""

    code: str
    trigger: str
    event: Mapping[str, Any]
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    dependencies: Mapping[str, str] = field(default_factory=dict)
    network: NetworkPolicy = field(default_factory=NetworkPolicy)


class Session(QObject):
    """Holds what is open and decides what follows from a change; the window shows it.

    `code_given(text)` asks to put a text into the editor; `event_loaded` says that trigger or event were
    replaced, `event_marked` that the event became edited or is as loaded again.
    """

    code_given = Signal(str)
    action_changed = Signal()
    event_loaded = Signal()
    event_marked = Signal(bool)
    secrets_changed = Signal()
    packages_changed = Signal()
    stale_changed = Signal(bool)
    noticed = Signal(object)

    def __init__(self, catalogue: Catalogue, secrets: Secrets, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalogue = catalogue
        self.trigger: Trigger = catalogue.runnable[0]
        self.action = OpenAction()
        self.code = ""
        self.scenario = Scenario()
        self.event_key = event_choices.DEFAULT
        self.current_event: Any = default_event(self.trigger)
        self.imported: tuple[Path, ...] = ()
        self.limits = Limits()
        self.last: Run | None = None
        self._store = secrets
        self._secrets: dict[str, str] = self._read_secrets()
        self.dependencies: dict[str, str] = {}
        self.needed: Mapping[str, str] = {}
        self._loaded: Mapping[str, Any] = deepcopy(self.current_event)
        self._loaded_http = _http_of(self.scenario)
        self._edited = self._stale = False
        self._snapshot: Snapshot | None = None

    # -- the action

    @property
    def code_is_ours(self) -> bool:
        """Whether the editor holds nothing of the person's own, so that it may be replaced."""
        return not self.code.strip() or self.code == self.action.given

    def take_code(self, code: str) -> None:
        """The text in the editor is now this."""
        self.code = code
        self._compare()

    def give_code(self, name: str, code: str) -> None:
        """Begin a new action with a text of the studio's own."""
        self.action = OpenAction(name, None, code)
        self.dependencies = {}
        self._put(code)

    def open_action(self, name: str, path: Path, code: str, trigger: str | None) -> None:
        """A file of the person's own is open; without a named trigger its handler tells which it is for."""
        self.action = OpenAction(name, path, None)
        self.dependencies = self._read_dependencies()
        self._put(code)
        wanted = self.catalogue.triggers.get(trigger or "") or self.trigger_of(code)
        if wanted is not None and wanted.runnable and wanted.id != self.trigger.id:
            self._load(wanted, Scenario(), event_choices.DEFAULT)
        else:
            self.event_loaded.emit()

    def restore_action(
        self, name: str, path: Path | None, code: str, dependencies: Mapping[str, str] | None = None
    ) -> None:
        """Work that was not saved is back in the editor."""
        self.action = OpenAction(name, path, None)
        self.dependencies = dict(dependencies or self._read_dependencies())
        self._put(code)

    def _put(self, code: str) -> None:
        self.code = code
        self._secrets = self._read_secrets()
        self.code_given.emit(code)
        self.action_changed.emit()
        self.secrets_changed.emit()
        self.packages_changed.emit()
        self.forget_run()

    def saved_as(self, name: str, path: Path) -> None:
        """The action has a file now, and its secrets move with it."""
        values = self._secrets
        moved = path != self.action.path
        self.action = OpenAction(name, path, None)
        if moved:
            self._secrets = self._read_secrets()
        if values and not self._secrets:
            self.keep_secrets(values)
        if moved and self.dependencies:
            self.keep_dependencies(self.dependencies)
        self.action_changed.emit()
        self.secrets_changed.emit()

    # -- trigger and event

    def trigger_of(self, code: str) -> Trigger | None:
        """The trigger whose handler the code exports; the present one if it is among several."""
        names = set(guess_handlers(code))
        fitting = [t for t in self.catalogue.runnable if names & {h.name for h in t.handlers}]
        return self.trigger if self.trigger in fitting else next(iter(fitting), None)

    def choose_trigger(self, trigger_id: str) -> None:
        """Change the trigger: the code stays, unless it is still the studio's own."""
        trigger = self.catalogue.triggers[trigger_id]
        if trigger.id == self.trigger.id:
            return
        if self.code_is_ours:
            self._load(trigger, Scenario(), event_choices.DEFAULT)
            self.give_code(NEW_NAME, self.skeleton(trigger))
            return
        before = self.trigger_of(self.code)
        self._load(trigger, Scenario(), event_choices.DEFAULT)
        if before is not None and before.id != trigger.id:
            self.noticed.emit(_other_handler(before, trigger))

    def skeleton(self, trigger: Trigger) -> str:
        """The empty action of a trigger."""
        plain = f"exports.{trigger.execute_handler} = async (event, api) => {{\n  \n}};\n"
        return samples.skeleton(trigger.id) or plain

    def choose_event(self, key: str) -> None:
        """Load an event by its key; a sample brings its own action when nothing of one's own is open."""
        path = event_choices.path_of(key)
        if path is None:
            self._load(self.trigger, Scenario(), key)
            return
        try:
            scenario = event_choices.read_event(path)
        except ReadError as error:
            self.noticed.emit(Notice("event", f"The event was not loaded. {error}", "danger"))
            self.event_loaded.emit()
            return
        self._load(self._trigger_for(scenario), scenario, key)
        self._bring_action(path, scenario)

    def import_event(self, path: Path) -> None:
        """Load an event from a file anywhere, and list it from now on."""
        self.imported = tuple(dict.fromkeys((*self.imported, path)))
        self.choose_event(event_choices.key_of(path))

    def _trigger_for(self, scenario: Scenario) -> Trigger:
        wanted = self.catalogue.triggers.get(scenario.trigger or "")
        return wanted if wanted is not None and wanted.runnable else self.trigger

    def _load(self, trigger: Trigger, scenario: Scenario, key: str) -> None:
        self.trigger, self.scenario, self.event_key = trigger, scenario, key
        self._loaded = merged(default_event(trigger), scenario.event)
        self.current_event = deepcopy(self._loaded)
        self._loaded_http = _http_of(scenario)
        self._edited = False
        self.event_loaded.emit()
        self.event_marked.emit(False)
        self.secrets_changed.emit()
        self._compare()

    def _bring_action(self, path: Path, scenario: Scenario) -> None:
        """Open the action a scenario names, or offer it when that would replace somebody's work."""
        source = (path.parent / scenario.action).resolve() if scenario.action else None
        if source is None or source == self.action.path or not source.is_file():
            return
        if self.code_is_ours:
            self.open_sample_action(source)
        elif self.code != read_text(source).text:
            text = f"This event belongs to the action {source.name}."
            self.noticed.emit(Notice("sample_action", text, actions=(("open_action", f"Open {source.name}"),)))

    def sample_action(self) -> Path | None:
        """The action that the chosen event names."""
        path = event_choices.path_of(self.event_key)
        return (path.parent / self.scenario.action).resolve() if path and self.scenario.action else None

    def open_sample_action(self, source: Path) -> None:
        """Put the text of a shipped action into the editor, as the beginning of one's own; others are opened."""
        file = read_text(source)
        if places.resources().resolve() in source.resolve().parents:
            self.give_code(source.stem, file.text)
        else:
            self.open_action(source.stem, source, file.text, self.trigger.id)

    def take_event(self, event: Any) -> None:
        """The event in the builder is now this."""
        self.current_event = event
        self._mark()

    def take_http(self, network: str | None, mocks: Sequence[Mapping[str, Any]]) -> None:
        """Policy and mocks of the scenario are now these."""
        if (network, tuple(mocks)) != _http_of(self.scenario):
            self.scenario = replace(self.scenario, network=network, http=tuple(mocks))
            self._mark()

    @property
    def http_edited(self) -> bool:
        """Whether policy or mocks differ from what was loaded."""
        return _http_of(self.scenario) != self._loaded_http

    def event_to_keep(self) -> Mapping[str, Any] | None:
        """What a draft has to hold of the event, with policy and mocks where they were edited; None for nothing."""
        if not self._edited:
            return None
        scenario = self.scenario
        return packed(self.current_event, scenario.network, scenario.http) if self.http_edited else self.current_event

    def _mark(self) -> None:
        edited = self.http_edited or not same(self.current_event, self._loaded)
        if edited != self._edited:
            self._edited = edited
            self.event_marked.emit(edited)
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
        self.current_event, http = unpacked(event)
        if http is not None:
            self.scenario = replace(self.scenario, network=http[0], http=http[1])
        self.event_loaded.emit()
        self._mark()

    @property
    def event_edited(self) -> bool:
        """Whether the event, or who answers its requests, differs from what was loaded."""
        return self._edited

    def scenario_to_save(self, target: Path) -> Scenario:
        """The scenario to write to `target`: what differs from the default event, without old expectations."""
        action = self.action.path
        named = _relative(action, target.parent) if action and target.parent != action.parent / "scenarios" else None
        overlay = difference(default_event(self.trigger), self.current_event)
        return replace(self.scenario, trigger=self.trigger.id, event=overlay, action=named, expect={}, description="")

    def event_saved(self, path: Path, scenario: Scenario) -> None:
        """The event stands in a file now."""
        self.imported = tuple(dict.fromkeys((*self.imported, path)))
        self.scenario, self.event_key, self._loaded = scenario, event_choices.key_of(path), deepcopy(self.current_event)
        self._loaded_http = _http_of(scenario)
        self._edited = False
        self.action_changed.emit()
        self.event_marked.emit(False)

    # -- secrets

    def _secrets_key(self) -> str:
        return str(self.action.path) if self.action.path else NEW_NAME

    def secrets(self) -> dict[str, str]:
        """The secrets kept for the open action."""
        return dict(self._secrets)

    def _read_secrets(self) -> dict[str, str]:
        """Asked for once per action: a keychain may be slow, or fail in ways of its own."""
        try:
            return self._store.all(self._secrets_key())
        except Exception as error:
            text = f"The secrets of this action cannot be read: {type(error).__name__}."
            self.noticed.emit(Notice("secrets", text, "warn"))
            return {}

    def wanted_secrets(self) -> tuple[str, ...]:
        """Names the code reads and neither the person nor the scenario has set."""
        return tuple(n for n in dict.fromkeys(_SECRET.findall(self.code)) if n not in self.scenario.secrets)

    def keep_secrets(self, values: Mapping[str, str]) -> None:
        """Keep these secrets for the open action; the next run has them even where they cannot be kept."""
        self._secrets = dict(values)
        self._compare()
        try:
            self._store.keep(self._secrets_key(), values)
        except Exception as error:
            text = f"The secrets hold until the window closes, the keychain did not take them: {type(error).__name__}."
            self.noticed.emit(Notice("secrets", text, "warn"))

    # -- packages

    def _read_dependencies(self) -> dict[str, str]:
        if self.action.path is None:
            return {}
        try:
            return dependencies_beside(self.action.path)
        except ReadError as error:
            self.noticed.emit(Notice("packages", str(error), "warn"))
            return {}

    def keep_dependencies(self, values: Mapping[str, str]) -> None:
        """The packages of the action are these now; they stand in the file beside it, once it has one."""
        changed = dict(values) != self.dependencies
        self.dependencies = dict(values)
        if self.action.path is not None:
            try:
                keep_dependencies(self.action.path, values)
            except (ReadError, SaveError) as error:
                self.noticed.emit(Notice("packages", f"The packages could not be written. {error}", "danger"))
        if changed:
            self.packages_changed.emit()
            self._compare()

    # -- the run

    def _source(self) -> ActionSource:
        """The action that is open, with its packages as far as they are installed. Raises ReadError."""
        action, scenario = self.action, self.scenario
        place = action.path or Path(action.title)
        secrets = {**scenario.secrets, **self.secrets()}
        given = (action.name, place, self.code, self.dependencies, secrets, scenario.configuration)
        source, self.needed = open_source(*given)
        return source

    def request(self) -> RunRequest:
        """The run of what is open now. Raises ReadError for unreadable settings and an event that is none."""
        scenario = self.scenario
        if not isinstance(self.current_event, Mapping):
            raise ReadError("event", None, "expected an object with keys such as user and request")
        return RunRequest(
            trigger=self.trigger,
            actions=(self._source(),),
            event=deepcopy(dict(self.current_event)),
            settings=replace(self._settings(), **scenario.settings),
            cache=scenario.cache,
            handler=scenario.handler,
            now=scenario.now,
            limits=self.limits,
            network=network_of(scenario),
            continuation=scenario.continue_ or None,
            catalogue=self.catalogue,
        )

    def _settings(self) -> TenantSettings:
        root = workspace.find_root(self.action.path) if self.action.path else None
        return load_settings(root / workspace.SETTINGS) if root else TenantSettings()

    def began(self) -> None:
        """A run of what is open has begun."""
        self._snapshot = self._now()
        self._compare()

    def finished(self, run: Run) -> None:
        """The run has ended; it may be stale already."""
        self.last = run
        self._stale = False
        self._compare()

    def forget_run(self) -> None:
        """No run fits what is open now."""
        self.last = None
        self._compare()

    @property
    def stale(self) -> bool:
        """Whether the last run is of another code or event than what is open."""
        return self._stale

    def _now(self) -> Snapshot:
        event = deepcopy(self.current_event)
        return Snapshot(
            self.code,
            self.trigger.id,
            event,
            self.secrets(),
            dict(self.dependencies),
            network=network_of(self.scenario),
        )

    def _compare(self) -> None:
        stale = self._snapshot is not None and not _equal(self._snapshot, self)
        if stale != self._stale:
            self._stale = stale
            self.stale_changed.emit(stale)

    def mismatch(self) -> str:
        """One sentence when the code has no handler for the trigger, else nothing."""
        names = guess_handlers(self.code)
        if not names or any(handler.name in names for handler in self.trigger.handlers):
            return ""
        return f"The code exports {names[0]}; {self.trigger.name} calls {self.trigger.execute_handler}."


def _equal(snapshot: Snapshot, session: Session) -> bool:
    if snapshot.code != session.code or snapshot.trigger != session.trigger.id:
        return False
    if snapshot.dependencies != session.dependencies:
        return False
    if not same(snapshot.event, session.current_event) or snapshot.secrets != session.secrets():
        return False
    return snapshot.network == network_of(session.scenario)


def _http_of(scenario: Scenario) -> tuple[str | None, tuple[Mapping[str, Any], ...]]:
    return scenario.network, tuple(scenario.http)


def _relative(path: Path, folder: Path) -> str:
    return Path(os.path.relpath(path, folder)).as_posix()


def _other_handler(before: Trigger, now: Trigger) -> Notice:
    text = f"This code is written for {before.name}; {now.name} calls {now.execute_handler}."
    return Notice("trigger", text, "warn", (("trigger_back", f"Back to {before.name}"),))


def network_of(scenario: Scenario) -> NetworkPolicy:
    """Who answers the action's requests: the scenario's mocks, the hosts it allows, or nobody."""
    return network_policy(scenario.network, scenario.http)
