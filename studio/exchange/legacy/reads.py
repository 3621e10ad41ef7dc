"""What old code reads: its parameters and surroundings become parts of the event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tree_sitter import Node

from studio.catalogue.legacy import Place
from studio.exchange.legacy.companions import MANAGEMENT_SECRETS
from studio.exchange.legacy.meaning import Names
from studio.exchange.legacy.rendering import CONTINUE, Conversion, rule
from studio.exchange.legacy.syntax import bare, is_write, member_name, outer, same, walk

NOTHING = "undefined"
_READ_ONLY = ("each", "fields", "lookup", "split", "member", "value")


def event_text(conversion: Conversion, path: Names) -> str:
    """The place in the event as an expression, guarded where the event may lack what leads to it."""
    text = conversion.event
    for length, name in enumerate(path):
        certain = (
            length == 0
            or conversion.meanings.is_certain(path[:length])
            or not conversion.meanings.is_field(path[:length])
        )
        text += f"{'.' if certain else '?.'}{name}"
    return text


def place_text(conversion: Conversion, place: Place, node: Node) -> str:
    """What the old code finds at a place, as an expression on the event."""
    conversion.use(place.row, node)
    if place.event is None:
        conversion.todo(node, f"{'.'.join(place.old)} has no counterpart: {place.none}.", place.row)
        return NOTHING
    redirect = conversion.kind.redirect
    if place.old == redirect and conversion.phase == CONTINUE:
        return f"'{conversion.kind.redirect_value}'"
    text = event_text(conversion, place.event)
    if place.pick:
        return f"({text} ?? []).map((each) => each.{place.pick})"
    if place.epoch and _mentions(conversion, place.epoch):
        return f"{text}.map((each) => ({{ ...each, {place.epoch}: Date.parse(each.{place.epoch}) }}))"
    if place.cut:
        told = f"{'.'.join(('event', *place.event))} has the prefix of its connection, which is cut off here"
        conversion.check(node, f"{told} to be what {'.'.join(place.old)} was.", place.row)
        return f"{text}.replace(/^[^|]*\\|/, '')"
    if place.frame:
        return f"`{place.frame.replace('{}', f'${{{text}}}')}`"
    return text


def _mentions(conversion: Conversion, name: str) -> bool:
    kinds = ("property_identifier", "shorthand_property_identifier_pattern", "shorthand_property_identifier")
    return any(node.type in kinds and conversion.syntax.text(node) == name for node in walk(conversion.syntax.root))


@rule("identifier")
def _name(conversion: Conversion, node: Node) -> str | None:
    path = _own_path(conversion, node)
    if path is None or _is_declared(conversion, node):
        return None
    return _whole(conversion, node, path)


@rule("shorthand_property_identifier")
def _short(conversion: Conversion, node: Node) -> str | None:
    path = _own_path(conversion, node)
    text = _whole(conversion, node, path) if path is not None else None
    return f"{conversion.syntax.text(node)}: {text}" if text is not None else None


def _own_path(conversion: Conversion, node: Node) -> Names | None:
    """The path of a name that is a parameter or stands around the code; other names keep what they stand for."""
    meanings = conversion.meanings
    path = meanings.path(node)
    if path is None or len(path) != 1 or conversion.old.scopes.binding(node) is not None:
        name = meanings.parameter(node)
        return (name,) if name is not None else None
    return path


def _is_declared(conversion: Conversion, node: Node) -> bool:
    binding = conversion.old.scopes.binding(node)
    return binding is not None and same(binding.declared, node)


def _whole(conversion: Conversion, node: Node, path: Names) -> str | None:
    """A parameter as a whole, or something around the code."""
    kind, meanings = conversion.kind, conversion.meanings
    if path[0] in conversion.own:
        return None  # It is a variable of its own then.
    if path == kind.secrets:
        conversion.use(kind.secrets_row, node)
        _note_secrets(conversion, node)
        return f"{conversion.event}.secrets"
    if path == (kind.cache_name,):
        return None
    place = meanings.place(path)
    if place is not None:
        return place_text(conversion, place, node)
    if path[0] not in kind.parameters:
        conversion.todo(node, f"{path[0]} as a whole has no counterpart in an Action.")
        return NOTHING
    return container_text(conversion, node, path)


def _note_secrets(conversion: Conversion, node: Node) -> None:
    """The names that a pattern takes out of all secrets; a name worked out at run time cannot be known."""
    parent = outer(node).parent
    pattern = (
        parent.child_by_field_name("name") if parent is not None and parent.type == "variable_declarator" else None
    )
    if pattern is not None and pattern.type == "object_pattern":
        for leaf in leaves_of(conversion, pattern):
            if leaf.path:
                conversion.report.secrets[leaf.path[0]] = None
        return
    conversion.check(node, "Which secrets are read here is worked out at run time; name them all in the Action.")


def container_text(conversion: Conversion, node: Node, path: Names) -> str:
    """An object whose members the event holds elsewhere, as a whole."""
    found = conversion.meanings.container(path) or ()
    if not _is_looked_into(conversion, node):
        what = ".".join(("event", *found))
        conversion.check(node, f"{'.'.join(path)} as a whole is {what} now, whose properties have other names.")
    return event_text(conversion, found) if found else conversion.event


def _is_looked_into(conversion: Conversion, node: Node) -> bool:
    """Whether an object is only a step to its members here: a name for it, a guard, a test."""
    node = outer(node)
    parent = node.parent
    if parent is None:
        return False
    if parent.type == "variable_declarator":
        return same(parent.child_by_field_name("value"), node)
    if parent.type == "binary_expression":
        operator = parent.child_by_field_name("operator")
        return operator is not None and operator.type in ("&&", "||", "??")
    if parent.type == "arguments" and parent.parent is not None:
        called = parent.parent.child_by_field_name("function")
        return called is not None and called.type == "identifier" and _is_own(conversion, called)
    return parent.type in ("unary_expression", "parenthesized_expression", "if_statement", "member_expression")


def _is_own(conversion: Conversion, called: Node) -> bool:
    return conversion.old.scopes.binding(called) is not None


@rule("member_expression", "subscript_expression")
def _member(conversion: Conversion, node: Node) -> str | None:
    upstream = _upstream(conversion, node)
    path = conversion.meanings.path(node)
    if path is None or path[:1] == (conversion.kind.cache_name,):
        return upstream
    return _secret(conversion, node, path) or _found(conversion, node, path) or upstream


def _secret(conversion: Conversion, node: Node, path: Names) -> str | None:
    kind = conversion.kind
    size = len(kind.secrets)
    if path[:size] != kind.secrets or len(path) > size + 1:
        return None
    conversion.use(kind.secrets_row, node)
    if len(path) == size:
        _note_secrets(conversion, node)
        return f"{conversion.event}.secrets"
    conversion.report.secrets[path[-1]] = None
    base = conversion.meanings.base(node)
    own = base is not None and conversion.old.scopes.binding(base) is not None
    if own and base is not None and conversion.meanings.parameter(base) is None:
        return None  # The name in front of it stands for all secrets already.
    return f"{conversion.event}.secrets{property_text(path[-1])}"


def property_text(name: str) -> str:
    """A member behind a dot, or in brackets where it is no name."""
    plain = name.replace("_", "a").replace("$", "a")
    return f".{name}" if plain.isalnum() and plain.isascii() and not plain[0].isdigit() else f"[{quoted(name)}]"


def quoted(text: str) -> str:
    """The text as a string of JavaScript."""
    escaped = text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("\r", "\\r")
    return f"'{escaped}'"


def _found(conversion: Conversion, node: Node, path: Names) -> str | None:
    meanings = conversion.meanings
    if path == conversion.kind.token:
        return _token(conversion, node)
    missing = next(
        (meanings.place(path[:n]) for n in range(1, len(path) + 1) if _is_missing(conversion, path[:n])), None
    )
    if missing is not None:
        return None if _is_named(conversion, node) else place_text(conversion, missing, node)
    if _keeps_its_base(conversion, node, path):
        return _behind_base(conversion, node, path)
    place = meanings.place(path)
    if place is not None:
        return place_text(conversion, place, node)
    if any(path[: len(leave.old)] == leave.old and leave.kind in _READ_ONLY for leave in conversion.kind.leaves):
        return _unreadable(conversion, node, path)
    if meanings.is_above(path):
        return container_text(conversion, node, path)
    return _unknown(conversion, node, path)


def _is_named(conversion: Conversion, node: Node) -> bool:
    """Whether a chain of members begins with a name of the code's own, which has its new value from its declaration."""
    base = conversion.meanings.base(node)
    if base is None or conversion.old.scopes.binding(base) is None:
        return False
    parameter = conversion.meanings.parameter(base)
    return parameter is None or parameter in conversion.own


def _is_missing(conversion: Conversion, path: Names) -> bool:
    place = conversion.meanings.place(path)
    return place is not None and place.event is None


def _token(conversion: Conversion, node: Node) -> str:
    conversion.use(conversion.kind.token_row, node)
    conversion.needs_token = True
    conversion.companion("managementToken")
    for name in MANAGEMENT_SECRETS:
        conversion.report.secrets[name] = None
    told = (
        "The Action asks for a token of its own: give an application the scopes it needs, and the Action its secrets."
    )
    conversion.check(node, told, conversion.kind.token_row)
    return conversion.name("accessToken")


def _keeps_its_base(conversion: Conversion, node: Node, path: Names) -> bool:
    """Whether what stands in front of the last name has a text that can stay: a name for a part, or a guard."""
    meanings = conversion.meanings
    owner = node.child_by_field_name("object")
    base = meanings.base(node)
    if owner is None or base is None or len(path) < 2:
        return False
    plain = owner.type in ("member_expression", "subscript_expression", "identifier")
    if plain and not _is_named(conversion, node):
        return False
    before, after = meanings.event_path(path[:-1]), meanings.event_path(path)
    return before is not None and after is not None and after[: len(before)] == before and len(after) > len(before)


def _behind_base(conversion: Conversion, node: Node, path: Names) -> str | None:
    before, after = conversion.meanings.event_path(path[:-1]), conversion.meanings.event_path(path)
    assert before is not None and after is not None
    place = conversion.meanings.place(path)
    if place is not None:
        conversion.use(place.row, node)
    rest = after[len(before) :]
    if rest == path[-1:]:
        return None
    chain = any(child.type == "optional_chain" for child in node.children)
    names = "".join(property_text(name) for name in rest)
    return f"{conversion.render(node.child_by_field_name('object'))}{'?' if chain else ''}{names}"


def _unreadable(conversion: Conversion, node: Node, path: Names) -> str:
    what = ".".join(path)
    conversion.todo(node, f"{what} cannot be read: the api of Actions takes it and does not tell it.")
    return NOTHING


def _unknown(conversion: Conversion, node: Node, path: Names) -> str | None:
    """A member that no place is for: of the user it may come from app_metadata, of the context nobody knows it."""
    meanings, kind = conversion.meanings, conversion.kind
    owner = meanings.place(path[:1])
    if len(path) == 2 and owner is not None and owner.spread and owner.event is not None:
        return _spread(conversion, node, owner, path[1])
    above = path[:-1]
    if _is_named(conversion, node) and meanings.event_path(above) is not None:
        return None
    if not (meanings.is_above(above) or above in kind.starts) or above == path:
        return None
    if _is_assigned(conversion, path):
        conversion.check(node, f"{'.'.join(path)} is no part of the event; no other Action sees what is put there.")
        return f"{conversion.event}{property_text(path[-1])}"
    conversion.todo(node, f"{'.'.join(path)} has no counterpart in the event of an Action.")
    return NOTHING


def _spread(conversion: Conversion, node: Node, owner: Place, name: str) -> str | None:
    assert owner.event is not None
    conversion.use(owner.row, node)
    if conversion.meanings.is_field((*owner.event, name)) or is_write(outer(node)) or _is_method(node, name):
        return None
    base = event_text(conversion, owner.event)
    told = f"{owner.old[0]}.{name} is no standard property; a Rule found those of {owner.spread} there too."
    conversion.check(node, told, owner.row)
    return f"({base}{property_text(name)} ?? {base}.{owner.spread}{property_text(name)})"


def _is_method(node: Node, name: str) -> bool:
    return name in ("hasOwnProperty", "toString", "constructor")


def _is_assigned(conversion: Conversion, path: Names) -> bool:
    members = (
        node for node in walk(conversion.syntax.root) if node.type in ("member_expression", "subscript_expression")
    )
    return any(is_write(node) and conversion.meanings.path(node) == path for node in members)


@rule("call_expression")
def _called_on_nothing(conversion: Conversion, node: Node) -> str | None:
    """A method of something that has no counterpart: the whole call has none."""
    called = node.child_by_field_name("function")
    path = conversion.meanings.path(called)
    if path is None or len(path) < 2:
        return None
    missing = next((p for n in range(1, len(path)) if (p := path[:n]) and _is_missing(conversion, p)), None)
    if missing is None:
        return None
    place = conversion.meanings.place(missing)
    return place_text(conversion, place, node) if place is not None and not _is_named(conversion, node) else None


# -- tokens of the identity provider


def _upstream(conversion: Conversion, node: Node) -> str | None:
    if member_name(conversion.syntax, node) not in conversion.kind.upstream_members or is_write(outer(node)):
        return None
    owner = node.child_by_field_name("object")
    if owner is not None and _comes_from_identities(conversion, owner, 0):
        told = "The identities of an Action's user carry no tokens of the identity provider."
        conversion.todo(node, told, conversion.kind.upstream_row)
    return None


def _comes_from_identities(conversion: Conversion, node: Node, depth: int) -> bool:
    if depth > 20:
        return False
    node = bare(node)
    if conversion.meanings.path(node) == conversion.kind.upstream:
        return True
    fields = {
        "member_expression": ("object",),
        "subscript_expression": ("object",),
        "call_expression": ("function",),
        "binary_expression": ("left",),
        "await_expression": (),
    }
    if node.type == "identifier":
        return any(_comes_from_identities(conversion, each, depth + 1) for each in _sources(conversion, node))
    inner = [node.child_by_field_name(name) for name in fields.get(node.type, ())]
    return any(each is not None and _comes_from_identities(conversion, each, depth + 1) for each in inner)


def _sources(conversion: Conversion, name: Node) -> Iterator[Node]:
    """Where the value of a name comes from: its declaration, the list of a loop, what a method hands to a function."""
    binding = conversion.old.scopes.binding(name)
    holder = binding.declared.parent if binding is not None else None
    while holder is not None and holder.type in (
        "formal_parameters",
        "object_pattern",
        "pair_pattern",
        "arrow_function",
    ):
        if holder.type == "arrow_function" or (
            holder.type == "formal_parameters" and holder.parent is not None and holder.parent.parent is not None
        ):
            function = holder if holder.type == "arrow_function" else holder.parent
            call = function.parent.parent if function is not None and function.parent is not None else None
            called = (
                call.child_by_field_name("function") if call is not None and call.type == "call_expression" else None
            )
            if called is not None:
                yield called
            return
        holder = holder.parent
    for field in ("value", "right"):
        value = holder.child_by_field_name(field) if holder is not None else None
        if value is not None:
            yield value


# -- names for parts


@dataclass(frozen=True, slots=True)
class PatternLeaf:
    """One name in an object pattern: the members it stands for, and its default. `path` is None for the rest."""

    name: str
    path: Names | None
    default: Node | None = None


def leaves_of(conversion: Conversion, pattern: Node, above: Names = ()) -> Iterator[PatternLeaf]:
    """The names that an object pattern declares."""
    for child in pattern.named_children:
        match child.type:
            case "shorthand_property_identifier_pattern":
                name = conversion.syntax.text(child)
                yield PatternLeaf(name, (*above, name))
            case "object_assignment_pattern":
                left, right = child.child_by_field_name("left"), child.child_by_field_name("right")
                name = conversion.syntax.text(left) if left is not None else ""
                yield PatternLeaf(name, (*above, name), right)
            case "pair_pattern":
                yield from _pair(conversion, child, above)
            case "comment":
                continue
            case _:
                yield PatternLeaf("", None)


def _pair(conversion: Conversion, pair: Node, above: Names) -> Iterator[PatternLeaf]:
    key, value = pair.child_by_field_name("key"), pair.child_by_field_name("value")
    if key is None or value is None or key.type != "property_identifier":
        yield PatternLeaf("", None)
        return
    path, default = (*above, conversion.syntax.text(key)), None
    if value.type == "assignment_pattern":
        default, value = value.child_by_field_name("right"), value.child_by_field_name("left")
    if value is not None and value.type == "object_pattern" and default is None:
        yield from leaves_of(conversion, value, path)
    elif value is not None and value.type == "identifier":
        yield PatternLeaf(conversion.syntax.text(value), path, default)
    else:
        yield PatternLeaf("", None)
