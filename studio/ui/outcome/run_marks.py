"""The marks in the margin of the code after a run, for one action of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.later import later
from studio.ui.editor.code_editor import LineMark
from studio.ui.hostile_text import row_text
from studio.ui.speech import in_language, tr

if TYPE_CHECKING:
    from studio.flow import line_words as flow_line_words
    from studio.flow.outcome import Outcome
    from studio.tokens.model import Tokens
else:
    flow_line_words = later("studio.flow.line_words")

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
    for line, words in flow_line_words.line_words(outcome, tokens, action).items():
        more = [flow_line_words.LineWord(line, "error", names)] if names and error and error.line == line else []
        marks.append(_mark(line, [*more, *words]))  # what was missing tells more than the error's own text
    return marks


def _said(word: flow_line_words.LineWord) -> str:
    return flow_line_words.said_in(word, in_language)


def _mark(line: int, words: list[flow_line_words.LineWord]) -> LineMark:
    texts = [text for text in dict.fromkeys(map(_said, words[:_MOST_READ])) if text]
    more = len(texts) - _MOST_PARTS + max(0, len(words) - _MOST_READ)
    rest = tr(" · {0} more").format(more) if more > 0 else ""
    shown = row_text(" · ".join(texts[:_MOST_PARTS]), _LONGEST - len(rest)) + rest
    return LineMark(line=line, kind=flow_line_words.gravest(words), text=shown)  # type: ignore[arg-type]
