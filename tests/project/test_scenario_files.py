from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from studio.project.scenario_files import action_above, is_scenario, scenarios_below

Write = Callable[[str, str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def make(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return make


def test_json_scenarios_are_recognised(write: Write) -> None:
    assert is_scenario(write("x.json", '{\n  "event": {},\n  "expect": {}\n}'))
    assert not is_scenario(write("y.json", '{"version": 1}'))
    assert not is_scenario(write("z.yaml", "a: 1").with_name("gone.yaml"))


def test_files_deeper_in_scenarios_count_where_they_say_what_they_expect(write: Write, tmp_path: Path) -> None:
    write("scenarios/b.yaml", ": broken")
    write("scenarios/admins/a.yaml", "trigger: post-login\nexpect: {}\n")
    write("scenarios/answers/plan.json", '{"plan": "gold"}')
    write("scenarios/.hidden/a.yaml", "trigger: post-login\nexpect: {}\n")
    found = [path.relative_to(tmp_path).as_posix() for _, paths in scenarios_below(tmp_path) for path in paths]
    assert found == ["scenarios/b.yaml", "scenarios/admins/a.yaml"]


def test_the_action_of_a_file_however_deep(write: Write) -> None:
    code = write("actions/a/code.js", "")
    assert action_above(write("actions/a/scenarios/admins/new/a.yaml", "expect: {}\n")) == code.resolve()
    assert action_above(write("actions/b/scenarios/a.yaml", "expect: {}\n")) is None
