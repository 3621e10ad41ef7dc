"""auth0-deploy-cli, YAML: one `tenant.yaml` that lists the actions, their code beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from studio.exchange.bundle import Bundle
from studio.exchange.deploy_cli.content import (
    action_value,
    binding_value,
    code_parts,
    config_part,
    guide_part,
    module_value,
)
from studio.exchange.deploy_cli.entry_reading import bindings_of, read_entries
from studio.exchange.entries import DEPLOY_CLI, EntryReader
from studio.exchange.imported import Imported, Notes
from studio.exchange.placing import Part, text_part
from studio.exchange.quoting import yaml_text
from studio.exchange.scenarios_along import with_scenarios
from studio.exchange.source import Source
from studio.project.deploy_folder import read_tenant, tenant_files
from studio.project.reading import ReadError

INPUT = "tenant.yaml"
_OURS = ("actions", "actionModules", "triggers")


def write(bundle: Bundle, *, bindings: bool) -> Iterator[Part]:
    """The files of the layout."""
    value: dict[str, Any] = {"actions": [action_value(action) for action in bundle.actions]}
    if bundle.modules:
        value["actionModules"] = [module_value(module) for module in bundle.modules]
    if bindings:
        value["triggers"] = binding_value(bundle)
    yield text_part(INPUT, yaml_text(value))
    yield from code_parts(bundle)
    yield config_part(bundle, bindings=bindings)
    yield guide_part(bundle, INPUT, bindings=bindings)


def recognised(source: Source) -> bool:
    """Whether there is a file that lists actions, whatever it is called."""
    return _input(source) is not None


def _input(source: Source) -> Any:
    found = tenant_files(source.root)
    if source.path.is_file():
        return next((path for path in found if path == source.path), None)
    return next((path for path in found if not path.is_symlink()), None)


def read(source: Source) -> Imported:
    """The actions that the file lists. Raises ReadError."""
    path = _input(source)
    if path is None:
        raise ReadError(source.path, None, "no file lists actions; expected for example tenant.yaml with `actions:`")
    document = read_tenant(path)
    notes = Notes()
    reader = EntryReader(DEPLOY_CLI, notes, ("installed_integration_id",))
    actions = read_entries(source, document, "actions", reader.action)
    modules = read_entries(source, document, "actionModules", reader.module)
    value: Mapping[str, Any] = document.value
    paths = [entry["code"] for entry in value.get("actions") or ()]
    actions = with_scenarios(source, zip(actions, paths, strict=True), notes)
    for key in value:
        if key not in _OURS and value[key]:
            notes.leave_out(f"{key} of {path.name}, which is about other parts of a tenant.")
    return Imported(Bundle(actions, modules, bindings_of(document, (), value.get("triggers"))), notes)
