"""The npm packages that an action or module declares: names with exact versions, in either of two notations.

https://auth0.com/docs/customize/actions/manage-dependencies
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from studio.catalogue.loader import load
from studio.project.paths import FieldPath
from studio.project.reading import Document, nearest

_PART = r"[A-Za-z0-9~][A-Za-z0-9._~-]*"
_NAME = re.compile(rf"(?:@{_PART}/)?{_PART}")
_NAME_LENGTH = 214
_RESERVED = ("node_modules", "favicon.ico")
_NUMBER = r"(?:0|[1-9][0-9]{0,15})"
_IDENTIFIER = r"(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)"
_VERSION = re.compile(rf"{_NUMBER}(?:\.{_NUMBER}){{2}}(?:-{_IDENTIFIER}(?:\.{_IDENTIFIER})*)?")
_KEYS = ("name", "version")
_FORMS = "expected names with versions, for example {axios: 1.7.9}"


def dependency_limit() -> int:
    """How many packages one action may declare."""
    return load().limits["limits.dependencies"].value


def name_problem(name: str) -> str | None:
    """What is wrong with the name of a package, as half a sentence, or None."""
    if not _NAME.fullmatch(name) or len(name) > _NAME_LENGTH or name in _RESERVED:
        return f"{name!r} is no name of an npm package; expected for example axios or @scope/name"
    return None


def version_problem(name: str, version: object) -> str | None:
    """What is wrong with the version of a package, as half a sentence, or None."""
    if not isinstance(version, str):
        return f"the version of {name} is {version!r}; expected an exact version as text, for example 1.7.9"
    if len(version) > _NAME_LENGTH or not _VERSION.fullmatch(version):
        return f"the version of {name} is {version!r}, which is not exact; expected for example 1.7.9"
    return None


def too_many(names: Iterable[str]) -> str | None:
    """What is wrong with the number of packages, which names the first one too many, or None."""
    found = tuple(names)
    if not found or len(found) <= (limit := dependency_limit()):
        return None
    return f"the package {found[limit]} is one too many: {len(found)} are declared, and an action has at most {limit}"


def read_dependencies(document: Document) -> dict[str, str]:
    """The packages under `dependencies` of a described action or module. Raises ReadError.

    Both a mapping (`{axios: 1.7.9}`) and the list of the deploy tools (`[{name: axios, version: 1.7.9}]`)
    are read; the order stays.
    """
    value = document.value.get("dependencies", {})
    found: dict[str, str] = {}
    for path, name, version in _entries(document, value):
        problem = name_problem(name) or version_problem(name, version)
        if problem is None and name in found:
            problem = f"the package {name} stands twice in the list"
        found[name] = version
        problem = problem or too_many(found)
        if problem:
            raise document.error(path, problem)
    return found


def _entries(document: Document, value: Any) -> Iterable[tuple[FieldPath, str, Any]]:
    if isinstance(value, Mapping):
        return [(("dependencies", name), name, version) for name, version in value.items()]
    if isinstance(value, list):
        return [_listed(document, ("dependencies", index), item) for index, item in enumerate(value)]
    raise document.error(("dependencies",), _FORMS)


def _listed(document: Document, path: FieldPath, item: Any) -> tuple[FieldPath, str, Any]:
    if not isinstance(item, Mapping) or not isinstance(item.get("name"), str):
        raise document.error(path, f"{item!r} is no package; {_FORMS} or [{{name: axios, version: 1.7.9}}]")
    for key in item:
        if key not in _KEYS:
            raise document.error((*path, key), f"the key {key} is not known here{nearest(key, _KEYS)}")
    return path, item["name"], item.get("version", "")
