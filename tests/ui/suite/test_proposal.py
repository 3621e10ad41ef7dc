from __future__ import annotations

from pathlib import Path

import pytest

from studio.catalogue.loader import load
from studio.flow.execution import ActionSource, Run, RunRequest, execute
from studio.tokens.keys import SigningKeys
from studio.ui.suite.proposal import Place, is_name, name_of, place_of, slug
from tests.ui.suite.conftest import ROLES


def ran(*files: Path, blocked: bool = False) -> Run:
    actions = tuple(ActionSource(f"{file.parent.name}{at}", str(file), ROLES) for at, file in enumerate(files))
    event = {"user": {"email": "Ada@example.test", "app_metadata": {"blocked": blocked}}}
    return execute(RunRequest(load().triggers["post-login"], actions, event), SigningKeys.for_user())


def test_a_scenario_lies_beside_its_action_and_does_not_name_it(project: Path, tmp_path: Path) -> None:
    roles, other = project / "actions/roles/code.js", project / "actions/other/code.js"
    place = place_of(ran(roles), tmp_path)
    assert place.folder == roles.parent / "scenarios" and place.action is None
    lone = tmp_path / "lone.js"
    lone.write_text(ROLES)
    place = place_of(ran(lone), tmp_path)
    assert place.action is None
    (tmp_path / "second.js").write_text(ROLES)
    place = place_of(ran(lone), tmp_path)
    assert place.action == "../lone.js"
    assert place_of(ran(tmp_path / "gone.js"), tmp_path) == Place(tmp_path) == place_of(ran(Path("a.js")), tmp_path)
    assert place_of(ran(roles), tmp_path, tmp_path).action == "shop/actions/roles/code.js"
    (project / "studio.yaml").write_text("flows: {post-login: [roles, other]}\n")
    place = place_of(ran(roles, other), tmp_path)
    assert place.flow and place.folder == project / "scenarios"
    place = place_of(ran(other, roles), tmp_path)
    assert not place.flow
    assert place.actions == ("../actions/other/code.js", "../actions/roles/code.js")


def test_a_name_says_who_and_what_came_of_it_and_is_free(tmp_path: Path) -> None:
    code = tmp_path / "code.js"
    code.write_text(ROLES)
    run = ran(code)
    assert name_of(run, tmp_path) == "ada-continues"
    (tmp_path / "ada-continues.yaml").touch()
    assert name_of(run, tmp_path) == "ada-continues-2"
    assert name_of(ran(code, blocked=True), tmp_path).startswith("ada-denied")


@pytest.mark.parametrize(
    ("text", "fits"), [("a b", True), ("a.yaml", True), ("../a", False), ("", False), ("a.", False)]
)
def test_names_are_names_of_files(text: str, fits: bool) -> None:
    assert is_name(text) is fits
    assert slug("Ünï — x/../y") == "n-x-y"
