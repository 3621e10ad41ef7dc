"""From the catalogue's wording of a type to TypeScript: `string?` → `string`, optional."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

ANY_OBJECT = "{ [key: string]: any }"
_NOTE = re.compile(r"\s*\([^()]*\)")
_CHOICE = re.compile(r"^enum\s+(\S+)")
_LIST = re.compile(r"^(?:array of|array<)\s*([^>]*)>?$")
_NAMES: Mapping[str, str] = {
    "string": "string",
    "number": "number",
    "positive integer": "number",
    "integer": "number",
    "boolean": "boolean",
    "null": "null",
    "any JSON value": "any",
    "any": "any",
    "nested actor": "Actor",
    "object of string to string": "{ [name: string]: string }",
}
_IDENTIFIER = re.compile(r"^[A-Za-z_$][\w$]*$")


@dataclass(frozen=True, slots=True)
class Worded:
    """A type in TypeScript, whether the catalogue marks it as optional or required, and its remark."""

    type: str
    optional: bool = False
    required: bool = False
    remark: str = ""


def worded(text: str) -> Worded:
    """What a wording such as `enum sms|voice (phone only)` or `string 1-255, required; …` stands for.

    Words that are not known become `any`: a wrong type would underline good code.
    """
    plain = _NOTE.sub("", text).strip()
    remark = text[len(plain.split(",")[0].split(";")[0].split(":")[0]) :].strip(" ,;:") if plain else text
    optional = bool(re.search(r"\?(?:\s|$|[,;(])", text)) or plain.endswith("?")
    required = ", required" in text
    head = re.split(r"[,;:]", plain.replace("?", " "), maxsplit=1)[0].strip()
    return Worded(_type(head), optional, required, remark)


def _type(head: str) -> str:
    if found := _CHOICE.match(head):
        return union(found[1].split("|"))
    if head == "string|number|boolean|null|array of those":
        return "string | number | boolean | null | (string | number | boolean | null)[]"
    if "|" in head or " or " in head:
        parts = [_type(part.strip()) for part in re.split(r"\||\bor\b", head)]
        return "any" if "any" in parts else " | ".join(dict.fromkeys(parts))
    if found := _LIST.match(head):
        inner = _type(found[1].strip())
        return f"{inner}[]" if _IDENTIFIER.match(inner) else f"({inner})[]"
    for name, type_ in _NAMES.items():
        if head == name or head.startswith(f"{name} "):
            return type_
    return ANY_OBJECT if head.startswith("object") else "any"


def union(values: Any) -> str:
    """The literal types of these texts, as a union."""
    return " | ".join(json.dumps(str(value)) for value in values) or "string"


def members(shape: Mapping[str, Any], *, required: bool = False, opened: bool = False) -> str:
    """An object type from a mapping of names to wordings; a name in <angle brackets> stands for any other name.

    `required` holds for what is not marked optional, `opened` allows further properties.
    """
    parts = ["[name: string]: any;"] if opened else []
    for name, wording in shape.items():
        if name.startswith("_"):
            continue
        if isinstance(wording, Mapping):
            parts.append(f"{key(name)}?: {members(wording)};")
            continue
        found = worded(str(wording))
        if name.startswith("<"):
            parts.append("[name: string]: any;")
        else:
            needed = found.required or (required and not found.optional)
            parts.append(f"{comment(found.remark)}{key(name)}{'' if needed else '?'}: {found.type};")
    return f"{{ {' '.join(parts)} }}" if parts else ANY_OBJECT


def key(name: str) -> str:
    """A property name as TypeScript writes it."""
    return name if _IDENTIFIER.match(name) else json.dumps(name)


def comment(text: str) -> str:
    """A documentation comment in one line, or nothing."""
    return f"/** {plain(text)} */ " if text else ""


def plain(text: str) -> str:
    """Text that cannot end a comment."""
    return " ".join(text.replace("*/", "* /").split())
