"""Searching a text: plain or by regular expression, always with an end to the time it may take.

Regular expressions are those of Qt (PCRE2), which gives up on a pattern that backtracks without end
instead of standing still. Places are counted in UTF-8 bytes, as the editor counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRegularExpression, QRegularExpressionMatch

from studio.ui.speech import tr

LIMIT = 20_000
TOO_HARD = tr("This pattern takes too long on this text.")
# So that a dot and a dollar know the line ends of Windows too.
_ANY_LINE_END = "(*ANYCRLF)"
_GROUP = re.compile(r"\\\\|\$\$|[\\$]([0-9&])|\\([nt])")
_ESCAPED = {"\\\\": "\\", "$$": "$", "\\n": "\n", "\\t": "\t"}


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for."""

    pattern: str
    case: bool = False
    word: bool = False
    regex: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """One match, from byte `start` to byte `end`, with the texts of its groups; the first is all of it."""

    start: int
    end: int
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The matches in the order of the text. `mistake` says in a sentence why there are none or too few."""

    matches: tuple[Match, ...] = ()
    more: bool = False
    mistake: str = ""


def search(text: str, query: Query, limit: int | None = LIMIT) -> Found:
    """All matches, or the first `limit` of them with `more` set."""
    if not query.pattern:
        return Found()
    expression = _expression(query)
    if not expression.isValid():
        return Found(mistake=_mistake(expression))
    matches: list[Match] = []
    place, at = _Place(text), 0
    for found in _each(expression, text):
        if limit is not None and len(matches) >= limit:
            return Found(tuple(matches), more=True)
        at = found.capturedEnd()
        matches.append(Match(place.of(found.capturedStart()), place.of(at), tuple(found.capturedTexts())))
    if not expression.match(text, at).isValid():
        return Found(tuple(matches), mistake=TOO_HARD)
    return Found(tuple(matches))


def replacement(template: str, match: Match, query: Query) -> str:
    """What to put in the place of a match: with a regular expression, `$1` or `\\1` is its first group."""
    if not query.regex:
        return template

    def put(found: re.Match[str]) -> str:
        if (group := found[1]) is not None:
            number = 0 if group == "&" else int(group)
            return match.groups[number] if number < len(match.groups) else ""
        return _ESCAPED[found[0]]

    return _GROUP.sub(put, template)


def _expression(query: Query) -> QRegularExpression:
    pattern = query.pattern.encode("utf-8", "replace").decode("utf-8")
    if not query.regex:
        # Qt's escape writes NUL as \0, which swallows a digit that follows.
        pattern = r"\x{0}".join(QRegularExpression.escape(part) for part in pattern.split("\0"))
    elif not (alone := QRegularExpression(pattern)).isValid():
        return alone
    if query.word:
        pattern = rf"(?<!\w)(?:{pattern})(?!\w)"
    options = QRegularExpression.PatternOption.MultilineOption
    options |= QRegularExpression.PatternOption.UseUnicodePropertiesOption
    if not query.case:
        options |= QRegularExpression.PatternOption.CaseInsensitiveOption
    return QRegularExpression(_ANY_LINE_END + pattern, options)


def _mistake(expression: QRegularExpression) -> str:
    return tr("Not a regular expression: {0} at {1}.").format(expression.errorString(), expression.patternErrorOffset())


def _each(expression: QRegularExpression, text: str) -> Iterator[QRegularExpressionMatch]:
    matches = expression.globalMatch(text)
    while matches.hasNext():
        yield matches.next()


class _Place:
    """Turns places counted in UTF-16 units, asked for in rising order, into places in UTF-8 bytes."""

    def __init__(self, text: str) -> None:
        self._units = b"" if text.isascii() else text.encode("utf-16-le", "surrogatepass")
        self._unit = self._byte = 0

    def of(self, unit: int) -> int:
        if not self._units:
            return unit
        passed = self._units[self._unit * 2 : unit * 2].decode("utf-16-le", "surrogatepass")
        self._byte += len(passed.encode("utf-8", "surrogatepass"))
        self._unit = unit
        return self._byte
