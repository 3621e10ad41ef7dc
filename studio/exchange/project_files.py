"""Imported actions as files of a project of the studio."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from studio.exchange.bundle import Action, Bundle, Dependency, Module, Secret
from studio.exchange.imported import Imported, Notes
from studio.exchange.names import distinct, file_name, same
from studio.exchange.placing import Part, text_part
from studio.project.dependencies import name_problem, version_problem
from studio.project.reading import ReadError
from studio.project.scenario_files import FOLDER


def project_parts(imported: Imported, place: Path) -> tuple[Part, ...]:
    """The files of the project; what cannot be said in them is noted. `place` is the source, for errors.

    Raises ReadError where two actions have one name.
    """
    bundle, notes = _with_display_names(imported.bundle), imported.notes
    _once(bundle.actions, "actions", place)
    _once(bundle.modules, "modules", place)
    return tuple(_parts(bundle, notes))


def _once(owners: Sequence[Action | Module], kind: str, place: Path) -> None:
    seen: set[str] = set()
    for owner in owners:
        if owner.name in seen:
            raise ReadError(place, None, f"two {kind} are called {owner.name}; expected a name of its own for each")
        seen.add(owner.name)


def _parts(bundle: Bundle, notes: Notes) -> Iterator[Part]:
    folders = distinct((action.name for action in bundle.actions), file_name)
    for action in bundle.actions:
        home = f"actions/{folders[action.name]}"
        yield text_part(f"{home}/code.js", action.code)
        yield text_part(f"{home}/action.yaml", description(action, notes))
        yield from (text_part(f"{home}/{FOLDER}/{each.name}", each.text) for each in action.scenarios)
    taken: set[str] = set()
    for module in bundle.modules:
        home = file_name(module.name)
        if home != module.name or same(home) in taken:
            notes.leave_out(f"The module {module.name}: its name cannot be that of a folder.")
            continue
        taken.add(same(home))
        yield text_part(f"modules/{home}/code.js", module.code)
        if described := _module_description(module, notes):
            yield text_part(f"modules/{home}/module.yaml", described)
    yield text_part("studio.yaml", _settings(bundle, notes), yielding=True)


def description(action: Action, notes: Notes) -> str:
    """The text of an `action.yaml`."""
    return _dumped(said_of(action, _usable(action, notes)))


def said_of(action: Action, dependencies: Sequence[Dependency]) -> dict[str, Any]:
    """What an `action.yaml` says, with these packages; keys that would say nothing are left out."""
    foreign: dict[str, Any] = {**action.foreign, **_registries(dependencies)}
    versions = {use.name: use.version for use in action.modules if use.version is not None}
    if versions:
        foreign["module_versions"] = versions
    shown: dict[str, Any] = {
        "name": action.name,
        "trigger": action.trigger,
        "version": action.version,
        "runtime": action.runtime,
        "deployed": None if action.deployed else False,
        "dependencies": {each.name: each.version for each in dependencies},
        "secrets": [secret.name for secret in action.secrets],
        "placeholders": _placeholders(action.secrets),
        "modules": [use.name for use in action.modules],
        "foreign": foreign,
    }
    return _said(shown)


def _module_description(module: Module, notes: Notes) -> str:
    dependencies = _usable(module, notes)
    shown: dict[str, Any] = {
        "dependencies": {each.name: each.version for each in dependencies},
        "secrets": [secret.name for secret in module.secrets],
        "placeholders": _placeholders(module.secrets),
        "foreign": {**module.foreign, **_registries(dependencies)},
    }
    return _dumped(shown)


def _dumped(shown: Mapping[str, Any]) -> str:
    said = _said(shown)
    if not said:
        return ""
    text: str = yaml.safe_dump(said, sort_keys=False, allow_unicode=True, width=100)
    return text


def _said(shown: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in shown.items() if value not in (None, {}, [])}


def _usable(owner: Action | Module, notes: Notes) -> tuple[Dependency, ...]:
    """The packages that the studio can install: those with an exact version."""
    found = []
    for each in owner.dependencies:
        problem = name_problem(each.name) or version_problem(each.name, each.version)
        if problem:
            notes.leave_out(f"{owner.name}: {problem}; add it to the dependencies in action.yaml.")
        else:
            found.append(each)
    return tuple(found)


def _registries(dependencies: Sequence[Dependency]) -> dict[str, Any]:
    found = {each.name: each.registry for each in dependencies if each.registry}
    return {"registries": found} if found else {}


def _placeholders(secrets: Sequence[Secret]) -> dict[str, str]:
    return {secret.name: secret.placeholder for secret in secrets if secret.placeholder}


def _settings(bundle: Bundle, notes: Notes) -> str:
    """The flows in the order of the bindings; what is not bound stands in its flow, and is switched off there."""
    names = {action.name for action in bundle.actions}
    flows: dict[str, list[Any]] = {}
    for trigger, bound in bundle.bindings.items():
        for each in bound:
            if each.action not in names:
                notes.leave_out(f"The binding of {each.action} to {trigger}: there is no such action here.")
        listed = dict.fromkeys(each.action for each in bound if each.action in names)
        others = (each.name for each in bundle.actions if each.trigger == trigger and each.name not in listed)
        flows[trigger] = [*listed, *({"action": name, "enabled": False} for name in others)]
    flows = {trigger: entries for trigger, entries in flows.items() if entries}
    text: str = yaml.safe_dump({"flows": flows}, sort_keys=False, allow_unicode=True)
    return text


def _with_display_names(bundle: Bundle) -> Bundle:
    """The bundle with each name that a binding shows kept at its action, where it is another one than the action's."""
    shown = {each.action: each.display_name for bound in bundle.bindings.values() for each in bound}
    actions = tuple(_shown(action, shown.get(action.name, action.name)) for action in bundle.actions)
    return Bundle(actions, bundle.modules, bundle.bindings)


def _shown(action: Action, display_name: str) -> Action:
    if display_name == action.name:
        return action
    return replace(action, foreign={**action.foreign, "binding": {"display_name": display_name}})
