"""What the code compares with: the values at which it decides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TEXT = r"'((?:[^'\\\n]|\\.){1,80})'|\"((?:[^\"\\\n]|\\.){1,80})\""
_COMPARED = re.compile(rf"(?:[!=]==?\s*|\bcase\s+|\bstartsWith\(\s*|\bendsWith\(\s*)(?:{_TEXT})|(?:{_TEXT})\s*[!=]==?")
_MEMBER = re.compile(rf"\b(?:includes|has|indexOf)\(\s*(?:{_TEXT})")
_NUMBER = re.compile(r"(?:[<>]=?|[!=]==?)\s*(-?\d+(?:\.\d+)?)\b")
_MOST = 6
_LINES = 20
_LIST_METHODS = "map filter forEach some every find findIndex reduce join push flat flatMap sort entries"
_TEXT_METHODS = "split toLowerCase toUpperCase trim startsWith endsWith replace replaceAll match padStart charAt"
_USES = {"list": frozenset(_LIST_METHODS.split()), "text": frozenset(_TEXT_METHODS.split())}


@dataclass(frozen=True, slots=True)
class Literals:
    """Of some lines: texts that something is compared with, texts looked for in lists, and numbers."""

    texts: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    numbers: tuple[float, ...] = ()


def literals_of(code: str, line: int | None, name: str = "") -> Literals:
    """What a line of the code (1-based) compares with, and every other one that speaks of `name`.

    The cases below a `switch` count as its own.
    """
    lines = code.splitlines()
    places = [line - 1] if line is not None and 1 <= line <= len(lines) else []
    if name:
        spoken = re.compile(rf"\b{re.escape(name)}\b")
        places += [number for number, text in enumerate(lines) if spoken.search(text)][:_LINES]
    text = "\n".join(_with_cases(lines, number) for number in dict.fromkeys(places))
    texts = tuple(dict.fromkeys(_found(_COMPARED, text)))[:_MOST]
    members = tuple(dict.fromkeys(_found(_MEMBER, text)))[:_MOST]
    numbers = tuple(dict.fromkeys(_number(found[1]) for found in _NUMBER.finditer(text)))[:_MOST]
    return Literals(texts, members, numbers)


def _with_cases(lines: list[str], number: int) -> str:
    text = lines[number]
    if not re.search(r"\bswitch\b", text):
        return text
    return "\n".join([text, *(each for each in lines[number + 1 : number + 61] if re.match(r"\s*case\b", each))])


def _found(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    for match in pattern.finditer(text):
        found = next((group for group in match.groups() if group is not None), "")
        if found and "\\" not in found:
            yield found


def _number(text: str) -> float:
    return float(text) if "." in text else int(text)


def kinds_used(code: str, name: str) -> frozenset[str]:
    """What the code takes a property of this name for: list, text, object, or nothing that one could tell."""
    used = {found[1] for found in re.finditer(rf"\b{re.escape(name)}\b[)\]]*\s*(?:\?\.|\.)\s*(\w+)\s*\(", code)}
    kinds = {kind for kind, methods in _USES.items() if used & methods}
    if re.search(rf"\bof\s+[\w.?()]*\b{re.escape(name)}\b|\.\.\.[\w.?()]*\b{re.escape(name)}\s*\]", code):
        kinds.add("list")
    if re.search(rf"Object\.(?:keys|values|entries)\([\w.?]*\b{re.escape(name)}\b", code):
        kinds.add("object")
    return frozenset(kinds)
