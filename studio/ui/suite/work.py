"""What is done beside the window: scenarios are read, the wanted ones run, and each step is told. No Qt."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from studio import npm
from studio.npm import NpmFailure, Progress
from studio.project import workspace
from studio.project.action import load_action
from studio.project.reading import ReadError
from studio.scenarios.case import Case, Result
from studio.scenarios.collection import collect
from studio.scenarios.preparing import Preparing, Surroundings
from studio.scenarios.running import run_cases
from studio.scenarios.suite import Entry, Suite, Which
from studio.scenarios.watching import Look, changed
from studio.tokens.keys import SigningKeys
from studio.ui.suite.old_code import old_code
from studio.ui.suite.scope import Scope
from studio.ui.suite.seen import Looker

Wanted = Which | frozenset[Path]


@dataclass(frozen=True)
class Order:
    """What to do: read the scenarios of a scope; then run all, failed or changed ones, those named, or None.

    `touched` are watched paths of which some are others now: what depends on those runs, and what is new.
    """

    scope: Scope
    wanted: Wanted | None = None
    touched: Look | None = None


@dataclass(frozen=True)
class Reading:
    """What was read: the suite as it is now, with the code of the actions by path, and everything to be watched."""

    suite: Suite
    codes: Mapping[Path, str] = field(default_factory=dict)
    watched: Look = field(default_factory=dict)


@dataclass(frozen=True)
class Began:
    """These cases are run from now on; `seen` is the state of their files."""

    cases: tuple[Case, ...]
    seen: Look


Told = Reading | Began | Result | Progress
Tell = Callable[[Told], None]


class Work:
    """Carries orders out, one after another, on whichever thread calls; `tell` is called on it and on others."""

    def __init__(self, keys: Callable[[], SigningKeys], tell: Tell) -> None:
        self._keys, self._tell, self._looker = keys, tell, Looker()

    def look(self, paths: Sequence[Path], texts: Mapping[Path, str]) -> Look:
        """The state of files and folders as results remember it."""
        return self._looker.look(paths, texts)

    def carry_out(self, order: Order, suite: Suite, stop: threading.Event) -> None:
        """Read, and run what is wanted. Raises ReadError, NpmFailure, SandboxFailure and KeyProblem."""
        reading = self._read(order.scope, suite)
        self._tell(reading)
        cases = _chosen(order, reading, suite)
        if not cases or stop.is_set():
            return
        cases = self._with_packages(order.scope, cases, stop)
        seen = self._looker.look({path for case in cases for path in case.files}, order.scope.texts)
        self._tell(Began(cases, seen))
        run_cases(cases, self._keys(), report=self._tell, stop=stop)

    def _read(self, scope: Scope, suite: Suite) -> Reading:
        if scope.root is None or not scope.root.is_dir():
            return Reading(Suite())
        collected = collect([scope.root])
        preparing = Preparing(_around(scope, npm.installed))
        cases = [preparing.case(path) for path in collected.files]
        files = {path for case in cases for path in case.files}
        now = self._looker.look(files, scope.texts)
        watched = {**now, **self._looker.look({*collected.files, *collected.folders}, scope.texts)}
        return Reading(suite.collected(cases, now), _codes(scope), watched)

    def _with_packages(self, scope: Scope, cases: Sequence[Case], stop: threading.Event) -> tuple[Case, ...]:
        """The cases with the packages of their actions, installed where they are not there yet."""
        preparing = Preparing(_around(scope, lambda dependencies: npm.install(dependencies, self._tell, stop)))
        return tuple(preparing.case(case.path) if _lacks_packages(case) else case for case in cases)


def _around(scope: Scope, packages: Callable[[Mapping[str, str]], Path | None]) -> Surroundings:
    return Surroundings(packages=packages, old=old_code, coverage=True, texts=scope.texts, troubles=(NpmFailure,))


def _lacks_packages(case: Case) -> bool:
    return case.request is not None and any(action.lacks_packages for action in case.request.actions)


def _chosen(order: Order, reading: Reading, before: Suite) -> tuple[Case, ...]:
    suite, wanted = reading.suite, order.wanted
    if order.touched is not None:
        touched = changed(order.touched, reading.watched)
        known = {entry.case.path for entry in before.entries}
        entries = (each for each in suite.entries if each.case.path not in known or each.case.files & touched)
        return tuple(entry.case for entry in entries)
    if wanted is None:
        return ()
    if isinstance(wanted, frozenset):
        return tuple(entry.case for entry in suite.entries if entry.case.path in wanted)
    return suite.chosen(wanted)


def _codes(scope: Scope) -> dict[Path, str]:
    """The actions of a project, whether a scenario runs them or not."""
    found: dict[Path, str] = {}
    for path in workspace.actions(scope.root) if scope.project and scope.root else ():
        with contextlib.suppress(ReadError):
            found[path.resolve()] = scope.texts.get(path.resolve()) or load_action(path).code
    return found


def with_state(suite: Suite, path: Path, state: tuple[int, int, int] | None) -> Suite:
    """The suite where one file is in another state; entries that do not depend on it stay the same objects."""
    return Suite(tuple(_with_state(entry, path, state) for entry in suite.entries))


def _with_state(entry: Entry, path: Path, state: tuple[int, int, int] | None) -> Entry:
    if path not in entry.case.files or entry.now.get(path) == state:
        return entry
    return replace(entry, now={**entry.now, path: state})
