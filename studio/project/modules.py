"""Actions modules on disk: `modules/<name>/code.js`, with an optional `module.yaml` beside it.

An action loads one by `require('actions:<name>')`. https://auth0.com/docs/customize/actions/modules
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from studio.project.action import names_under, too_many_modules
from studio.project.dependencies import read_dependencies
from studio.project.reading import Document, ReadError, nearest, read_document, read_text

_KEYS = ("secrets", "dependencies")


@dataclass(frozen=True)
class ModuleFile:
    """One module. `secret_names` are names only; the values are the module's own, not the action's."""

    name: str
    path: Path
    code: str
    dependencies: Mapping[str, str] = field(default_factory=dict)
    secret_names: tuple[str, ...] = ()


def module_names(project_root: Path) -> tuple[str, ...]:
    """The modules of a project, by name."""
    return tuple(sorted(path.parent.name for path in (project_root / "modules").glob("*/code.js")))


def load_modules(project_root: Path, names: Iterable[str]) -> tuple[ModuleFile, ...]:
    """The named modules of a project, each once, in the order of the names; no more than one action may have.

    Raises ReadError for one that is not there, that cannot be read, or that is one too many.
    """
    wanted = tuple(dict.fromkeys(names))
    folder = project_root / "modules"
    if problem := too_many_modules(wanted):
        raise ReadError(folder, None, problem)
    known = module_names(project_root) if wanted else ()
    return tuple(_load(folder, name, known) for name in wanted)


def _load(folder: Path, name: str, known: tuple[str, ...]) -> ModuleFile:
    # Only names from the listing lead to a path, so that no name can leave the folder.
    if name not in known:
        expected = nearest(name, known) or f"; expected {name}/code.js in this folder"
        raise ReadError(folder, None, f"there is no module {name}{expected}")
    path = folder / name / "code.js"
    code = read_text(path).text
    described = path.with_name("module.yaml")
    if not described.exists():
        return ModuleFile(name, path, code)
    return _described(ModuleFile(name, path, code), read_document(described))


def _described(bare: ModuleFile, document: Document) -> ModuleFile:
    if document.value is None:
        return bare
    if not isinstance(document.value, Mapping):
        raise document.error((), "expected a mapping with the keys secrets and dependencies")
    for key in document.value:
        if key not in _KEYS:
            raise document.error((key,), f"the key {key} is not known here{nearest(key, _KEYS)}")
    dependencies, secrets = read_dependencies(document), names_under(document, "secrets")
    return ModuleFile(bare.name, bare.path, bare.code, dependencies, secrets)
