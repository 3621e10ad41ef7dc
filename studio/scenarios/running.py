"""Runs many cases: together in shared children, and those that fail there once more in a process of their own.

So no scenario fails because it shared a process. Results come as they are finished, and are answered in order.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace

from studio.flow.execution import Run, RunRequest, execute, play_all
from studio.flow.resume import BadContinuation
from studio.sandbox.coverage import LineCoverage
from studio.sandbox.hiding import Hiding
from studio.scenarios.case import Case, Result, result_of
from studio.scenarios.found import unused_mocks
from studio.scenarios.judging import hidden, judge
from studio.tokens.keys import SigningKeys

Report = Callable[[Result], None]
_CHUNK = 40


@dataclass(frozen=True, slots=True)
class Running:
    """How to run: `jobs` children at a time (the number of processors if None), `bail` ends with the first failure."""

    jobs: int | None = None
    bail: bool = False


def run_cases(
    cases: Sequence[Case],
    keys: SigningKeys,
    how: Running | None = None,
    report: Report | None = None,
    stop: threading.Event | None = None,
) -> list[Result]:
    """The results in the order of the cases. `report` gets each as soon as it is final, never two at once.

    When `stop` is set, or with `bail` after a failure, what is left ends as `stopped`. Raises SandboxFailure
    when the studio itself cannot run them.
    """
    how, stop = how or Running(), stop or threading.Event()
    suite = _Suite(keys, how.jobs or os.cpu_count() or 1, report or (lambda _result: None), stop)
    for chunk in _chunks(cases, how):
        suite.run(chunk)
        if how.bail and any(result.failed for result in suite.results.values()):
            break
    return [suite.results.get(id(case)) or result_of(case, "stopped", "It was not run.") for case in cases]


def run_case(case: Case, keys: SigningKeys, stop: threading.Event | None = None) -> Result:
    """One case in a process of its own. Raises SandboxFailure."""
    stop = stop or threading.Event()
    if (known := _without_run(case)) is not None:
        return known
    assert case.request is not None
    try:
        run: Run | BadContinuation = execute(case.request, keys, stop)
    except BadContinuation as problem:
        run = problem
    return _judged(case, run, keys, stop.is_set())


def _chunks(cases: Sequence[Case], how: Running) -> Iterator[Sequence[Case]]:
    """All at once, or with `bail` a few at a time, so that a failure is noticed early."""
    step = _CHUNK if how.bail else max(len(cases), 1)
    for start in range(0, len(cases), step):
        yield cases[start : start + step]


class _Suite:
    """The state of one run of a suite."""

    def __init__(self, keys: SigningKeys, jobs: int, report: Report, stop: threading.Event) -> None:
        self._keys, self._jobs, self._report, self._stop = keys, jobs, report, stop
        self.results: dict[int, Result] = {}

    def run(self, cases: Sequence[Case]) -> None:
        """Everything about these cases."""
        ready: list[tuple[Case, RunRequest]] = []
        for case in cases:
            known = _without_run(case)
            if known is not None:
                self._final(case, known)
            elif case.request is not None:
                ready.append((case, case.request))
        again: list[Case] = []

        def take(index: int, run: Run | BadContinuation) -> None:
            case = ready[index][0]
            result = _judged(case, run, self._keys, self._stop.is_set())
            if result.failed and isinstance(run, Run) and any(each.shared for each in run.recordings):
                again.append(case)
            else:
                self._final(case, result)

        play_all([request for _, request in ready], self._keys, take, self._stop, self._jobs)
        self._alone(again)

    def _alone(self, cases: Sequence[Case]) -> None:
        """Once more, each in a process of its own; one that then passes says what had happened."""
        if not cases:
            return
        with ThreadPoolExecutor(self._jobs) as pool:
            waiting = {pool.submit(run_case, case, self._keys, self._stop): case for case in cases}
            for done in as_completed(waiting):
                result = done.result()
                if result.verdict == "passed":
                    note = "It failed in a process that it shared, and passed in one of its own."
                    result = replace(result, notes=(*result.notes, note))
                self._final(waiting[done], result)

    def _final(self, case: Case, result: Result) -> None:
        self.results[id(case)] = result
        self._report(result)


def _without_run(case: Case) -> Result | None:
    """The result of a case that cannot or shall not be run."""
    if (problem := case.problem) is not None:
        if problem.path == case.path:
            return result_of(case, "broken", problem.message, problem.line)
        return result_of(case, "broken", str(problem))
    return result_of(case, "skipped", case.skipped) if case.skipped else None


def _judged(case: Case, run: Run | BadContinuation, keys: SigningKeys, stopped: bool) -> Result:
    assert case.document is not None
    if isinstance(run, BadContinuation):
        several = isinstance(case.document.value.get("continue"), list)
        place = ("continue", *((run.step,) if several else ()), *run.path)
        return result_of(case, "broken", str(run), case.document.line(place))
    if stopped and any(recording.status == "stopped" for recording in run.recordings):
        return result_of(case, "stopped", "It was stopped.")
    try:
        found = hidden(judge(run, case.scenario.expect, case.document, keys), case.secrets)
    except RecursionError:
        return result_of(case, "failed", "The outcome is nested too deeply to be compared.")
    hiding = Hiding(case.secrets.values())
    return replace(
        result_of(case, "failed" if found else "passed"),
        mismatches=found,
        line=found[0].line if found else None,
        status=run.outcome.status,
        summary=hiding.text(run.shown.summary),
        notes=tuple(hiding.text(note) for note in _notes(run)),
        duration_ms=sum(recording.duration_ms for recording in run.recordings),
        coverage=_coverage(run),
    )


def _notes(run: Run) -> Iterator[str]:
    for title in unused_mocks(run):
        yield f"The mock for {title} was never asked."
    left = len(run.request.returns) - run.returned
    if left:
        often = "once" if run.returned == 1 else f"{run.returned} times"
        yield f"The flow waited {often or 'never'} for the user; {left} of what `continue` brings was not used."


def _coverage(run: Run) -> dict[str, LineCoverage]:
    found: dict[str, LineCoverage] = {}
    for action in run.outcome.actions:
        if action.coverage is not None:
            found[action.file] = found.get(action.file, LineCoverage()).merged(action.coverage)
    return found
