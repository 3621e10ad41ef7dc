"""`action.json`: the body with which the Management API and the auth0 CLI create an action.

https://auth0.com/docs/api/management/v2/actions/post-action, https://auth0.github.io/auth0-cli/auth0_actions_create.html
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from studio.exchange.bundle import Action, Bundle, Module
from studio.exchange.entries import (
    MANAGEMENT_API,
    EntryReader,
    dependency_entries,
    module_entries,
    trigger_entries,
)
from studio.exchange.imported import Imported, Notes
from studio.exchange.names import file_name
from studio.exchange.placing import Part, text_part
from studio.exchange.quoting import json_text
from studio.exchange.remarks import Remark
from studio.exchange.source import Source
from studio.project.deploy_folder import Entry
from studio.project.paths import FieldPath
from studio.project.reading import Document, ReadError

_FILE = "action.json"
_TOLD = ("id", "installed_integration_id", "integration")


def write(bundle: Bundle) -> Iterator[Part]:
    """One `action.json` for each action, in a folder of its name where there are several."""
    for action in bundle.actions:
        yield text_part(_place(action, bundle), json_text(action_value(action)))
    for module in bundle.modules:
        yield text_part(f"modules/{file_name(module.name)}/module.json", json_text(module_value(module)))
    yield text_part("DEPLOY.md", _guide(bundle))


def _place(action: Action, bundle: Bundle) -> str:
    return _FILE if len(bundle.actions) == 1 else f"{file_name(action.name)}/{_FILE}"


def action_value(action: Action) -> dict[str, Any]:
    """The body that creates the action. Secrets have names only, for values are nobody's to write into a file."""
    shown: dict[str, Any] = {
        "name": action.name,
        "supported_triggers": trigger_entries(action),
        "code": action.code,
        "runtime": action.runtime,
        "dependencies": dependency_entries(action),
        "secrets": [{"name": secret.name} for secret in action.secrets],
        "deploy": action.deployed,
    }
    if action.modules:
        shown["modules"] = module_entries(action)
    return {**shown, **action.foreign_of(MANAGEMENT_API)}


def module_value(module: Module) -> dict[str, Any]:
    """The body that creates and publishes a module."""
    return {
        "name": module.name,
        "code": module.code,
        "dependencies": [{"name": each.name, "version": each.version} for each in module.dependencies],
        "secrets": [{"name": secret.name} for secret in module.secrets],
        "publish": True,
        **module.foreign.get(MANAGEMENT_API, {}),
    }


def remarks(bundle: Bundle) -> Iterator[Remark]:
    """Secrets without a value, and modules without the ids that a tenant gives them."""
    for owner in bundle.owners:
        if owner.secrets:
            names = ", ".join(secret.name for secret in owner.secrets)
            yield Remark(f"Give {owner.name} the values of its secrets when you send it: {names}.")
    for action in bundle.actions:
        if action.modules:
            names = ", ".join(use.name for use in action.modules)
            yield Remark(
                f"Put module_id and module_version_id of your tenant into {action.name} for its modules: {names}."
            )


def _guide(bundle: Bundle) -> str:
    lines = ["# Creating these actions", ""]
    if bundle.modules:
        lines += [
            "Create the modules first (`POST /api/v2/actions/modules` with each `module.json`), and put the ids that",
            "come back into the `modules` of the actions, as `module_id` and `module_version_id`.",
            "",
        ]
    for action in bundle.actions:
        lines += [f"## {action.name}", "", "```sh", *_commands(action, _place(action, bundle)), "```", ""]
    lines += [
        "CLIs without `--data` on that command take the same body with",
        '`auth0 api post actions/actions --data "$(cat action.json)"`. An action that is there already is changed with',
        "`auth0 actions update`; `secrets` in the body replaces all secrets that it has.",
    ]
    return "\n".join(lines) + "\n"


def _commands(action: Action, place: str) -> list[str]:
    """What creates the action; jq puts in the values, which then are in no file and not in the shell's history."""
    if not action.secrets:
        return [f"auth0 actions create --data @{_shell(place)}"]
    lines = ["jq \\"]
    for index, _ in enumerate(action.secrets):
        lines.append(f'  --arg s{index} "$SECRET_{index}" \\')
    program = " | ".join(f".secrets[{index}].value = $s{index}" for index, _ in enumerate(action.secrets))
    names = [f"# SECRET_{index}: the value of {secret.name}" for index, secret in enumerate(action.secrets)]
    return [*names, *lines, f"  '{program}' {_shell(place)} | auth0 actions create --data -"]


def _shell(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def recognised(source: Source) -> bool:
    """Whether a JSON file holds an action with its code in it."""
    return next(_bodies(source, Notes()), None) is not None


def read(source: Source) -> Imported:
    """The actions in the JSON files of a folder, or in one. Raises ReadError."""
    notes = Notes()
    reader = EntryReader(MANAGEMENT_API, notes, _TOLD)
    actions: list[Action] = []
    modules: list[Module] = []
    for document, path, value in _bodies(source, notes):
        entry = Entry(source.root, document, path, value)
        code = value["code"]
        if "supported_triggers" in value:
            actions.append(reader.action(entry, code))
        else:
            modules.append(reader.module(Entry(source.root, document, path, _own(value)), code))
    return Imported(Bundle(tuple(actions), tuple(modules)), notes)


def _own(value: Mapping[str, Any]) -> dict[str, Any]:
    return {key: item for key, item in value.items() if key != "publish"}


def _bodies(source: Source, notes: Notes) -> Iterator[tuple[Document, FieldPath, Mapping[str, Any]]]:
    for name in _files(source):
        try:
            document = source.document(name)
        except ReadError as error:
            if source.path.is_file():
                raise
            notes.leave_out(f"{name}: {error.message}.")
            continue
        for path, value in _listed(document.value):
            if _is_body(value):
                yield document, path, value


def _files(source: Source) -> Sequence[str]:
    if source.path.is_file():
        return [source.path.name] if source.path.suffix == ".json" else []
    return source.names("**/*.json")


def _listed(value: Any) -> Iterator[tuple[FieldPath, Any]]:
    """The values that may be bodies: the document itself, or those of the list that the API answers with."""
    for key in ("actions", "modules"):
        with contextlib.suppress(TypeError, KeyError):
            if isinstance(value[key], list) and "code" not in value:
                yield from (((key, index), item) for index, item in enumerate(value[key]))
    if isinstance(value, list):
        yield from (((index,), item) for index, item in enumerate(value))
    else:
        yield (), value


def _is_body(value: Any) -> bool:
    if not isinstance(value, Mapping) or not isinstance(value.get("code"), str) or "name" not in value:
        return False
    code = value["code"]
    inline = not code.endswith(".js") or "\n" in code
    return inline and ("supported_triggers" in value or "secrets" in value)
