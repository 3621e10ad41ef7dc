"""How much of the platform's limits a run has used: a bar for each, the fullest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from studio.catalogue.loader import load
from studio.later import later
from studio.ui.hostile_text import row_text
from studio.ui.rows.cells import Cell, Column, Row, place_of
from studio.ui.rows.model import RowModel
from studio.ui.rows.pane import RowPane
from studio.ui.speech import figure, in_language, inside, localized, tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.flow import limits
    from studio.flow.outcome import Gauge
else:
    limits = later("studio.flow.limits")

COLUMNS = (
    Column(tr("Limit"), 34),
    Column(tr("Used"), 0, tr("How much of it is used")),
    Column(tr("Share"), 8),
    Column(tr("Amount"), 27, firm=True),
    Column(tr("Most by"), 20, tr("Who uses most")),
)
_STATES = {
    "ok": ("effect-applied", "ok", tr("within the limit")),
    "near": ("level-warn", "warn", tr("near the limit")),
    "over": ("level-error", "danger", tr("over the limit")),
}


def limit_rows(gauges: Iterable[Gauge]) -> tuple[Row, ...]:
    """A row for each gauge, sorted by its share; the ones near or over say what happens beyond the limit."""
    return tuple(_row(each) for each in sorted(gauges, key=lambda each: -each.share))


def worth_a_look(gauges: Iterable[Gauge]) -> int:
    """How many gauges are near their limit or over it."""
    return sum(each.state != "ok" for each in gauges)


def share_text(gauge: Gauge) -> str:
    """The share in per cent; what is over never reads as 100 %, and what is used never as nothing."""
    share = gauge.share * 100
    if gauge.state == "over":
        return f"{figure(max(101, round(share)))} %"
    if 0 < share < 1:
        return "< 1 %"
    return f"{min(100, round(share))} %"


def _look(gauge: Gauge) -> tuple[str, str, str]:
    """Icon, colour and words for the state of a gauge; where only something is cut off nothing goes wrong."""
    icon, meaning, words = _STATES[gauge.state]
    limit = load().limits.get(gauge.limit)
    mild = gauge.state == "over" and limit is not None and limit.beyond in ("cut", "drop")
    return ("level-warn", "warn", words) if mild else (icon, meaning, words)


def _row(gauge: Gauge) -> Row:
    icon, meaning, words = _look(gauge)
    label = in_language(gauge.label)
    used, of = (localized(limits.amount(each)) for each in (gauge.used, gauge.of))
    amounts = tr("{0} of {1} {2}").format(used, of, in_language(gauge.unit))
    place = place_of(gauge.action, gauge.line) if gauge.action else None
    who = row_text(gauge.action or "", 60)
    cells = (
        Cell(label, icon, meaning, spoken=f"{label}, {words}"),
        Cell("", meaning=meaning, spoken=share_text(gauge), bar=gauge.share),
        Cell(share_text(gauge), meaning=meaning if gauge.state != "ok" else "text"),
        Cell(amounts),
        Cell(
            tr("{0}, line {1}").format(who, gauge.line) if place else who,
            meaning="accent" if place else "muted",
            link=bool(place),
        ),
    )
    note = {"ok": "", "near": _beyond(gauge), "over": in_language(gauge.consequence)}[gauge.state]
    return Row(
        cells,
        note,
        meaning if note else "muted",
        place=place,
        detail=lambda: f"{gauge.limit}\n{label}: {amounts}, {words}.\n{_beyond(gauge)}",
    )


def _beyond(gauge: Gauge) -> str:
    return tr("Beyond that, {0}").format(inside(in_language(gauge.consequence)))


class LimitsView(RowPane):
    """The gauges of the last run, and of what is open now, which are known before it runs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Limits"), RowModel(COLUMNS), note_column=1)
        self._run: tuple[Gauge, ...] = ()
        self._own: tuple[Gauge, ...] = ()

    @property
    def gauges(self) -> tuple[Gauge, ...]:
        """What is shown: of a limit that both know, the gauge of what is open."""
        own = {(each.limit, each.action) for each in self._own}
        return (*self._own, *(each for each in self._run if (each.limit, each.action) not in own))

    def show_run(self, gauges: Sequence[Gauge]) -> None:
        """Show the gauges of a run; none for no run."""
        self._run = tuple(gauges)
        self.set_rows(limit_rows(self.gauges))

    def show_own(self, gauges: Sequence[Gauge]) -> None:
        """Show the gauges of the actions that are open; nothing is painted anew when they are the same."""
        if tuple(gauges) != self._own:
            self._own = tuple(gauges)
            self.set_rows(limit_rows(self.gauges))
