"""What is exchanged with other tools: the actions of a project with everything that belongs to them, as plain values.

Every format is written from a `Bundle` and read into one. Values of secrets have no place in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from studio.project.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Secret:
    """A secret by its name; `placeholder` is what the deploy tools fill in, where that is not `@@NAME@@`."""

    name: str
    placeholder: str | None = None


@dataclass(frozen=True, slots=True)
class Dependency:
    """An npm package with its version, and the registry it comes from where that is not the public one."""

    name: str
    version: str
    registry: str | None = None


@dataclass(frozen=True, slots=True)
class ModuleUse:
    """An Actions module that an action requires; `version` is None for the newest."""

    name: str
    version: int | None = None


@dataclass(frozen=True)
class Example:
    """A scenario beside an action: the name of its file, what it says, and the whole event that it stands for."""

    file: str
    scenario: Scenario
    event: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ScenarioText:
    """A scenario that comes along with an import: its way in the folder `scenarios`, and its text."""

    name: str
    text: str


@dataclass(frozen=True)
class Action:
    """One action. `version` is that of the trigger; `foreign` is what one tool says and the others do not know.

    `examples` are gathered only for formats that show or run them, `scenarios` are found only by an import.
    """

    name: str
    code: str
    trigger: str
    version: str
    runtime: str
    dependencies: tuple[Dependency, ...] = ()
    secrets: tuple[Secret, ...] = ()
    modules: tuple[ModuleUse, ...] = ()
    deployed: bool = True
    foreign: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    examples: tuple[Example, ...] = ()
    scenarios: tuple[ScenarioText, ...] = ()

    def foreign_of(self, tool: str) -> Mapping[str, Any]:
        """What only this tool says about the action."""
        return self.foreign.get(tool, {})


@dataclass(frozen=True)
class Module:
    """One Actions module, which several actions may require."""

    name: str
    code: str
    dependencies: tuple[Dependency, ...] = ()
    secrets: tuple[Secret, ...] = ()
    foreign: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Binding:
    """An action in its place behind a trigger, and the name that is shown there."""

    action: str
    display_name: str


@dataclass(frozen=True)
class Bundle:
    """The actions and modules of a project; `bindings` are the actions per trigger, in their order."""

    actions: tuple[Action, ...] = ()
    modules: tuple[Module, ...] = ()
    bindings: Mapping[str, tuple[Binding, ...]] = field(default_factory=dict)

    @property
    def owners(self) -> tuple[Action | Module, ...]:
        """Everything that has code and secrets of its own."""
        return (*self.actions, *self.modules)
