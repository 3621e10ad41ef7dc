"""auth0-deploy-cli, directory: a JSON file for each action in `actions/`, its code in a folder of the same name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from studio.exchange.bundle import Binding, Bundle
from studio.exchange.deploy_cli.content import (
    action_value,
    binding_value,
    code_parts,
    config_part,
    guide_part,
    module_value,
)
from studio.exchange.deploy_cli.entry_reading import bindings_of, code_of
from studio.exchange.entries import DEPLOY_CLI, EntryReader
from studio.exchange.imported import Imported, Notes
from studio.exchange.names import file_name
from studio.exchange.placing import Part, text_part
from studio.exchange.quoting import json_text
from studio.exchange.scenarios_along import with_scenarios
from studio.exchange.source import Source
from studio.project.deploy_folder import Entry
from studio.project.reading import Document, ReadError

_Owner = TypeVar("_Owner")
_OURS = ("actions", "action-modules", "triggers")


def write(bundle: Bundle, *, bindings: bool) -> Iterator[Part]:
    """The files of the layout."""
    for action in bundle.actions:
        yield text_part(f"actions/{file_name(action.name)}.json", json_text(action_value(action)))
    for module in bundle.modules:
        yield text_part(f"action-modules/{file_name(module.name)}.json", json_text(module_value(module)))
    if bindings:
        yield text_part("triggers/triggers.json", json_text(binding_value(bundle)))
    yield from code_parts(bundle)
    yield config_part(bundle, bindings=bindings)
    yield guide_part(bundle, ".", bindings=bindings)


def recognised(source: Source) -> bool:
    """Whether a file in `actions/` names the code of an action by its path."""
    if source.path.is_file():
        return False
    return any(_is_entry(source.document(name)) for name in source.names("actions/*.json"))


def _is_entry(document: Document) -> bool:
    value = document.value
    code = value.get("code") if isinstance(value, Mapping) else None
    return isinstance(code, str) and code.endswith(".js") and "\n" not in code


def read(source: Source) -> Imported:
    """The actions of the folder. Raises ReadError."""
    notes = Notes()
    reader = EntryReader(DEPLOY_CLI, notes, ("installed_integration_id",))
    actions = _read(source, "actions/*.json", reader.action)
    if not actions:
        raise ReadError(source.path, None, "there is no actions/*.json in this folder")
    paths = [source.document(name).value["code"] for name in source.names("actions/*.json")]
    actions = with_scenarios(source, zip(actions, paths, strict=True), notes)
    modules = _read(source, "action-modules/*.json", reader.module)
    for name in sorted({name.partition("/")[0] for name in source.names("*/*.json")} - {*_OURS}):
        notes.leave_out(f"{name}/, which is about other parts of a tenant.")
    return Imported(Bundle(actions, modules, _bindings(source, notes)), notes)


def _read(source: Source, pattern: str, make: Callable[[Entry, str], _Owner]) -> tuple[_Owner, ...]:
    found = []
    for name in source.names(pattern):
        document = source.document(name)
        if not isinstance(document.value, Mapping):
            raise document.error((), "expected an object with name and code")
        code = code_of(source, document, (), document.value)
        found.append(make(Entry(source.root, document, (), document.value), code))
    return tuple(found)


def _bindings(source: Source, notes: Notes) -> dict[str, tuple[Binding, ...]]:
    """The tool reads the first file only."""
    names = source.names("triggers/*.json")
    for name in names[1:]:
        notes.leave_out(f"{name}: the deploy tool reads {names[0]} only.")
    return bindings_of(document := source.document(names[0]), (), document.value) if names else {}
