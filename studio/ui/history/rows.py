"""The runs of the history as rows. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from studio.flow.kept_run import Headline
from studio.project.record_json import NotARecord, from_plain
from studio.project.run_files import KeptFile
from studio.ui.flow.chips import FAILED_LOOK, LOOKS
from studio.ui.hostile_text import detail_text, row_text
from studio.ui.outcome.banner_states import KINDS
from studio.ui.outcome.claim_words import relative
from studio.ui.outcome.summary_words import told
from studio.ui.rows.cells import Cell, Column, Row
from studio.ui.speech import tr

COLUMNS = (
    Column(tr("When"), 22, firm=True),
    Column(tr("Came to")),
    Column(tr("Actions"), 26),
    Column(tr("Event"), 24),
    Column(tr("Took"), 10),
)


def headline_of(head: Mapping[str, Any]) -> Headline | None:
    """The headline of a kept run; None where it is none."""
    try:
        found = from_plain(Headline, dict(head), "headline")
        assert isinstance(found, Headline)
        datetime.fromtimestamp(found.at)
    except (NotARecord, ValueError, OverflowError, OSError):
        return None
    return found


def moment(at: float) -> str:
    """A moment as date and time of this place."""
    return tr("{0:%Y-%m-%d %H:%M:%S}").format(datetime.fromtimestamp(at))


def history_rows(kept: Sequence[KeptFile], now: float, pinned: Path | None = None) -> tuple[Row, ...]:
    """A row for each run; `now` is in epoch seconds, `pinned` the file of the baseline."""
    return tuple(_row(found, now, pinned=each.place == pinned) for each in kept if (found := headline_of(each.head)))


def _row(found: Headline, now: float, *, pinned: bool) -> Row:
    icon, meaning = LOOKS.get(KINDS.get(found.status, "error"), FAILED_LOOK)
    summary = row_text(told(found.summary), 300)
    actions = ", ".join(row_text(name, 40) for name in found.actions) or tr("no action")
    cells = (
        Cell(moment(found.at), spoken=f"{relative(found.at, now)}, {moment(found.at)}"),
        Cell(tr("Baseline: {0}").format(summary) if pinned else summary, icon, meaning),
        Cell(row_text(actions, 200)),
        Cell(row_text(found.event, 100)),
        Cell(tr("{0:,.0f} ms").format(found.total_ms), meaning="muted"),
    )
    when = f"{moment(found.at)}, {relative(found.at, now)}"
    text = tr("{0}: {1}\n{2}: {3}. Event: {4}").format(when, told(found.summary), found.trigger, actions, found.event)
    return Row(cells, detail=partial(detail_text, text))
