"""The syntax tree of an action, without any engine: mistakes, outline, and what the platform's rules look at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import tree_sitter_javascript
from tree_sitter import Language, Node, Parser, Tree

from studio.language.answers import Diagnostic, Symbol
from studio.language.document import Position, Span

_LANGUAGE = Language(tree_sitter_javascript.language())
SYNTAX_ERROR = 1000
_MOST_ERRORS = 50
_HANDLED = ("assignment_expression", "function_declaration", "variable_declarator", "method_definition", "pair")
_FUNCTIONS = ("arrow_function", "function_expression", "function_declaration", "method_definition")


@dataclass(frozen=True)
class Parsed:
    """One text with its tree. Offsets of the tree are UTF-8 bytes; places are LSP's."""

    code: str
    data: bytes
    tree: Tree

    @property
    def root(self) -> Node:
        """The whole program."""
        return self.tree.root_node

    def text(self, node: Node | None) -> str:
        """The text of a node; empty for none."""
        return self.data[node.start_byte : node.end_byte].decode("utf-8", "replace") if node is not None else ""

    def position(self, byte: int) -> Position:
        """The place of a byte offset."""
        before = self.data[:byte]
        line = before.count(b"\n")
        last = before[before.rfind(b"\n") + 1 :]
        return Position(line, len(last.decode("utf-8", "replace").encode("utf-16-le")) // 2)

    def span(self, node: Node) -> Span:
        """The place of a node."""
        return Span(self.position(node.start_byte), self.position(node.end_byte))

    def each(self, *kinds: str) -> Iterator[Node]:
        """All nodes of these kinds, in the order of the text."""
        waiting = [self.root]
        while waiting:
            node = waiting.pop()
            if node.type in kinds:
                yield node
            waiting.extend(reversed(node.children))


@lru_cache(maxsize=8)
def parse(code: str) -> Parsed:
    """The tree of a text; whatever the text is, there is one."""
    data = code.encode("utf-8", "replace")
    return Parsed(code, data, Parser(_LANGUAGE).parse(data))


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
    return tuple(_outline(parsed, parsed.root))


def _outline(parsed: Parsed, node: Node) -> Iterator[Symbol]:
    for child in node.children:
        name = _named(child) if child.type in _HANDLED else None
        if name is not None:
            yield Symbol(parsed.text(name), parsed.span(name), tuple(_outline(parsed, child)))
        else:
            yield from _outline(parsed, child)


def _named(node: Node) -> Node | None:
    """The name under which a node holds a function, or None."""
    if node.type in ("function_declaration", "method_definition"):
        return node.child_by_field_name("name")
    value = node.child_by_field_name("right") or node.child_by_field_name("value")
    if value is None or value.type not in _FUNCTIONS:
        return None
    left = node.child_by_field_name("left") or node.child_by_field_name("name") or node.child_by_field_name("key")
    if left is not None and left.type == "member_expression":
        return left.child_by_field_name("property")
    return left


def path_of(parsed: Parsed, node: Node | None) -> str:
    """A chain of names such as `event.user.email`, optional links included; empty for anything else."""
    if node is None:
        return ""
    if node.type == "identifier":
        return parsed.text(node)
    if node.type != "member_expression":
        return ""
    before = path_of(parsed, node.child_by_field_name("object"))
    return f"{before}.{parsed.text(node.child_by_field_name('property'))}" if before else ""


def enclosing(node: Node, *kinds: str) -> Node | None:
    """The nearest node around this one of such a kind, or None."""
    outer = node.parent
    while outer is not None and outer.type not in kinds:
        outer = outer.parent
    return outer


def string_value(parsed: Parsed, node: Node | None) -> str | None:
    """The value of a plain string literal, None for anything else."""
    if node is None or node.type not in ("string", "template_string"):
        return None
    if any(child.type == "template_substitution" for child in node.children):
        return None
    return parsed.text(node)[1:-1]
