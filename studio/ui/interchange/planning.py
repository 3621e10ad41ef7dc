"""What an export would write, worked out before a byte is written, and the writing. No Qt."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from studio.exchange.formats import Export, Format, Wishes, export
from studio.exchange.gathering import gather
from studio.exchange.placing import Occupied, Part, check, place
from studio.project.reading import ReadError
from studio.project.saving import SaveError
from studio.ui.interchange.report_along import FILES, Told, report_along
from studio.ui.speech import in_language, tr

State = Literal["new", "same", "other", "kept", "blocked"]


@dataclass(frozen=True)
class Order:
    """What is to be exported from where, how, and to which folder; None as long as nobody has said."""

    source: Path
    format: Format
    folder: Path | None
    wishes: Wishes = field(default_factory=Wishes)
    with_report: bool = False


@dataclass(frozen=True, slots=True)
class Planned:
    """One file of an export: whether it is new, the same, in place of another one, left alone or in the way."""

    path: str
    state: State
    why: str = ""


@dataclass(frozen=True)
class Plan:
    """What would come of an order. With a `problem`, a refused remark or a blocked file nothing can be written."""

    order: Order
    made: Export = field(default_factory=lambda: Export(()))
    files: tuple[Planned, ...] = ()
    problem: str = ""

    @property
    def possible(self) -> bool:
        """Whether it can be written, other files being replaced where need be."""
        return not (self.problem or self.made.refused or any(each.state == "blocked" for each in self.files))

    @property
    def replaces(self) -> tuple[Planned, ...]:
        """The files that are there already and say something else."""
        return tuple(each for each in self.files if each.state == "other")


def planned(order: Order) -> Plan:
    """Work out what would be written; nothing is."""
    try:
        made = export(gather(order.source, examples=order.format.examples), order.format, order.wishes)
    except (ReadError, SaveError) as error:
        return Plan(order, problem=in_language(str(error)))
    try:
        return Plan(order, made, _files(order, made.parts))
    except OSError as error:
        return Plan(order, made, problem=tr("{0} cannot be read: {1}").format(order.folder, error.strerror or error))


def _files(order: Order, parts: Sequence[Part]) -> tuple[Planned, ...]:
    along = tuple(Part(name, b"") for name in FILES) if order.with_report and parts else ()
    return states([*parts, *along], order.folder)


def states(parts: Sequence[Part], folder: Path | None) -> tuple[Planned, ...]:
    """What would become of each file below a folder."""
    return tuple(_state(part, folder) for part in parts)


def _state(part: Part, folder: Path | None) -> Planned:
    if folder is None:
        return Planned(part.path, "new")
    try:
        wanted = check((part,), folder, force=True)
    except Occupied as error:
        return Planned(part.path, "blocked", in_language(str(error)))
    there = (folder / part.path).exists()
    if not wanted:
        return Planned(part.path, "kept" if part.yielding and not _same(part, folder) else "same")
    return Planned(part.path, "other" if there else "new")


def _same(part: Part, folder: Path) -> bool:
    return (folder / part.path).read_bytes() == part.content


@dataclass(frozen=True)
class Done:
    """What was written: the files, where, and what there is to say about it."""

    folder: Path
    files: tuple[Path, ...]
    remarks: tuple[str, ...]


def carried_out(plan: Plan, *, force: bool, stop: threading.Event, tell: Callable[[Told], None]) -> Done:
    """Write exactly what was planned, with the report where it was asked for.

    Raises Occupied where something has come in the way meanwhile, SaveError, and what a run of scenarios raises.
    """
    order, made = plan.order, plan.made
    assert order.folder is not None and plan.possible
    if order.with_report:
        check(made.parts, order.folder, force=force)
        parts, remarks = report_along(order.source, stop, tell)
        made = replace(made, parts=(*made.parts, *parts), remarks=(*made.remarks, *remarks))
    written = place(made.parts, order.folder, force=force)
    return Done(order.folder, written, tuple(remark.text for remark in made.remarks))
