"""What each byte of a line of XML is: total and line by line, as the scanner of JavaScript is, without Qt.

Made for documents to be read: elements, attributes, texts, references and comments. What is none of
these is a text; nothing is refused.
"""

from __future__ import annotations

import re

from studio.ui.editor.tokens import LONGEST_LINE, Run, Scanned, State, Style

_OUTSIDE = re.compile(
    rb"""(?P<comment><!--)
    |(?P<close></[^\s<>/]*)
    |(?P<open><[?!]?[^\s<>/=]*)
    |(?P<reference>&\#?\w+;)
    |(?P<text>[^<&]+|&)""",
    re.VERBOSE,
)
_INSIDE = re.compile(
    rb"""(?P<alone>/>|\?>)
    |(?P<end>>)
    |(?P<value>"[^"]*"?|'[^']*'?)
    |(?P<name>[^\s=<>"'/?]+)
    |(?P<other>\s+|.)""",
    re.VERBOSE | re.DOTALL,
)


def scan_xml(line: bytes, state: State) -> Scanned:
    """The runs of one line, its end included, and the state after it; `depth` counts open elements."""
    if len(line) > LONGEST_LINE:
        return Scanned([(Style.TEXT, len(line))], state, state.depth)
    scanner = _Scanner(line, state)
    scanner.scan()
    return Scanned(scanner.runs, State(scanner.mode, (), scanner.depth), scanner.low)


class _Scanner:
    """One pass over one line. The modes are code (outside of tags), tag, closing and comment."""

    def __init__(self, line: bytes, state: State) -> None:
        self.line, self.mode, self.depth = line, state.mode, state.depth
        self.low = state.depth
        self.runs: list[Run] = []
        self.at = 0

    def scan(self) -> None:
        while self.at < len(self.line):
            if self.mode == "comment":
                self._comment()
            elif self.mode == "code":
                self._outside()
            else:
                self._inside()

    def _take(self, style: Style, end: int) -> None:
        self.runs.append((style, end - self.at))
        self.at = end

    def _comment(self) -> None:
        end = self.line.find(b"-->", self.at)
        if end >= 0:
            self.mode = "code"
        self._take(Style.COMMENT, len(self.line) if end < 0 else end + 3)

    def _outside(self) -> None:
        found = _OUTSIDE.match(self.line, self.at)
        assert found is not None
        kind = found.lastgroup
        if kind == "comment":
            self.mode = "comment"
        elif kind == "open":
            self.mode = "tag"
            self.depth += 1
        elif kind == "close":
            self.mode = "closing"
            self.depth = max(0, self.depth - 1)
            self.low = min(self.low, self.depth)
        self._take(_OUTER_STYLES[str(kind)], found.end())

    def _inside(self) -> None:
        found = _INSIDE.match(self.line, self.at)
        assert found is not None
        kind = found.lastgroup
        if kind in ("end", "alone"):
            if kind == "alone" and self.mode == "tag":
                self.depth = max(0, self.depth - 1)
                self.low = min(self.low, self.depth)
            self.mode = "code"
        self._take(_INNER_STYLES[str(kind)], found.end())


_OUTER_STYLES = {
    "comment": Style.COMMENT,
    "open": Style.KEYWORD,
    "close": Style.KEYWORD,
    "reference": Style.NUMBER,
    "text": Style.TEXT,
}
_INNER_STYLES = {
    "alone": Style.KEYWORD,
    "end": Style.KEYWORD,
    "value": Style.STRING,
    "name": Style.PROPERTY,
    "other": Style.TEXT,
}
