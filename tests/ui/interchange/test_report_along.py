from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest

from studio.project.reading import ReadError
from studio.ui.interchange.report_along import Stopped, Told, report_along


def scenario(project: Path, action: str, status: str) -> None:
    place = project / "actions" / action / "scenarios" / "plain.yaml"
    place.parent.mkdir()
    place.write_text(f"expect: {{status: {status}}}\n", encoding="utf-8")


def test_a_report_says_what_the_scenarios_came_to(project: Path) -> None:
    scenario(project, "first", "continue")
    scenario(project, "third", "continue")
    told: list[Told] = []
    parts, remarks = report_along(project, threading.Event(), told.append)
    assert [part.path for part in parts] == ["test-report.html", "test-report.json"]
    assert "1 failed" in remarks[0].text and "1 passed" in remarks[0].text
    assert told[-1] == Told(2, 2)
    assert json.loads(parts[1].content)


def test_of_one_action_only_its_own_scenarios_are_run(project: Path) -> None:
    scenario(project, "first", "continue")
    scenario(project, "third", "continue")
    told: list[Told] = []
    _, remarks = report_along(project / "actions" / "first" / "code.js", threading.Event(), told.append)
    assert (told, remarks) == ([Told(1, 1)], ())


def test_without_a_scenario_there_is_no_report(project: Path) -> None:
    with pytest.raises(ReadError, match="no scenario for a report"):
        report_along(project, threading.Event(), lambda _told: None)


def test_a_report_that_was_stopped_is_none(project: Path) -> None:
    scenario(project, "first", "continue")
    stop = threading.Event()
    stop.set()
    with pytest.raises(Stopped):
        report_along(project, stop, lambda _told: None)


def test_a_rule_among_the_actions_runs_as_it_did(project: Path) -> None:
    rule = project / "actions" / "rule" / "code.js"
    rule.parent.mkdir()
    rule.write_text("function (user, context, callback) { callback(null, user, context); }\n", encoding="utf-8")
    scenario(project, "rule", "continue")
    _, remarks = report_along(rule, threading.Event(), lambda _told: None)
    assert remarks == ()
