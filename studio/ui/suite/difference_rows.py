"""What came of one scenario, as rows: each difference with where, expected, found and why. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from studio.scenarios.case import Result
from studio.scenarios.matching import Mismatch
from studio.scenarios.reading import ABSENT
from studio.scenarios.suite import Entry
from studio.scenarios.words import described, difference, named, shown
from studio.ui.hostile_text import detail_text, row_text
from studio.ui.outcome.summary_words import told
from studio.ui.rows.cells import Cell, Column, Place, Row
from studio.ui.speech import in_language, tr
from studio.ui.suite.words import LOOKS

COLUMNS = (Column(tr("Where"), 34), Column(tr("Expected"), 26), Column(tr("Found")), Column(tr("Line"), 8))
_SHORT, _LONG = 120, 400


def difference_rows(entry: Entry) -> tuple[Row, ...]:
    """Everything that is known of a scenario. A row leads to its line in the scenario, whose path its place holds."""
    result, problem = entry.result, entry.case.problem
    if result is not None:
        return tuple(_rows(entry, result))
    if problem is not None:
        return (
            _remark(
                tr("Not readable"), "level-error", "danger", in_language(problem.message), _place(entry, problem.line)
            ),
        )
    if entry.case.skipped:
        return (_remark(tr("Skipped"), "effect-ignored", "muted", f"{in_language(entry.case.skipped)}."),)
    return (_remark(tr("Not run"), "state-not-run", "muted", tr("Nothing is known of it yet.")),)


def _rows(entry: Entry, result: Result) -> Iterator[Row]:
    for found in result.mismatches:
        yield _difference(entry, found)
    if result.problem:
        look = LOOKS[result.verdict] if result.verdict in ("broken", "skipped") else LOOKS["failed"]
        yield _remark(
            look.word.capitalize(), look.icon, look.meaning, in_language(result.problem), _place(entry, result.line)
        )
    if result.summary:
        words = (
            (tr("The run"), "level-info", "muted") if result.mismatches else (tr("As expected"), "state-continue", "ok")
        )
        yield _remark(*words, told(result.summary))
    for note in result.notes:
        yield _remark(tr("Remark"), "level-info", "info", in_language(note))


def _remark(word: str, icon: str, meaning: str, text: str, place: Place | None = None) -> Row:
    cells = (Cell(word, icon, meaning), Cell(), Cell(), _line(place.line if place else None))
    return Row(cells, row_text(text, _LONG), "text", place, *_texts(text))


def _difference(entry: Entry, found: Mismatch) -> Row:
    place = named(found.path)
    cells = (
        Cell(
            row_text(place, _SHORT),
            "state-error",
            "danger",
            tr("differs: {0}").format(row_text(place, _SHORT)),
            code=True,
            tail=True,
        ),
        Cell(row_text(in_language(described(found.expected)), _SHORT), code=True),
        Cell(row_text(tr("absent") if found.actual is ABSENT else shown(found.actual), _SHORT), code=True),
        _line(found.line),
    )
    note = row_text(in_language(found.why or (found.sentence if _is_needed(found) else "")), _LONG)
    return Row(cells, note, "muted", _place(entry, found.line), *_texts(_whole(found)))


def _is_needed(found: Mismatch) -> bool:
    """Whether the sentence says more than expected and found do: where a name is misspelt, or too much is there."""
    return found.actual is ABSENT


def _whole(found: Mismatch) -> str:
    """All of a difference in lines, the way a terminal shows it."""
    sides = "\n".join(f"{sign} {line}" for sign, line in difference(found.expected, found.actual))
    return "\n".join(each for each in (in_language(found.sentence), sides, in_language(found.why)) if each)


def _texts(text: str) -> tuple[partial[str], partial[str]]:
    return partial(detail_text, text), partial(str, text)


def _line(line: int | None) -> Cell:
    return Cell(tr("line {0}").format(line), meaning="accent", link=True) if line else Cell(spoken=tr("no line"))


def _place(entry: Entry, line: int | None) -> Place | None:
    return Place(str(entry.case.path), line) if line else None
