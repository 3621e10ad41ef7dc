"""Names that old code declares for parts of what it is given, as `const { request } = context` does."""

from __future__ import annotations

from tree_sitter import Node

from studio.exchange.legacy.meaning import Names
from studio.exchange.legacy.reads import NOTHING, event_text, leaves_of, place_text, property_text
from studio.exchange.legacy.rendering import Conversion, rule
from studio.exchange.legacy.statements import alone

_TOLD_ONLY = ("each", "fields", "lookup")


@rule("lexical_declaration", "variable_declaration")
def _declaration(conversion: Conversion, node: Node) -> str | None:
    declarators = [child for child in node.named_children if child.type == "variable_declarator"]
    written = [_declarator(conversion, each) for each in declarators]
    if all(each is None for each in written):
        return None
    parts = [
        part
        for declarator, each in zip(declarators, written, strict=True)
        for part in ([conversion.render(declarator)] if each is None else each)
    ]
    kind = conversion.syntax.text(node.children[0])
    end = ";" if node.children[-1].type == ";" else ""
    return f"{kind} {', '.join(parts)}{end}" if parts else conversion.gone


def _declarator(conversion: Conversion, declarator: Node) -> list[str] | None:
    """The declarators to write for one; None for one that stays, none for one that is not needed any more."""
    name, value = declarator.child_by_field_name("name"), declarator.child_by_field_name("value")
    if name is None or value is None:
        return None
    path = conversion.meanings.path(value)
    if path is None:
        return None
    if name.type == "object_pattern":
        return _taken_apart(conversion, name, value, path)
    if name.type == "identifier" and _is_told_only(conversion, path) and _stands_for(conversion, name):
        return []
    return None


def _is_told_only(conversion: Conversion, path: Names) -> bool:
    """Whether a path is something that the api takes and does not tell: a name for it says nothing any more."""
    return any(leave.old == path and leave.kind in _TOLD_ONLY for leave in conversion.kind.leaves)


def _stands_for(conversion: Conversion, name: Node) -> bool:
    binding = conversion.old.scopes.binding(name)
    return binding is not None and conversion.meanings.alias(binding) is not None


def _taken_apart(conversion: Conversion, pattern: Node, value: Node, path: Names) -> list[str] | None:
    leaves = list(leaves_of(conversion, pattern))
    if any(leaf.path is None for leaf in leaves):
        return None
    if all(_stays(conversion, path, leaf.path or ()) for leaf in leaves):
        _use_rows(conversion, value, path)
        return None
    written = []
    for leaf in leaves:
        whole = (*path, *(leaf.path or ()))
        if _is_told_only(conversion, whole):
            continue
        text = _text_of(conversion, whole, value)
        if leaf.default is not None:
            text = f"{text} ?? {conversion.render(leaf.default)}"
        written.append(f"{leaf.name} = {text}")
    return written


def _stays(conversion: Conversion, path: Names, names: Names) -> bool:
    """Whether the event has a member under the same name, below what the whole value is now."""
    if path == conversion.kind.secrets:
        return True
    before, after = conversion.meanings.event_path(path), conversion.meanings.event_path((*path, *names))
    if before is None or after is None or after != (*before, *names):
        return False
    profile = conversion.kind.profile
    return profile is None or path != profile.old or len(names) > 1 or conversion.meanings.is_field(after)


def _use_rows(conversion: Conversion, node: Node, path: Names) -> None:
    place = conversion.meanings.place(path)
    if place is not None:
        conversion.use(place.row, node)


def _text_of(conversion: Conversion, path: Names, node: Node) -> str:
    """An expression for a path that stands nowhere in the code as a whole."""
    meanings = conversion.meanings
    for length in range(len(path), 0, -1):
        place = meanings.place(path[:length])
        if place is None:
            continue
        if place.spread and length == 1 and len(path) > 1 and place.event is not None:
            field = (*place.event, path[1])
            base = event_text(conversion, place.event)
            if not meanings.is_field(field):
                conversion.use(place.row, node)
                name = property_text(path[1])
                rest = "".join(property_text(each) for each in path[2:])
                return f"({base}{name} ?? {base}.{place.spread}{name}){rest}"
        text = place_text(conversion, place, node)
        return NOTHING if text == NOTHING else text + "".join(property_text(each) for each in path[length:])
    found = meanings.container(path)
    if found:
        return event_text(conversion, found)
    conversion.todo(node, f"{'.'.join(path)} has no counterpart in the event of an Action.")
    return NOTHING


@alone("assignment_expression")
def _back_again(conversion: Conversion, node: Node) -> list[str] | None:
    """`user.app_metadata = user.app_metadata || {}`: what is always there needs no such care."""
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    path = conversion.meanings.path(left)
    if path is None or path != conversion.meanings.path(right):
        return None
    event_path = conversion.meanings.event_path(path)
    always = event_path is not None and conversion.meanings.is_certain(event_path)
    if not always and not _is_told_only(conversion, path):
        return None
    place = conversion.meanings.place(path[:1])
    if place is not None:
        conversion.use(place.row, node)
    return []
