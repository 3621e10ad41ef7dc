"""The rows beside the grid: defects once per cause, what else is to be said, and the variants of a cell. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from studio.project.event_document import ABSENT
from studio.project.paths import format_path
from studio.sandbox.hiding import Hiding
from studio.sweep.course import Sweep
from studio.sweep.judging import Result
from studio.sweep.report import doubtful
from studio.sweep.saved import ended
from studio.sweep.shrinking import Defect
from studio.ui.hostile_text import detail_text, row_text
from studio.ui.rows.cells import Cell, Column, Place, Row
from studio.ui.speech import counted, in_language, tr
from studio.ui.sweep import words
from studio.ui.value_text import pretty_json

FINDING_COLUMNS = (Column(tr("What fails")), Column(tr("Line"), 8))
VARIANT_COLUMNS = (Column(tr("Variant")), Column(tr("Result"), 12), Column(tr("Line"), 8))
_TITLE, _SHOWN_BY, _MOST_NOTES = 200, 160, 5


def finding_rows(sweep: Sweep, hide: Hiding) -> tuple[Row, ...]:
    """The defects by where they are, then the notes about the sweep."""
    return (*(_defect(each, hide) for each in sweep.defects), *_notes(sweep, hide))


def title(defect: Defect, hide: Hiding) -> str:
    """A defect in one line: the error, or what is said of it."""
    error = defect.smallest.error
    return row_text(hide.text(f"{error.name}: {error.message}" if error else in_language(defect.smallest.says)), _TITLE)


def _defect(defect: Defect, hide: Hiding) -> Row:
    count = len(defect.results)
    cells = (
        Cell(title(defect, hide), "state-error", "danger", middle=True),
        _line(_place(defect.smallest)),
    )
    shown_by = row_text(hide.text(in_language(defect.smallest.variant.words)), _SHOWN_BY)
    note = tr("Shown by {0}").format(shown_by) + (
        tr(" and {0}").format(counted("%n other variants", "%n other variant", count - 1)) if count > 1 else ""
    )
    return Row(cells, note, place=_place(defect.smallest), about=defect, copy=partial(defect_text, defect, hide))


def _place(result: Result) -> Place | None:
    if result.line is None:
        return None
    action = result.cause.action if result.cause else ""
    return Place(action, result.line, result.error.column or 1 if result.error else 1)


def _line(place: Place | None) -> Cell:
    return (
        Cell(tr("line {0}").format(place.line), meaning="accent", link=True)
        if place
        else Cell("", spoken=tr("no line"))
    )


def _notes(sweep: Sweep, hide: Hiding) -> Iterator[Row]:
    for read in sweep.unknown:
        told = tr("The code reads event.{0}, which no event of this trigger has.").format(format_path(tuple(read.path)))
        yield _note(told, Place("", read.line, read.column or 1) if read.line else None)
    for each in sweep.passing[:_MOST_NOTES]:
        yield _note(
            tr("{0} That was with {1}, and did not show again.").format(
                hide.text(in_language(each.says)), hide.text(in_language(each.variant.words))
            )
        )
    for each in doubtful(sweep)[:_MOST_NOTES]:
        told = tr("With {0} it would fail; the platform sends at least {1}, so it is no defect.").format(
            hide.text(in_language(each.variant.words)), "{}"
        )
        yield _note(told, _place(each), each)
    for asked in sweep.unanswered[:_MOST_NOTES]:
        yield _note(tr("Nothing answers {0}; a mock would.").format(hide.text(asked)))
    if not sweep.base.steady:
        yield _note(
            tr("The action does not do the same each time; what differs by itself is left out of the comparison.")
        )
    if sweep.left_out:
        yield _note(
            tr("There was no room for {0}.").format(counted("%n more variants", "%n more variant", sweep.left_out))
        )


def _note(told: str, place: Place | None = None, about: object = None) -> Row:
    cells = (
        Cell(row_text(told, _TITLE), "notice-tell", "muted", spoken=tr("Note: {0}").format(row_text(told, _TITLE))),
    )
    return Row((*cells, _line(place)), place=place, about=about or told, copy=lambda: told)


def variant_rows(results: Sequence[Result], hide: Hiding) -> tuple[Row, ...]:
    """The variants of a cell, the worst first."""
    return tuple(_variant(each, hide) for each in results)


def _variant(result: Result, hide: Hiding) -> Row:
    look, place = words.look(result), _place(result)
    cells = (
        Cell(row_text(hide.text(in_language(result.variant.label)), _SHOWN_BY)),
        Cell(words.short(result).partition(":")[0], look.icon, look.meaning, spoken=look.spoken),
        _line(place),
    )
    return Row(cells, place=place, about=result, copy=partial(variant_text, result, hide))


# -- the whole of it


def variant_text(result: Result, hide: Hiding) -> str:
    """What a variant changes, and what came of it."""
    said = f"\n{hide.text(in_language(result.says))}" if result.says else ""
    return f"{_changes(result, hide)}\n\n{_first(words.spoken(result))}.{said}"


def defect_text(defect: Defect, hide: Hiding) -> str:
    """A defect: the error, and the least that has to be changed about the default event."""
    error = defect.smallest.error
    head = f"{error.name}: {error.message}" if error else in_language(defect.smallest.says)
    where = tr(" in line {0}").format(defect.cause.line) if defect.cause.line else ""
    head = hide.text(head) + where
    return "\n\n".join(part for part in (head, _around(defect), _overlay(defect)) if part)


def _around(defect: Defect) -> str:
    variant = defect.variant
    lines = [tr("Grant: {0}").format(variant.grant)] if variant.grant else []
    lines += [tr("Secret {0}: absent").format(name) for name in variant.without]
    lines += [tr("Answer: {0}").format(pretty_json(mock)) for mock in variant.mocks]
    return "\n".join(lines)


def _overlay(defect: Defect) -> str:
    if not defect.overlay:
        return tr("The default event shows it as it is.")
    return tr("The least that shows it, over the default event:\n{0}").format(pretty_json(dict(defect.overlay)))


def _changes(result: Result, hide: Hiding) -> str:
    variant = result.variant
    lines = [tr("grant: {0}").format(variant.grant)] if variant.grant else []
    lines += [f"{format_path(each.path)}: {_value(each.value)}" for each in variant.changes]
    lines += [tr("secret {0}: absent").format(name) for name in variant.without]
    lines += [tr("answer: {0}").format(pretty_json(mock)) for mock in variant.mocks]
    return hide.text("\n".join(lines)) or tr("nothing changed")


def _value(value: Any) -> str:
    return tr("absent") if value is ABSENT else pretty_json(value)


def _first(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def detail(about: object, defects: Sequence[Defect], hide: Hiding) -> str:
    """What the detail shows of whatever is chosen; a variant that fails brings the least event of its cause along."""
    if isinstance(about, Defect):
        return detail_text(defect_text(about, hide))
    if not isinstance(about, Result):
        return detail_text(str(about or ""))
    text, cause = variant_text(about, hide), defect_of(about, defects)
    return detail_text(f"{text}\n\n{_overlay(cause)}" if cause else text)


def defect_of(about: object, defects: Sequence[Defect]) -> Defect | None:
    """The defect that is chosen, or by whose cause the chosen variant fails."""
    if isinstance(about, Defect):
        return about
    cause = about.cause if isinstance(about, Result) else None
    return next((each for each in defects if cause is not None and each.cause == cause), None)


def savable(about: object, found: Sweep) -> Defect | Result | None:
    """What can become a scenario: a defect, also that of a variant that fails, or a variant with a known end."""
    if (defect := defect_of(about, found.defects)) is not None:
        return defect
    return about if isinstance(about, Result) and ended(found, about) is not None else None
