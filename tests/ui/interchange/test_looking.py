from __future__ import annotations

from pathlib import Path

import pytest

from studio.exchange.formats import by_id
from studio.ui.interchange.looking import look, proposed
from tests.ui.interchange.conftest import FORMATS, exported


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_is_recognised_with_what_is_in_it(project: Path, tmp_path: Path, format: str) -> None:
    found = look(exported(project, format, tmp_path / "theirs"))
    assert (found.problem, found.format) == ("", by_id()[format])
    assert {action.name for action in found.actions} == {"first", "second", "third"}
    assert {"studio.yaml", "actions/first/code.js"} <= {part.path for part in found.parts}
    assert (found.opens is not None) == format.startswith("deploy-cli")


def test_the_file_that_lists_actions_opens_the_folder_around_it(project: Path, tmp_path: Path) -> None:
    folder = exported(project, "deploy-cli-yaml", tmp_path / "theirs")
    assert look(folder / "tenant.yaml").opens == folder


def test_a_scenario_is_nothing_to_import_and_opens(tmp_path: Path) -> None:
    scenario = tmp_path / "event.yaml"
    scenario.write_text("trigger: post-login\nevent: {user: {email: null}}\n", encoding="utf-8")
    found = look(scenario)
    assert found.problem and found.opens == scenario


def test_what_nobody_knows_is_told_in_the_words_of_the_window(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("nothing", encoding="utf-8")
    found = look(tmp_path)
    assert found.problem.endswith("no actions were recognised here; choose the format if you know it")
    assert "--" not in found.problem and found.opens is None
    assert look(tmp_path, by_id()["terraform"]).problem


def test_a_project_is_proposed_beside_the_source_by_a_free_name(tmp_path: Path) -> None:
    assert proposed(tmp_path / "tenant.yaml") == tmp_path / "tenant.yaml-project"
    (tmp_path / "theirs-project").mkdir()
    assert proposed(tmp_path / "theirs") == tmp_path / "theirs-project-2"
