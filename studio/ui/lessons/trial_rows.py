"""What came of a check as rows: one for each trial, with what is missing below it. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from studio.scenarios.lessons.checking import Tried
from studio.scenarios.lessons.lesson import Trial
from studio.ui.hostile_text import detail_text, row_text
from studio.ui.rows.cells import Cell, Column, Row
from studio.ui.speech import in_language, tr

COLUMNS = (Column("", 1, tr("Result")), Column(tr("What has to be so")))
_SHOWN = 300


def waiting_rows(trials: Sequence[Trial]) -> tuple[Row, ...]:
    """The trials before they were tried."""
    return tuple(_row(trial.says, "state-not-run", "muted", tr("not checked yet"), ()) for trial in trials)


def tried_rows(tried: Sequence[Tried]) -> tuple[Row, ...]:
    """The trials after a check."""
    return tuple(
        _row(each.says, "state-continue", "ok", tr("holds"), ())
        if each.passed
        else _row(each.says, "state-error", "danger", tr("does not hold"), each.missing)
        for each in tried
    )


def _row(says: str, icon: str, meaning: str, spoken: str, missing: tuple[str, ...]) -> Row:
    missing = tuple(map(in_language, missing))
    note = row_text(missing[0], _SHOWN) if missing else ""
    more = tr(" (and {0} more)").format(len(missing) - 1) if len(missing) > 1 else ""
    cells = (Cell("", icon, meaning, spoken), Cell(row_text(says, _SHOWN)))
    text = "\n".join((says, *missing))
    return Row(cells, f"{note}{more}", "danger", detail=partial(detail_text, text), copy=partial(str, text))


def verdict(tried: Sequence[Tried]) -> str:
    """The whole of a check in one sentence."""
    held = sum(each.passed for each in tried)
    return tr("Done.") if held == len(tried) else tr("{0} of {1} hold.").format(held, len(tried))
