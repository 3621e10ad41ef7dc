"""What the engine answers, as plain values in the action's own positions. Everything odd becomes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal

from studio.language.document import Position, Shift, Span

Severity = Literal["error", "warning", "hint", "unused"]
CompletionKind = Literal["method", "property", "variable", "function", "keyword", "value", "module", "snippet", "type"]
_KINDS: Mapping[int, CompletionKind] = {
    **dict.fromkeys((2,), "method"),
    **dict.fromkeys((5, 10), "property"),
    **dict.fromkeys((6, 21), "variable"),
    **dict.fromkeys((3, 4), "function"),
    14: "keyword",
    **dict.fromkeys((12, 13, 20), "value"),
    **dict.fromkeys((9, 17, 19), "module"),
    15: "snippet",
    **dict.fromkeys((7, 8, 22, 25), "type"),
}
# Advice to turn the file into an ES module, which actions cannot be, and doubts about implicit any.
_SILENT = frozenset([7043, 7044, 80001, 80004, 80005, 80006, 80007, 80008])
_MOST_DIAGNOSTICS = 100
_UNUSED = frozenset([6133, 6192, 6196, 6198])
# What is no mistake in an action: something more is exported than handlers.
_EXTRA_EXPORTS = frozenset([2339, 2353, 2561])


@dataclass(frozen=True, slots=True)
class Completion:
    """One proposal: `insert` replaces `span` (or the word before the caret when None)."""

    label: str
    kind: CompletionKind
    insert: str
    sort: str = ""
    detail: str = ""
    documentation: str = ""
    optional: bool = False
    span: Span | None = None
    source: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """Something the engine found in the code; `code` is TypeScript's number."""

    span: Span
    severity: Severity
    code: int
    message: str


@dataclass(frozen=True, slots=True)
class Hover:
    """What is known about the name at a place, as Markdown."""

    markdown: str
    span: Span | None


@dataclass(frozen=True, slots=True)
class Signature:
    """The call that is being written; `active` is the part of `label` that stands for the present argument."""

    label: str
    active: tuple[int, int] | None
    documentation: str


@dataclass(frozen=True, slots=True)
class Signatures:
    """The ways in which a function can be called; `chosen` is the one that fits what is written best."""

    ways: tuple[Signature, ...]
    chosen: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in the action, in another action that is open, or in another file, whose `uri` is then named."""

    span: Span
    uri: str | None = None
    action: str | None = None


@dataclass(frozen=True, slots=True)
class Edit:
    """Text that takes the place of a span."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Symbol:
    """One entry of the outline, with those inside it."""

    name: str
    span: Span
    inside: tuple[Symbol, ...] = ()


def _mappings(items: Any) -> Iterator[Mapping[str, Any]]:
    """The members of a list that have keys; nothing of anything else."""
    for item in items if isinstance(items, list) else ():
        if isinstance(item, Mapping):
            yield item


def completions(answer: Any, shift: Shift) -> list[Completion]:
    """The proposals of a completion answer, best first."""
    items = answer.get("items") if isinstance(answer, Mapping) else answer
    found = [made for item in _mappings(items) if (made := _completion(item, shift))]
    return sorted(found, key=lambda each: (each.sort, each.label.lower()))


def _completion(item: Mapping[str, Any], shift: Shift) -> Completion | None:
    label = item.get("label")
    if not isinstance(label, str) or not label:
        return None
    edit = item.get("textEdit")
    span = shift.span_of(edit.get("range") or edit.get("replace")) if isinstance(edit, Mapping) else None
    kind = item.get("kind")
    text = edit.get("newText") if isinstance(edit, Mapping) else item.get("insertText")
    plain = label.removesuffix("?")
    return Completion(
        label=plain,
        kind=_KINDS.get(kind if isinstance(kind, int) else 0, "variable"),
        insert=text if isinstance(text, str) else plain,
        sort=str(item.get("sortText") or ""),
        detail=str(item.get("detail") or ""),
        documentation=_markdown(item.get("documentation")),
        optional=label.endswith("?"),
        span=span,
        source=item,
    )


def diagnostics(answer: Any, shift: Shift) -> list[Diagnostic]:
    """What is wrong or worth knowing, in the order of the code."""
    items = [*_mappings(answer.get("items") if isinstance(answer, Mapping) else None)]
    if len(items) > _MOST_DIAGNOSTICS:  # a long text may have thousands: the gravest ones do
        items = sorted(items, key=_gravity)[:_MOST_DIAGNOSTICS]
    found = [made for item in items if (made := _diagnostic(item, shift))]
    return sorted(found, key=lambda each: (each.span.start.line, each.span.start.character))


def _gravity(item: Mapping[str, Any]) -> int:
    severity = item.get("severity")
    return severity if isinstance(severity, int) else 9


def _diagnostic(item: Mapping[str, Any], shift: Shift) -> Diagnostic | None:
    span, code = shift.span_of(item.get("range")), item.get("code")
    if span is None or not isinstance(code, int) or code in _SILENT:
        return None
    message = str(item.get("message") or "").replace("\r", "")
    return Diagnostic(span, _severity(code, item.get("severity"), message), code, message)


def _severity(code: int, severity: Any, message: str) -> Severity:
    if code in _UNUSED:
        return "unused"
    if (code in _EXTRA_EXPORTS and "ActionModule<" in message) or ("'ActionModule'" in message and code != 2551):
        return "hint"
    if severity == 1:
        return "error"
    return "warning" if severity == 2 else "hint"


def hover(answer: Any, shift: Shift) -> Hover | None:
    """The documentation of a name, or None."""
    if not isinstance(answer, Mapping):
        return None
    text = _markdown(answer.get("contents"))
    return Hover(text, shift.span_of(answer.get("range"))) if text else None


def signatures(answer: Any, _shift: Shift) -> Signatures | None:
    """The signatures of the call around the caret, or None."""
    offered = [*_mappings(answer.get("signatures"))] if isinstance(answer, Mapping) else []
    if not offered:
        return None
    number = answer.get("activeSignature")
    chosen = number if isinstance(number, int) and 0 <= number < len(offered) else 0
    return Signatures(tuple(_signature(each, answer.get("activeParameter")) for each in offered), chosen)


def _signature(each: Mapping[str, Any], parameter: Any) -> Signature:
    label = str(each.get("label") or "")
    chosen = each.get("activeParameter", parameter)
    params = [*_mappings(each.get("parameters"))]
    active, told = None, _markdown(each.get("documentation"))
    if isinstance(chosen, int) and 0 <= chosen < len(params):
        active = _part(label, params[chosen].get("label"))
        told = "\n\n".join(text for text in (_markdown(params[chosen].get("documentation")), told) if text)
    return Signature(label, active, told)


def _part(label: str, part: Any) -> tuple[int, int] | None:
    if isinstance(part, str):
        at = label.find(part)
        return (at, at + len(part)) if at >= 0 else None
    numbers = [each for each in part if isinstance(each, int)] if isinstance(part, list) else []
    return (numbers[0], numbers[1]) if len(numbers) == 2 else None


def places(
    answer: Any, shift: Shift, uri: str, others: Mapping[str, tuple[str, Shift]] = MappingProxyType({})
) -> list[Place]:
    """Definitions or references; those in other files keep the URI. `others` are the other open actions by theirs."""
    items = answer if isinstance(answer, list) else [answer]
    found = []
    for item in _mappings(items):
        where = item.get("targetUri") or item.get("uri")
        area = item.get("targetSelectionRange") or item.get("range")
        if where == uri:
            span = shift.span_of(area)
            found += [Place(span)] if span else []
        elif isinstance(where, str) and where in others:
            action, its = others[where]
            span = its.span_of(area)
            found += [Place(span, action=action)] if span else []
        elif isinstance(area, Mapping) and isinstance(where, str):
            found += [Place(_foreign(area), where)]
    return found


def _foreign(area: Mapping[str, Any]) -> Span:
    start, end = (_foreign_place(area.get(name)) for name in ("start", "end"))
    return Span(start, end)


def _foreign_place(value: Any) -> Position:
    numbers = [value.get(name) if isinstance(value, Mapping) else 0 for name in ("line", "character")]
    line, character = (number if isinstance(number, int) else 0 for number in numbers)
    return Position(line, character)


def edits(answer: Any, shift: Shift, uri: str) -> list[Edit]:
    """The edits that a rename or a formatting makes in the action, last first, so that they can be done in turn."""
    changes: Any = answer
    if isinstance(answer, Mapping):
        by_file = answer.get("changes")
        changes = by_file.get(uri) if isinstance(by_file, Mapping) else None
        changes = [*_mappings(changes)]
        for each in _mappings(answer.get("documentChanges")):
            named = each.get("textDocument")
            if isinstance(named, Mapping) and named.get("uri") == uri:
                changes += _mappings(each.get("edits"))
    found = []
    for item in _mappings(changes):
        if span := shift.span_of(item.get("range")):
            found.append(Edit(span, str(item.get("newText", ""))))
    return sorted(found, key=lambda each: (each.span.start.line, each.span.start.character), reverse=True)


def reaches_out(answer: Any, uri: str) -> bool:
    """Whether edits touch other files than this one."""
    if not isinstance(answer, Mapping):
        return False
    by_file = answer.get("changes")
    named = [each.get("textDocument") for each in _mappings(answer.get("documentChanges"))]
    touched = [each.get("uri") for each in named if isinstance(each, Mapping)]
    return any(each != uri for each in (*touched, *(by_file if isinstance(by_file, Mapping) else ())))


def symbols(answer: Any, shift: Shift) -> tuple[Symbol, ...]:
    """The outline of the action."""
    return tuple(_symbols(answer, shift))


def _symbols(items: Any, shift: Shift) -> Iterator[Symbol]:
    for item in _mappings(items):
        span = shift.span_of(item.get("selectionRange") or item.get("range"))
        if span is not None:
            yield Symbol(str(item.get("name") or ""), span, tuple(_symbols(item.get("children"), shift)))


def _markdown(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return str(value.get("value") or "")
    return "\n\n".join(_markdown(each) for each in value) if isinstance(value, list) else ""
