"""Paths into an event: `user.app_metadata.plan`, `roles[0]`, `user["odd.key"]`."""

from __future__ import annotations

import json
import re

FieldPath = tuple[str | int, ...]

_PLAIN = re.compile(r"[^.\[\]\"\s]+")
_INDEX = re.compile(r"\[(\d{1,9})\]")
_QUOTED = re.compile(r'\["((?:[^"\\]|\\.)*)"\]', re.DOTALL)


def parse_path(text: str) -> FieldPath:
    """The parts of a path. Raises ValueError, which says at which column the path breaks."""
    parts: list[str | int] = []
    at = 0
    while at < len(text):
        part, at = _part(text, at, first=not parts)
        parts.append(part)
    if not parts:
        raise ValueError("the path is empty; expected a path such as user.email")
    return tuple(parts)


def _part(text: str, at: int, *, first: bool) -> tuple[str | int, int]:
    if text[at] == "[":
        if found := _INDEX.match(text, at):
            return int(found[1]), found.end()
        if found := _QUOTED.match(text, at):
            return str(json.loads(f'"{found[1]}"', strict=False)), found.end()
        raise ValueError(f'column {at + 1} of {text!r}: expected [0] or ["key"]')
    start = at if first else at + 1
    found = _PLAIN.match(text, start)
    if (not first and text[at] != ".") or not found:
        raise ValueError(f"column {start + 1} of {text!r}: expected a key")
    return found[0], found.end()


def format_path(path: FieldPath) -> str:
    """The text of a path; `parse_path` gives the same path back."""
    text = ""
    for part in path:
        if isinstance(part, int):
            text += f"[{part}]"
        elif _PLAIN.fullmatch(part):
            text += f".{part}" if text else part
        else:
            text += f"[{json.dumps(part)}]"
    return text
