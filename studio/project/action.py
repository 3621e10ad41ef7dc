"""An action on disk: a single `.js` file, or `code.js` beside its `action.yaml`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.later import later
from studio.project.dependencies import read_dependencies
from studio.project.reading import Document, nearest, read_document, read_text

if TYPE_CHECKING:
    from studio.project import deploy_folder
else:
    deploy_folder = later("studio.project.deploy_folder")

# https://auth0.com/docs/customize/actions/modules
MODULE_LIMIT = 3
_KEYS = (
    *("name", "trigger", "version", "runtime", "dependencies", "secrets", "modules"),
    *("deployed", "placeholders", "foreign"),
)


@dataclass(frozen=True)
class ActionFile:
    """One action. `secret_names` are names only; values never stand in a file.

    `version` is that of the trigger. `placeholders` are what the deploy tools fill in for a secret, where that is not
    its name, and `foreign` is what other tools say about the action and the studio only passes on. `position` is the
    place in the flow by the bindings of a deploy tool; where those leave it out, it is `unbound` and does not run.
    """

    name: str
    path: Path
    code: str
    trigger: str | None = None
    runtime: str | None = None
    dependencies: Mapping[str, str] = field(default_factory=dict)
    secret_names: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    version: str | None = None
    deployed: bool | None = None
    placeholders: Mapping[str, str] = field(default_factory=dict)
    foreign: Mapping[str, Any] = field(default_factory=dict)
    position: int | None = None
    unbound: bool = False


def load_action(path: Path) -> ActionFile:
    """The action in a file, or in the `code.js` of a folder. Raises ReadError."""
    if path.is_dir() and (path / "code.js").exists():
        path = path / "code.js"
    bare = _as_deployed(ActionFile(action_name(path), path, read_text(path).text))
    described = description_of(path)
    return with_description(bare, read_document(described)) if described.exists() else bare


def _as_deployed(bare: ActionFile) -> ActionFile:
    """The action with what a folder of auth0-deploy-cli says about it, if it lies in one."""
    found = deploy_folder.action_entry(bare.path)
    if found is None:
        return bare
    return replace(
        bare,
        name=found.name or bare.name,
        trigger=found.trigger,
        version=found.trigger_version,
        runtime=found.text("runtime"),
        dependencies=found.dependencies,
        secret_names=found.names("secrets", "name"),
        modules=found.names("modules", "module_name"),
        position=deploy_folder.position(found),
        unbound=deploy_folder.is_unbound(found),
    )


def description_of(path: Path) -> Path:
    """The file that describes an action: `action.yaml` beside a `code.js`, `name.action.yaml` beside `name.js`."""
    return path.with_name("action.yaml" if path.name == "code.js" else f"{path.stem}.action.yaml")


def action_name(path: Path) -> str:
    """The name of an action by its file: the file's own, or its folder's for `code.js`."""
    return path.resolve().parent.name if path.name == "code.js" else path.stem


def with_description(bare: ActionFile, document: Document) -> ActionFile:
    """The action with what its description says, which counts before everything else. Raises ReadError."""
    value = document.value if document.value is not None else {}
    if not isinstance(value, Mapping):
        raise document.error((), "expected a mapping with keys such as name and trigger")
    for key in value:
        if key not in _KEYS:
            raise document.error((key,), f"the key {key} is not known here{nearest(key, _KEYS)}")
    return replace(
        bare,
        name=_text(document, "name", bare.name),
        trigger=_text(document, "trigger", bare.trigger),
        version=_text(document, "version", bare.version),
        runtime=_text(document, "runtime", bare.runtime),
        dependencies=read_dependencies(document) if "dependencies" in value else bare.dependencies,
        secret_names=names_under(document, "secrets") if "secrets" in value else bare.secret_names,
        modules=_modules(document) if "modules" in value else bare.modules,
        deployed=_flag(document, "deployed"),
        placeholders=texts_under(document, "placeholders"),
        foreign=_mapping(document, "foreign"),
    )


def _flag(document: Document, key: str) -> bool | None:
    value = document.value.get(key)
    if value is not None and not isinstance(value, bool):
        raise document.error((key,), f"{key} is {value!r}; expected true or false")
    return value


def _mapping(document: Document, key: str) -> Mapping[str, Any]:
    value = document.value.get(key, {})
    if not isinstance(value, Mapping):
        raise document.error((key,), f"{key} is no mapping; expected keys with values")
    return value


def texts_under(document: Document, key: str) -> Mapping[str, str]:
    """The texts by name under a key, empty where the key is missing. Raises ReadError."""
    value = _mapping(document, key)
    for name, item in value.items():
        if not isinstance(item, str):
            raise document.error((key, name), f"{name} is {item!r}; expected a text")
    return value


def _text(document: Document, key: str, default: Any) -> Any:
    value = document.value.get(key, default)
    if value is not default and not isinstance(value, str):
        raise document.error((key,), f"{key} is {value!r}; expected a text")
    return value


def names_under(document: Document, key: str) -> tuple[str, ...]:
    """The list of names under a key, empty where the key is missing. Raises ReadError."""
    value = document.value.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise document.error((key,), f"{key} is no list of names; expected for example [API_KEY]")
    return tuple(value)


def _modules(document: Document) -> tuple[str, ...]:
    found = names_under(document, "modules")
    if problem := too_many_modules(found):
        raise document.error(("modules",), problem)
    return found


def too_many_modules(names: Collection[str]) -> str | None:
    """What is wrong with the number of modules, as half a sentence, or None."""
    if len(names) <= MODULE_LIMIT:
        return None
    return f"{len(names)} modules are named ({', '.join(names)}), and an action has at most {MODULE_LIMIT}"
