"""An action or module as a mapping with the keys of the Management API, which auth0-deploy-cli uses as well.

https://auth0.com/docs/api/management/v2/actions/post-action
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from studio.catalogue.loader import load
from studio.exchange.bundle import Action, Dependency, Module, ModuleUse, Secret
from studio.exchange.imported import Notes
from studio.exchange.names import name_problem
from studio.exchange.placeholders import is_placeholder, own_placeholder
from studio.project.deploy_folder import Entry
from studio.project.exported import guess_handlers
from studio.project.reading import ReadError

DEPLOY_CLI = "deploy-cli"
MANAGEMENT_API = "management-api"
_LISTS = ("supported_triggers", "dependencies", "secrets", "modules")
_KNOWN = ("name", "code", "runtime", "deployed", "deploy", *_LISTS)
# What the platform tells and nobody sets.
_TOLD = (
    *("status", "created_at", "updated_at", "built_at", "all_changes_deployed", "deployed_version", "current_version"),
    *("actions_using_module_total", "latest_version_number", "all_changes_published", "latest_version"),
)
_RUNTIME = "node22"


@dataclass(frozen=True)
class EntryReader:
    """Reads entries of one tool; `told` are further keys that only the platform writes."""

    tool: str
    notes: Notes
    told: Collection[str] = ()

    def action(self, entry: Entry, code: str) -> Action:
        """The action of an entry. Raises ReadError."""
        name = self._name(entry)
        trigger, version = self._trigger(entry, name, code)
        registries = self.registries(entry)
        return Action(
            name=name,
            code=code,
            trigger=trigger,
            version=version,
            runtime=entry.text("runtime") or _runtime(trigger),
            dependencies=tuple(
                Dependency(dependency, given, registries.get(dependency))
                for dependency, given in entry.dependencies.items()
            ),
            secrets=self.secrets(entry, name),
            modules=tuple(ModuleUse(each, _version(entry, each)) for each in entry.names("modules", "module_name")),
            deployed=_deployed(entry),
            foreign=self.foreign(entry, name),
        )

    def module(self, entry: Entry, code: str) -> Module:
        """The module of an entry. Raises ReadError."""
        name = self._name(entry)
        dependencies = tuple(Dependency(*pair) for pair in entry.dependencies.items())
        return Module(name, code, dependencies, self.secrets(entry, name), self.foreign(entry, name))

    def _name(self, entry: Entry) -> str:
        if problem := name_problem(entry.value.get("name")):
            raise entry.document.error((*entry.path, "name"), problem)
        return str(entry.value["name"])

    def _trigger(self, entry: Entry, name: str, code: str) -> tuple[str, str]:
        found = entry.items("supported_triggers")
        if len(found) > 1:
            others = ", ".join(str(each.get("id")) for each in found[1:])
            self.notes.leave_out(f"{name}: further triggers ({others}); an action has one.")
        return trigger_of(entry.trigger, entry.trigger_version, code, self._complain(entry, name))

    def _complain(self, entry: Entry, name: str) -> ReadError:
        path = (*entry.path, "supported_triggers")
        return entry.document.error(
            path, f"{name} has no trigger; expected for example [{{id: post-login, version: v3}}]"
        )

    def registries(self, entry: Entry) -> dict[str, str]:
        """The registries of packages that do not come from the public one."""
        found = {}
        for item in entry.items("dependencies"):
            if isinstance(item.get("name"), str) and isinstance(item.get("registry_url"), str):
                found[item["name"]] = item["registry_url"]
        return found

    def secrets(self, entry: Entry, owner: str) -> tuple[Secret, ...]:
        """The secrets by name, without values. Raises ReadError."""
        found: dict[str, Secret] = {}
        for item in entry.items("secrets"):
            name, value = item.get("name"), item.get("value")
            if not isinstance(name, str) or not name:
                raise entry.document.error(
                    (*entry.path, "secrets"), f"a secret of {owner} has no name; expected a text"
                )
            if value is not None and not is_placeholder(value):
                self.notes.leave_out(
                    f"{owner}: the value of the secret {name}; set it in the window, or with --secret."
                )
            found[name] = Secret(name, own_placeholder(name, value))
        return tuple(found.values())

    def foreign(self, entry: Entry, name: str) -> dict[str, Mapping[str, Any]]:
        """Keys that the studio does not know, and placeholders in place of whole lists."""
        found: dict[str, Any] = {}
        for key, value in entry.value.items():
            if key in _LISTS and isinstance(value, str) and is_placeholder(value):
                found[key] = value
                self.notes.keep(f"{name}: {value} in place of its {key.replace('_', ' ')}.")
            elif key in _LISTS and value is not None and not isinstance(value, list):
                raise entry.document.error((*entry.path, key), f"{key} of {name} is no list; expected a list")
            elif key not in (*_KNOWN, *_TOLD, *self.told) and value is not None:
                found[key] = value
                self.notes.keep(f"{name}: {key}, which only {self.tool} knows.")
        return {self.tool: found} if found else {}


@dataclass(frozen=True)
class Owned:
    """What only the deploy tool has a use for: placeholders by secret, and what an `action.yaml` keeps as foreign."""

    placeholders: Mapping[str, str]
    foreign: Mapping[str, Any]


def owned(entry: Entry) -> Owned:
    """What of an entry the studio only passes on. Raises ReadError."""
    reader = EntryReader(DEPLOY_CLI, Notes(), ("installed_integration_id",))
    name = entry.name or ""
    foreign: dict[str, Any] = dict(reader.foreign(entry, name))
    if registries := reader.registries(entry):
        foreign["registries"] = registries
    versions = {each: _version(entry, each) for each in entry.names("modules", "module_name")}
    if any(versions.values()):
        foreign["module_versions"] = {each: version for each, version in versions.items() if version}
    secrets = reader.secrets(entry, name)
    return Owned({secret.name: secret.placeholder for secret in secrets if secret.placeholder}, foreign)


def trigger_of(id: str | None, version: str | None, code: str, problem: ReadError) -> tuple[str, str]:
    """Id and version of a trigger: those that were given, else by the handler in the code. Raises the problem."""
    triggers = load().triggers
    if not id:
        exported = guess_handlers(code)
        fitting = (each.id for each in load().runnable if {h.name for h in each.handlers} & {*exported})
        id = next(fitting, None)
    if id is None:
        raise problem
    known = triggers.get(id)
    return id, version or (known.version if known else "v1")


def _runtime(trigger: str) -> str:
    found = load().triggers.get(trigger)
    return found.runtimes[0] if found and found.runtimes else _RUNTIME


def _version(entry: Entry, module: str) -> int | None:
    for item in entry.items("modules"):
        number = item.get("module_version_number")
        if item.get("module_name") == module and isinstance(number, int) and not isinstance(number, bool):
            return number
    return None


def _deployed(entry: Entry) -> bool:
    given = [entry.value.get(key) for key in ("deployed", "deploy", "all_changes_deployed")]
    said = [each for each in given if isinstance(each, bool)]
    return any(said) if said else True


def dependency_entries(owner: Action | Module) -> list[dict[str, Any]]:
    """The packages as a list of mappings."""
    return [
        {"name": each.name, "version": each.version, **({"registry_url": each.registry} if each.registry else {})}
        for each in owner.dependencies
    ]


def module_entries(action: Action) -> list[dict[str, Any]]:
    """The modules that an action requires; where no version is known it is the first, which an export publishes."""
    return [{"module_name": use.name, "module_version_number": use.version or 1} for use in action.modules]


def trigger_entries(action: Action) -> list[dict[str, Any]]:
    """The one trigger of an action, as the list that every tool wants."""
    return [{"id": action.trigger, "version": action.version}]
