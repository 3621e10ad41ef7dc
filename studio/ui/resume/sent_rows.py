"""For what a flow waits, as rows: where the user is sent with which token, the form, or the factors. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from studio.flow.outcome import SentToken, Suspension
from studio.project.settings import FACTORS
from studio.ui.hostile_text import detail_text, row_text
from studio.ui.outcome.claim_words import exact, is_time, relative
from studio.ui.rows.cells import Cell, Column, Place, Row, line_cell, place_of
from studio.ui.speech import tr
from studio.ui.value_text import js_text, pretty_json

COLUMNS = (Column(tr("Sent along"), 20), Column(tr("Value")), Column(tr("Set by"), 8))
_MANY = 60


def headline(waiting: Suspension) -> str:
    """Where the user is, in one line."""
    if waiting.kind == "redirect":
        return tr("The user is at {0}").format(row_text(waiting.site or "", 200))
    if waiting.kind == "prompt":
        return tr("The user sees the form {0}").format(row_text(waiting.form or "", 60))
    if waiting.kind == "enroll":
        return tr("The user is asked to enrol a factor")
    return tr("The user is asked for a factor")


def step_words(waiting: Suspension) -> str:
    """A step of the transaction in a word or two."""
    words = {"redirect": "redirect", "prompt": "form", "enroll": "enrolment", "multifactor": "MFA"}
    return words.get(waiting.kind, waiting.kind)


def sent_rows(waiting: Suspension, now: float) -> tuple[Row, ...]:
    """What the user takes along; `now` in epoch seconds, for times."""
    if waiting.kind == "redirect":
        return tuple(_redirect(waiting, now))
    if waiting.kind == "prompt":
        return tuple(_form(waiting))
    return tuple(_factors(waiting))


def _row(name: str, value: Cell, whole: str, place: Place | None = None, children: tuple[Row, ...] = ()) -> Row:
    return Row(
        (Cell(row_text(name, 80), code=True), value, line_cell(place, named=False) if place else Cell()),
        place=place,
        detail=lambda: detail_text(whole),
        copy=lambda: whole,
        children=children,
    )


def _text_row(name: str, text: str, place: Place | None = None) -> Row:
    return _row(name, Cell(row_text(text), code=True, middle=True), text, place)


def _redirect(waiting: Suspension, now: float) -> Iterator[Row]:
    yield _text_row("URL", waiting.site or "", place_of(waiting.action, waiting.line))
    tokens = {(token.parameter, token.text): token for token in waiting.tokens}
    for name, value in waiting.query[:_MANY]:
        token = tokens.get((name, value))
        yield _token(token, now) if token else _text_row(name, value)
    if len(waiting.query) > _MANY:
        yield Row((Cell(), Cell(tr("… {0:,} more").format(len(waiting.query) - _MANY), meaning="muted"), Cell()))
    state = _text_row("state", waiting.state or "")
    yield state._replace(cells=(*state.cells[:2], Cell("tenant", meaning="muted")))


def _token(token: SentToken, now: float) -> Row:
    algorithm = token.header.get("alg")
    kind = tr("{0} token").format(row_text(algorithm, 40)) if isinstance(algorithm, str) else "token"
    expiry = (
        tr("never expires") if token.expires_at is None else tr("expires {0}").format(_moment(token.expires_at, now))
    )
    claims = tuple(_claim(name, value, now) for name, value in [*token.payload.items()][:_MANY])
    place = place_of(token.action, token.line)
    return _row(token.parameter, Cell(f"{kind}, {expiry}"), token.text, place, claims)


def _claim(name: str, value: Any, now: float) -> Row:
    told = f"{relative(value, now)} · {exact(value)}" if is_time(name, value) else js_text(value)
    return _row(name, Cell(told, code=True, middle=True), pretty_json(value))


def _moment(seconds: int, now: float) -> str:
    return relative(seconds, now) if is_time("exp", seconds) else tr("at {0}").format(seconds)


def _form(waiting: Suspension) -> Iterator[Row]:
    yield _text_row(tr("Form"), waiting.form or "", place_of(waiting.action, waiting.line))
    yield from _members("fields", waiting.fields)
    yield from _members("vars", waiting.vars)


def _members(holder: str, values: Mapping[str, Any]) -> Iterator[Row]:
    for name, value in [*values.items()][:_MANY]:
        yield _row(f"{holder}.{name}", Cell(js_text(value), code=True), pretty_json(value))


def _factors(waiting: Suspension) -> Iterator[Row]:
    place = place_of(waiting.action, waiting.line)
    for number, name in enumerate(waiting.factors or FACTORS):
        shown = Cell(row_text(name, 80), code=True)
        yield _row(tr("on offer") if number == 0 else "", shown, name, place if number == 0 else None)
