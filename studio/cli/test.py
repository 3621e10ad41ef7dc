"""`action-studio test`: runs scenarios and compares them with what they expect."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from studio.cli import legacy, packages
from studio.cli.progress import Progress
from studio.cli.reporting import check_targets, reporter_option, write
from studio.cli.run import interruptible, seconds
from studio.cli.usage import BadUsage, Parser
from studio.npm import NpmFailure
from studio.project import workspace
from studio.project.action import load_action
from studio.project.reading import ReadError
from studio.project.secrets import read_secrets
from studio.sandbox import SandboxFailure
from studio.scenarios.case import Case, Result
from studio.scenarios.collection import Collected, collect, shard
from studio.scenarios.coverage import SuiteCoverage, suite_coverage
from studio.scenarios.preparing import Preparing, Surroundings
from studio.scenarios.reports import Told
from studio.scenarios.running import Running, run_cases
from studio.scenarios.watching import Look, changed, look
from studio.tokens.keys import KeyProblem, SigningKeys

_TICK_S = 0.3


def main(arguments: Sequence[str]) -> int:
    """Run the scenarios and write the reports. Returns the exit status."""
    options = _parser().parse_args(arguments)
    check_targets(options.targets)
    stop = threading.Event()
    try:
        with interruptible(stop):
            return _watch(options, stop) if options.watch else _once(options, stop)
    except (SandboxFailure, KeyProblem) as error:
        sys.stderr.write(f"{error}\n")
        return 130 if stop.is_set() else 3


def _parser() -> Parser:
    parser = Parser("test", "Run every scenario that says what it expects, and tell where the outcome is another one.")
    parser.add_argument("paths", nargs="*", metavar="PATH", help="scenarios, or folders with some; else this folder")
    parser.add_argument("--tags", action="append", default=[], metavar="TAG,…", help="only those with one of these")
    parser.add_argument("--exclude-tags", action="append", default=[], metavar="TAG,…", help="none with one of these")
    parser.add_argument("--bail", action="store_true", help="stop after the first failure")
    parser.add_argument("--jobs", type=_jobs, metavar="N", help="processes at a time, else one per processor")
    parser.add_argument("--shard", type=_shard, metavar="I/N", help="the I-th of N parts, for several machines")
    parser.add_argument("--watch", action="store_true", help="run again what a changed file touches, until Ctrl+C")
    reporter_option(parser)
    parser.add_argument("--coverage", action="store_true", help="tell which lines of the actions ran")
    parser.add_argument("--fail-under", type=_percent, metavar="PERCENT", help="fail when fewer lines ran")
    parser.add_argument("--secrets", metavar="FILE", help="secrets that win over those of the scenarios")
    parser.add_argument("--timeout", type=seconds, metavar="SECONDS", help="wall-clock limit of a scenario, else 20")
    return parser


def _jobs(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 256:
        raise argparse.ArgumentTypeError(f"{text} is no number of processes; expected 1 to 256")
    return int(text)


def _shard(text: str) -> tuple[int, int]:
    index, _, of = text.partition("/")
    if not index.isdecimal() or not of.isdecimal() or not 1 <= int(index) <= int(of):
        raise argparse.ArgumentTypeError(f"{text} is no part; expected I/N such as 1/4")
    return int(index), int(of)


def _percent(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 100:
        raise argparse.ArgumentTypeError(f"{text} is no share; expected 0 to 100")
    return value


def _once(options: argparse.Namespace, stop: threading.Event) -> int:
    suite = _read(options, stop)
    if stop.is_set():
        return 130
    if not suite.cases and not options.shard:
        raise BadUsage(_nothing(options))
    told = _run(options, suite, suite.cases, stop)
    write(told, options.targets)
    if stop.is_set():
        return 130
    return 1 if told.failed else 0


def _nothing(options: argparse.Namespace) -> str:
    where = ", ".join(options.paths) or "this folder"
    tagged = " with these tags" if options.tags or options.exclude_tags else ""
    return (
        f"action-studio test: no scenario{tagged} in {where}; expected .yaml files with expect, or a folder scenarios"
    )


@dataclass(frozen=True)
class _Suite:
    """What there is to run, and every file and folder it depends on."""

    collected: Collected
    cases: tuple[Case, ...]

    @property
    def watched(self) -> Look:
        files = {path for case in self.cases for path in case.files}
        return look({*files, *self.collected.files, *self.collected.folders})


def _read(options: argparse.Namespace, stop: threading.Event) -> _Suite:
    collected = collect([Path(path) for path in options.paths or ["."]])
    files = shard(collected.files, *options.shard) if options.shard else collected.files
    preparing = Preparing(_surroundings(options, stop))
    cases = [preparing.case(path) for path in files if not stop.is_set()]
    return _Suite(collected, tuple(case for case in cases if _is_chosen(case, options)))


def _surroundings(options: argparse.Namespace, stop: threading.Event) -> Surroundings:
    return Surroundings(
        packages=lambda dependencies: packages.folder_for(dependencies, stop),
        old=legacy.found_for,
        secrets=read_secrets(Path(options.secrets)) if options.secrets else {},
        timeout_s=options.timeout,
        coverage=_counts_lines(options),
        troubles=(NpmFailure, BadUsage),
    )


def _counts_lines(options: argparse.Namespace) -> bool:
    return options.coverage or options.fail_under is not None or any(each.name == "lcov" for each in options.targets)


def _is_chosen(case: Case, options: argparse.Namespace) -> bool:
    """By its tags; a file that cannot be read is always told of."""
    if case.problem is not None and not case.scenario.tags:
        return True
    tags = set(case.scenario.tags)
    wanted = _words(options.tags)
    return (not wanted or bool(tags & wanted)) and not tags & _words(options.exclude_tags)


def _words(given: Sequence[str]) -> set[str]:
    return {word.strip() for each in given for word in each.split(",") if word.strip()}


def _run(options: argparse.Namespace, suite: _Suite, cases: Sequence[Case], stop: threading.Event) -> Told:
    began, started = datetime.now(UTC), time.monotonic()
    with Progress(len(cases)) as progress:
        results = run_cases(cases, SigningKeys.for_user(), Running(options.jobs, options.bail), progress.take, stop)
    coverage = _coverage(suite, results) if _counts_lines(options) else None
    told = Told(results, time.monotonic() - started, began, _command(options), coverage, options.fail_under)
    return replace(told, colour=sys.stdout.isatty() and not os.environ.get("NO_COLOR"))


def _coverage(suite: _Suite, results: Sequence[Result]) -> SuiteCoverage:
    """With the actions of projects that no scenario ran: they are missed as a whole."""
    codes: dict[Path, str] = {}
    for folder in suite.collected.folders:
        for path in workspace.actions(folder):
            with contextlib.suppress(ReadError):
                codes[path] = load_action(path).code
    return suite_coverage(results, codes)


def _command(options: argparse.Namespace) -> tuple[str, ...]:
    """The words that run one scenario again under the same circumstances."""
    given = [("--secrets", options.secrets), ("--timeout", options.timeout)]
    return ("action-studio", "test", *(str(word) for pair in given if pair[1] for word in pair))


# -- watching


def _watch(options: argparse.Namespace, stop: threading.Event) -> int:
    """Everything once, then what each change touches."""
    results: dict[Path, Result] = {}
    suite, before, touched = None, {}, None
    while not stop.is_set():
        try:
            suite = _read(options, stop)
        except ReadError as error:
            sys.stderr.write(f"{error}\n")
            suite = suite or _Suite(Collected((), ()), ())
        before = {**look(Path(path).resolve() for path in options.paths), **suite.watched}
        cases = [case for case in suite.cases if _concerns(case, touched, results)]
        if cases:
            told = _run(options, suite, cases, stop)
            results |= {result.path: result for result in told.results if result.verdict != "stopped"}
            whole = [results[case.path] for case in suite.cases if case.path in results]
            write(told, options.targets, whole)
        sys.stderr.write("Waiting for changes; Ctrl+C ends.\n")
        touched = _change(before, stop)
    return 130


def _concerns(case: Case, touched: frozenset[Path] | None, results: Mapping[Path, Result]) -> bool:
    return touched is None or case.path not in results or not case.files.isdisjoint(touched)


def _change(before: Look, stop: threading.Event) -> frozenset[Path]:
    """Waits until something is another; a moment longer, for programs that save in several steps."""
    while not stop.wait(_TICK_S):
        if changed(before, look(before)):
            stop.wait(_TICK_S)
            return changed(before, look(before))
    return frozenset()
