"""The rows of the list of mocks: what each is for, what it answers, how often it did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from studio.ui.hostile_text import row_text
from studio.ui.http.mock_form import steps_of
from studio.ui.http.mock_list import ListedMock
from studio.ui.rows.cells import Cell, Column, Row
from studio.ui.speech import counted, tr

COLUMNS = (
    Column("", 3, spoken=tr("Number")),
    Column(tr("Method"), 8),
    Column("URL"),
    Column(tr("Answer"), 14),
    Column(tr("Used"), 8),
)
FAILURE_WORDS = {
    "timeout": tr("Timeout"),
    "refused": tr("Connection refused"),
    "dns": tr("Unknown host"),
    "reset": tr("Connection reset"),
}
MISTAKE = tr("What was typed has a mistake; the mock answers as before.")
_CONDITIONS = (("query", "query"), ("headers", "header"))
_SHOWN_STEPS = 4


def mock_rows(mocks: Sequence[ListedMock], uses: Mapping[int, int]) -> tuple[Row, ...]:
    """One row per mock, in order. `uses` has the count of each entry that was in the last run, by its `id`."""
    return tuple(_row(n, mock, uses.get(id(mock.entry))) for n, mock in enumerate(mocks))


def _row(number: int, mock: ListedMock, used: int | None) -> Row:
    meaning = "text" if mock.is_on else "muted"
    request = mock.entry.get("request") or {}
    cells = (
        Cell(str(number + 1), meaning="muted"),
        Cell(row_text(str(request.get("method") or "any"), 20), meaning=meaning, code=True),
        Cell(row_text(str(request.get("url") or "*")), meaning=meaning, code=True, middle=True),
        Cell(row_text(answer_words(mock.entry), 80), meaning=meaning),
        Cell(*_used(mock, used)),
    )
    if mock.mistakes:
        return Row(cells, MISTAKE, "danger")
    return Row(cells, condition_words(request))


def _used(mock: ListedMock, used: int | None) -> tuple[str, str, str, str]:
    """Text, icon, meaning, and what is read out."""
    if not mock.is_on:
        return "off", "", "muted", tr("switched off")
    if used is None:
        return "", "", "muted", tr("not in a run yet")
    if not used:
        return tr("not used"), "", "muted", ""
    return f"{used}×", "effect-applied", "ok", counted("used %n times", "used %n time", used)


def answer_words(entry: Mapping[str, Any]) -> str:
    """What a mock answers, in a few words: `200`, `Timeout`, `503, 200`."""
    steps = [_step_words(step) for step in steps_of(entry)]
    shown = ", ".join(steps[:_SHOWN_STEPS]) + (" …" if len(steps) > _SHOWN_STEPS else "")
    times = entry.get("times")
    return shown if times is None else f"{shown}, {'once' if times == 1 else f'{times}×'}"


def _step_words(step: Mapping[str, Any]) -> str:
    kind = step.get("failure")
    return FAILURE_WORDS.get(str(kind), str(kind)) if kind else str(step.get("status") or 200)


def condition_words(request: Mapping[str, Any]) -> str:
    """What else a request has to be, so that no condition is out of sight; nothing when there is none."""
    parts = [f"{word} {', '.join(map(str, request[key]))}" for key, word in _CONDITIONS if request.get(key)]
    parts += [tr("a JSON body")] if "json" in request else []
    parts += [tr("a body")] if "body" in request else []
    return row_text(tr("only with {0}").format("; ".join(parts)), 200) if parts else ""
