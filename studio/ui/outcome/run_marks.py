"""The marks in the margin of the code after a run, for one action of it."""

from __future__ import annotations

from studio.flow.line_words import LineWord, gravest, line_words
from studio.flow.line_words import coverage_of as coverage_of
from studio.flow.line_words import short_name as short_name
from studio.flow.outcome import Outcome
from studio.tokens.model import Tokens
from studio.ui.editor.code_editor import LineMark
from studio.ui.hostile_text import row_text
from studio.ui.speech import tr

_LONGEST = 100
_MOST_PARTS = 4
# A line that did more than this is not read to its end: the rest of it is counted, each thing by itself.
_MOST_READ = 200


def line_marks(outcome: Outcome, tokens: Tokens, action: str, names: str = "") -> list[LineMark]:
    """One mark for each line of `action` that did something, in the order of the lines.

    A line that did several things shows the gravest kind and says all of them, shortened.
    """
    marks = []
    error = outcome.error if outcome.actions and outcome.actions[-1].name == action else None
    for line, words in line_words(outcome, tokens, action).items():
        more = [LineWord(line, "error", names)] if names and error and error.line == line else []
        marks.append(_mark(line, [*more, *words]))  # what was missing tells more than the error's own text
    return marks


def _mark(line: int, words: list[LineWord]) -> LineMark:
    texts = [text for text in dict.fromkeys(word.text for word in words[:_MOST_READ]) if text]
    more = len(texts) - _MOST_PARTS + max(0, len(words) - _MOST_READ)
    rest = tr(" · {0} more").format(more) if more > 0 else ""
    shown = row_text(" · ".join(texts[:_MOST_PARTS]), _LONGEST - len(rest)) + rest
    return LineMark(line=line, kind=gravest(words), text=shown)  # type: ignore[arg-type]
