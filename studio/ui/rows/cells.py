"""The rows which the lists of the outcome show: plain values, made by pure functions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from studio.ui.hostile_text import row_text
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.flow.outcome import Outcome


class Place(NamedTuple):
    """A place in the code of one action; line and column count from 1."""

    action: str
    line: int
    column: int = 1


class Column(NamedTuple):
    """A column: its title, its width in characters (0 takes what is left), its name when read out.

    A `firm` one keeps its width where there is little room, as small ones do.
    One that `grows` becomes as wide as the longest of its texts, up to three times as wide. One that is `spare` is
    left out where there is too little room for all of them; the detail of a row tells it, too.
    """

    title: str
    chars: int = 0
    spoken: str = ""
    firm: bool = False
    grows: bool = False
    spare: bool = False


class Cell(NamedTuple):
    """One cell. `icon` names an icon, `meaning` a colour, `spoken` what is read out instead of `text`.

    `code` asks for the fixed-width font, `middle` for the cut in the middle where it is too long, `tail`
    for the cut in front, because the end is what tells. `bar` is a
    share of 1 to be painted as a bar, full from 1 on.
    """

    text: str = ""
    icon: str = ""
    meaning: str = "text"
    spoken: str = ""
    code: bool = False
    struck: bool = False
    link: bool = False
    middle: bool = False
    tail: bool = False
    bar: float | None = None


class Offer(NamedTuple):
    """What a row offers besides, in its menu: a text to copy, or a page to open (then `short` is on a button, too)."""

    title: str
    copies: Callable[[], str] | None = None
    opens: str = ""
    short: str = ""


class Row(NamedTuple):
    """One row: its cells, a note across the row below them, and the place it leads to.

    `detail` and `copy` are functions, because the whole text of a cell may be large: they answer
    what the detail pane shows and what goes to the clipboard; `offers` what else can be had of the row. `fresh`
    says that the row holds whatever becomes of the run, `about` is what commands of the list need to know.
    """

    cells: tuple[Cell, ...]
    note: str = ""
    note_meaning: str = "muted"
    place: Place | None = None
    detail: Callable[[], str] | None = None
    copy: Callable[[], str] | None = None
    children: tuple[Row, ...] = ()
    offers: Callable[[], tuple[Offer, ...]] | None = None
    fresh: bool = False
    about: object = None

    def text(self) -> str:
        """What copying the row gives: its own text, or its cells with tabs between."""
        if self.copy:
            return self.copy()
        return "\t".join(cell.text for cell in self.cells)


def page_about(link: str) -> Callable[[], tuple[Offer, ...]]:
    """The offer to open the page of a rule, where there is one on the web."""
    return lambda: (Offer(tr("Open the page about this rule"), opens=link, short=tr("Rule")),) if link else ()


def several(outcome: Outcome) -> bool:
    """Whether the flow has more than one action that could have run, so that a line needs its action's name."""
    waiting = (each.name for each in outcome.not_started if each.rule is not None)
    return len({*(action.name for action in outcome.actions), *waiting}) > 1


def line_cell(place: Place | None, named: bool) -> Cell:
    """The link to a place: `line 4`, with the action's name in front when `named`."""
    if place is None:
        return Cell("", spoken=tr("no line"))
    text = tr("line {0}").format(place.line)
    if named:
        text = f"{row_text(place.action, 60)}, {text}"
    return Cell(text, meaning="accent", link=True)


def place_of(action: str | None, line: int | None, column: int | None = None) -> Place | None:
    """The place, or None when the line is not known."""
    return Place(action or "", line, column or 1) if line else None
