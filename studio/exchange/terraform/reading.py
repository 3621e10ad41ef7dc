"""Actions out of the resources of a Terraform configuration, whose code stands in files, heredocs or strings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import hcl2
from lark.exceptions import LarkError

from studio.exchange.bundle import Action, Binding, Bundle, Dependency, Module, ModuleUse, Secret
from studio.exchange.entries import trigger_of
from studio.exchange.gathering import RUNTIME
from studio.exchange.imported import Imported, Notes
from studio.exchange.names import name_problem
from studio.exchange.source import Source
from studio.exchange.terraform.expressions import (
    NotPlain,
    file_path,
    has_templates,
    heredoc,
    inner_file_path,
    shown,
    text_of,
)
from studio.project.reading import ReadError

_FILE_LIMIT = 1024 * 1024
_ACTION, _MODULE = "auth0_action", "auth0_action_module"
_BOUND, _BOUND_ONE = "auth0_trigger_actions", "auth0_trigger_action"
_READ = (
    *("name", "code", "runtime", "deploy", "publish", "supported_triggers", "dependencies", "secrets", "secrets_wo"),
    *("secrets_wo_version", "modules", "__is_block__"),
)


@dataclass(frozen=True)
class Resource:
    """One resource: its label, what stands in it, and the file it is in."""

    label: str
    body: Mapping[str, Any]
    path: Path

    def blocks(self, name: str) -> list[Mapping[str, Any]]:
        """The blocks of a name."""
        found = self.body.get(name)
        return [each for each in found if isinstance(each, Mapping)] if isinstance(found, list) else []

    def error(self, kind: str, message: str) -> ReadError:
        """The error to raise about this resource."""
        return ReadError(self.path, None, f"{kind}.{self.label}: {message}")


@dataclass
class _Configuration:
    """Everything in the files of a folder that is about actions."""

    resources: dict[str, list[Resource]] = field(default_factory=dict)
    known: dict[str, str] = field(default_factory=dict)

    def of(self, kind: str) -> list[Resource]:
        return self.resources.get(kind, [])


def recognised(source: Source) -> bool:
    """Whether a file of Terraform declares an action."""
    return any("auth0_action" in source.text(name) for name in _files(source))


def _files(source: Source) -> list[str]:
    if source.path.is_file():
        return [source.path.name] if source.path.suffix == ".tf" else []
    return source.names("*.tf")


def read(source: Source) -> Imported:
    """The actions that the files declare. Raises ReadError."""
    found = _Configuration()
    for name in _files(source):
        _gather(found, source.root / name, _parsed(source, name))
    reader = _Reader(source, found, Notes())
    modules = {each.label: reader.module(each) for each in reader.with_code(_MODULE)}
    actions = {each.label: reader.action(each, modules) for each in reader.with_code(_ACTION)}
    bundle = Bundle(tuple(actions.values()), tuple(modules.values()), reader.bindings(actions))
    return Imported(bundle, reader.notes)


def _parsed(source: Source, name: str) -> Mapping[str, Any]:
    path = source.root / name
    text = source.text(name, _FILE_LIMIT)
    try:
        parsed: Mapping[str, Any] = hcl2.loads(text if text.endswith("\n") else f"{text}\n")
    except LarkError as error:
        line = getattr(error, "line", None)
        where = line if isinstance(line, int) and line > 0 else None
        raise ReadError(path, where, "this is no HCL that the studio can read") from error
    except (RecursionError, ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
        raise ReadError(path, None, "this is no HCL that the studio can read") from error
    return parsed


def _gather(found: _Configuration, path: Path, parsed: Mapping[str, Any]) -> None:
    for kind, label, body in _labelled(parsed.get("resource")):
        found.resources.setdefault(kind, []).append(Resource(label, body, path))
    for block in parsed.get("variable") or ():
        for name, body in block.items():
            _know(found, f"var.{_bare(name)}", body.get("default") if isinstance(body, Mapping) else None)
    for block in parsed.get("locals") or ():
        for name, value in block.items():
            _know(found, f"local.{_bare(name)}", value)


def _know(found: _Configuration, name: str, value: Any) -> None:
    try:
        found.known[name] = text_of(value, {})
    except NotPlain:
        return


def _labelled(blocks: Any) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    for block in blocks or ():
        for kind, labelled in block.items():
            if not isinstance(labelled, Mapping):
                continue
            for label, body in labelled.items():
                if isinstance(body, Mapping):
                    yield _bare(kind), _bare(label), body


def _bare(name: Any) -> str:
    return str(name).strip('"')


@dataclass(frozen=True)
class _Reader:
    source: Source
    configuration: _Configuration
    notes: Notes

    def with_code(self, kind: str) -> Iterator[Resource]:
        """The resources of a kind, without those whose code Terraform alone can tell."""
        for resource in self.configuration.of(kind):
            value = resource.body.get("code")
            if isinstance(value, str) and value.startswith("${") and not self._is_readable(value):
                self.notes.leave_out(f"{kind}.{resource.label}: its code is {shown(value)}, which has to be evaluated.")
            else:
                yield resource

    def _is_readable(self, value: str) -> bool:
        try:
            if file_path(value) or inner_file_path(value):
                return True
            text_of(value, self.configuration.known)
        except NotPlain:
            return False
        return True

    def action(self, resource: Resource, modules: Mapping[str, Module]) -> Action:
        name = self._name(resource, _ACTION)
        code = self._code(resource, _ACTION, name)
        given = next(iter(resource.blocks("supported_triggers")), {})
        id, version = (self._text(given.get(key), f"the {key} of the trigger of {name}") for key in ("id", "version"))
        missing = resource.error(_ACTION, "there is no supported_triggers block; expected one with id and version")
        trigger, version = trigger_of(id, version, code, missing)
        self._left_out(resource, name)
        return Action(
            name=name,
            code=code,
            trigger=trigger,
            version=version,
            runtime=self._text(resource.body.get("runtime"), f"the runtime of {name}") or RUNTIME,
            dependencies=self._dependencies(resource, name),
            secrets=self._secrets(resource, name),
            modules=tuple(self._uses(resource, name, modules)),
            deployed=resource.body.get("deploy") is True,
        )

    def module(self, resource: Resource) -> Module:
        name = self._name(resource, _MODULE)
        code = self._code(resource, _MODULE, name)
        self._left_out(resource, name)
        return Module(name, code, self._dependencies(resource, name), self._secrets(resource, name))

    def bindings(self, actions: Mapping[str, Action]) -> dict[str, tuple[Binding, ...]]:
        found: dict[str, list[Binding]] = {}
        for resource in self.configuration.of(_BOUND):
            for block in resource.blocks("actions"):
                self._bind(found, resource, block.get("id"), block.get("display_name"), actions)
        for resource in self.configuration.of(_BOUND_ONE):
            body = resource.body
            self._bind(found, resource, body.get("action_id"), body.get("display_name"), actions)
        return {trigger: tuple(bound) for trigger, bound in found.items()}

    def _bind(
        self,
        found: dict[str, list[Binding]],
        resource: Resource,
        id: Any,
        display_name: Any,
        actions: Mapping[str, Action],
    ) -> None:
        trigger = self._text(resource.body.get("trigger"), "the trigger of a binding")
        action = actions.get(_referenced(id, _ACTION))
        if trigger is None or action is None:
            self.notes.leave_out(f"The binding of {shown(id)}: it leads to no action of this folder.")
            return
        name = self._text(display_name, f"the display name of {action.name}") or action.name
        found.setdefault(trigger, []).append(Binding(action.name, name))

    def _name(self, resource: Resource, kind: str) -> str:
        try:
            name = text_of(resource.body.get("name"), self.configuration.known)
        except NotPlain as error:
            self.notes.leave_out(f"{resource.label}: its name is {error}, which Terraform would evaluate.")
            name = resource.label
        if problem := name_problem(name):
            raise resource.error(kind, problem)
        return name

    def _code(self, resource: Resource, kind: str, name: str) -> str:
        value = resource.body.get("code")

        def complain(message: str) -> ReadError:
            return resource.error(kind, message)

        try:
            if path := file_path(value):
                return self.source.named(path, complain)
            if isinstance(value, str) and value.startswith('"<<') and "\n" in value:
                if has_templates(value):
                    self.notes.leave_out(f"{name}: the values of ${{…}} in its code, which Terraform would fill in.")
                return heredoc(value)
            if path := inner_file_path(value):
                self.notes.leave_out(f"{name}: {shown(value)} around its code, which Terraform would evaluate.")
                return self.source.named(path, complain)
            return text_of(value, self.configuration.known)
        except NotPlain as error:
            raise complain(f'the code is {error}; expected file("…"), a heredoc or a text') from error

    def _text(self, value: Any, what: str) -> str | None:
        """A text, or None where it is missing or has to be evaluated, which is noted."""
        if value is None:
            return None
        try:
            return text_of(value, self.configuration.known)
        except NotPlain as error:
            self.notes.leave_out(f"{what[0].upper()}{what[1:]}: {error}, which Terraform would evaluate.")
            return None

    def _dependencies(self, resource: Resource, owner: str) -> tuple[Dependency, ...]:
        found = []
        for block in resource.blocks("dependencies"):
            name, version = (self._text(block.get(key), f"a package of {owner}") for key in ("name", "version"))
            if name and version:
                found.append(Dependency(name, version))
        return tuple(found)

    def _secrets(self, resource: Resource, owner: str) -> tuple[Secret, ...]:
        found: dict[str, Secret] = {}
        for block in (*resource.blocks("secrets_wo"), *resource.blocks("secrets")):
            name = self._text(block.get("name"), f"a secret of {owner}")
            if not name:
                continue
            if not str(block.get("value")).startswith("${"):
                self.notes.leave_out(
                    f"{owner}: the value of the secret {name}; set it in the window, or with --secret."
                )
            found[name] = Secret(name)
        return tuple(found.values())

    def _uses(self, resource: Resource, owner: str, modules: Mapping[str, Module]) -> Iterator[ModuleUse]:
        for block in resource.blocks("modules"):
            module = modules.get(_referenced(block.get("module_id"), _MODULE))
            if module is None:
                self.notes.leave_out(
                    f"{owner}: the module {shown(block.get('module_id'))}, which is not in this folder."
                )
            else:
                yield ModuleUse(module.name)

    def _left_out(self, resource: Resource, owner: str) -> None:
        for key in resource.body:
            if _bare(key) not in _READ:
                self.notes.leave_out(f"{owner}: {_bare(key)}, which only Terraform knows.")


def _referenced(value: Any, kind: str) -> str:
    """The label in a reference such as `auth0_action.label.id`, or nothing."""
    parts = str(value).removeprefix("${").removesuffix("}").strip().split(".")
    return parts[1] if len(parts) == 3 and parts[0] == kind and parts[2] == "id" else ""
