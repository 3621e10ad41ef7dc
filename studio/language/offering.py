"""What is not proposed although the engine knows it: names that the tenant of the action has not got."""

from __future__ import annotations

from collections.abc import Sequence

from studio.language.answers import Completion
from studio.language.document import Position
from studio.language.unaided import path_before
from studio.language.workspace import ActionTypes


def left(items: Sequence[Completion], code: str, at: Position, types: ActionTypes) -> list[Completion]:
    """The proposals for a place without those that are hidden; what is written out by hand is no mistake."""
    path = path_before(code, at) if types.hidden else None
    if path is None:
        return list(items)
    return [each for each in items if f"{path}.{each.label}" not in types.hidden]
