"""Text that an action made, put into a form that cannot fool the eye or the widget that shows it.

Control characters, direction overrides and other invisible characters become escapes such as
`\\u202e`; what is very long is cut with a count of what is missing.
"""

from __future__ import annotations

from studio.project.visible_text import visible as visible
from studio.project.visible_text import visible_lines as visible_lines

SHOWN_IN_ROW = 400
SHOWN_IN_DETAIL = 20_000


def row_text(text: str, limit: int = SHOWN_IN_ROW) -> str:
    """One visible line of at most about `limit` characters; an ellipsis marks the cut."""
    return visible(text) if len(text) <= limit else f"{visible(text[:limit])}…"


def detail_text(text: str, limit: int = SHOWN_IN_DETAIL) -> str:
    """Visible lines of at most about `limit` characters, then a line that counts the rest."""
    if len(text) <= limit:
        return visible_lines(text)
    return f"{visible_lines(text[:limit])}\n… {len(text) - limit:,} more characters; Copy holds all of them"


def head_lines(text: str, lines: int, width: int = SHOWN_IN_ROW) -> str:
    """The first `lines` lines, each cut at `width`; a last line counts those left out."""
    room = text[: lines * width * 2]
    parts = room.replace("\r\n", "\n").split("\n")
    shown = "\n".join(row_text(part.expandtabs(4), width) for part in parts[:lines])
    left = text.count("\n") + 1 - lines
    return f"{shown}\n… {left:,} more {'line' if left == 1 else 'lines'}" if left > 0 else shown
