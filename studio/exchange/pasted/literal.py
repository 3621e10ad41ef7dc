"""Values as JavaScript prints or writes them, read without running anything: JSON, and what `console.log` shows."""

from __future__ import annotations

import json
from typing import Any

import tree_sitter_javascript
from tree_sitter import Language, Node, Parser

_LANGUAGE = Language(tree_sitter_javascript.language())
_LONGEST = 1_000_000
_CUT = object()
_WORDS = {"true": True, "false": False, "null": None}
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "v": "\v", "0": "\0"}


class NotReadable(ValueError):
    """The text is no value; the message is a sentence that says where."""


def read(text: str) -> tuple[dict[str, Any], list[str]]:
    """The first object in a text, and the paths of what was printed shortened and is left out. Raises NotReadable."""
    if len(text) > _LONGEST:
        raise NotReadable(f"The text has {len(text):,} characters; expected at most {_LONGEST:,}.")
    start, end = text.find("{"), text.rfind("}")
    if start < 0 or end < start:
        raise NotReadable("There is no object in the text; expected one in braces.")
    inner = text[start : end + 1]
    try:
        value = json.loads(inner)
    except (ValueError, RecursionError):
        value = None
    if isinstance(value, dict):
        return value, []
    return _printed(inner)


def _printed(text: str) -> tuple[dict[str, Any], list[str]]:
    code = f"({text})".encode("utf-8", "replace")
    root = Parser(_LANGUAGE).parse(code).root_node
    found = next((node for node in _walk(root) if node.type == "object"), None)
    if found is None or (root.has_error and not _only_cut(root)):
        line = next((node.start_point.row + 1 for node in _walk(root) if node.is_error or node.is_missing), 1)
        raise NotReadable(f"The object cannot be read at its line {line}; expected JSON, or what console.log prints.")
    cut: list[str] = []
    value = _value(found, "", cut)
    return value if isinstance(value, dict) else {}, cut


def _walk(root: Node) -> Any:
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += reversed(node.children)


def _only_cut(root: Node) -> bool:
    """Whether all that cannot be read is `... 3 more items`, which console.log prints at the end of long lists."""
    return all(b"more item" in (node.text or b"") for node in _walk(root) if node.is_error)


def _value(node: Node, path: str, cut: list[str]) -> Any:
    text = (node.text or b"").decode("utf-8", "replace")
    match node.type:
        case "object":
            return _object(node, path, cut)
        case "array":
            return _array(node, path, cut)
        case "string":
            return _string(text[1:-1])
        case "template_string":
            return _string(text[1:-1])
        case "number":
            return _number(text)
        case "unary_expression" if text.startswith("-"):
            return _number(text)
        case "true" | "false" | "null":
            return _WORDS[text]
        case "undefined":
            return _CUT
        case "binary_expression":
            return _joined(node, path, cut)
    cut.append(path or "the text")
    return _CUT


def _object(node: Node, path: str, cut: list[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for pair in node.named_children:
        key, value = pair.child_by_field_name("key"), pair.child_by_field_name("value")
        if pair.type != "pair" or key is None or value is None:
            continue
        name = (key.text or b"").decode("utf-8", "replace")
        name = _string(name[1:-1]) if key.type == "string" else name
        item = _value(value, f"{path}.{name}" if path else name, cut)
        if item is not _CUT:
            found[name] = item
    return found


def _array(node: Node, path: str, cut: list[str]) -> Any:
    """A list; `[Object]` and `[Array]` stand for what was not printed."""
    names = [(child.text or b"") for child in node.named_children]
    if names in ([b"Object"], [b"Array"], [b"Circular"]):
        cut.append(path)
        return _CUT
    items = [_value(child, f"{path}[{number}]", cut) for number, child in enumerate(node.named_children)]
    return [item for item in items if item is not _CUT]


def _joined(node: Node, path: str, cut: list[str]) -> Any:
    """Long texts are printed in pieces, with plus signs between."""
    parts = [_value(child, path, cut) for child in node.named_children]
    return "".join(parts) if all(isinstance(part, str) for part in parts) else _CUT


def _number(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return _CUT


def _string(text: str) -> str:
    out, at = [], 0
    while at < len(text):
        if text[at] != "\\" or at + 1 == len(text):
            out.append(text[at])
            at += 1
            continue
        mark = text[at + 1]
        if mark == "u" and len(text) >= at + 6 and all(c in "0123456789abcdefABCDEF" for c in text[at + 2 : at + 6]):
            out.append(chr(int(text[at + 2 : at + 6], 16)))
            at += 6
        else:
            out.append(_ESCAPES.get(mark, mark))
            at += 2
    return "".join(out).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
