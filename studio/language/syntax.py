"""The syntax tree of an action, without any engine: mistakes, outline, and what the platform's rules look at."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

import tree_sitter_javascript
from tree_sitter import Language, Node, Parser, Query, QueryCursor, Tree

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
        line = bisect_right(self._starts, byte) - 1
        last = self.data[self._starts[line] : byte]
        return Position(line, len(last.decode("utf-8", "replace").encode("utf-16-le")) // 2)

    @cached_property
    def _starts(self) -> list[int]:
        """Where lines begin."""
        return [0, *(each.end() for each in re.finditer(rb"\n", self.data))]

    def span(self, node: Node) -> Span:
        """The place of a node."""
        return Span(self.position(node.start_byte), self.position(node.end_byte))

    def each(self, *kinds: str) -> Iterator[Node]:
        """All nodes of these kinds, in the order of the text, outer ones first."""
        found = QueryCursor(_query(frozenset(kinds))).captures(self.root).get("found", [])
        yield from sorted(found, key=lambda each: (each.start_byte, -each.end_byte))


@cache
def _query(kinds: frozenset[str]) -> Query:
    return Query(_LANGUAGE, "[" + " ".join(f"({kind})" for kind in sorted(kinds)) + "] @found")


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
    if value is None or value.type not in _FUNCTIONS:
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


def string_value(parsed: Parsed, node: Node | None) -> str | None:
    """The value of a plain string literal, None for anything else."""
    if node is None or node.type not in ("string", "template_string"):
        return None
    if any(child.type == "template_substitution" for child in node.children):
        return None
    return parsed.text(node)[1:-1]
