"""Text that an action made, put into a form that cannot fool the eye or the widget that shows it.

Control characters, direction overrides and other invisible characters become escapes such as
`\\u202e`; what is very long is cut with a count of what is missing.
"""

from __future__ import annotations

from studio.project import visible_text
from studio.ui.speech import counted
from studio.ui.veil import veiled

SHOWN_IN_ROW = 400
SHOWN_IN_DETAIL = 20_000


def visible(text: str) -> str:
    """One line in which every character can be seen; line ends and tabs become escapes too."""
    return visible_text.visible(veiled(text))


def visible_lines(text: str) -> str:
    """The same for text of several lines: line ends stay, tabs become spaces."""
    return visible_text.visible_lines(veiled(text))


def row_text(text: str, limit: int = SHOWN_IN_ROW) -> str:
    """One visible line of at most about `limit` characters; an ellipsis marks the cut."""
    return visible(text) if len(text) <= limit else f"{visible(veiled(text[: 2 * limit])[:limit])}…"


def detail_text(text: str, limit: int = SHOWN_IN_DETAIL) -> str:
    """Visible lines of at most about `limit` characters, then a line that counts the rest."""
    if len(text) <= limit:
        return visible_lines(text)
    return f"{visible_lines(text[:limit])}\n{_more_characters(len(text) - limit)}"


def _more_characters(count: int) -> str:
    return counted("… %n more characters; Copy holds all of them", "… %n more character; Copy holds all of them", count)


def head_lines(text: str, lines: int, width: int = SHOWN_IN_ROW) -> str:
    """The first `lines` lines, each cut at `width`; a last line counts those left out."""
    room = text[: lines * width * 2]
    parts = room.replace("\r\n", "\n").split("\n")
    shown = "\n".join(row_text(part.expandtabs(4), width) for part in parts[:lines])
    left = text.count("\n") + 1 - lines
    return "\n".join((shown, counted("… %n more lines", "… %n more line", left))) if left > 0 else shown
