"""The document that the engine sees: hidden lines among the action's text, which type `exports`.

So `event` and `api` are known without any JSDoc. Hidden lines shift lines, columns never move. Positions are
LSP's: line from 0, character in UTF-16 code units.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_OWN_TYPES = re.compile(r"@(?:typedef|import)\b[^\n]*")
_MODULE_EXPORTS = re.compile(r"(?m)^[ \t]*module\s*\.\s*exports\s*=\s*\{")
_TYPES = "./types"
_MODULE = f"import('{_TYPES}').ActionModule"


@dataclass(frozen=True, slots=True)
class Position:
    """A place in the action's text: line from 0, character in UTF-16 code units."""

    line: int
    character: int


@dataclass(frozen=True, slots=True)
class Span:
    """From one place to another, the end not included."""

    start: Position
    end: Position


@dataclass(frozen=True, slots=True)
class Shift:
    """Where the hidden lines are: one before everything, and one more before line `second` of the action, if any."""

    second: int | None = None

    def to_engine(self, position: Position) -> dict[str, int]:
        """A place of the action as the engine counts."""
        more = self.second is not None and position.line >= self.second
        return {"line": position.line + 1 + more, "character": position.character}

    def from_engine(self, value: Any) -> Position | None:
        """A place as the engine tells it, in the action; None on a hidden line or for what is no place."""
        if not isinstance(value, Mapping):
            return None
        line, character = value.get("line"), value.get("character")
        if not isinstance(line, int) or not isinstance(character, int) or line < 1:
            return None
        if self.second is None or line <= self.second:
            return Position(line - 1, character)
        return None if line == self.second + 1 else Position(line - 2, character)

    def span_of(self, value: Any) -> Span | None:
        """A range of the engine in the action, or None where it begins or ends on a hidden line."""
        if not isinstance(value, Mapping):
            return None
        start, end = self.from_engine(value.get("start")), self.from_engine(value.get("end"))
        return Span(start, end) if start and end else None


@dataclass(frozen=True, slots=True)
class VirtualDocument:
    """The text for the engine, and how its lines are shifted."""

    text: str
    shift: Shift


def virtual(code: str, api: str) -> VirtualDocument:
    """The document for the engine; `api` is the name of the trigger's api type."""
    # Looking for a plain text first takes a fraction of the time, and this is done for every key.
    own = " ".join(_OWN_TYPES.findall(code)) if "@typedef" in code or "@import" in code else ""
    typedefs = "".join(
        f" @typedef {{import('{_TYPES}').{name}}} {name}"
        for name in ("Event", api)
        if not re.search(rf"\b{name}\b", own)
    )
    remark = f"/**{typedefs} */ " if typedefs else ""
    found = _MODULE_EXPORTS.search(code) if "module" in code else None
    if found:
        second = code.count("\n", 0, found.start())
        text = f"{remark}\n{code[: found.start()]}/** @type {{{_MODULE}}} */\n{code[found.start() :]}"
        return VirtualDocument(text, Shift(second))
    exports = f"/** @type {{{_MODULE}}} */ var exports = /** @type {{any}} */ ({{}});"
    return VirtualDocument(f"{remark}{exports}\n{code}", Shift())
