"""JavaScript as HTML: each line in an element of its own, its tokens marked by what they are."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

import tree_sitter_javascript
from tree_sitter import Language, Node, Parser

from studio.flow.visible import safe

_LANGUAGE = Language(tree_sitter_javascript.language())
_LONGEST = 200_000
_KINDS = {
    "comment": "comment",
    "string_fragment": "string",
    "escape_sequence": "string",
    "template_string": "string",
    "regex_pattern": "string",
    "number": "number",
    "true": "number",
    "false": "number",
    "null": "number",
    "property_identifier": "property",
}
_STRINGS = ('"', "'", "`")


def code_lines(code: str) -> list[str]:
    """The HTML of each line. Code that is very long, or none, is shown without marks."""
    if len(code) > _LONGEST:
        return [_text(line) for line in code.split("\n")]
    content = code.encode("utf-8", "replace")
    made = "".join(_pieces(content, Parser(_LANGUAGE).parse(content).root_node))
    return made.split("\n")


def _pieces(content: bytes, root: Node) -> Iterator[str]:
    at = 0
    for start, end, kind in _tokens(root):
        if start < at:
            continue
        yield _text(content[at:start].decode("utf-8", "replace"))
        # A token over several lines is marked anew on each, so that lines can be taken apart.
        lines = content[start:end].decode("utf-8", "replace").split("\n")
        yield "\n".join(f'<span class="{kind}">{_text(line)}</span>' if line else "" for line in lines)
        at = end
    yield _text(content[at:].decode("utf-8", "replace"))


def _tokens(root: Node) -> Iterator[tuple[int, int, str]]:
    """The leaves that mean something, in order; without recursion, for code may be nested as deeply as it likes."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        kind = _kind(node)
        if kind:
            yield node.start_byte, node.end_byte, kind
        elif node.child_count:
            waiting.extend(reversed(node.children))


def _kind(node: Node) -> str | None:
    if node.child_count and node.type != "comment":
        return None
    if node.type in _KINDS:
        return _KINDS[node.type]
    if node.type in _STRINGS:
        return "string"
    return "keyword" if not node.is_named and node.type.isalpha() else None


def _text(text: str) -> str:
    return "\n".join(escape(safe(line), quote=True) for line in text.replace("\r\n", "\n").split("\n"))
