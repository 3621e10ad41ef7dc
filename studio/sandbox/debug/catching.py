"""Whether an exception will be caught by the action itself, as far as its text tells.

The engine only knows that the studio's host catches everything in the end. So the functions that are under way are
looked at from the inside out: one that stands within the block of a `try` with a `catch` will catch it. A `.catch()`
on a promise is not seen.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import tree_sitter_javascript
from tree_sitter import Language, Node, Parser, Tree

_LANGUAGE = Language(tree_sitter_javascript.language())
_WORDS = """arrow_function function_expression function_declaration method_definition generator_function
    generator_function_declaration class_static_block"""
_FUNCTIONS = frozenset(_WORDS.split())


def is_caught(code: str, places: Iterable[tuple[int, int]]) -> bool:
    """Whether a function that stands at one of these places (line and column from 1, in UTF-16 units) catches."""
    tree, lines = _parsed(code)
    return any(_catches(tree, lines, line, column) for line, column in places)


@lru_cache(maxsize=4)
def _parsed(code: str) -> tuple[Tree, list[str]]:
    return Parser(_LANGUAGE).parse(code.encode("utf-8", "surrogatepass")), code.split("\n")


def _catches(tree: Tree, lines: list[str], line: int, column: int) -> bool:
    if not 0 < line <= len(lines):
        return False
    before = lines[line - 1].encode("utf-16-le", "surrogatepass")[: 2 * (column - 1)]
    byte = len(before.decode("utf-16-le", "replace").encode("utf-8", "replace"))
    node = tree.root_node.descendant_for_point_range((line - 1, byte), (line - 1, byte))
    below: Node | None = None
    while node is not None and node.type not in _FUNCTIONS:
        is_tried = node.type == "try_statement" and below == node.child_by_field_name("body")
        if is_tried and node.child_by_field_name("handler") is not None:
            return True
        below, node = node, node.parent
    return False
