"""The words of a piece of JavaScript by their kind, line by line; code with mistakes is coloured as far as it goes."""

from __future__ import annotations

from collections.abc import Iterator

import tree_sitter_javascript
from tree_sitter import Language, Node, Parser

_LANGUAGE = Language(tree_sitter_javascript.language())
_LONGEST = 200_000
_KINDS = {
    "comment": "comment",
    "string": "string",
    "template_string": "string",
    "regex": "regex",
    "number": "number",
    "true": "number",
    "false": "number",
    "null": "number",
    "undefined": "number",
}
_CODE_INSIDE = "template_substitution"


def pieces(code: str) -> list[list[tuple[str, str]]]:
    """For each line of the code its pieces, as (text, kind); kind is empty for ordinary text.

    The kinds are keyword, string, number, comment and regex.
    """
    kinds = _kinds(code) if len(code) <= _LONGEST else {}
    lines: list[list[tuple[str, str]]] = []
    start = 0
    for line in code.split("\n"):
        lines.append(list(_line(line, start, kinds)))
        start += len(line.encode("utf-8", "replace")) + 1
    return lines


def _line(line: str, start: int, kinds: dict[int, str]) -> Iterator[tuple[str, str]]:
    """The pieces of one line, which begins at the byte `start`."""
    if not kinds:
        yield line, ""
        return
    at, text, kind = start, "", kinds.get(start, "")
    for character in line:
        here = kinds.get(at, "")
        if here != kind:
            if text:
                yield text, kind
            text, kind = "", here
        text += character
        at += len(character.encode("utf-8", "replace"))
    if text:
        yield text, kind


def _kinds(code: str) -> dict[int, str]:
    """The kind of every byte that has one."""
    found: dict[int, str] = {}
    for node, kind in _leaves(Parser(_LANGUAGE).parse(code.encode("utf-8", "replace")).root_node):
        for at in range(node.start_byte, node.end_byte):
            if kind:
                found[at] = kind
            else:
                found.pop(at, None)
    return found


def _leaves(root: Node) -> Iterator[tuple[Node, str]]:
    """The nodes with a kind, outer ones first; code inside of a template text has none of the text's."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node.type in _KINDS:
            yield node, _KINDS[node.type]
            waiting += [child for child in node.children if child.type == _CODE_INSIDE]
            continue
        if node.type == _CODE_INSIDE:
            yield node, ""
        elif not node.is_named and node.type.isalpha():
            yield node, "keyword"
        waiting += reversed(node.children)
