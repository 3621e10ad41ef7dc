"""Entries of auth0-deploy-cli with the code that they name, and its bindings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from studio.exchange.bundle import Binding
from studio.exchange.source import Source
from studio.project.deploy_folder import Entry
from studio.project.paths import FieldPath
from studio.project.reading import Document, ReadError

_MOST = 1000
_Owner = TypeVar("_Owner")


def read_entries(
    source: Source, document: Document, key: str, make: Callable[[Entry, str], _Owner]
) -> tuple[_Owner, ...]:
    """What the list under a key holds, each with its code. Raises ReadError."""
    listed = document.value.get(key)
    if listed is None:
        return ()
    if not isinstance(listed, list):
        raise document.error((key,), f"{key} is no list; expected a list of mappings with name and code")
    if len(listed) > _MOST:
        raise document.error((key,), f"{key} has {len(listed)} entries; expected at most {_MOST}")
    return tuple(_one(source, document, (key, index), value, make) for index, value in enumerate(listed))


def _one(
    source: Source, document: Document, path: FieldPath, value: Any, make: Callable[[Entry, str], _Owner]
) -> _Owner:
    if not isinstance(value, Mapping):
        raise document.error(path, "this entry is no mapping; expected one with name and code")
    return make(Entry(source.root, document, path, value), code_of(source, document, path, value))


def code_of(source: Source, document: Document, path: FieldPath, value: Mapping[str, Any]) -> str:
    """The code that an entry names by its path. Raises ReadError."""

    def complain(message: str) -> ReadError:
        return document.error((*path, "code"), message)

    return source.named(value.get("code"), complain)


def bindings_of(document: Document, path: FieldPath, value: Any) -> dict[str, tuple[Binding, ...]]:
    """The actions per trigger. Raises ReadError."""
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise document.error((*path, "triggers"), "triggers is no mapping; expected a list of bindings per trigger")
    return {trigger: _bound(document, (*path, "triggers", trigger), bound) for trigger, bound in value.items() if bound}


def _bound(document: Document, path: FieldPath, value: Any) -> tuple[Binding, ...]:
    if not isinstance(value, list):
        raise document.error(path, f"the bindings of {path[-1]} are no list; expected for example [{{action_name: a}}]")
    found = []
    for index, item in enumerate(value):
        name = item.get("action_name") if isinstance(item, Mapping) else None
        if not isinstance(name, str):
            raise document.error((*path, index), "this binding names no action; expected action_name with a text")
        shown = item.get("display_name")
        found.append(Binding(name, shown if isinstance(shown, str) else name))
    return tuple(found)
