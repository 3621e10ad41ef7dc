"""What the names on a line held when an error ended the run, as far as that can be known without a debugger.

Known are the event as the run left it, what calls of the api answered, and what follows from these and from texts
and numbers in the code by way of constants. Nothing is run for it, and what is not known is not guessed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tree_sitter import Node

from studio.language.parsing import Parsed, parse
from studio.language.syntax import enclosing, string_value

UNDEFINED: Mapping[str, Any] = {"$type": "undefined"}
_FUNCTIONS = ("arrow_function", "function_expression", "function_declaration", "method_definition")
_DECLARED = ("variable_declarator", "formal_parameters", "catch_clause", "for_in_statement", "function_declaration")
_WRITES = ("assignment_expression", "augmented_assignment_expression", "update_expression")
_HANDLER = re.compile(r"\bon(Execute|Continue)\w+$")
_MOST = 6
_DEEPEST = 8
_INHERITED = frozenset(("constructor", "hasOwnProperty", "toString", "valueOf", "isPrototypeOf", "toLocaleString"))
_NOT_KNOWN = object()


@dataclass(frozen=True, slots=True)
class Answered:
    """A call of the api: its method, its line, and what it answered."""

    method: str
    line: int
    returned: Any


@dataclass(frozen=True, slots=True)
class Named:
    """A name, and its value as recorded values are told; `known` is False where nobody can tell."""

    name: str
    value: Any = None
    known: bool = True


@dataclass
class _Scene:
    """One action, and what is known of its run."""

    parsed: Parsed
    event: Mapping[str, Any]
    answered: Sequence[Answered]
    constants: dict[str, list[tuple[Node, str | None]]] = field(default_factory=dict)
    written: set[str] = field(default_factory=set)
    handed: dict[str, tuple[str, ...]] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)


def names_around(
    code: str, line: int, event: Mapping[str, Any], answered: Sequence[Answered] = ()
) -> tuple[Named, ...]:
    """The names on a line (1-based) with their values, those that hold nothing first. `event` is as it was then."""
    scene = _Scene(parse(code), event, answered)
    _look_around(scene)
    found: dict[str, Named] = {}
    for node in _chains(scene.parsed, line):
        named = _named(scene, node)
        if named is not None:
            found.setdefault(named.name, named)
    ordered = sorted(found.values(), key=lambda each: (not each.known, not (each.known and _is_nothing(each.value))))
    return tuple(ordered[:_MOST])


def _is_nothing(value: Any) -> bool:
    return value is None or value == UNDEFINED


# -- what the code declares


def _look_around(scene: _Scene) -> None:
    parsed = scene.parsed
    for node in parsed.each("variable_declarator"):
        kind = node.parent.children[0] if node.parent is not None else None
        name, value = node.child_by_field_name("name"), node.child_by_field_name("value")
        for word, part in _taken_apart(parsed, name):
            scene.taken.add(word)
            if value is not None and parsed.text(kind) == "const":
                scene.constants.setdefault(word, []).append((value, part))
            else:
                scene.written.add(word)
    for node in parsed.each("for_in_statement"):
        scene.written |= {word for word, _part in _taken_apart(parsed, node.child_by_field_name("left"))}
    for node in parsed.each(*_WRITES):
        left = node.child_by_field_name("left") or node.child_by_field_name("argument")
        scene.written.add(_base(parsed, left))
    for function in parsed.each(*_FUNCTIONS):
        _look_at_parameters(scene, function)


def _taken_apart(parsed: Parsed, name: Node | None) -> Iterator[tuple[str, str | None]]:
    """The names that a declaration makes, each with the property it takes out of the value."""
    if name is None:
        return
    if name.type == "identifier":
        yield parsed.text(name), None
    elif name.type == "object_pattern":
        for child in name.named_children:
            if child.type == "shorthand_property_identifier_pattern":
                yield parsed.text(child), parsed.text(child)
            elif child.type == "pair_pattern":
                inner = child.child_by_field_name("value")
                if inner is not None and inner.type == "identifier":
                    yield parsed.text(inner), parsed.text(child.child_by_field_name("key"))


def _look_at_parameters(scene: _Scene, function: Node) -> None:
    """The first parameter of a handler is the event, or takes it apart; what other parameters hold nobody knows."""
    parsed = scene.parsed
    listed = function.child_by_field_name("parameters")
    nodes = [child for child in listed.named_children if child.type != "comment"] if listed is not None else []
    single = function.child_by_field_name("parameter")
    nodes += [single] if single is not None else []
    for place, node in enumerate(nodes):
        for word, part in _taken_apart(parsed, node):
            if place == 0 and _is_handler(parsed, function):
                scene.handed[word] = (part,) if part else ()
            elif not (place == 1 and _is_handler(parsed, function)):
                scene.written.add(word)


def _is_handler(parsed: Parsed, function: Node) -> bool:
    outer = function.parent
    left = (outer.child_by_field_name("left") or outer.child_by_field_name("key")) if outer is not None else None
    named = function.child_by_field_name("name")
    return bool(_HANDLER.search(parsed.text(left)) or _HANDLER.search(parsed.text(named)))


def _base(parsed: Parsed, node: Node | None) -> str:
    """The name with which a chain begins."""
    while node is not None and node.type in ("member_expression", "subscript_expression", "call_expression"):
        node = node.child_by_field_name("object") or node.child_by_field_name("function")
    return parsed.text(node) if node is not None and node.type == "identifier" else ""


# -- what stands on the line


def _chains(parsed: Parsed, line: int) -> Iterator[Node]:
    """The outermost chains of names that end on a line, without what is declared there or called at their end."""
    for node in parsed.each("member_expression", "subscript_expression", "identifier"):
        if node.end_point[0] + 1 != line or node.parent is None:
            continue
        if node.parent.type in ("member_expression", "subscript_expression") and not _is_index(node):
            continue
        if node.type == "identifier" and (node.parent.type in _DECLARED and _declares(node)):
            continue
        chain: Node | None = node
        if node.parent.type in ("call_expression", "new_expression"):
            called = node.parent.child_by_field_name("function") or node.parent.child_by_field_name("constructor")
            if called == node:
                chain = node.child_by_field_name("object")
        while chain is not None and chain.type == "call_expression":
            chain = None  # what a call gave is not known by its name
        if chain is not None:
            yield chain


def _is_index(node: Node) -> bool:
    return node.parent is not None and node.parent.child_by_field_name("index") == node


def _declares(node: Node) -> bool:
    parent = node.parent
    return parent is not None and (parent.type == "formal_parameters" or parent.child_by_field_name("value") != node)


def _named(scene: _Scene, node: Node) -> Named | None:
    """The name that tells most about a chain: the whole of it, or as far as there is something to read from."""
    steps = _steps(scene, node)
    if steps is None or steps[0] in ("api", "exports", "module", "console", "require", "undefined"):
        return None
    base, *rest = steps
    value = _of_name(scene, base, 0)
    if value is _NOT_KNOWN:
        mine = base in scene.taken or base in scene.written or base in scene.handed
        return Named(base, known=False) if mine else None
    name = base
    for step in rest:
        if _is_nothing(value):
            break
        after = _member(value, step)
        if after is _NOT_KNOWN:
            break
        name, value = f"{name}{_link(step)}", after
    return Named(name, value) if rest or name not in ("event",) else None


def _link(step: str) -> str:
    return f".{step}" if re.fullmatch(r"[A-Za-z_$][\w$]*", step) else f"[{json.dumps(step, ensure_ascii=False)}]"


def _steps(scene: _Scene, node: Node | None) -> list[str] | None:
    """The names of a chain from its beginning; None for one that begins with anything but a name."""
    parsed, found = scene.parsed, []
    while node is not None and node.type in ("member_expression", "subscript_expression"):
        if node.type == "member_expression":
            found.append(parsed.text(node.child_by_field_name("property")))
        else:
            index = node.child_by_field_name("index")
            text = string_value(parsed, index)
            if text is None and index is not None and index.type == "number":
                text = parsed.text(index)
            if text is None:
                found.clear()  # which one is read is not known; what it is read from is
            else:
                found.append(text)
        node = node.child_by_field_name("object")
    if node is None or node.type != "identifier":
        return None
    return [parsed.text(node), *reversed(found)]


# -- values


def _of_name(scene: _Scene, name: str, depth: int) -> Any:
    if name in scene.handed and name not in scene.taken:
        value: Any = scene.event
        for step in scene.handed[name]:
            value = _member(value, step)
        return value
    if depth > _DEEPEST or name in scene.written or len(scene.constants.get(name, ())) != 1:
        return _NOT_KNOWN
    node, part = scene.constants[name][0]
    value = _of_node(scene, node, depth + 1)
    if part is not None and value is not _NOT_KNOWN:
        value = _NOT_KNOWN if _is_nothing(value) else _member(value, part)
    return value


def _of_node(scene: _Scene, node: Node, depth: int) -> Any:
    parsed = scene.parsed
    match node.type:
        case "string" | "template_string":
            text = string_value(parsed, node)
            return _NOT_KNOWN if text is None or "\\" in text else text
        case "number" | "true" | "false" | "null":
            return _literal(parsed.text(node))
        case "parenthesized_expression" | "await_expression" if len(node.named_children) == 1:
            return _of_node(scene, node.named_children[0], depth)
        case "call_expression":
            return _answer(scene, node)
        case "binary_expression":
            return _otherwise(scene, node, depth)
        case "identifier" | "member_expression" | "subscript_expression":
            return _of_chain(scene, node, depth)
    return _NOT_KNOWN


def _literal(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return _NOT_KNOWN


def _of_chain(scene: _Scene, node: Node, depth: int) -> Any:
    steps = _steps(scene, node)
    if steps is None:
        return _NOT_KNOWN
    if scene.written & scene.handed.keys():
        return _NOT_KNOWN  # the event was written to: what it held when the constant was made is not known
    value = _of_name(scene, steps[0], depth)
    optional = "?." in scene.parsed.text(node)
    for step in steps[1:]:
        if value is _NOT_KNOWN:
            return value
        if _is_nothing(value):
            return UNDEFINED if optional else _NOT_KNOWN
        value = _member(value, step)
    return value


def _otherwise(scene: _Scene, node: Node, depth: int) -> Any:
    """`a ?? b` and `a || b`, whose left side has to be known."""
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    operator = scene.parsed.text(node.child_by_field_name("operator"))
    if left is None or right is None or operator not in ("??", "||"):
        return _NOT_KNOWN
    value = _of_node(scene, left, depth)
    if value is _NOT_KNOWN:
        return value
    falls = _is_nothing(value) or (operator == "||" and (value is False or value == "" or _is_zero(value)))
    return _of_node(scene, right, depth) if falls else value


def _is_zero(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value == 0


def _answer(scene: _Scene, call: Node) -> Any:
    """What a call of the api answered, if it was made once and in this place."""
    steps = _steps(scene, call.child_by_field_name("function"))
    if steps is None or enclosing(call, "for_statement", "while_statement", "for_in_statement") is not None:
        return _NOT_KNOWN
    line = call.start_point[0] + 1
    made = [each for each in scene.answered if each.method == ".".join(steps) and each.line == line]
    return made[0].returned if len(made) == 1 and made[0].returned != "api" else _NOT_KNOWN


def _member(value: Any, step: str) -> Any:
    """A property of a recorded value. Only plain objects, lists and texts have properties that can be told."""
    if isinstance(value, Mapping):
        if "$type" in value:
            return _NOT_KNOWN
        return value.get(step, UNDEFINED) if step not in _INHERITED else _NOT_KNOWN
    if isinstance(value, list | str):
        if step == "length":
            return len(value) if isinstance(value, list) else len(value.encode("utf-16-le", "surrogatepass")) // 2
        if isinstance(value, list) and step.isdecimal():
            return value[int(step)] if int(step) < len(value) else UNDEFINED
    return _NOT_KNOWN
