"""The syntax tree of an action, without any engine: mistakes, outline, and what the platform's rules look at."""

from __future__ import annotations

from tree_sitter import Node

from studio.language.answers import Diagnostic, Symbol
from studio.language.document import Span
from studio.language.parsing import Parsed, parse

SYNTAX_ERROR = 1000
_MOST_ERRORS = 50
_HANDLED = ("assignment_expression", "function_declaration", "variable_declarator", "method_definition", "pair")
FUNCTIONS = ("arrow_function", "function_expression", "function_declaration", "method_definition")


def mistakes(code: str) -> list[Diagnostic]:
    """Where the text is no JavaScript, in the order of the text."""
    parsed = parse(code)
    if not parsed.root.has_error:
        return []
    found: list[Diagnostic] = []
    waiting = [parsed.root]
    while waiting and len(found) < _MOST_ERRORS:
        node = waiting.pop()
        if node.is_error or node.is_missing:
            found.append(_mistake(parsed, node))
        elif node.has_error:
            waiting.extend(reversed(node.children))
    return found


def _mistake(parsed: Parsed, node: Node) -> Diagnostic:
    if node.is_missing:
        message = f"{node.type} is missing here."
    else:
        text = parsed.text(node).strip().split("\n")[0][:40]
        message = f"This is no JavaScript: {text}" if text else "Something is missing here."
    return Diagnostic(parsed.span(node), "error", SYNTAX_ERROR, message)


def outline(code: str) -> tuple[Symbol, ...]:
    """The functions of the action by name, with those inside them."""
    parsed = parse(code)
    named = ((node, name) for node in parsed.each(*_HANDLED) if (name := _named(node)) is not None)
    top: list[Symbol] = []
    around: list[tuple[int, str, Span, list[Symbol]]] = []
    for node, name in named:
        _close(around, top, node.start_byte)
        around.append((node.end_byte, parsed.text(name), parsed.span(name), []))
    _close(around, top, len(parsed.data) + 1)
    return tuple(top)


def _close(around: list[tuple[int, str, Span, list[Symbol]]], top: list[Symbol], start: int) -> None:
    """Put the functions that end before a place into the one around them."""
    while around and around[-1][0] <= start:
        _end, name, span, inside = around.pop()
        (around[-1][3] if around else top).append(Symbol(name, span, tuple(inside)))


def _named(node: Node) -> Node | None:
    """The name under which a node holds a function, or None."""
    if node.type in ("function_declaration", "method_definition"):
        return node.child_by_field_name("name")
    value = node.child_by_field_name("right") or node.child_by_field_name("value")
    if value is None or value.type not in FUNCTIONS:
        return None
    left = node.child_by_field_name("left") or node.child_by_field_name("name") or node.child_by_field_name("key")
    if left is not None and left.type == "member_expression":
        return left.child_by_field_name("property")
    return left


def path_of(parsed: Parsed, node: Node | None) -> str:
    """A chain of names such as `event.user.email`, optional links included; empty for anything else."""
    names: list[str] = []
    while node is not None and node.type == "member_expression":
        names.append(parsed.text(node.child_by_field_name("property")))
        node = node.child_by_field_name("object")
    if node is None or node.type != "identifier":
        return ""
    return ".".join([parsed.text(node), *reversed(names)])


def enclosing(node: Node, *kinds: str) -> Node | None:
    """The nearest node around this one of such a kind, or None."""
    outer = node.parent
    while outer is not None and outer.type not in kinds:
        outer = outer.parent
    return outer


def arguments(call: Node) -> list[Node]:
    """What a call is given."""
    held = call.child_by_field_name("arguments")
    return [child for child in held.named_children if child.type != "comment"] if held is not None else []


def string_value(parsed: Parsed, node: Node | None) -> str | None:
    """The value of a plain string literal, None for anything else."""
    if node is None or node.type not in ("string", "template_string"):
        return None
    if any(child.type == "template_substitution" for child in node.children):
        return None
    return parsed.text(node)[1:-1]
