"""Scenario files as items of pytest: `scenarios/*.yaml` beside the code, and every file that is named.

pytest loads this module by itself where the studio is installed. Nothing happens in projects without such files;
`--no-action-studio`, or `action_studio = false` in the settings of pytest, switches it off. With pytest-xdist the
scenarios are spread over its workers; each runs in a process of its own.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from studio.scenarios.case import Result
    from studio.scenarios.preparing import Preparing
    from studio.tokens.keys import SigningKeys

_SUFFIXES = (".yaml", ".yml", ".json")


def pytest_addoption(parser: pytest.Parser) -> None:
    """How to switch it off."""
    text = "collect the scenarios of Action Studio"
    parser.addini("action_studio", text, type="bool", default=True)
    group = parser.getgroup("action-studio", "scenarios of Action Studio")
    group.addoption("--no-action-studio", action="store_true", help="do not " + text)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> ScenarioFile | None:
    """The file as a collector, if it is a scenario that lies in `scenarios/` or was named."""
    config = parent.config
    if file_path.suffix not in _SUFFIXES or config.getoption("--no-action-studio"):
        return None
    if not config.getini("action_studio") or not _is_meant(file_path, parent.session):
        return None
    found: ScenarioFile = ScenarioFile.from_parent(parent, path=file_path)
    return found


def _is_meant(path: Path, session: pytest.Session) -> bool:
    from studio.project.scenario_files import FOLDER, action_above, says_what_it_expects

    if path.parent.name == FOLDER and (path.parent.parent / "code.js").is_file():
        return True
    told = path.parent.name == FOLDER or session.isinitpath(path) or action_above(path) is not None
    return told and says_what_it_expects(path)


class _Shared:
    """What all scenarios of a session share."""

    def __init__(self) -> None:
        from studio.cli import legacy, packages
        from studio.cli.usage import BadUsage
        from studio.npm import NpmFailure
        from studio.scenarios.preparing import Preparing, Surroundings
        from studio.tokens.keys import SigningKeys

        stop = threading.Event()
        self.preparing: Preparing = Preparing(
            Surroundings(
                packages=lambda dependencies: packages.folder_for(dependencies, stop),
                old=legacy.found_for,
                troubles=(NpmFailure, BadUsage),
            )
        )
        self.keys: SigningKeys = SigningKeys.for_user()


_SHARED = pytest.StashKey[_Shared]()


class ScenarioFile(pytest.File):
    """A scenario file, which holds one item."""

    def collect(self) -> Iterator[ScenarioItem]:
        """The item."""
        yield ScenarioItem.from_parent(self, name=self.path.stem)


class ScenarioFailed(Exception):
    """A scenario is not as it expects; the text is the report of it."""


class ScenarioItem(pytest.Item):
    """One scenario. Its tags can be chosen with `-k`."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        if _SHARED not in self.config.stash:
            self.config.stash[_SHARED] = _Shared()
        self._shared = self.config.stash[_SHARED]
        self._case = self._shared.preparing.case(self.path)
        self.extra_keyword_matches.update(self._case.scenario.tags)

    def runtest(self) -> None:
        """Run it in a process of its own."""
        from studio.scenarios.running import run_case

        result = run_case(self._case, self._shared.keys)
        self.user_properties += [("note", note) for note in result.notes]
        if result.verdict == "skipped":
            pytest.skip(result.problem)
        if result.verdict != "passed":
            raise ScenarioFailed(_told(result))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The differences alone: where they were found out is nobody's interest."""
        if isinstance(excinfo.value, ScenarioFailed):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """The file, and what the scenario says of itself."""
        return self.path, 0, f"scenario: {self._case.title or self.name}"


def _told(result: Result) -> str:
    from studio.scenarios.reports import Told
    from studio.scenarios.reports.text import failure

    return "\n".join(failure(Told([result]), result))
