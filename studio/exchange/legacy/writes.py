"""What old code leaves behind by assigning it: claims, scopes, redirects and the like become calls of the api."""

from __future__ import annotations

from collections.abc import Iterator

from tree_sitter import Node

from studio.catalogue.legacy import Leave
from studio.catalogue.loader import load
from studio.exchange.legacy.meaning import Names
from studio.exchange.legacy.reads import event_text, property_text, quoted
from studio.exchange.legacy.rendering import Conversion, rule
from studio.exchange.legacy.statements import alone
from studio.exchange.legacy.syntax import MEMBERS, arguments, bare, is_write, member_name, outer, string_value
from studio.flow.legacy import fields_of

_ASSIGNING = ("Object.assign", "_.assign", "_.extend", "_.merge", "_.defaults")
_CHANGING = ("pop", "shift", "splice", "sort", "reverse", "fill", "unshift")


def leave_at(conversion: Conversion, node: Node | None) -> Leave | None:
    """What is left behind at exactly this place."""
    path = conversion.meanings.path(node)
    return next((leave for leave in conversion.kind.leaves if path is not None and leave.old == path), None)


def leave_around(conversion: Conversion, node: Node) -> Leave | None:
    """What is left behind as a member of an object, under whatever name."""
    if node.type not in MEMBERS:
        return None
    found = leave_at(conversion, node.child_by_field_name("object"))
    return found if found is not None and found.kind in ("each", "fields", "lookup") else None


# -- assignments


@alone("assignment_expression")
def _assigned(conversion: Conversion, node: Node) -> list[str] | None:
    """An assignment as a statement; `a = b = value` sets both."""
    targets, value = _chain(node)
    if not any(_is_left(conversion, target) for target in targets):
        return None
    if len(targets) == 1:
        return _set(conversion, targets[0], value)
    before, text = _once(conversion, value)
    statements = [*before]
    for target in reversed(targets):
        if _is_left(conversion, target):
            statements += _set(conversion, target, value, text) or []
        else:
            statements.append(f"{conversion.render(target)} = {text};")
    return statements


@rule("assignment_expression")
def _assigned_inside(conversion: Conversion, node: Node) -> str | None:
    """An assignment within an expression: calls can stand there too."""
    targets, value = _chain(node)
    if not any(_is_left(conversion, target) for target in targets):
        return None
    if len(targets) > 1:
        conversion.todo(node, f"{conversion.syntax.text(node)} sets several things in the middle of an expression.")
        return "undefined"
    statements = _set(conversion, targets[0], value) or []
    calls = [each.rstrip(";") for each in statements]
    if any(each.startswith(("for ", "{", "//")) for each in calls):
        conversion.todo(node, "This is set in the middle of an expression; write it as a statement first.")
        return "undefined"
    return calls[0] if len(calls) == 1 else f"({', '.join(calls)})" if calls else "undefined"


def _chain(node: Node) -> tuple[list[Node], Node]:
    targets, value = [], node
    while value.type == "assignment_expression":
        left, right = value.child_by_field_name("left"), value.child_by_field_name("right")
        assert left is not None and right is not None
        targets.append(left)
        value = bare(right) if bare(right).type == "assignment_expression" else right
    return targets, value


def _is_left(conversion: Conversion, target: Node) -> bool:
    return leave_at(conversion, target) is not None or leave_around(conversion, target) is not None


def _once(conversion: Conversion, value: Node) -> tuple[list[str], str]:
    """A value that is used several times, worked out once."""
    text = conversion.render(value)
    simple = ("identifier", "string", "number", "true", "false", "null", "undefined", *MEMBERS)
    if value.type in simple:
        return [], text
    name = conversion.name("value")
    return [f"const {name} = {text};"], name


def _set(conversion: Conversion, target: Node, value: Node, text: str | None = None) -> list[str] | None:
    """The statements that set one thing; `text` is the value as it is written, where that is known already."""
    whole = leave_at(conversion, target)
    if whole is not None:
        return _set_whole(conversion, whole, target, value, text)
    leave = leave_around(conversion, target)
    if leave is None:
        return None
    key = _key(conversion, target)
    name = member_name(conversion.syntax, target)
    if text is None and leave.kind != "lookup":
        text = conversion.render(value)
    return _set_member(conversion, leave, target, name, key, text or conversion.render(value), value)


def _key(conversion: Conversion, target: Node) -> str:
    if target.type == "member_expression":
        name = target.child_by_field_name("property")
        return quoted(conversion.syntax.text(name)) if name is not None else "undefined"
    return conversion.render(target.child_by_field_name("index"))


def _set_member(
    conversion: Conversion, leave: Leave, node: Node, name: str | None, key: str, text: str, value: Node | None
) -> list[str]:
    """One member of the claims, of the settings of an assertion, or of its attributes."""
    inner = next((each for each in conversion.kind.leaves if name and each.old == (*leave.old, name)), None)
    if inner is not None:
        return _set_whole(conversion, inner, node, value or node, None if value is not None else text)
    conversion.use(leave.row, node)
    if leave.kind == "fields":
        methods = fields_of(leave, load().triggers[conversion.kind.trigger])
        if name not in methods:
            what = f"{leave.old[-1]}.{name or '…'}"
            conversion.todo(node, f"{what} has no counterpart in the api of Actions.", leave.row)
            whole = node.parent if node.parent is not None and node.parent.type == "assignment_expression" else node
            return [conversion.commented(whole)]
        return [f"{conversion.call(methods[name], text)};"]
    if leave.kind == "lookup":
        return [f"{conversion.call(leave.method, key, _looked_up(conversion, value, text))};"]
    return [f"{conversion.call(leave.method, key, text)};"]


def _looked_up(conversion: Conversion, value: Node | None, text: str) -> str:
    """The value at the dotted path that names a property of the user."""
    path = string_value(conversion.syntax, value)
    if path is None:
        event = conversion.event
        return f"({text}).split('.').reduce((owner, key) => owner?.[key], {event}.user) ?? null"
    first, *rest = path.split(".")
    profile = conversion.kind.profile
    owner = profile.event if profile is not None and profile.event is not None else ()
    base, name = event_text(conversion, owner), property_text(first)
    known = profile is None or conversion.meanings.is_field((*owner, first))
    found = base + name if known or profile is None else f"({base}{name} ?? {base}.{profile.spread}{name})"
    for name in rest:
        member = property_text(name)
        found += f"?{'.' if member.startswith('[') else ''}{member}"
    return f"{found} ?? null"


def _set_whole(conversion: Conversion, leave: Leave, node: Node, value: Node, text: str | None) -> list[str]:
    conversion.use(leave.row, node)
    match leave.kind:
        case "value":
            return [f"{conversion.call(leave.method, text or conversion.render(value))};"]
        case "member":
            return [f"{conversion.call(leave.method, _one_member(conversion, leave, value, text))};"]
        case "split":
            return _set_split(conversion, leave, value, text)
        case "scopes":
            given = text or conversion.render(value)
            return [f"{conversion.companion('setScopes')}({conversion.event}, {conversion.api}, {given});"]
    return list(_entries(conversion, leave, node, value, text))


def _one_member(conversion: Conversion, leave: Leave, value: Node, text: str | None) -> str:
    pairs = dict(_pairs(conversion, value)) if bare(value).type == "object" else {}
    found = pairs.get(leave.member)
    if found is not None and text is None:
        return conversion.render(found)
    return f"({text or conversion.render(value)}).{leave.member}"


def _pairs(conversion: Conversion, value: Node) -> Iterator[tuple[str, Node]]:
    for child in bare(value).named_children:
        key, inner = child.child_by_field_name("key"), child.child_by_field_name("value")
        if child.type == "shorthand_property_identifier":
            yield conversion.syntax.text(child), child
        elif key is not None and inner is not None and key.type != "computed_property_name":
            yield _plain_key(conversion, key), inner


def _plain_key(conversion: Conversion, key: Node) -> str:
    text = string_value(conversion.syntax, key)
    return conversion.syntax.text(key) if text is None else text


def _set_split(conversion: Conversion, leave: Leave, value: Node, text: str | None) -> list[str]:
    literal = bare(value)
    children = (
        [child for child in literal.named_children if child.type != "comment"] if literal.type == "object" else []
    )
    first = (
        next((inner for name, inner in _pairs(conversion, literal) if name == leave.member), None) if children else None
    )
    if (
        first is None
        or text is not None
        or any(child.type not in ("pair", "shorthand_property_identifier") for child in children)
    ):
        return [f"{conversion.companion('askForFactor')}({conversion.api}, {text or conversion.render(value)});"]
    rest = [child for child in children if _name_of(conversion, child) != leave.member]
    given = [_first_text(conversion, first)]
    if rest:
        given.append("{ " + ", ".join(conversion.render(child) for child in rest) + " }")
    return [f"{conversion.call(leave.method, *given)};"]


def _first_text(conversion: Conversion, node: Node) -> str:
    if node.type == "shorthand_property_identifier":
        return conversion.syntax.text(node)
    return conversion.render(node)


def _name_of(conversion: Conversion, child: Node) -> str:
    key = child.child_by_field_name("key")
    return conversion.syntax.text(child) if key is None else _plain_key(conversion, key)


# -- whole objects


def _entries(conversion: Conversion, leave: Leave, node: Node, value: Node, text: str | None = None) -> Iterator[str]:
    """One statement per member of an object, or a loop over those that only the run knows."""
    literal = bare(value)
    if conversion.meanings.path(literal) == leave.old:
        return
    if text is None and literal.type == "object":
        for child in literal.named_children:
            yield from _entry(conversion, leave, child)
    elif text is None and _is_assigning(conversion, literal):
        for each in arguments(literal):
            yield from _entries(conversion, leave, node, each)
    elif leave.kind == "lookup":
        given = text or conversion.render(value)
        yield f"{conversion.companion('mapAttributes')}({conversion.event}, {conversion.api}, {given});"
    elif leave.kind == "fields":
        conversion.todo(node, "Which settings of the assertion are made here is worked out at run time.", leave.row)
        yield f"// {conversion.syntax.text(node)}"
    else:
        key, item = conversion.name("name"), conversion.name("item")
        call = conversion.call(leave.method, key, item)
        yield f"for (const [{key}, {item}] of Object.entries({text or conversion.render(value)})) {call};"


def _entry(conversion: Conversion, leave: Leave, child: Node) -> Iterator[str]:
    match child.type:
        case "comment":
            yield conversion.syntax.text(child)
        case "shorthand_property_identifier":
            own = conversion.syntax.text(child)
            written = conversion.render(child)
            text = written.partition(": ")[2] or written
            yield from _set_member(conversion, leave, child, own, quoted(own), text, None)
        case "pair":
            key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
            assert key is not None and value is not None
            computed = key.type == "computed_property_name"
            name = None if computed else _plain_key(conversion, key)
            written = conversion.render(key)[1:-1].strip() if computed else quoted(name or "")
            text = "" if leave.kind == "lookup" else conversion.render(value)
            yield from _set_member(conversion, leave, child, name, written, text or conversion.render(value), value)
        case "spread_element":
            yield from _entries(conversion, leave, child, child.named_children[0])
        case _:
            conversion.todo(child, "A function is no claim.", leave.row)


def _is_assigning(conversion: Conversion, node: Node) -> bool:
    called = node.child_by_field_name("function") if node.type == "call_expression" else None
    return called is not None and conversion.syntax.text(called) in _ASSIGNING


@alone("call_expression")
def _merged_in(conversion: Conversion, node: Node) -> list[str] | None:
    """`Object.assign(context.idToken, claims)` and its like."""
    given = arguments(node) if _is_assigning(conversion, node) else []
    leave = leave_at(conversion, given[0]) if given else None
    if leave is None or leave.kind not in ("each", "fields", "lookup"):
        return None
    conversion.use(leave.row, node)
    return [text for each in given[1:] for text in _entries(conversion, leave, node, each)]


# -- scopes that are pushed, and what cannot be said


@alone("call_expression")
def _pushed(conversion: Conversion, node: Node) -> list[str] | None:
    called = node.child_by_field_name("function")
    if called is None or called.type != "member_expression":
        return None
    leave = leave_at(conversion, called.child_by_field_name("object"))
    name = member_name(conversion.syntax, called)
    if leave is None or leave.kind != "scopes" or name not in ("push", *_CHANGING):
        return None
    conversion.use(leave.row, node)
    if name != "push" or any(each.type == "spread_element" for each in arguments(node)):
        told = f"The scopes of an access token cannot be changed in place by {name}; assign the whole list instead."
        conversion.todo(node, told, leave.row)
        return [conversion.commented(node)]
    return [f"{conversion.call(leave.method, conversion.render(each))};" for each in arguments(node)]


@alone("augmented_assignment_expression", "update_expression", "unary_expression")
def _changed_in_place(conversion: Conversion, node: Node) -> list[str] | None:
    """`delete context.idToken.email`, `context.idToken.count += 1`: the api can set a claim, and nothing else."""
    target = next(
        (node.child_by_field_name(name) for name in ("left", "argument") if node.child_by_field_name(name)), None
    )
    if target is None or not is_write(target) or not _is_left(conversion, target):
        return None
    deleted = node.type == "unary_expression"
    what = conversion.syntax.text(target)
    told = f"{what} cannot be removed: standard claims stay, and nobody else's claims are known."
    other = f"{what} cannot be counted up or added to, as it cannot be read."
    conversion.todo(node, told if deleted else other, conversion.kind.deleted_row if deleted else "")
    return [conversion.commented(node)]


@rule("unary_expression")
def _deleted_property(conversion: Conversion, node: Node) -> str | None:
    """`delete user.email`: it took the property out of the profile that later Rules and the token saw."""
    operator, target = node.child_by_field_name("operator"), node.child_by_field_name("argument")
    if operator is None or operator.type != "delete" or target is None:
        return None
    path = conversion.meanings.path(target)
    if path is not None and _is_property(conversion, path):
        told = (
            f"Deleting {'.'.join(path)} is seen by this Action only: standard claims cannot be removed from the token."
        )
        conversion.todo(node, told, conversion.kind.deleted_row)
    return None


def _is_property(conversion: Conversion, path: Names) -> bool:
    """Whether a path leads to a property of the user's profile."""
    profile = conversion.kind.profile
    return profile is not None and path[:-1] == profile.old


@rule("assignment_expression")
def _profile(conversion: Conversion, node: Node) -> str | None:
    """`user.nickname = …`: a Rule passed the changed profile on."""
    left = node.child_by_field_name("left")
    path = conversion.meanings.path(left)
    profile = conversion.kind.profile
    unset = profile.unset_when_empty if profile is not None else ()
    if path is not None and _is_property(conversion, path) and path[-1] not in unset:
        told = f"{'.'.join(path)} is changed for this Action only; a Rule passed the changed profile on."
        conversion.check(outer(node), told)
    return None
