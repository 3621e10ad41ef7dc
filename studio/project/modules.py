"""Actions modules on disk: `modules/<name>/code.js`, with an optional `module.yaml` beside it.

An action loads one by `require('actions:<name>')`. https://auth0.com/docs/customize/actions/modules
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from studio.project import deploy_folder
from studio.project.action import names_under, texts_under, too_many_modules
from studio.project.dependencies import read_dependencies
from studio.project.reading import Document, ReadError, nearest, read_document, read_text

_KEYS = ("secrets", "dependencies", "placeholders", "foreign")
_FOLDERS = ("modules", "action-modules")


@dataclass(frozen=True)
class ModuleFile:
    """One module. `secret_names` are names only; the values are the module's own, not the action's."""

    name: str
    path: Path
    code: str
    dependencies: Mapping[str, str] = field(default_factory=dict)
    secret_names: tuple[str, ...] = ()
    placeholders: Mapping[str, str] = field(default_factory=dict)
    foreign: Mapping[str, Any] = field(default_factory=dict)


def module_names(project_root: Path) -> tuple[str, ...]:
    """The modules of a project, by name."""
    return tuple(sorted(_places(project_root)))


def _places(project_root: Path) -> dict[str, Path]:
    """The code of each module: in the studio's folder, else in that of auth0-deploy-cli."""
    found = [path for name in _FOLDERS for path in (project_root / name).glob("*/code.js")]
    return {path.parent.name: path for path in reversed(found)}


def load_modules(project_root: Path, names: Iterable[str]) -> tuple[ModuleFile, ...]:
    """The named modules of a project, each once, in the order of the names; no more than one action may have.

    Raises ReadError for one that is not there, that cannot be read, or that is one too many.
    """
    wanted = tuple(dict.fromkeys(names))
    folder = project_root / "modules"
    if problem := too_many_modules(wanted):
        raise ReadError(folder, None, problem)
    known = _places(project_root) if wanted else {}
    return tuple(_load(folder, name, known) for name in wanted)


def _load(folder: Path, name: str, known: Mapping[str, Path]) -> ModuleFile:
    # Only names from the listing lead to a path, so that no name can leave the folder.
    if name not in known:
        expected = nearest(name, known) or f"; expected {name}/code.js in this folder"
        raise ReadError(folder, None, f"there is no module {name}{expected}")
    path = known[name]
    bare = ModuleFile(name, path, read_text(path).text)
    found = deploy_folder.module_entry(path)
    if found is not None:
        bare = replace(bare, dependencies=found.dependencies, secret_names=found.names("secrets", "name"))
    described = path.with_name("module.yaml")
    return _described(bare, read_document(described)) if described.exists() else bare


def _described(bare: ModuleFile, document: Document) -> ModuleFile:
    if document.value is None:
        return bare
    if not isinstance(document.value, Mapping):
        raise document.error((), "expected a mapping with the keys secrets and dependencies")
    for key in document.value:
        if key not in _KEYS:
            raise document.error((key,), f"the key {key} is not known here{nearest(key, _KEYS)}")
    foreign = document.value.get("foreign", {})
    if not isinstance(foreign, Mapping):
        raise document.error(("foreign",), "foreign is no mapping; expected keys with values")
    return replace(
        bare,
        dependencies=read_dependencies(document) if "dependencies" in document.value else bare.dependencies,
        secret_names=names_under(document, "secrets") if "secrets" in document.value else bare.secret_names,
        placeholders=texts_under(document, "placeholders"),
        foreign=foreign,
    )
