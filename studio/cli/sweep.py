"""`action-studio sweep`: which variants of its event an action cannot bear."""

from __future__ import annotations

import argparse
import json
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from studio.cli.printout import safe
from studio.cli.run import add_options, asked, interruptible
from studio.cli.usage import BadUsage, Parser
from studio.flow.request import RunRequest
from studio.flow.resume import BadContinuation
from studio.npm import NpmFailure
from studio.project.saving import SaveError
from studio.sandbox import SandboxFailure
from studio.sweep.course import MOST, WALL_S, Sweep, sweep
from studio.sweep.grid import grid
from studio.sweep.report import sweep_json
from studio.sweep.saved import save

_MOST_OF_ALL = 100_000
_SHOWN_EVERY_S = 0.1


def main(arguments: Sequence[str]) -> int:
    """Sweep, and say what came of it. Returns the exit status: 1 where something failed that the base does not."""
    options = _parser().parse_args(arguments)
    if options.save and Path(options.save).is_file():
        raise BadUsage(f"--save {options.save}: this is a file; expected a folder")
    stop = threading.Event()
    try:
        with interruptible(stop):
            found = _swept(options, stop)
    except (SandboxFailure, NpmFailure) as error:
        sys.stderr.write(f"{error}\n")
        return 130 if stop.is_set() else 3
    saved = _saved(options, found)
    text = json.dumps(sweep_json(found, saved), ensure_ascii=True) if options.json else safe(grid(found, saved))
    sys.stdout.write(text + "\n")
    if found.stopped:
        return 130
    return 1 if found.defects else 0


def _parser() -> Parser:
    parser = Parser("sweep", "Run actions against systematic variants of their event, and tell which make them fail.")
    add_options(parser)
    parser.add_argument(
        "--max", type=_count, default=MOST, metavar="N", help=f"variants at the most, {MOST} by default"
    )
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="which pairs are tried first")
    parser.add_argument("--jobs", type=_count, metavar="N", help="children at a time, else one per processor")
    parser.add_argument("--any-type", action="store_true", help="expect values of any type in metadata and bodies")
    parser.add_argument("--metadata-sent", action="store_true", help="count on metadata being sent, at least as {}")
    parser.add_argument("--save", metavar="DIR", help="write a scenario there for each defect")
    return parser


def _count(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if not 1 <= number <= _MOST_OF_ALL:
        raise argparse.ArgumentTypeError(f"{text}: expected a number from 1 to {_MOST_OF_ALL}")
    return number


def _swept(options: argparse.Namespace, stop: threading.Event) -> Sweep:
    request, returning = asked(options, stop)
    if any(action.legacy for action in request.actions):
        raise BadUsage("action-studio sweep: Rules and Hooks cannot be swept; make an Action of it first, by convert")
    if options.timeout is None:
        request = replace(request, limits=replace(request.limits, wall_s=WALL_S))
    try:
        return _shown(request, options, stop)
    except BadContinuation as error:
        raise returning.error(error) from error


def _shown(request: RunRequest, options: argparse.Namespace, stop: threading.Event) -> Sweep:
    progress = _Progress()
    try:
        known = (options.max, options.seed, stop, progress.tell, options.jobs)
        return sweep(request, *known, any_type=options.any_type, without_metadata=not options.metadata_sent)
    finally:
        progress.clear()


class _Progress:
    """One line on a terminal that says how far the sweep is."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._last = 0.0

    def tell(self, done: int, known: int) -> None:
        """Says that so many of the variants known so far are done."""
        now = time.monotonic()
        if self._shown and now - self._last >= _SHOWN_EVERY_S:
            self._last = now
            sys.stderr.write(f"\r{done} of {known} variants ")
            sys.stderr.flush()

    def clear(self) -> None:
        """Takes the line away."""
        if self._last:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def _saved(options: argparse.Namespace, found: Sweep) -> dict[int, Path]:
    if not options.save:
        return {}
    try:
        return save(found, Path(options.save), given_now=options.now is not None)
    except (SaveError, OSError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or error
        raise BadUsage(f"--save {options.save}: {reason}") from error
