"""What a look at the code finds, and where remarks are gathered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from tree_sitter import Node

from studio.catalogue.lint import Remark, remarks
from studio.catalogue.model import Catalogue
from studio.language.answers import Edit, Severity
from studio.language.document import Position, Span
from studio.language.parsing import Parsed
from studio.language.workspace import ActionTypes

_FIRST = Span(Position(0, 0), Position(0, 1))


@dataclass(frozen=True, slots=True)
class Fix:
    """A way to mend something: edits of the code, or a secret or package to declare, whose name is `adds`."""

    title: str
    edits: tuple[Edit, ...] = ()
    adds: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """One remark at one place. `why` and `source` explain it; `fixes` mend it."""

    rule: str
    span: Span
    severity: Severity
    message: str
    why: str
    source: str
    fixes: tuple[Fix, ...] = ()


@dataclass(frozen=True)
class Surroundings:
    """What remarks about a statement depend on besides it.

    `promising` are the names of the action's own async functions; `times` says that a time-out is spoken of anywhere.
    """

    types: ActionTypes
    catalogue: Catalogue
    promising: frozenset[str]
    times: bool


@dataclass
class Search:
    """Code being looked through. `sends` is the first call in it that sends the user somewhere."""

    parsed: Parsed
    around: Surroundings
    found: list[Found] = field(default_factory=list)
    sends: Span | None = None
    # Until where nothing asks for a path, by block and path: the same block is asked about for many places.
    asked: dict[tuple[int, str], int] = field(default_factory=dict)

    @property
    def types(self) -> ActionTypes:
        """What is known about the action."""
        return self.around.types

    def remark(self, rule: str, node: Node, *fixes: Fix, **words: object) -> None:
        """Make a remark about a node."""
        self.found.append(made(rule, self.parsed.span(node), *fixes, **words))

    def replace(self, node: Node, text: str) -> Edit:
        """An edit that writes something else for a node."""
        return Edit(self.parsed.span(node), text)

    def insert(self, byte: int, text: str) -> Edit:
        """An edit that writes something at an offset."""
        at = self.parsed.position(byte)
        return Edit(Span(at, at), text)


def made(rule: str, span: Span | None, *fixes: Fix, **words: object) -> Found:
    """A remark of a kind; without a place it is about the whole text and shown at its beginning."""
    kind: Remark = remarks()[rule]
    severity: Severity = "error" if kind.severity == "error" else "hint" if kind.severity == "hint" else "warning"
    return Found(rule, span or _FIRST, severity, kind.says.format(**words), kind.why, kind.source, fixes)


def placed(found: Found, place: Callable[[Span], Span]) -> Found:
    """The remark with all its places changed."""
    fixes = tuple(
        replace(fix, edits=tuple(replace(edit, span=place(edit.span)) for edit in fix.edits)) for fix in found.fixes
    )
    return replace(found, span=place(found.span), fixes=fixes)


def counted_from(start: Position, span: Span) -> Span:
    """A span by its place behind another place."""

    def behind(at: Position) -> Position:
        return Position(at.line - start.line, at.character - (start.character if at.line == start.line else 0))

    return Span(behind(span.start), behind(span.end))


def put_behind(start: Position, span: Span) -> Span:
    """The span again: the opposite of `counted_from`."""

    def at(behind: Position) -> Position:
        return Position(behind.line + start.line, behind.character + (0 if behind.line else start.character))

    return Span(at(span.start), at(span.end))
