"""From a scenario file to a run: its actions are found, its event is made, everything around them is read.

What many scenarios share is read once. A scenario names its `action`, several `actions` or the `flow` of its
project; one that lies in `scenarios/` knows them from the folder above.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

from studio.catalogue.grants import Grants
from studio.catalogue.loader import load
from studio.catalogue.model import Catalogue, Trigger
from studio.flow.legacy import LegacyCode
from studio.flow.request import ActionSource, RunRequest
from studio.flow.sources import needs_of, source_of
from studio.project import workspace
from studio.project.action import ActionFile, description_of, load_action
from studio.project.flows import Bound, guessed_trigger, ordered, project_actions, unknown
from studio.project.grant_event import NoSuchGrant, start_event
from studio.project.inventory import inventory
from studio.project.merging import merged
from studio.project.naming import distinct
from studio.project.reading import Document, ReadError, nearest, read_document
from studio.project.scenario import Scenario, parse_scenario
from studio.project.settings import TenantSettings, load_settings
from studio.project.tenant_event import tenant_event
from studio.sandbox import SandboxFailure
from studio.sandbox.bounds import Limits, NetworkPolicy
from studio.sandbox.job import encoded
from studio.scenarios.case import Case
from studio.scenarios.paths import meant_by, shown_path


class OldCode(Protocol):
    """A Rule or a Hook in a file: how it is called, its text, and the packages that it names."""

    @property
    def called(self) -> LegacyCode:
        """How it is called."""

    @property
    def runnable(self) -> str:
        """Its text as the sandbox takes it."""

    @property
    def packages(self) -> Mapping[str, str]:
        """Packages with their versions."""


@dataclass(frozen=True)
class Surroundings:
    """What scenarios do not say themselves.

    `packages` answers where dependencies lie, `old` recognises Rules and Hooks, by the trigger of the
    scenario where that is in doubt; `troubles` are the errors that
    both may raise, with a sentence. `secrets` win over those of the scenarios. `timeout_s` is the wall-clock
    limit of each run. `texts` are the actions whose code is another one than in their file, by the resolved path.
    """

    packages: Callable[[Mapping[str, str]], Path | None] = lambda _dependencies: None
    old: Callable[[ActionFile, str | None], OldCode | None] = lambda _file, _trigger: None
    secrets: Mapping[str, str] = field(default_factory=dict)
    timeout_s: float | None = None
    coverage: bool = False
    texts: Mapping[Path, str] = field(default_factory=dict)
    troubles: tuple[type[Exception], ...] = ()


class Preparing:
    """Prepares scenario files; make a new one to read the files around them again."""

    def __init__(self, around: Surroundings | None = None, catalogue: Catalogue | None = None) -> None:
        self._around = around or Surroundings()
        self._catalogue = catalogue or load()
        self._troubles: tuple[type[Exception], ...] = (SandboxFailure, *self._around.troubles)
        self._files: dict[tuple[Path, str | None], ActionFile] = {}
        self._old: dict[tuple[Path, str | None], OldCode | None] = {}
        self._settings: dict[Path, TenantSettings] = {}
        self._events: dict[tuple[str, Path | None], dict[str, Any]] = {}
        self._inventories: dict[Path | None, Mapping[str, int]] = {}

    def case(self, path: Path) -> Case:
        """The file as a case; whatever is wrong with it becomes its `problem`."""
        name, document, scenario = shown_path(path), None, Scenario()
        files = frozenset([path.resolve()])
        try:
            document = read_document(path)
            scenario = parse_scenario(document)
            case = Case(path, name, scenario, document, files=files)
            return case if case.skipped else self._prepared(case, document)
        except ReadError as error:
            return Case(path, name, scenario, document, problem=error, files=files)
        except self._troubles as error:
            return Case(path, name, scenario, document, problem=ReadError(path, 1, str(error)), files=files)

    def _prepared(self, case: Case, document: Document) -> Case:
        actions, trigger, place = self._chosen(case.path, case.scenario, document)
        own = self._settings_at(place) if place else TenantSettings()
        settings = replace(own, **case.scenario.settings)
        files = {case.path.resolve(), *([place] if place else [])}
        for each in actions:
            files |= _files_of(each.file)
        request = RunRequest(
            trigger=trigger,
            actions=tuple(self._source(each, case.scenario) for each in actions),
            event=self._event(case.scenario, document, trigger, settings, place),
            settings=settings,
            cache=case.scenario.cache,
            handler=_handler(case.scenario, document, trigger),
            now=case.scenario.now,
            limits=Limits(wall_s=self._around.timeout_s) if self._around.timeout_s else Limits(),
            network=_network(case.scenario),
            returns=case.scenario.continue_,
            coverage=self._around.coverage,
            inventory=self._inventory(workspace.project_of(actions[0].file.path)),
            catalogue=self._catalogue,
        )
        return replace(case, request=request, files=frozenset(files))

    # -- which actions

    def _chosen(
        self, path: Path, scenario: Scenario, document: Document
    ) -> tuple[tuple[Bound, ...], Trigger, Path | None]:
        """The actions in their order, their trigger, and the file with the settings of their tenant."""
        paths = meant_by(path, scenario)
        if not paths:
            text = "the scenario names no action; expected action: PATH, or actions, or flow: true in a project"
            raise document.error(("flow",), text)
        if workspace.is_project(paths[0]):
            return self._flow(paths[0], scenario, document)
        files = [self._file(each, scenario.trigger) for each in paths]
        names = distinct(file.name for file in files)
        actions = tuple(Bound(replace(file, name=name)) for file, name in zip(files, names, strict=True))
        trigger = self._trigger(self._trigger_of(files[0], scenario), document)
        return actions, trigger, _settings_file(files[0].path)

    def _flow(
        self, root: Path, scenario: Scenario, document: Document
    ) -> tuple[tuple[Bound, ...], Trigger, Path | None]:
        found = project_actions(root)
        if found.problems:
            raise found.problems[0]
        place = root / workspace.SETTINGS if (root / workspace.SETTINGS).is_file() else None
        trigger = self._trigger(scenario.trigger, document)
        entries = self._settings_at(place).flows.get(trigger.id, ()) if place else ()
        if place and (lost := unknown(found.actions, entries)):
            raise ReadError(place, None, f"{lost[0]}; expected actions of this project")
        actions = ordered(found.actions, trigger, entries)
        if not actions:
            raise document.error(("trigger",), f"no action of {root} is bound to {trigger.id}")
        files = (replace(self._file(each.file.path, scenario.trigger), name=each.file.name) for each in actions)
        bound = tuple(replace(each, file=file) for each, file in zip(actions, files, strict=True))
        return bound, trigger, place

    def _file(self, path: Path, trigger: str | None) -> ActionFile:
        if (path, trigger) not in self._files:
            file = load_action(path)
            file = replace(file, code=self._around.texts.get(file.path.resolve(), file.code))
            old = self._old[file.path, trigger] = self._around.old(file, trigger)
            packages = {**old.packages, **file.dependencies} if old else file.dependencies
            self._files[path, trigger] = replace(file, dependencies=packages)
        return self._files[path, trigger]

    def _trigger_of(self, file: ActionFile, scenario: Scenario) -> str | None:
        old = self._old.get((file.path, scenario.trigger))
        return old.called.facts.trigger if old else scenario.trigger or guessed_trigger(file, self._catalogue)

    def _trigger(self, id: str | None, document: Document) -> Trigger:
        known = {trigger.id: trigger for trigger in self._catalogue.runnable}
        if id is None:
            raise document.error((), f"the scenario names no trigger; expected one of {', '.join(known)}")
        if id not in known:
            hint = nearest(id, known) or f"; expected one of {', '.join(known)}"
            raise document.error(("trigger",), f"the trigger {id} is not known, or cannot be run{hint}")
        return known[id]

    # -- what they run with

    def _source(self, bound: Bound, scenario: Scenario) -> ActionSource:
        needs = needs_of(bound.file)
        folder = self._around.packages(needs.dependencies) if bound.enabled and needs.dependencies else None
        secrets = {**scenario.secrets, **self._around.secrets}
        source = source_of(bound.file, needs, folder, secrets, scenario.configuration)
        old = self._old.get((bound.file.path, scenario.trigger))
        if old is not None:
            source = replace(source, code=old.runnable, legacy=old.called)
        return replace(source, enabled=bound.enabled)

    def _settings_at(self, place: Path) -> TenantSettings:
        if place not in self._settings:
            self._settings[place] = load_settings(place)
        return self._settings[place]

    def _event(
        self, scenario: Scenario, document: Document, trigger: Trigger, settings: TenantSettings, place: Path | None
    ) -> dict[str, Any]:
        default = self._default(trigger, settings, None if scenario.settings else (trigger.id, place))
        event = _event(trigger, self._catalogue.grants, scenario, document, default)
        encoded(event)
        return event

    def _default(
        self, trigger: Trigger, settings: TenantSettings, key: tuple[str, Path | None] | None
    ) -> dict[str, Any]:
        if key is None:
            return tenant_event(trigger, settings)
        if key not in self._events:
            self._events[key] = tenant_event(trigger, settings)
        return self._events[key]

    def _inventory(self, root: Path | None) -> Mapping[str, int]:
        if root not in self._inventories:
            self._inventories[root] = inventory(root)
        return self._inventories[root]


def _settings_file(action: Path) -> Path | None:
    root = workspace.find_root(action)
    return root / workspace.SETTINGS if root else None


def _files_of(action: ActionFile) -> set[Path]:
    """The code, its description, and the modules that it loads."""
    described = description_of(action.path)
    modules = needs_of(action).modules
    return {each.resolve() for each in (action.path, described, *(module.path for module in modules))}


def _event(
    trigger: Trigger, grants: Grants, scenario: Scenario, document: Document, default: dict[str, Any]
) -> dict[str, Any]:
    try:
        event: dict[str, Any] = merged(start_event(trigger, grants, scenario.grant, default), scenario.event)
    except NoSuchGrant as error:
        raise document.error(("grant",), str(error)) from error
    return event


def _handler(scenario: Scenario, document: Document, trigger: Trigger) -> str | None:
    names = [each.name for each in trigger.handlers]
    if scenario.handler is not None and scenario.handler not in names:
        hint = nearest(scenario.handler, names) or f"; expected one of {', '.join(names)}"
        raise document.error(("handler",), f"{trigger.id} has no handler {scenario.handler}{hint}")
    return scenario.handler


def _network(scenario: Scenario) -> NetworkPolicy:
    policy = scenario.network or ("mocked" if scenario.http else "blocked")
    if policy.startswith("allow:"):
        hosts = tuple(host.strip() for host in policy.removeprefix("allow:").split(",") if host.strip())
        return NetworkPolicy("allow", scenario.http, hosts)
    return NetworkPolicy(policy, scenario.http)
