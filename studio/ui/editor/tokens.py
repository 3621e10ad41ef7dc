"""What each byte of a line of JavaScript or JSON is: a total, line-by-line tokenizer without Qt.

It reads UTF-8 bytes, because the editor counts in bytes. The state at the end of a line is all that
the next line needs, so an edit is styled anew from its own line on. Templates are read to any depth:
what stands in `${}` is code again.
"""

from __future__ import annotations

import re
from enum import IntEnum
from typing import NamedTuple

LONGEST_LINE = 5_000
DEEPEST_TEMPLATE = 100


class Style(IntEnum):
    """The styles, numbered for the editor; 0 is left out because it reads as the end of a text."""

    TEXT = 1
    KEYWORD = 2
    STRING = 3
    NUMBER = 4
    COMMENT = 5
    FUNCTION = 6
    REGEX = 7
    TEMPLATE = 8
    OPERATOR = 9
    PROPERTY = 10
    PLATFORM = 11


class State(NamedTuple):
    """Where a line begins: `mode` is code, comment or template; `depth` counts open brackets.

    `braces` holds, for each open `${`, the bracket depth at which its closing brace comes.
    `operand` tells that a value stands before, so that a slash divides.
    """

    mode: str = "code"
    braces: tuple[int, ...] = ()
    depth: int = 0
    operand: bool = False


Run = tuple[Style, int]
START = State()


class Scanned(NamedTuple):
    """What a line turned out to be. `low` is the smallest depth in it: its place when blocks are folded."""

    runs: list[Run]
    after: State
    low: int


_KEYWORDS = frozenset(
    b"async await break case catch class const continue debugger default delete do else export extends "
    b"finally for from function get if import in instanceof let new of return set static super switch "
    b"this throw try typeof var void while with yield true false null undefined".split()
)
_PLATFORM = frozenset(b"exports module require event api console".split())
_VALUES = frozenset(b"this super true false null undefined".split())
_CODE = re.compile(
    rb"""(?P<space>\s+)
    |(?P<line>//[^\r\n]*)
    |(?P<block>/\*)
    |(?P<template>`)
    |(?P<string>"(?:[^"\\\r\n]|\\.)*"?|'(?:[^'\\\r\n]|\\.)*'?)
    |(?P<number>0[xXbBoO][\w]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?n?)
    |(?P<word>[A-Za-z_$\x80-\xff][\w$\x80-\xff]*)
    |(?P<open>[{(\[])
    |(?P<close>[})\]])
    |(?P<slash>/)
    |(?P<step>\+\+|--)
    |(?P<other>\.\.\.|.)""",
    re.VERBOSE | re.DOTALL,
)
_REGEX = re.compile(rb"/(?![*/])(?:[^/\\\[\r\n]|\\.|\[(?:[^\]\\\r\n]|\\.)*\])+/[A-Za-z]*")
_TEMPLATE = re.compile(rb"(?:[^`\\$]|\\.|\$(?!\{))+", re.DOTALL)
_CALLED = re.compile(rb"\s*(?:\?\.)?\(")
_KEYED = re.compile(rb"\s*:")


def scan_line(line: bytes, state: State, *, json: bool = False) -> Scanned:
    """The runs of one line, its end included, and the state after it. The runs add up to the line.

    A line of more than `LONGEST_LINE` bytes is left plain, so that no line takes noticeable time.
    """
    if len(line) > LONGEST_LINE:
        return Scanned([(Style.TEXT, len(line))], state, state.depth)
    scanner = _Scanner(line, state, json)
    scanner.scan()
    after = State(scanner.mode, tuple(scanner.braces), scanner.depth, scanner.operand)
    return Scanned(scanner.runs, after, scanner.low)


class _Scanner:
    """One pass over one line."""

    def __init__(self, line: bytes, state: State, json: bool) -> None:
        self.line, self.json = line, json
        self.mode, self.depth, self.operand = state.mode, state.depth, state.operand
        self.braces = list(state.braces)
        self.low = state.depth
        self.runs: list[Run] = []
        self.at = 0
        self.after_dot = False

    def scan(self) -> None:
        while self.at < len(self.line):
            if self.mode == "comment":
                self._comment()
            elif self.mode == "template":
                self._template()
            else:
                self._code()

    def _take(self, style: Style, end: int) -> None:
        self.runs.append((style, end - self.at))
        self.at = end

    def _comment(self) -> None:
        end = self.line.find(b"*/", self.at)
        if end >= 0:
            self.mode = "code"
        self._take(Style.COMMENT, len(self.line) if end < 0 else end + 2)

    def _template(self) -> None:
        if found := _TEMPLATE.match(self.line, self.at):
            self._take(Style.TEMPLATE, found.end())
        elif self.line.startswith(b"${", self.at) and len(self.braces) < DEEPEST_TEMPLATE:
            self.braces.append(self.depth)
            self.depth += 1
            self.mode, self.operand = "code", False
            self._take(Style.OPERATOR, self.at + 2)
        elif self.line.startswith(b"`", self.at):
            self.mode, self.operand = "code", True
            self._take(Style.TEMPLATE, self.at + 1)
        else:
            self._take(Style.TEMPLATE, self.at + 1)

    def _code(self) -> None:
        found = _CODE.match(self.line, self.at)
        assert found is not None and found.lastgroup is not None
        getattr(self, f"_read_{found.lastgroup}")(found.group(), found.end())

    def _read_space(self, text: bytes, end: int) -> None:
        self._take(Style.TEXT, end)

    def _read_line(self, text: bytes, end: int) -> None:
        self._take(Style.COMMENT, end)

    def _read_block(self, text: bytes, end: int) -> None:
        self.mode = "comment"
        self._take(Style.COMMENT, end)

    def _read_template(self, text: bytes, end: int) -> None:
        self.mode = "template"
        self._take(Style.TEMPLATE, end)

    def _read_string(self, text: bytes, end: int) -> None:
        keyed = self.json and _KEYED.match(self.line, end)
        self.operand = True
        self._take(Style.PROPERTY if keyed else Style.STRING, end)

    def _read_number(self, text: bytes, end: int) -> None:
        self.operand = True
        self._take(Style.NUMBER, end)

    def _read_word(self, text: bytes, end: int) -> None:
        style, self.operand = Style.TEXT, True
        if self.after_dot:
            style = Style.FUNCTION if _CALLED.match(self.line, end) else Style.PROPERTY
        elif text in _KEYWORDS:
            style, self.operand = Style.KEYWORD, text in _VALUES
        elif text in _PLATFORM:
            style = Style.PLATFORM
        elif _CALLED.match(self.line, end):
            style = Style.FUNCTION
        self.after_dot = False
        self._take(style, end)

    def _read_open(self, text: bytes, end: int) -> None:
        self.depth += 1
        self.operand = False
        self._take(Style.OPERATOR, end)

    def _read_close(self, text: bytes, end: int) -> None:
        self.depth = max(0, self.depth - 1)
        self.low = min(self.low, self.depth)
        self.operand = text != b"}"
        if text == b"}" and self.braces and self.depth <= self.braces[-1]:
            self.braces.pop()
            self.mode = "template"
        self._take(Style.OPERATOR, end)

    def _read_slash(self, text: bytes, end: int) -> None:
        found = None if self.operand else _REGEX.match(self.line, self.at)
        self.operand = found is not None
        self._take(Style.REGEX if found else Style.OPERATOR, found.end() if found else end)

    def _read_step(self, text: bytes, end: int) -> None:
        self._take(Style.OPERATOR, end)

    def _read_other(self, text: bytes, end: int) -> None:
        self.after_dot = text == b"."
        self.operand = False
        self._take(Style.OPERATOR, end)
