"""What a method accepts: the shape of its arguments, as the platform's own validator reads them.

The platform validates some arguments with JSON schemas and puts what it finds into one message. The shape
holds the facts from which the sandbox makes the same message:

    accepts:
      prefix: Invalid setUserById arguments      # stands before the message, or nothing does
      arguments: [user_id]                       # the names of the arguments, in call order
      required: [user_id]
      members:
        user_id: {type: string, max_length: 512, min_length: 1}

`closed` objects have no other members, `names` is a pattern for the names of the members of an open one, and a
`loose` member may be anything falsy, which then counts as missing.

Source: npm @auth0/actions 0.20.0, api implementation.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from studio.catalogue.source import Node

TYPES = ("string", "number", "boolean", "object", "array", "null")
_WHOLE = ("max_length", "min_length", "max_properties", "max_items")
_KEYS = (*_WHOLE, "type", "pattern", "enum", "required", "members", "closed", "names", "items", "loose")


def accepted(node: Node) -> Mapping[str, Any]:
    """The shape under `accepts`; empty where there is none. Raises CatalogueError."""
    shape = node.mapping("accepts")
    if not shape:
        return {}
    rest = {key: value for key, value in shape.items() if key not in ("arguments", "prefix")}
    names = shape.get("arguments")
    if not isinstance(names, list) or not set(rest.get("members", ())) <= set(names):
        raise node.error("accepts needs its arguments by name, in call order, and no members besides", "accepts")
    _check(node, rest, "accepts")
    return {"prefix": "", **shape}


def _check(node: Node, shape: Any, where: str) -> None:
    if not isinstance(shape, Mapping):
        raise node.error(f"{where} is {shape!r}; expected a shape such as {{type: string}}", "accepts")
    for key in shape:
        if key not in _KEYS:
            raise node.error(f"{where} has the unknown key {key!r}; expected some of {', '.join(_KEYS)}", "accepts")
    types = shape.get("type", "object")
    for kind in types if isinstance(types, list) else [types]:
        if kind not in TYPES:
            raise node.error(f"the type of {where} is {kind!r}; expected one of {', '.join(TYPES)}", "accepts")
    for key in _WHOLE:
        if not isinstance(shape.get(key, 0), int):
            raise node.error(f"{key} of {where} is {shape[key]!r}; expected a whole number", "accepts")
    for name, member in shape.get("members", {}).items():
        _check(node, member, f"{where}.{name}")
    if "items" in shape:
        _check(node, shape["items"], f"{where}[]")
