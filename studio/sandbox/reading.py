"""Turns the child's frames into the parts of a `Recording`. Every field is checked for its type."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from studio.sandbox.hiding import STAND_IN
from studio.sandbox.recording import ActionError, Call, ConsoleLine, Read

_LEVELS = frozenset({"log", "info", "warn", "error", "debug", "trace"})


def text(value: object) -> str:
    """`value` if it is text, else an empty text."""
    return value if isinstance(value, str) else ""


def ordinal(value: object) -> int | None:
    """A line or column: a positive whole number, else None."""
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None


def milliseconds(value: object) -> float:
    """A time of the child, never negative."""
    return max(float(value), 0.0) if isinstance(value, int | float) and not isinstance(value, bool) else 0.0


def error_of(value: object) -> ActionError | None:
    """The error in a frame, or None when there is none."""
    if not isinstance(value, dict):
        return None
    return ActionError(
        name=text(value.get("name")) or "Error",
        message=text(value.get("message")),
        line=ordinal(value.get("line")),
        column=ordinal(value.get("column")),
        stack=text(value.get("stack")),
        detail=text(value.get("detail")),
    )


def call_of(seq: int, frame: dict[str, Any]) -> Call:
    """The api call in a frame."""
    args, exact = frame.get("args"), frame.get("exact")
    return Call(
        seq=seq,
        method=text(frame.get("method")),
        args=tuple(args) if isinstance(args, list) else (),
        returned=frame.get("returned"),
        line=ordinal(frame.get("line")),
        column=ordinal(frame.get("column")),
        at_ms=milliseconds(frame.get("at")),
        threw=error_of(frame.get("threw")),
        late=frame.get("late") is True,
        result=frame.get("result"),
        exact=tuple(exact) if isinstance(exact, list) else (),
    )


def console_of(seq: int, frame: dict[str, Any]) -> ConsoleLine:
    """The console line in a frame."""
    level = text(frame.get("level"))
    return ConsoleLine(
        seq=seq,
        level=level if level in _LEVELS else "log",
        text=text(frame.get("text")),
        line=ordinal(frame.get("line")),
        at_ms=milliseconds(frame.get("at")),
    )


def raw_line(seq: int, stream: str, data: bytes, at_ms: float) -> ConsoleLine:
    """Text the action wrote to its output directly."""
    return ConsoleLine(seq, stream, data.decode("utf-8", "replace").rstrip("\n"), None, at_ms, raw=True)


def cache_of(value: object) -> dict[str, dict[str, Any]] | None:
    """The cache of the last frame, or None."""
    if not isinstance(value, dict):
        return None
    return {key: dict(entry) for key, entry in value.items() if isinstance(entry, dict)}


def event_of(value: object) -> dict[str, Any] | None:
    """The event of the last frame, or None; of secrets only the names are kept."""
    if not isinstance(value, dict):
        return None
    secrets = value.get("secrets")
    names = dict.fromkeys(secrets, STAND_IN) if isinstance(secrets, dict) and "$type" not in secrets else {}
    return {**value, "secrets": names}


def left_of(value: object) -> dict[str, Any] | None:
    """What a Rule hands on to the next one: JSON values by name, without those that could not be handed on."""
    if not isinstance(value, dict):
        return None
    found = {str(name): _json(item) for name, item in value.items()}
    return {name: item for name, item in found.items() if item is not None}


def _json(value: object) -> Any:
    try:
        return json.loads(value) if isinstance(value, str) else None
    except (ValueError, RecursionError):
        return None


def reads_of(value: object) -> tuple[Read, ...] | None:
    """What the code read of its event, each part once, or None where that was not noted."""
    if not isinstance(value, list):
        return None
    found: dict[tuple[str, ...], Read] = {}
    for item in value:
        if isinstance(item, list) and len(item) == 4 and isinstance(item[1], list):
            _note(found, text(item[0]), tuple(text(part) for part in item[1]), item[2], item[3])
    return tuple(found.values())


def _note(found: dict[tuple[str, ...], Read], kind: str, path: tuple[str, ...], line: object, column: object) -> None:
    """Adds one note; a place where a part was asked for by itself counts more than one where it was read along."""
    known = found.get(path)
    if kind == "names":
        read = known or Read(path, ordinal(line), ordinal(column))
        found[path] = replace(read, names=True)
    elif known is None or known.listed:
        names = known is not None and known.names
        found[path] = Read(path, ordinal(line), ordinal(column), listed=kind == "listed", names=names)
