"""The entries of a timeline in words, and the model that makes their rows when they are looked at."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from studio.flow.outcome import ActionRun, Answer, Outcome, SettledCall
from studio.flow.timeline import Entry
from studio.sandbox.recording import ConsoleLine, HttpExchange
from studio.ui.hostile_text import detail_text, row_text
from studio.ui.http.rows import exchange_text
from studio.ui.outcome.calls_view import MEANINGS, call_text
from studio.ui.outcome.claim_words import exact
from studio.ui.outcome.summary_words import told
from studio.ui.rows.cells import Cell, Column, Row, line_cell, place_of, several
from studio.ui.rows.lazy import LazyRows
from studio.ui.rows.model import RowModel
from studio.ui.speech import figure, tr
from studio.ui.value_text import js_text

COLUMNS = (
    Column("#", 6, tr("Number"), firm=True),
    Column(tr("At"), 11, firm=True),
    Column(tr("What"), 11, firm=True),
    Column(tr("Happened")),
    Column(tr("Line"), 18),
)
_NARROW, _WIDE = 160, 400
_LOOKS = {
    "begin": ("action", "flow-later", "info"),
    "call": ("call", "mark-call", "text"),
    "console": ("console", "level-log", "muted"),
    "http": ("HTTP", "package-box", "text"),
    "end": ("end", "effect-applied", "ok"),
    "late": (tr("late call"), "state-timeout", "warn"),
    "back": ("return", "state-redirect", "pending"),
    "issued": ("result", "state-continue", "text"),
}
_CAME_BACK = {
    "redirect": tr("The user came back from the redirect"),
    "prompt": tr("The user completed the form"),
    "challenge": tr("The user answered the challenge"),
    "enroll": tr("The user enrolled a factor"),
    "multifactor": tr("The user answered multi-factor authentication"),
}


def words(entry: Entry, outcome: Outcome, limit: int = _WIDE) -> str:
    """What happened, on one line."""
    what = entry.what
    if isinstance(what, SettledCall):
        arguments = ", ".join(js_text(value, limit // 2) for value in what.args[:8])
        return row_text(f"{what.method.removeprefix('api.')}({arguments})", limit)
    if isinstance(what, ConsoleLine):
        return row_text(f"{what.level}: {what.text}", limit)
    if isinstance(what, HttpExchange):
        return row_text(f"{what.method} {what.url} → {what.status or what.failure or tr('no answer')}", limit)
    if isinstance(what, Answer):
        denied = f": {what.denial.reason}" if what.denial else ""
        return row_text(f"{_CAME_BACK.get(what.kind, tr('The user came back'))}{denied}", limit)
    return row_text(_of_handler(entry, outcome), limit)


def _of_handler(entry: Entry, outcome: Outcome) -> str:
    if entry.kind == "issued":
        return told(outcome.summary)
    action = outcome.actions[entry.run]
    if entry.kind == "begin":
        clock = "" if entry.clock is None else tr(", and the clock says {0}").format(exact(entry.clock))
        return tr("{0} of {1} is called{2}").format(action.handler, action.name, clock)
    return tr("{0} has ended").format(action.name) if action.status == "completed" else _failure(action)


def _failure(action: ActionRun) -> str:
    error = action.error
    return tr("{0} threw {1}: {2}").format(action.name, error.name, error.message) if error else action.sentence


def entry_row(number: int, entry: Entry, outcome: Outcome, named: bool) -> Row:
    """The row of an entry; `number` counts from 1."""
    word, icon, meaning = _LOOKS[entry.kind]
    place = place_of(entry.action, entry.line, entry.column)
    failed = entry.kind == "end" and outcome.actions[entry.run].status != "completed"
    cells = (
        Cell(figure(number), meaning="muted"),
        Cell(tr("{0:,.1f} ms").format(entry.at_ms), meaning="muted"),
        Cell(word, "effect-refused" if failed else icon, "danger" if failed else meaning),
        _happened(entry, outcome),
        line_cell(place, named),
    )
    return Row(cells, place=place, detail=partial(_detail, entry, outcome), copy=partial(_whole, entry, outcome))


def _happened(entry: Entry, outcome: Outcome) -> Cell:
    code = entry.kind in ("call", "late", "console", "http")
    effect = entry.what.effect if isinstance(entry.what, SettledCall) else ""
    meaning = MEANINGS[effect] if effect in ("refused", "threw", "ignored") else "text"
    told = words(entry, outcome)
    return Cell(f"{told} — {effect}" if effect not in ("", "applied") else told, meaning=meaning, code=code)


def _whole(entry: Entry, outcome: Outcome) -> str:
    what = entry.what
    if isinstance(what, SettledCall):
        return call_text(what)
    if isinstance(what, HttpExchange):
        return exchange_text(what)
    return what.text if isinstance(what, ConsoleLine) else words(entry, outcome, 4_000)


def _detail(entry: Entry, outcome: Outcome) -> str:
    return detail_text(_whole(entry, outcome), 4_000)


class TimelineModel(RowModel):
    """The timeline of a run: a row is made when it is looked at, so that long runs open at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)

    def show_entries(self, entries: tuple[Entry, ...], outcome: Outcome | None) -> None:
        """Show the timeline of this outcome; None for none."""
        if outcome is None:
            self.set_rows(())
            return
        named = several(outcome)
        self.set_rows(LazyRows(len(entries), lambda number: entry_row(number + 1, entries[number], outcome, named)))
