"""What a part of a file people write may be: checks that answer the value, or say in which line it is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from studio.project.paths import FieldPath
from studio.project.reading import Document, nearest


def known(document: Document, path: FieldPath, value: Mapping[str, Any], keys: tuple[str, ...]) -> None:
    """Raise ReadError for a key that is none of `keys`; it proposes the nearest one."""
    for name in value:
        if name not in keys:
            raise document.error((*path, name), f"the key {name} is not known here{nearest(name, keys)}")


def text(document: Document, path: FieldPath, value: Any) -> str:
    """The value if it is a text. Raises ReadError."""
    if not isinstance(value, str):
        raise document.error(path, f"{path[-1]} is {value!r}; expected a text")
    return value


def mapping(document: Document, path: FieldPath, value: Any) -> Mapping[str, Any]:
    """The value if it has keys. Raises ReadError."""
    if not isinstance(value, Mapping):
        raise document.error(path, f"{path[-1]} is no mapping; expected keys and values")
    return value
