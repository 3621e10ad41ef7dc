"""Texts with their syntax trees: a text that differs little from one before is parsed where it differs only.

The parser and its queries keep Python's lock, under which the window's thread could do nothing for as long as they
take. So a text is handed over in pieces and a tree is asked about in pieces: between two of them others get their turn.
"""

from __future__ import annotations

import re
import threading
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

import tree_sitter_javascript
from tree_sitter import Language, Node, Parser, Point, Query, QueryCursor, Tree

from studio.language.document import Position, Span

_LANGUAGE = Language(tree_sitter_javascript.language())
_PIECE = 8192
_REMEMBERED = 8
# Of a text this short, finding out what has changed takes as long as parsing it.
_SHORT = 4096


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

    def each(self, *kinds: str, within: Node | None = None) -> Iterator[Node]:
        """All nodes of these kinds in a node, or else in the program, in the order of the text, outer ones first."""
        around, query = within or self.root, _query(frozenset(kinds))
        for start in range(around.start_byte, around.end_byte, _PIECE):
            cursor = QueryCursor(query)
            cursor.set_byte_range(start, start + _PIECE)
            touched = cursor.captures(around).get("found", [])
            begun = [each for each in touched if start <= each.start_byte < start + _PIECE]
            yield from sorted(begun, key=lambda each: (each.start_byte, -each.end_byte))


@cache
def _query(kinds: frozenset[str]) -> Query:
    return Query(_LANGUAGE, "[" + " ".join(f"({kind})" for kind in sorted(kinds)) + "] @found")


class _Memory:
    """The texts that were parsed last. Asked for from several threads, of which none waits for another's parsing."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._parsed: OrderedDict[str, Parsed] = OrderedDict()

    def get(self, code: str) -> Parsed | None:
        with self._lock:
            if code in self._parsed:
                self._parsed.move_to_end(code)
            return self._parsed.get(code)

    def latest(self) -> list[Parsed]:
        """What is remembered, the latest first."""
        with self._lock:
            return [*reversed(self._parsed.values())]

    def keep(self, parsed: Parsed) -> None:
        with self._lock:
            self._parsed[parsed.code] = parsed
            while len(self._parsed) > _REMEMBERED:
                self._parsed.popitem(last=False)


_memory = _Memory()


def parse(code: str) -> Parsed:
    """The tree of a text; whatever the text is, there is one."""
    found = _memory.get(code)
    if found is None:
        data = code.encode("utf-8", "replace")
        found = Parsed(code, data, _nearest(data) or _whole(data))
        _memory.keep(found)
    return found


def _whole(data: bytes, old: Tree | None = None) -> Tree:
    def piece(start: int, _point: Point) -> bytes:
        return data[start : start + _PIECE]

    def go_on(_byte: int, _error: bool) -> bool:
        return False

    if old is None:
        return Parser(_LANGUAGE).parse(piece, progress_callback=go_on)
    return Parser(_LANGUAGE).parse(piece, old, progress_callback=go_on)


def _nearest(data: bytes) -> Tree | None:
    """The tree of a text by that of one like it, None where there is none.

    What the parser makes of mistakes depends on what it knew before, so a text with mistakes is parsed as a whole:
    the same text has the same tree, whatever was typed on the way to it.
    """
    if len(data) < _SHORT:
        return None
    for before in _memory.latest():
        if len(before.data) < _SHORT or before.root.has_error:
            continue
        start, old_end, new_end = changed(before.data, data)
        if 2 * (old_end - start) < len(before.data) and 2 * (new_end - start) < len(data):
            tree = before.tree.copy()
            places = (_point(before.data, start), _point(before.data, old_end), _point(data, new_end))
            tree.edit(start, old_end, new_end, *places)
            made = _whole(data, tree)
            return None if made.root_node.has_error else made
    return None


def changed(old: bytes, new: bytes) -> tuple[int, int, int]:
    """Where two texts differ: the first byte, and the ends of what differs in the old and in the new one.

    Neither place is inside of a character or between the two bytes of a line's end.
    """
    most = min(len(old), len(new))
    start = _alike(old, new, most, from_end=False)
    end = _alike(old, new, most - start, from_end=True)
    while start and ((start < len(old) and _inside(old, start)) or (start < len(new) and _inside(new, start))):
        start -= 1
    while end and (_inside(old, len(old) - end) or _inside(new, len(new) - end)):
        end -= 1
    return start, len(old) - end, len(new) - end


def _inside(data: bytes, at: int) -> bool:
    return data[at] & 0xC0 == 0x80 or (data[at] == 0x0A and data[at - 1 : at] == b"\r")


def _alike(old: bytes, new: bytes, most: int, *, from_end: bool) -> int:
    """How many bytes are the same at the beginning or at the end, by halves: the texts may be long."""
    same, step = 0, most
    while same < most and step:
        size = min(step, most - same)
        if from_end:
            one = old[len(old) - same - size : len(old) - same]
            other = new[len(new) - same - size : len(new) - same]
        else:
            one, other = old[same : same + size], new[same : same + size]
        if one == other:
            same += size
        else:
            step = size // 2
    return same


def _point(data: bytes, at: int) -> Point:
    """The row and the column in bytes of an offset."""
    return Point(data.count(b"\n", 0, at), at - data.rfind(b"\n", 0, at) - 1)
