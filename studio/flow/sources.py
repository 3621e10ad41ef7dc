"""From an action on disk to one that can be run: its modules are found, its packages named, its secrets dealt out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from studio.flow.request import ActionSource
from studio.project import workspace
from studio.project.action import ActionFile
from studio.project.dependencies import too_many
from studio.project.modules import ModuleFile, load_modules
from studio.project.reading import ReadError
from studio.sandbox.job import Module


@dataclass(frozen=True)
class Needs:
    """What an action needs beside its code: packages by name with their exact version, and modules."""

    dependencies: Mapping[str, str] = field(default_factory=dict)
    modules: tuple[ModuleFile, ...] = ()


def needs_of(action: ActionFile, given: Mapping[str, str] | None = None) -> Needs:
    """The packages and modules of an action; packages that are `given` win over its own and those of its modules.

    Raises ReadError for a module that is not there, and for modules which want two versions of one package.
    """
    root = workspace.find_root(action.path) or _bare_root(action.path)
    modules = load_modules(root, action.modules) if action.modules else ()
    merged = dict(action.dependencies)
    for module in modules:
        for name, version in module.dependencies.items():
            if merged.setdefault(name, version) != version and name not in (given or {}):
                text = f"the module {module.name} needs {name} {version}, and {merged[name]} is declared already"
                raise ReadError(module.path.with_name("module.yaml"), None, text)
    merged |= given or {}
    if problem := too_many(merged):
        raise ReadError(action.path, None, problem)
    return Needs(merged, modules)


def source_of(
    action: ActionFile,
    needs: Needs,
    packages: Path | None,
    secrets: Mapping[str, str],
    configuration: Mapping[str, str],
) -> ActionSource:
    """The action with what it needs; `packages` is where its dependencies have been installed.

    A module sees the secrets that its description names: `module/NAME` if there is such a secret, else
    `NAME`. The action sees all but those of modules.
    """
    own = {name: value for name, value in secrets.items() if "/" not in name}
    return ActionSource(
        name=action.name,
        file=str(action.path),
        code=action.code,
        secrets=own,
        configuration=configuration,
        dependencies=tuple(needs.dependencies),
        packages=packages,
        modules={module.name: _module(module, secrets) for module in needs.modules},
    )


def _module(module: ModuleFile, secrets: Mapping[str, str]) -> Module:
    found = {name: secrets.get(f"{module.name}/{name}", secrets.get(name)) for name in module.secret_names}
    held = {name: value for name, value in found.items() if value is not None}
    return Module(module.code, f"modules/{module.name}/code.js", held)


def _bare_root(path: Path) -> Path:
    """The project folder by its layout, where it has no settings file: `actions/<name>/code.js` lies in it."""
    folder = path.resolve().parent
    return folder.parent.parent if folder.parent.name == "actions" else folder
