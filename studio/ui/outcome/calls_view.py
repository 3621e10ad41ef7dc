"""The API calls of a run: what was called, with what, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from studio.ui.hostile_text import row_text
from studio.ui.rows.cells import Cell, Column, Row, line_cell, place_of, several
from studio.ui.rows.lazy import rows_of
from studio.ui.rows.model import RowModel
from studio.ui.rows.pane import RowPane
from studio.ui.speech import in_language, tr
from studio.ui.theme import Theme
from studio.ui.value_text import js_text

if TYPE_CHECKING:
    from studio.flow.outcome import ActionRun, Outcome, SettledCall

COLUMNS = (
    Column("#", 3, tr("Number")),
    Column(tr("Method"), 30),
    Column(tr("Arguments")),
    Column(tr("Returned"), 10),
    Column(tr("Effect"), 10),
    Column(tr("Line"), 9, grows=True),
    Column(tr("At"), 10),
)
MEANINGS = {"applied": "ok", "ignored": "neutral", "refused": "danger", "threw": "danger"}
EFFECTS = {"applied": tr("applied"), "ignored": tr("ignored"), "refused": tr("refused"), "threw": tr("threw")}
_DETAIL = 8_000


def call_rows(outcome: Outcome) -> Sequence[Row]:
    """One numbered row per call, in the order of the actions and, within one, of the calls."""
    named = several(outcome)
    calls = tuple((action, call) for action in outcome.actions for call in action.calls)
    return rows_of(calls, lambda number, each: _row(number, *each, named))


def _row(number: int, action: ActionRun, call: SettledCall, named: bool) -> Row:
    place = place_of(action.name, call.line, call.column)
    cells = (
        Cell(str(number), meaning="muted"),
        Cell(
            row_text(call.method.removeprefix("api."), 120),
            code=True,
            spoken=row_text(call.method, 120),
            middle=True,
        ),
        Cell(", ".join(js_text(value, 200) for value in call.args[:8]), code=True),
        Cell("" if _plain(call) else js_text(call.returned, 80), meaning="muted", code=True),
        _effect(call),
        line_cell(place, named),
        Cell(tr("{0:.1f} ms").format(call.at_ms), meaning="muted"),
    )
    note = row_text(in_language(call.reason or ""), 300)
    if note and call.rule:
        note = f"{note} ({row_text(call.rule, 60)})"
    return Row(cells, note, place=place, detail=partial(call_text, call), copy=partial(call_text, call))


def _plain(call: SettledCall) -> bool:
    """Whether the answer is not worth a word: nothing, or the api object for chaining."""
    nothing = isinstance(call.returned, dict) and call.returned.get("$type") == "undefined"
    return call.returned in (None, "api") or nothing


def _effect(call: SettledCall) -> Cell:
    word = EFFECTS[call.effect]
    spoken = tr("{0}, made too late").format(word) if call.late else ""
    return Cell(word, f"effect-{call.effect}", MEANINGS[call.effect], spoken)


def call_text(call: SettledCall) -> str:
    """The whole call on one line, as it would stand in code, then its answer and its reason."""
    arguments = ", ".join(js_text(value, _DETAIL) for value in call.args)
    lines = [f"{row_text(call.method)}({arguments})"]
    if not _plain(call):
        lines.append(tr("returned {0}").format(js_text(call.returned, _DETAIL)))
    if call.reason:
        lines.append(f"{EFFECTS[call.effect]}: {row_text(in_language(call.reason), 2_000)}")
    return "\n".join(lines)


class CallsView(RowPane):
    """The list of API calls."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("API calls"), RowModel(COLUMNS))
