"""The report that goes along with an export: what the scenarios of the project came to when it was made."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime
from pathlib import Path

from studio.cli import legacy, packages
from studio.cli.run import interruptible
from studio.cli.usage import BadUsage
from studio.exchange.placing import Part, text_part
from studio.exchange.remarks import Remark
from studio.npm import NpmFailure
from studio.project import workspace
from studio.scenarios.case import Case
from studio.scenarios.collection import collect
from studio.scenarios.preparing import Preparing, Surroundings
from studio.scenarios.reports.html import html
from studio.scenarios.reports.record import record
from studio.scenarios.reports.told import Told, counted
from studio.scenarios.running import run_cases
from studio.tokens.keys import SigningKeys


def report_of(project: Path) -> tuple[tuple[Part, ...], tuple[Remark, ...]]:
    """Run the scenarios of a project or of one action; the files of the report, and a word where not all passed.

    Raises BadUsage where there is no scenario, SandboxFailure and KeyProblem where they cannot be run.
    """
    stop = threading.Event()
    began, started = datetime.now(UTC), time.monotonic()
    with interruptible(stop):
        results = run_cases(_cases(project, stop), SigningKeys.for_user(), stop=stop)
    if stop.is_set():
        raise KeyboardInterrupt
    told = Told(results, time.monotonic() - started, began)
    remarks = (Remark(f"Not every scenario is as expected, and the report says so: {counted(told)}."),)
    parts = (text_part("test-report.html", html(told)), text_part("test-report.json", record(told)))
    return parts, remarks if told.failed else ()


def _cases(project: Path, stop: threading.Event) -> list[Case]:
    paths = [project] if project.is_dir() else list(workspace.scenarios_beside(project))
    files = collect(paths).files
    if not files:
        raise BadUsage(f"--with-report: there is no scenario in {project}; expected some in actions/NAME/scenarios")
    around = Surroundings(
        packages=lambda dependencies: packages.folder_for(dependencies, stop),
        old=legacy.found_for,
        troubles=(NpmFailure, BadUsage),
    )
    preparing = Preparing(around)
    return [preparing.case(path) for path in files]
