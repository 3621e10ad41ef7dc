from __future__ import annotations

from pathlib import Path

import pytest

from studio.catalogue.loader import load
from studio.project import flows
from studio.project.reading import ReadError
from studio.ui.session import open_project
from studio.ui.session.open_action import OpenAction
from studio.ui.session.open_project import OpenProject, read_ahead
from tests.ui.session.conftest import write

LOGIN, SIGN_UP = load().triggers["post-login"], load().triggers["pre-user-registration"]


@pytest.fixture
def opened(project: Path) -> OpenProject:
    return OpenProject(project, lambda _action: {})


def shown(actions: tuple[OpenAction, ...]) -> list[str]:
    return [action.name + ("" if action.enabled else " off") for action in actions]


def test_a_flow_is_in_the_order_of_the_project(opened: OpenProject) -> None:
    assert shown(opened.flow(LOGIN)) == ["c", "a", "b off"]
    assert shown(opened.flow(SIGN_UP)) == ["check"]
    assert opened.triggers(load().runnable) == [LOGIN, SIGN_UP]


def test_an_action_is_one_object_with_its_unsaved_text(opened: OpenProject) -> None:
    first = opened.flow(LOGIN)[0]
    first.code += "// mine"
    opened.read()
    assert opened.flow(LOGIN)[0] is first and first.modified and opened.has(first)
    assert opened.find(first.path or Path()) is first
    assert opened.find(opened.root / "actions" / "ghost" / "code.js") is None


def test_an_order_is_written_with_everything_else_kept(opened: OpenProject) -> None:
    c, a, b = opened.flow(LOGIN)
    b.enabled = True
    opened.keep(LOGIN, [b, OpenAction("stranger", Path("/elsewhere/x.js")), c, a])
    assert (opened.root / "studio.yaml").read_text(encoding="utf-8") == (
        "# ours\nflows:\n  post-login: [b, c, a]  # as in production\n"
    )
    assert shown(opened.flow(LOGIN)) == ["b", "c", "a"]


def test_a_project_without_settings_gets_some(opened: OpenProject) -> None:
    (opened.root / "studio.yaml").unlink()
    a, b, c = opened.flow(LOGIN)
    opened.keep(LOGIN, [b, a, c])
    assert shown(opened.flow(LOGIN)) == ["b", "a", "c"]


def test_the_trigger_of_an_action_is_known(opened: OpenProject) -> None:
    actions = opened.root / "actions"
    assert opened.trigger_of(actions / "check" / "code.js", load().runnable) is SIGN_UP
    assert opened.trigger_of(actions / "ghost" / "code.js", load().runnable) is None
    write(opened.root, "blank", "1;\n")
    (opened.root / "studio.yaml").write_text("flows: {event-stream: [blank]}\n", encoding="utf-8")
    opened.read()
    found = opened.trigger_of(actions / "blank" / "code.js", load().runnable)
    assert found is load().triggers["event-stream"]


def test_what_is_wrong_is_told_and_hides_nothing(opened: OpenProject) -> None:
    (opened.root / "actions" / "a" / "action.yaml").write_text("nmae: x\n", encoding="utf-8")
    (opened.root / "studio.yaml").write_text("flows: {post-login: [gohst, c]}\n", encoding="utf-8")
    opened.read()
    assert shown(opened.flow(LOGIN)) == ["c", "b"]
    broken, lost = opened.problems(LOGIN)
    assert "action.yaml:1" in broken and "gohst" in lost and "flows.post-login" in lost
    (opened.root / "studio.yaml").write_text("flows: [\n", encoding="utf-8")
    assert shown(opened.flow(LOGIN)) == ["b", "c"] and "studio.yaml" in opened.problems(LOGIN)[-1]
    with pytest.raises(ReadError):
        opened.keep(LOGIN, opened.flow(LOGIN))


def test_an_action_saved_elsewhere_is_not_the_projects_any_more(opened: OpenProject) -> None:
    c = opened.flow(LOGIN)[0]
    c.path = opened.root.parent / "elsewhere.js"
    opened.moved(c)
    assert not opened.has(c) and opened.flow(LOGIN)[0] is not c
    c.path = write(opened.root, "moved", c.code)
    opened.moved(c)
    assert opened.has(c) and c in opened.flow(LOGIN)


def test_what_was_read_ahead_is_taken_as_it_is(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[None] = []
    ahead = read_ahead(project, lambda: asked.append(None))
    read: list[Path] = []
    monkeypatch.setattr(open_project, "read_text", read.append)
    monkeypatch.setattr(flows, "project_actions", read.append)
    opened = OpenProject(project, lambda _action: {"never": "asked"}, ahead)
    assert shown(opened.flow(LOGIN)) == ["c", "a", "b off"] and read == []
    assert all(action.code and action.dependencies == {} for action in opened.flow(LOGIN))
    assert len(asked) >= len(ahead.found.actions)


def test_what_was_read_ahead_is_not_taken_once_a_file_has_changed(project: Path) -> None:
    ahead = read_ahead(project, lambda: None)
    changed = write(project, "a", "exports.onExecutePostLogin = async () => { /* another one */ };\n")
    opened = OpenProject(project, lambda _action: {}, ahead)
    assert next(each for each in opened.flow(LOGIN) if each.path == changed).code.endswith("/* another one */ };\n")


def test_while_the_project_is_open_files_are_read_again(project: Path) -> None:
    opened = OpenProject(project, lambda _action: {}, read_ahead(project, lambda: None))
    opened.forget_ahead()
    changed = write(project, "a", "exports.onExecutePostLogin = async () => { /* another one */ };\n")
    assert next(each for each in opened.flow(LOGIN) if each.path == changed).code.endswith("/* another one */ };\n")
