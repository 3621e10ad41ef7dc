"""What a run would write: metadata, cache and the like, each with the value before and after."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from studio.ui.hostile_text import row_text
from studio.ui.rows.cells import Cell, Column, Row
from studio.ui.rows.model import RowModel
from studio.ui.rows.pane import RowPane
from studio.ui.speech import in_language, tr
from studio.ui.theme import Theme
from studio.ui.value_text import js_text

if TYPE_CHECKING:
    from studio.flow.outcome import Outcome

COLUMNS = (Column(tr("What changes"), 34), Column(tr("Before"), 34), Column(tr("After")))
_NOT_SET: Any = object()
_UNKNOWN: Any = object()
_WHERE = {
    "user_metadata": ("user", "user_metadata"),
    "app_metadata": ("user", "app_metadata"),
    "transaction_metadata": ("transaction", "metadata"),
    "session_metadata": ("session", "metadata"),
    "refresh_token_metadata": ("refresh_token", "metadata"),
    "transaction": ("transaction",),
    "session": ("session",),
    "refresh_token": ("refresh_token",),
    "user": ("user",),
}
_DETAIL = 8_000
_REMOVED = tr("removed")
# What an action changes in a SAML response is seen in the response.
ELSEWHERE = ("saml", "saml_attributes")


def change_rows(outcome: Outcome, event: Mapping[str, Any]) -> tuple[Row, ...]:
    """A row per target with a child per name. `event` is the event that went into the run."""
    listed = outcome.changes.items()
    return tuple(
        _target(name, changes, event, outcome.words.get(name, {}))
        for name, changes in listed
        if changes and name not in ELSEWHERE
    )


def change_count(outcome: Outcome) -> int:
    """How many names change, over all targets."""
    return sum(len(changes) for name, changes in outcome.changes.items() if name not in ELSEWHERE)


def _target(target: str, changes: Mapping[str, Any], event: Mapping[str, Any], words: Mapping[str, str]) -> Row:
    title = row_text(target, 80)
    children = tuple(
        _change(name, value, _before(target, name, event), in_language(words.get(name, "")))
        for name, value in changes.items()
    )
    return Row((Cell(title),), children=children)


def _before(target: str, name: str, event: Mapping[str, Any]) -> Any:
    if target not in _WHERE or not event:
        return _UNKNOWN
    holder: Any = event
    for key in _WHERE[target]:
        holder = holder.get(key) if isinstance(holder, Mapping) else None
    return holder.get(name, _NOT_SET) if isinstance(holder, Mapping) else _NOT_SET


def _change(name: str, value: Any, before: Any, words: str) -> Row:
    """What the value does not tell stands below it, in words."""
    title = row_text(name, 120)
    cells = (Cell(title, code=True, middle=True), _old(before), _new(value, before))
    text = partial(_text, name, value, before, words)
    return Row(cells, note=row_text(in_language(words), 400), detail=text, copy=text)


def _old(before: Any) -> Cell:
    if before is _UNKNOWN:
        return Cell("", spoken=tr("not known"))
    if before is _NOT_SET:
        return Cell(tr("not set"), meaning="muted")
    return Cell(js_text(before, 200), meaning="muted", code=True)


def _new(value: Any, before: Any) -> Cell:
    if value is None:
        return Cell(_REMOVED, "mark-refused", "danger", _REMOVED)
    fresh = before is _NOT_SET or before is _UNKNOWN
    icon, meaning = ("mark-added", "ok") if fresh else ("mark-overwritten", "warn")
    return Cell(shown := js_text(value, 200), icon, meaning, tr("becomes {0}").format(shown), code=True)


def _text(name: str, value: Any, before: Any, words: str) -> str:
    after = _REMOVED if value is None else js_text(value, _DETAIL)
    rest = f"\n{row_text(in_language(words), _DETAIL)}" if words else ""
    if before is _UNKNOWN:
        return f"{row_text(name)}: {after}{rest}"
    old = tr("not set") if before is _NOT_SET else js_text(before, _DETAIL)
    return tr("{0}\nbefore: {1}\nafter: {2}{3}").format(row_text(name), old, after, rest)


class ChangesView(RowPane):
    """The tree of changes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("User changes"), RowModel(COLUMNS))
