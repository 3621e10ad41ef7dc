"""XML as text, well formed whatever is put into it.

A document is a tree of `Node`s with the prefixes written out. There are two texts of it: the compact one
that travels and is signed, and one to be read, with lines, indentation and nothing invisible in it.
Both say the same to a parser, apart from the white space between elements.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

REPLACED = "\ufffd"
_ILLEGAL = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TEXT = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_ATTRIBUTE = {"&": "&amp;", "<": "&lt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
_BASE64_LINE = 76


@dataclass(frozen=True, slots=True)
class Node:
    """An element: its name with prefix, its attributes in order, and children or a text.

    `base64` marks a text in which white space says nothing, so that it may be broken into lines.
    """

    name: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    content: str | tuple[Node, ...] = ()
    base64: bool = False


def legal(text: str) -> str:
    """The text with the replacement character for what no XML 1.0 document can hold.

    https://www.w3.org/TR/xml/#charsets: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF.
    """
    return _ILLEGAL.sub(REPLACED, text)


def is_legal(text: str) -> bool:
    """Whether an XML document can hold the text as it is."""
    return _ILLEGAL.search(text) is None


def compact(node: Node) -> str:
    """The document in one piece, without any white space that was not put in."""
    inside = _escaped(node.content, _TEXT) if isinstance(node.content, str) else "".join(map(compact, node.content))
    return f"<{_opening(node)}>{inside}</{node.name}>" if inside else f"<{_opening(node)}/>"


def readable(node: Node) -> str:
    """The document with a line for each element; what cannot be seen is a character reference."""
    return "\n".join(_lines(node, ""))


def _lines(node: Node, indent: str) -> Iterator[str]:
    opening = _seen(_opening(node))
    if node.base64 and isinstance(node.content, str) and len(node.content) > _BASE64_LINE:
        yield f"{indent}<{opening}>"
        for start in range(0, len(node.content), _BASE64_LINE):
            yield f"{indent}  {node.content[start : start + _BASE64_LINE]}"
        yield f"{indent}</{node.name}>"
    elif not node.content:
        yield f"{indent}<{opening}/>"
    elif isinstance(node.content, str):
        yield f"{indent}<{opening}>{_seen(_escaped(node.content, _TEXT))}</{node.name}>"
    else:
        yield f"{indent}<{opening}>"
        for child in node.content:
            yield from _lines(child, f"{indent}  ")
        yield f"{indent}</{node.name}>"


def _opening(node: Node) -> str:
    written = (f' {name}="{_escaped(value, _ATTRIBUTE)}"' for name, value in node.attributes.items())
    return node.name + "".join(written)


def _escaped(text: str, table: Mapping[str, str]) -> str:
    return "".join(table.get(character, character) for character in legal(text))


def _seen(text: str) -> str:
    """An escaped text on one line, with references for what would not be seen or would fool the eye."""
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else f"&#x{ord(each):X};" for each in text)
