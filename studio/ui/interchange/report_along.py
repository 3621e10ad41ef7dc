"""The report that goes along with an export: what the scenarios came to when it was made. No Qt."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from studio import npm
from studio.exchange.placing import Part, text_part
from studio.exchange.remarks import Remark
from studio.npm import NpmFailure
from studio.project import workspace
from studio.project.reading import ReadError
from studio.scenarios.case import Result
from studio.scenarios.collection import collect
from studio.scenarios.preparing import Preparing, Surroundings
from studio.scenarios.reports.html import html
from studio.scenarios.reports.record import record
from studio.scenarios.reports.told import Told as Record
from studio.scenarios.reports.told import counted
from studio.scenarios.running import run_cases
from studio.tokens.keys import SigningKeys
from studio.ui.speech import tr
from studio.ui.suite.old_code import old_code

FILES = ("test-report.html", "test-report.json")


class Stopped(Exception):
    """A person ended the scenarios, so that there is no report and no export."""


@dataclass(frozen=True, slots=True)
class Told:
    """How far the scenarios are."""

    done: int
    of: int


def report_along(
    source: Path, stop: threading.Event, tell: Callable[[Told], None]
) -> tuple[tuple[Part, ...], tuple[Remark, ...]]:
    """Run the scenarios of a project or of one action; the files of the report, and a word where not all passed.

    Raises ReadError where there is no scenario, Stopped, SandboxFailure, NpmFailure and KeyProblem.
    """
    began, started = datetime.now(UTC), time.monotonic()
    paths = [source] if source.is_dir() else list(workspace.scenarios_beside(source))
    files = collect(paths).files
    if not files:
        raise ReadError(source, None, tr("there is no scenario for a report; expected some in actions/NAME/scenarios"))
    preparing = Preparing(Surroundings(lambda wanted: _folder(wanted, stop), old_code, troubles=(NpmFailure,)))
    cases = [preparing.case(path) for path in files]
    done = 0

    def take(_result: Result) -> None:
        nonlocal done
        done += 1
        tell(Told(done, len(cases)))

    results = run_cases(cases, SigningKeys.for_user(), report=take, stop=stop)
    if stop.is_set():
        raise Stopped
    told = Record(results, time.monotonic() - started, began)
    remarks = (Remark(tr("Not every scenario is as expected, and the report says so: {0}.").format(counted(told))),)
    return (text_part(FILES[0], html(told)), text_part(FILES[1], record(told))), remarks if told.failed else ()


def _folder(dependencies: Mapping[str, str], stop: threading.Event) -> Path | None:
    if not dependencies:
        return None
    return npm.installed(dependencies) or npm.install(dependencies, stop=stop)
