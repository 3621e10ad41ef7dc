"""The differences of two runs as rows: a row for each part, those that differ below it. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from studio.flow.difference import MISSING, Difference
from studio.ui.hostile_text import detail_text, row_text
from studio.ui.rows.cells import Cell, Column, Row, line_cell, place_of
from studio.ui.speech import counted, figure, tr
from studio.ui.value_text import js_text, pretty_json

PARTS = {
    "decision": tr("Decision"),
    "id_token": tr("ID token"),
    "access_token": tr("Access token"),
    "saml": tr("SAML attributes"),
    "scopes": tr("Scopes"),
    "changes": tr("Changes"),
    "calls": tr("API calls"),
    "http": "HTTP",
    "response": tr("Response"),
}
_MARKS = {
    "added": ("mark-added", "ok", "new"),
    "removed": ("mark-refused", "danger", "gone"),
    "changed": ("mark-overwritten", "warn", "changed"),
}
_SHOWN = 500


def columns(old: str, new: str) -> tuple[Column, ...]:
    """The columns, with what both runs are called."""
    return (Column(tr("What differs"), 34), Column(old, 30), Column(new), Column(tr("Line"), 10, grows=True))


def difference_rows(found: Sequence[Difference], *, named: bool) -> tuple[Row, ...]:
    """One row for each part in which something differs; `named` puts the action's name before its line."""
    rows = []
    for part, title in PARTS.items():
        inside = [each for each in found if each.part == part]
        if inside:
            shown = tuple(_row(each, named) for each in inside[:_SHOWN])
            rest = (
                (Row((Cell(tr("… {0:,} more").format(len(inside) - _SHOWN), meaning="muted"),)),)
                if len(inside) > _SHOWN
                else ()
            )
            rows.append(Row((Cell(f"{title}: {figure(len(inside))}"),), children=(*shown, *rest)))
    return tuple(rows)


def _row(found: Difference, named: bool) -> Row:
    icon, meaning, spoken = _MARKS[found.kind]
    place = place_of(found.action, found.line)
    name = row_text(found.name, 200)
    cells = (
        Cell(
            name,
            icon,
            meaning,
            spoken=f"{name}, {spoken}",
            code=found.part not in ("decision", "response"),
            middle=True,
        ),
        _value(found, found.old),
        _value(found, found.new),
        line_cell(place, named) if place else Cell(),
    )
    text = partial(_whole, found)
    return Row(cells, place=place, detail=partial(_shown, text), copy=text)


def _value(found: Difference, value: Any) -> Cell:
    if value is not MISSING and found.part in ("calls", "http"):
        return Cell((_call if found.part == "calls" else _request)(value), code=True)
    if value is MISSING:
        return Cell("—", meaning="muted", spoken=tr("nothing"))
    if _is_dropped(value):
        return Cell(js_text(value["dropped"], 120), struck=True, meaning="muted", code=True, spoken=tr("dropped"))
    return Cell(js_text(value, 120), code=True)


def _call(call: Any) -> str:
    """The arguments of a call, and what became of it where it did not simply apply."""
    given = ", ".join(js_text(each, 80) for each in call["args"])
    return row_text(f"({given})" if call["effect"] == "applied" else f"({given}) — {call['effect']}")


def _request(exchange: Any) -> str:
    """The answer to a request, and what was sent."""
    sent = tr(" · sent {0}").format(js_text(exchange["body"], 80)) if exchange["body"] else ""
    return row_text(f"{exchange['status'] or exchange['failure'] or tr('no answer')}{sent}")


def _is_dropped(value: Any) -> bool:
    return isinstance(value, dict) and list(value) == ["dropped"]


def _whole(found: Difference) -> str:
    told = (f"{word}: {_long(value)}" for word, value in (("before", found.old), ("now", found.new)))
    return "\n".join((f"{PARTS[found.part]}: {found.name}", *told))


def _long(value: Any) -> str:
    return tr("nothing") if value is MISSING else pretty_json(value)


def _shown(text: partial[str]) -> str:
    return detail_text(text(), 8_000)


def sentence(found: Sequence[Difference], old: str, new: str) -> str:
    """What came of the comparison, in one line."""
    both = tr("{0} and {1}").format(old, _inside(new))
    if not found:
        return tr("{0} came to the same").format(both)
    differences = counted("%n differences", "%n difference", len(found))
    return f"{both}: {differences}"


def _inside(name: str) -> str:
    """A name as it stands inside a sentence."""
    return f"{name[:1].lower()}{name[1:]}"
