"""A project, or one action of it, as the value that is exported."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from studio.catalogue.loader import load
from studio.exchange.bundle import Action, Binding, Bundle, Dependency, Module, ModuleUse, Secret
from studio.exchange.entries import owned
from studio.exchange.examples import with_examples
from studio.exchange.legacy.reading import read_old
from studio.exchange.legacy.syntax import NotJavaScript
from studio.project import deploy_folder, workspace
from studio.project.action import ActionFile, load_action
from studio.project.exported import guess_handlers
from studio.project.flows import belongs, folder_of, meant, ordered, project_actions
from studio.project.modules import ModuleFile, load_modules, module_names
from studio.project.reading import ReadError
from studio.project.settings import load_settings

RUNTIME = "node22"
_SECRETS = re.compile(
    r"\bevent\s*\??\.\s*secrets\s*(?:\??\.\s*([A-Za-z_$][\w$]*)|(?:\?\.)?\[\s*(['\"])([^'\"\n]+)\2\s*\])"
)
_MODULE_SECRETS = re.compile(
    r"\bactions\s*\??\.\s*secrets\s*(?:\??\.\s*([A-Za-z_$][\w$]*)|\[\s*(['\"])([^'\"\n]+)\2\s*\])"
)


def gather(path: Path, names: Iterable[str] = (), *, examples: bool = False) -> Bundle:
    """The actions of a project folder, or the one in a file; only those of these names where there are any.

    With `examples` each has the scenarios beside it. Raises ReadError for what cannot be read, for a name that is not
    there and for an action without a trigger.
    """
    opened = workspace.identify(path)
    if opened.kind == "scenario":
        raise ReadError(path, None, "this is a scenario; expected a project folder or an action")
    if opened.kind == "action":
        file = _with_entry(load_action(opened.path))
        action = with_examples(action_of(file), file.path) if examples else action_of(file)
        return Bundle((action,), _modules(_root_of(file), (file,)))
    found = project_actions(path)
    if found.problems:
        raise found.problems[0]
    files = tuple(_with_entry(_as_described(file)) for file in _chosen(path, found.actions, tuple(names)))
    if not files:
        raise ReadError(path, None, "there is no action in this project; expected actions/NAME/code.js")
    modules = _modules(path, files) if names else _all_modules(path)
    made = (with_examples(action_of(file), file.path) if examples else action_of(file) for file in files)
    actions = sorted(made, key=lambda action: action.name)
    return Bundle(tuple(actions), modules, _bindings(path, files))


def _chosen(path: Path, files: tuple[ActionFile, ...], names: tuple[str, ...]) -> tuple[ActionFile, ...]:
    for name in names:
        if meant(files, name) is None:
            raise ReadError(
                path, None, f"there is no action {name}; expected one of {', '.join(f.name for f in files)}"
            )
    wanted = {file.path for name in names if (file := meant(files, name))}
    return tuple(file for file in files if not names or file.path in wanted)


def _root_of(file: ActionFile) -> Path:
    return workspace.find_root(file.path) or workspace.project_of(file.path) or file.path.parent


def action_of(file: ActionFile) -> Action:
    """An action that was read from disk, as the value that is exchanged. Raises ReadError where it has no trigger."""
    triggers = load().triggers
    id = file.trigger or _guessed(file)
    trigger = triggers.get(id)
    registries, versions = (_texts(file.foreign, key) for key in ("registries", "module_versions"))
    return Action(
        name=file.name,
        code=file.code,
        trigger=id,
        version=file.version or (trigger.version if trigger else "v1"),
        runtime=file.runtime or (trigger.runtimes[0] if trigger and trigger.runtimes else RUNTIME),
        dependencies=_dependencies(file.dependencies, registries),
        secrets=_secrets(file, _SECRETS),
        modules=tuple(ModuleUse(name, _number(versions.get(name))) for name in file.modules),
        deployed=file.deployed is not False,
        foreign=_foreign(file.foreign),
    )


def _as_described(file: ActionFile) -> ActionFile:
    """Called as it calls itself: a project tells twins apart by their folders, other tools would see two names."""
    return replace(file, name=load_action(file.path).name) if file.name == folder_of(file) else file


def _with_entry(file: ActionFile) -> ActionFile:
    """With what a deploy tool's files say and only its formats have a use for, where the action lies in its folder."""
    entry = deploy_folder.action_entry(file.path)
    if entry is None:
        return file
    found, shown = owned(entry), deploy_folder.display_name(entry)
    foreign = dict(found.foreign)
    if shown is not None and shown != file.name:
        foreign["binding"] = {"display_name": shown}
    deployed = entry.value.get("deployed")
    return replace(
        file,
        deployed=file.deployed if file.deployed is not None or not isinstance(deployed, bool) else deployed,
        placeholders={**found.placeholders, **file.placeholders},
        foreign={**foreign, **file.foreign},
    )


def _guessed(file: ActionFile) -> str:
    exported = guess_handlers(file.code)
    for trigger in load().runnable:
        if belongs(file, trigger):
            return trigger.id
    if _is_old(file.code):
        raise ReadError(file.path, None, f"{file.name} is a Rule or a Hook; make an action of it with `convert` first")
    hint = f"it exports {', '.join(exported[:3])}" if exported else "it exports no handler"
    raise ReadError(file.path, None, f"the trigger of {file.name} is not known: {hint}; say `trigger:` in action.yaml")


def _is_old(code: str) -> bool:
    try:
        return read_old(code) is not None
    except NotJavaScript:
        return False


def _texts(foreign: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = foreign.get(key)
    return found if isinstance(found, Mapping) else {}


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _foreign(foreign: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    own = ("registries", "module_versions")
    return {tool: value for tool, value in foreign.items() if tool not in own and isinstance(value, Mapping)}


def _dependencies(found: Mapping[str, str], registries: Mapping[str, Any]) -> tuple[Dependency, ...]:
    listed = ((name, version, registries.get(name)) for name, version in found.items())
    return tuple(Dependency(name, version, url if isinstance(url, str) else None) for name, version, url in listed)


def _secrets(file: ActionFile | ModuleFile, read: re.Pattern[str]) -> tuple[Secret, ...]:
    """Those that the description names, then those that only the code reads."""
    in_code = (match[1] or match[3] for match in read.finditer(file.code))
    names = dict.fromkeys((*file.secret_names, *in_code))
    return tuple(Secret(name, file.placeholders.get(name)) for name in names)


def _all_modules(root: Path) -> tuple[Module, ...]:
    return tuple(_module(file) for name in module_names(root) for file in load_modules(root, (name,)))


def _modules(root: Path, files: Iterable[ActionFile]) -> tuple[Module, ...]:
    found = {module.name: module for file in files for module in load_modules(root, file.modules)}
    return tuple(_module(found[name]) for name in sorted(found))


def _module(file: ModuleFile) -> Module:
    entry = deploy_folder.module_entry(file.path)
    if entry is not None:
        found = owned(entry)
        foreign = {**found.foreign, **file.foreign}
        file = replace(file, placeholders={**found.placeholders, **file.placeholders}, foreign=foreign)
    return Module(
        name=file.name,
        code=file.code,
        dependencies=_dependencies(file.dependencies, _texts(file.foreign, "registries")),
        secrets=_secrets(file, _MODULE_SECRETS),
        foreign=_foreign(file.foreign),
    )


def _bindings(root: Path, files: tuple[ActionFile, ...]) -> dict[str, tuple[Binding, ...]]:
    """The flow of each trigger that actions can be bound to, as the settings of the project order it."""
    place = root / workspace.SETTINGS
    flows = load_settings(place).flows if place.exists() else {}
    found = {}
    for trigger in load().triggers.values():
        bound = ordered(files, trigger, flows.get(trigger.id, ()))
        shown = tuple(Binding(each.file.name, _display_name(each.file)) for each in bound if each.enabled)
        if shown and trigger.binding == "trigger-bound":
            found[trigger.id] = shown
    return found


def _display_name(file: ActionFile) -> str:
    shown = _texts(file.foreign, "binding").get("display_name")
    return shown if isinstance(shown, str) else file.name
