"""The rows of the HTTP requests of a run, and each request and response as text. Plain values, no widgets."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from studio.later import later
from studio.ui.hostile_text import row_text
from studio.ui.rows.cells import Cell, Column, Row, line_cell, place_of, several
from studio.ui.speech import in_language, tr
from studio.ui.value_text import pretty_json

if TYPE_CHECKING:
    from studio.flow.outcome import Outcome
    from studio.sandbox.http import mock_entries
    from studio.sandbox.recording import HttpExchange
else:
    mock_entries = later("studio.sandbox.http.mock_entries")

COLUMNS = (
    Column(tr("Method"), 8),
    Column("URL"),
    Column(tr("Status"), 10),
    Column(tr("Served by"), 9, spare=True),
    Column(tr("Time"), 7, spare=True),
    Column(tr("Line"), 8, grows=True),
    Column(tr("Mock"), 12),
)
MOCK = 6
ADD, SAVE = tr("Add as mock"), tr("Save as mock")
_SERVED = {"blocked": tr("blocked"), "mock": tr("mock"), "network": tr("network")}
_HEADERS = 100
_PRETTY = 200_000


def http_rows(outcome: Outcome, serving: Sequence[int | None] = ()) -> tuple[Row, ...]:
    """One row per request, in the order of the actions and, within one, of the requests.

    `serving` has the index of the mock that answered each, where it is known.
    """
    named = several(outcome)
    found = [(action.name, each) for action in outcome.actions for each in action.http]
    indexes = [*serving, *[None] * (len(found) - len(serving))]
    return tuple(_row(name, each, named, index) for (name, each), index in zip(found, indexes, strict=True))


def exchanges(outcome: Outcome) -> tuple[HttpExchange, ...]:
    """The same requests themselves, in the same order."""
    return tuple(each for action in outcome.actions for each in action.http)


def _row(action: str, exchange: HttpExchange, named: bool, index: int | None) -> Row:
    place = place_of(action, exchange.line)
    cells = (
        Cell(row_text(exchange.method, 20), code=True),
        Cell(row_text(exchange.url), code=True, middle=True),
        _status(exchange),
        Cell(
            _SERVED.get(exchange.served_by, exchange.served_by),
            meaning="danger" if exchange.served_by == "blocked" else "muted",
        ),
        Cell(tr("{0:.0f} ms").format(exchange.duration_ms), meaning="muted"),
        line_cell(place, named),
        _mock_cell(exchange, index),
    )
    note = row_text(in_language(exchange.failure or ""), 300)
    return Row(cells, note, "danger", place, copy=partial(exchange_text, exchange))


def _served(by: str) -> Cell:
    return Cell(_SERVED.get(by, by), meaning="danger" if by == "blocked" else "muted")


def _mock_cell(exchange: HttpExchange, index: int | None) -> Cell:
    """What can be done about the answer: see the mock that gave it, or make one."""
    if index is not None:
        return Cell(tr("mock {0}").format(index + 1), meaning="accent", link=True)
    if exchange.served_by == "mock" or not mock_entries.can_be_mocked(exchange):
        return Cell("", spoken=tr("no mock"))
    return Cell(SAVE if exchange.served_by == "network" else ADD, meaning="accent", link=True)


def _status(exchange: HttpExchange) -> Cell:
    if exchange.status is None:
        word = tr("blocked") if exchange.served_by == "blocked" else tr("failed")
        return Cell(word, "effect-refused", "danger")
    good = exchange.status < 400
    return Cell(str(exchange.status), "effect-applied" if good else "level-warn", "ok" if good else "warn")


def timing_words(exchange: HttpExchange) -> tuple[str, str]:
    """The titles of request and response: when the one was sent, how long the other took."""
    took = tr("took {0:,.1f} ms").format(exchange.duration_ms)
    return tr("Request · sent at {0:,.1f} ms").format(exchange.at_ms), tr("Response · {0}").format(took)


def request_text(exchange: HttpExchange, *, pretty: bool = False) -> str:
    """The request as it went out: its line, headers, an empty line, the body; `pretty` indents JSON."""
    head = f"{exchange.method} {exchange.url}"
    return _message(head, _headers(exchange.request_headers), exchange.request_body, pretty)


def response_text(exchange: HttpExchange, *, pretty: bool = False) -> str:
    """The response as it came in, or why there was none."""
    if exchange.status is None:
        return tr("No response: {0}").format(in_language(exchange.failure or "") or tr("the request did not go out"))
    headers = _headers(exchange.response_headers)
    if exchange.set_cookies:
        headers = [each for each in headers if not each.lower().startswith("set-cookie:")]
        headers += [f"set-cookie: {each}" for each in exchange.set_cookies]
    if exchange.response_body is None and exchange.response_base64:
        return _message(
            str(exchange.status),
            headers,
            tr("(bytes that are no text, in base64)\n{0}").format(exchange.response_base64),
        )
    return _message(str(exchange.status), headers, exchange.response_body, pretty)


def exchange_text(exchange: HttpExchange) -> str:
    """Request and response, for the clipboard."""
    return f"{request_text(exchange)}\n\n{response_text(exchange)}"


def _headers(headers: Mapping[str, str]) -> list[str]:
    return [f"{name}: {value}" for name, value in list(headers.items())[:_HEADERS]]


def _message(head: str, headers: Sequence[str], body: str | None, pretty: bool = False) -> str:
    lines = [head, *headers]
    return "\n".join([*lines, "", indented(body) if pretty else body] if body else lines)


def indented(body: str) -> str:
    """A body with its JSON indented; any other body, and a very large one, as it is."""
    if len(body) > _PRETTY or not body.lstrip().startswith(("{", "[")):
        return body
    try:
        return pretty_json(json.loads(body))
    except (ValueError, RecursionError):
        return body
