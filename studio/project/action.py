"""An action on disk: a single `.js` file, or `code.js` beside its `action.yaml`."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from studio.project.dependencies import read_dependencies
from studio.project.reading import Document, nearest, read_document, read_text

# https://auth0.com/docs/customize/actions/modules
MODULE_LIMIT = 3
_KEYS = ("name", "trigger", "version", "runtime", "dependencies", "secrets", "modules")
_EXPORTS = re.compile(r"(?:^|[^.\w$])(?:module\s*\.\s*)?exports\s*\.\s*([A-Za-z_$][\w$]*)\s*=(?!=)")
_OBJECT = re.compile(r"(?:^|[^.\w$])module\s*\.\s*exports\s*=\s*\{(.*)", re.DOTALL)
_MEMBER = re.compile(r"(?:^|[{,\s])(?:async\s+)?([A-Za-z_$][\w$]*)\s*(?=[:(,}])")
_COMMENTS = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)


@dataclass(frozen=True)
class ActionFile:
    """One action. `secret_names` are names only; values never stand in a file."""

    name: str
    path: Path
    code: str
    trigger: str | None = None
    runtime: str | None = None
    dependencies: Mapping[str, str] = field(default_factory=dict)
    secret_names: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()


def load_action(path: Path) -> ActionFile:
    """The action in a file, or in the `code.js` of a folder. Raises ReadError."""
    if path.is_dir() and (path / "code.js").exists():
        path = path / "code.js"
    code = read_text(path).text
    described = description_of(path)
    if described.exists():
        return _described(path, code, read_document(described))
    return ActionFile(action_name(path), path, code)


def description_of(path: Path) -> Path:
    """The file that describes an action: `action.yaml` beside a `code.js`, `name.action.yaml` beside `name.js`."""
    return path.with_name("action.yaml" if path.name == "code.js" else f"{path.stem}.action.yaml")


def action_name(path: Path) -> str:
    """The name of an action by its file: the file's own, or its folder's for `code.js`."""
    return path.resolve().parent.name if path.name == "code.js" else path.stem


def _described(path: Path, code: str, document: Document) -> ActionFile:
    value = document.value if document.value is not None else {}
    if not isinstance(value, Mapping):
        raise document.error((), "expected a mapping with keys such as name and trigger")
    for key in value:
        if key not in _KEYS:
            raise document.error((key,), f"the key {key} is not known here{nearest(key, _KEYS)}")
    return ActionFile(
        name=_text(document, "name", action_name(path)),
        path=path,
        code=code,
        trigger=_text(document, "trigger", None),
        runtime=_text(document, "runtime", None),
        dependencies=read_dependencies(document),
        secret_names=names_under(document, "secrets"),
        modules=_modules(document),
    )


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


def guess_handlers(code: str) -> tuple[str, ...]:
    """The names which the code exports, found by reading it, not by running it: a best guess."""
    plain = _COMMENTS.sub("", code)
    names = dict.fromkeys(_EXPORTS.findall(plain))
    if found := _OBJECT.search(plain):
        names |= dict.fromkeys(_MEMBER.findall(found[1]))
    return tuple(names)
