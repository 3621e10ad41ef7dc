"""The syntax tree of a piece of JavaScript, and the questions that are asked of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import tree_sitter_javascript
from tree_sitter import Language, Node, Parser, Query, QueryCursor

FUNCTIONS = frozenset(
    (
        *("function_declaration", "function_expression", "arrow_function", "method_definition"),
        *("generator_function", "generator_function_declaration"),
    )
)
_LANGUAGE = Language(tree_sitter_javascript.language())
_LONGEST = 1_000_000
_DEEPEST = 1500


class NotJavaScript(ValueError):
    """The text cannot be taken apart; `line` is the first place where it is none, or None."""

    def __init__(self, message: str, line: int | None) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True, slots=True)
class Syntax:
    """A text with its tree. Places in the tree count bytes of `code`."""

    code: bytes
    root: Node

    def text(self, node: Node) -> str:
        """The text of a node."""
        return self.between(node.start_byte, node.end_byte)

    def between(self, start: int, end: int) -> str:
        """The text between two places."""
        return self.code[start:end].decode("utf-8", "replace")


def parse(text: str) -> Syntax:
    """The tree of a text. Raises NotJavaScript where it has a mistake, or is too long or too deep."""
    code = text.encode("utf-8", "replace")
    if len(code) > _LONGEST:
        raise NotJavaScript(f"the code has {len(code)} bytes; expected at most {_LONGEST}", None)
    root = Parser(_LANGUAGE).parse(code).root_node
    if root.has_error:
        raise NotJavaScript(*_mistake(root, code))
    if _too_deep(root):
        raise NotJavaScript(f"the code is nested more than {_DEEPEST} levels deep", None)
    return Syntax(code, root)


def _mistake(root: Node, code: bytes) -> tuple[str, int]:
    for node in walk(root):
        if node.is_missing:
            return f"{node.type!r} is missing", line_of(node)
        if node.is_error:
            near = code[node.start_byte : node.start_byte + 20].decode("utf-8", "replace").splitlines()
            return f"this is no JavaScript near {near[0] if near else ''!r}", line_of(node)
    return "this is no JavaScript", 1


def _too_deep(root: Node) -> bool:
    """Whether the tree has more than `_DEEPEST` levels.

    From one node to the next in the order of the text it goes down one level at most, so a tree is flat if it is at
    every so many nodes.
    """
    cursor, apart = root.walk(), _DEEPEST // 2
    for number in range(0, root.descendant_count, apart):
        cursor.goto_descendant(number)
        if cursor.depth >= _DEEPEST - apart:
            return _depth(root) > _DEEPEST
    return False


def _depth(root: Node) -> int:
    cursor, depth, deepest = root.walk(), 1, 1
    while True:
        if cursor.goto_first_child():
            depth += 1
            deepest = max(deepest, depth)
            continue
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent():
                return deepest
            depth -= 1


def walk(node: Node) -> Iterator[Node]:
    """The node and everything in it, in the order of the text."""
    waiting = [node]
    while waiting:
        found = waiting.pop()
        yield found
        waiting.extend(reversed(found.children))


@cache
def _query(kinds: frozenset[str]) -> Query:
    return Query(_LANGUAGE, "[" + " ".join(f"({kind})" for kind in sorted(kinds)) + "] @found")


def those(node: Node, kinds: frozenset[str]) -> list[Node]:
    """The node and everything in it that is of such a kind, in the order of the text, outer ones first.

    Much quicker than `walk` where little is looked for: nodes of other kinds are never made.
    """
    found = QueryCursor(_query(kinds)).captures(node).get("found", [])
    return sorted(found, key=lambda each: (each.start_byte, -each.end_byte))


def line_of(node: Node) -> int:
    """The line on which a node begins, from 1."""
    return node.start_point[0] + 1


def same(one: Node | None, other: Node | None) -> bool:
    """Whether both are the same node of the tree."""
    return one is not None and other is not None and one.id == other.id


def bare(node: Node) -> Node:
    """What stands in the brackets around an expression, if there are any."""
    while node.type == "parenthesized_expression":
        inner = [child for child in node.named_children if child.type != "comment"]
        if len(inner) != 1:
            return node
        node = inner[0]
    return node


def outer(node: Node) -> Node:
    """The node with the brackets around it."""
    while node.parent is not None and node.parent.type == "parenthesized_expression":
        node = node.parent
    return node


def enclosing_function(node: Node) -> Node | None:
    """The innermost function around a node."""
    found = node.parent
    while found is not None and found.type not in FUNCTIONS:
        found = found.parent
    return found


def parameters(function: Node) -> list[Node]:
    """The parameters of a function, as they stand between its brackets."""
    single = function.child_by_field_name("parameter")
    if single is not None:
        return [single]
    listed = function.child_by_field_name("parameters")
    return [child for child in listed.named_children if child.type != "comment"] if listed else []


def arguments(call: Node) -> list[Node]:
    """The arguments of a call, or of `new`."""
    listed = call.child_by_field_name("arguments")
    if listed is None or listed.type != "arguments":
        return []
    return [child for child in listed.named_children if child.type != "comment"]


def string_value(syntax: Syntax, node: Node | None) -> str | None:
    """What a string or a template without holes says, None for anything else."""
    if node is None or node.type not in ("string", "template_string"):
        return None
    parts = []
    for child in node.children:
        if child.type == "string_fragment":
            parts.append(syntax.text(child))
        elif child.type == "escape_sequence":
            parts.append(_unescaped(syntax.text(child)))
        elif child.type == "template_substitution":
            return None
    return "".join(parts)


_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0"}


def _unescaped(text: str) -> str:
    body = text[1:]
    if body[:1] in ("u", "x"):
        digits = body[1:].strip("{}")
        try:
            return chr(int(digits, 16))
        except ValueError:
            return text
    return "" if body in ("\n", "\r\n") else _ESCAPES.get(body, body)


def member_name(syntax: Syntax, node: Node) -> str | None:
    """The name that a member expression asks for, None where that is worked out at run time."""
    if node.type == "member_expression":
        name = node.child_by_field_name("property")
        return syntax.text(name) if name is not None and name.type == "property_identifier" else None
    if node.type == "subscript_expression":
        return string_value(syntax, node.child_by_field_name("index"))
    return None


MEMBERS = ("member_expression", "subscript_expression")


def is_write(node: Node) -> bool:
    """Whether an expression is assigned to, counted up or deleted where it stands."""
    parent = node.parent
    if parent is None:
        return False
    if parent.type in ("assignment_expression", "augmented_assignment_expression", "for_in_statement"):
        return same(parent.child_by_field_name("left"), node)
    if parent.type == "unary_expression":
        operator = parent.child_by_field_name("operator")
        return operator is not None and operator.type == "delete"
    return parent.type in ("update_expression", "array_pattern", "pair_pattern", "rest_pattern")
