"""The rows of the comparison: events with what differs on them, and what is left to do. Pure functions."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import partial
from typing import Any

from studio.exchange.legacy.convert import Draft
from studio.exchange.legacy.differences import ABSENT, Difference
from studio.exchange.legacy.proof import Compared, Proof
from studio.exchange.legacy.report import Note
from studio.ui.hostile_text import detail_text, row_text
from studio.ui.rows.cells import Cell, Column, Place, Row, line_cell
from studio.ui.speech import in_language, tr
from studio.ui.value_text import js_text, pretty_json

EVENT_COLUMNS = (
    Column(tr("Event, and what differs")),
    Column(tr("Before"), 20),
    Column(tr("Now"), 20),
    Column(tr("Result"), 15),
)
NOTE_COLUMNS = (Column(tr("Kind"), 10), Column(tr("What is left to do")), Column(tr("Line"), 13))
_SHORT, _LONG = 200, 300


def event_rows(proof: Proof) -> tuple[Row, ...]:
    """A row for each event, those on which both differ first, with a row below it for each difference."""
    return tuple(_event(each) for each in sorted(proof.compared, key=_rank))


def _rank(compared: Compared) -> int:
    return 0 if not compared.agrees else 1 if compared.differences else 2


def _event(compared: Compared) -> Row:
    before, now = compared.old.outcome.status, compared.new.outcome.status
    result = (
        Cell(tr("differs"), "level-error", "danger", spoken=tr("differs")),
        Cell(tr("expected"), "level-info", "info", spoken=tr("differs as expected")),
        Cell(tr("same"), "effect-applied", "ok"),
    )[_rank(compared)]
    cells = (
        Cell(row_text(in_language(compared.trial.name), _SHORT)),
        Cell(in_language(before), meaning="muted"),
        Cell(in_language(now), meaning="muted"),
    )
    reasons = {difference.expected for difference in compared.differences}
    shared = next(iter(reasons)) if len(reasons) == 1 else ""
    children = tuple(_difference(each, told=each.expected != shared) for each in compared.differences)
    return Row((*cells, result), _sentence(shared), children=children)


def _difference(found: Difference, *, told: bool) -> Row:
    """The row of a difference; its reason is told where that does not stand above already."""
    meaning = "muted" if found.expected else "text"
    cells = (
        Cell(row_text(f"{found.part} {found.name}".strip(), _SHORT), meaning=meaning, code=True),
        Cell(_short(found.old), meaning=meaning, code=True),
        Cell(_short(found.new), meaning=meaning, code=True),
        Cell(spoken=tr("expected") if found.expected else ""),
    )
    text = partial(_whole, found)
    return Row(cells, _sentence(found.expected) if told else "", detail=partial(_shown, text), copy=text)


def _sentence(reason: str) -> str:
    said = in_language(reason)
    return row_text(f"{said[:1].upper()}{said[1:]}.", _LONG) if said else ""


def _short(value: Any) -> str:
    return tr("(nothing)") if value is ABSENT else js_text(value, 60)


def _whole(found: Difference) -> str:
    told = "\n".join(f"{word}: {_long(value)}" for word, value in ((tr("before"), found.old), (tr("now"), found.new)))
    reason = f"\n{in_language(found.expected)}" if found.expected else ""
    return f"{found.part} {found.name}".strip() + f"\n{told}{reason}"


def _long(value: Any) -> str:
    return tr("(nothing)") if value is ABSENT else pretty_json(value)


def _shown(text: partial[str]) -> str:
    return detail_text(text())


def note_rows(draft: Draft, name: str, code: str, held: Collection[str] = ()) -> tuple[Row, ...]:
    """What could not be converted, what has to be looked at, and what the action needs besides what it has (`held`).

    A remark that stands as a comment in `code`, the text of the action called `name`, leads there.
    """
    rows = tuple(_notes(draft, name, code, held))
    return rows or (Row((Cell(), Cell(tr("Nothing is left to do."), meaning="muted"), Cell())),)


def _notes(draft: Draft, name: str, code: str, held: Collection[str]) -> Iterator[Row]:
    lines = code.split("\n")
    for note in draft.todos:
        yield _note(Cell(tr("to do"), "level-warn", "warn"), note, _place(note, name, lines))
    for note in draft.checks:
        yield _note(Cell(tr("look at"), "level-info", "info"), note, None)
    for secret in draft.secrets:
        if secret not in held:
            yield _need(tr("secret"), tr("{0} has to be set as a secret of the action.").format(row_text(secret, 80)))
    for package in draft.unversioned:
        if package not in held:
            yield _need(
                tr("package"), tr("{0} has to be added to the packages, with a version.").format(row_text(package, 80))
            )


def _place(note: Note, name: str, lines: list[str]) -> Place | None:
    """Where the remark stands in the draft, if it still does."""
    wanted = tr("TODO line {0}: {1}").format(note.line, note.text)
    found = next((number for number, line in enumerate(lines, 1) if wanted in line), None)
    return Place(name, found) if found else None


def _note(kind: Cell, note: Note, place: Place | None) -> Row:
    copied = tr("line {0} of the old code: {1}").format(note.line, in_language(note.text))
    line = line_cell(place, False) if place else Cell(tr("was line {0}").format(note.line), meaning="muted")
    cells = (kind, Cell(row_text(in_language(note.text), _LONG)), line)
    return Row(cells, place=place, detail=partial(detail_text, copied), copy=partial(str, copied))


def _need(kind: str, text: str) -> Row:
    return Row((Cell(kind, "level-log", "muted"), Cell(text), Cell()), detail=partial(detail_text, text))


def sentence(proof: Proof) -> str:
    """What came of the comparison, in one line."""
    open_ends = proof.unanswered
    rest = (
        tr(" On {0} a request had no answer: a mock would show what follows it.").format(open_ends) if open_ends else ""
    )
    return f"{in_language(proof.sentence)}{rest}"
