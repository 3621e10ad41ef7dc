from __future__ import annotations

from pathlib import Path

import pytest

from studio.project import workspace
from studio.project.reading import ReadError


@pytest.fixture
def project(tmp_path: Path) -> Path:
    action = tmp_path / "actions" / "roles"
    (action / "scenarios").mkdir(parents=True)
    (action / "code.js").write_text("")
    (action / "scenarios" / "admin.yaml").write_text("")
    (action / "scenarios" / "note.txt").write_text("")
    (tmp_path / "studio.yaml").write_text("")
    return tmp_path


def test_a_project_is_found_from_inside(project: Path) -> None:
    assert workspace.find_root(project / "actions" / "roles" / "code.js") == project.resolve()
    assert [path.parent.name for path in workspace.actions(project)] == ["roles"]
    assert [path.name for path in workspace.scenarios(project)] == ["admin.yaml"]
    assert [p.name for p in workspace.scenarios_beside(project / "actions/roles/code.js")] == ["admin.yaml"]


def test_scenarios_may_lie_in_folders(project: Path) -> None:
    code, deep = project / "actions" / "roles" / "code.js", Path("admins", "new", "a.yaml")
    for folder in (code.parent / "scenarios", project / "scenarios"):
        (folder / deep).parent.mkdir(parents=True)
        (folder / deep).write_text("trigger: post-login\nexpect: {}\n", encoding="utf-8")
    beside = (code.parent / "scenarios" / "admin.yaml", code.parent / "scenarios" / deep)
    assert workspace.scenarios_beside(code) == beside
    assert workspace.scenarios(project) == (*beside, project / "scenarios" / deep)


def test_the_project_of_an_action_needs_no_settings_file(project: Path, tmp_path: Path) -> None:
    assert workspace.project_of(project / "actions" / "roles" / "code.js") == project.resolve()
    (project / "studio.yaml").unlink()
    assert workspace.project_of(project / "actions" / "roles" / "code.js") == project.resolve()
    assert workspace.project_of(project / "actions" / "roles.js") is None
    assert workspace.project_of(tmp_path / "code.js") is None


def test_what_a_path_is(project: Path) -> None:
    assert workspace.identify(project).kind == "project"
    assert workspace.identify(project / "actions" / "roles").kind == "action"
    assert workspace.identify(project / "actions" / "roles" / "scenarios" / "admin.yaml").kind == "scenario"


@pytest.mark.parametrize("name", ["none", "actions/roles/scenarios", "actions/roles/scenarios/note.txt"])
def test_other_paths_are_refused(project: Path, name: str) -> None:
    with pytest.raises(ReadError):
        workspace.identify(project / name)


def test_a_project_is_told_from_an_action(tmp_path: Path) -> None:
    folder = tmp_path / "actions" / "a"
    folder.mkdir(parents=True)
    (folder / "code.js").write_text("")
    assert workspace.is_project(tmp_path)
    assert not workspace.is_project(folder)
    assert not workspace.is_project(folder / "code.js")
    with pytest.raises(ReadError, match="no project"):
        workspace.is_project(tmp_path / "actions")
