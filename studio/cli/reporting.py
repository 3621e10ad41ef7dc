"""`--reporter NAME --out FILE`, as often as one likes: which reports are written, and where."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from studio.cli.usage import BadUsage, Parser
from studio.project.saving import SaveError, save_text
from studio.scenarios.case import Result
from studio.scenarios.reports import REPORTERS, Told


@dataclass(frozen=True, slots=True)
class Target:
    """One report, and the file for it; None stands for standard output."""

    name: str
    out: Path | None = None


class _Reporter(argparse.Action):
    """Adds a report."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, option: str | None = None
    ) -> None:
        namespace.targets = [*namespace.targets, Target(values)]


class _Out(argparse.Action):
    """Says where the report before it goes."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, option: str | None = None
    ) -> None:
        if not namespace.targets or namespace.targets[-1].out is not None:
            raise argparse.ArgumentError(self, "expected a --reporter before it, whose file it names")
        *others, last = namespace.targets
        namespace.targets = [*others, replace(last, out=Path(values))]


def reporter_option(parser: Parser) -> None:
    """Both options; `targets` holds what they say."""
    names = ", ".join(REPORTERS)
    parser.set_defaults(targets=[])
    parser.add_argument(
        "--reporter", action=_Reporter, choices=tuple(REPORTERS), metavar="NAME", help=f"{names}; may be repeated"
    )
    parser.add_argument("--out", action=_Out, metavar="FILE", help="where the report before it goes")


def check_targets(targets: Sequence[Target]) -> None:
    """Raise BadUsage where two reports would go to the same place, or a folder cannot be made."""
    places = [target.out and target.out.resolve() for target in targets]
    for index, place in enumerate(places):
        if place in places[:index]:
            where = targets[index].out or "standard output"
            raise BadUsage(f"action-studio test: two reports go to {where}; expected --out FILE behind each")
        if place is not None:
            _make_folder(place.parent)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadUsage(f"--out: the folder {folder} cannot be made: {error.strerror or error}") from error


def write(told: Told, targets: Sequence[Target], whole: Sequence[Result] | None = None) -> None:
    """Write the reports; the one for people goes to standard output when no other one does. Raises BadUsage.

    Files get the `whole` suite where only a part of it was run.
    """
    for target in targets:
        if target.out is not None:
            complete = replace(told, colour=False, results=told.results if whole is None else whole)
            try:
                save_text(target.out, REPORTERS[target.name](complete))
            except SaveError as error:
                raise BadUsage(f"--out: {error}") from error
    own = next((target.name for target in targets if target.out is None), "text")
    sys.stdout.write(REPORTERS[own](told))
    sys.stdout.flush()
