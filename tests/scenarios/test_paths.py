from __future__ import annotations

from pathlib import Path

from studio.project.scenario import Scenario
from studio.scenarios.paths import action_meant_by, meant_by, shown_path
from tests.scenarios.conftest import Write


def test_paths_are_shown_as_a_user_of_this_folder_writes_them(write: Write) -> None:
    assert shown_path(write("a/b.yaml", "")) == "a/b.yaml"
    assert shown_path(Path("/elsewhere/b.yaml")) == "/elsewhere/b.yaml"


def test_the_one_action_of_a_scenario(roles: Path, write: Write) -> None:
    below, above = write("actions/roles/scenarios/a.yaml", ""), write("x/a.yaml", "")
    assert action_meant_by(below, Scenario()) == roles.resolve()
    assert action_meant_by(above, Scenario(action="../actions/roles")) == roles.resolve()
    for scenario in (Scenario(flow=True), Scenario(actions=("a.js", "b.js")), Scenario(action="gone.js")):
        assert action_meant_by(below, scenario) is None


def test_what_a_scenario_runs_by_where_it_lies(roles: Path, write: Write) -> None:
    project = roles.parent.parent.parent
    assert meant_by(write("actions/roles/scenarios/a.yaml", ""), Scenario()) == [roles]
    assert meant_by(write("actions/roles/scenarios/admins/new/a.yaml", ""), Scenario()) == [roles]
    assert meant_by(write("scenarios/a.yaml", ""), Scenario()) == [project]
    assert meant_by(write("actions/roles/scenarios/a.yaml", ""), Scenario(flow=True)) == [project]
    assert meant_by(Path("/nowhere/a.yaml"), Scenario()) == []
