from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.catalogue.loader import load
from studio.ui.notice_bar import Notice
from studio.ui.session.flows import Flows
from studio.ui.session.open_action import OpenAction
from studio.ui.session.open_project import OpenProject
from tests.ui.session.conftest import write

LOGIN, SIGN_UP = load().triggers["post-login"], load().triggers["pre-user-registration"]
STREAM = load().triggers["event-stream"]


class Heard:
    def __init__(self, flows: Flows) -> None:
        self.flows, self.changed, self.entered = flows, 0, 0
        self.notices: list[Notice] = []
        flows.changed.connect(self._change)
        flows.entered.connect(self._enter)
        flows.noticed.connect(self.notices.append)

    def _change(self) -> None:
        self.changed += 1

    def _enter(self) -> None:
        self.entered += 1

    @property
    def names(self) -> list[str]:
        return [action.name + ("" if action.enabled else " off") for action in self.flows.flow.actions]


@pytest.fixture
def single(qtbot: QtBot) -> Heard:
    return Heard(Flows(OpenAction("one", Path("/x/one.js"), None)))


@pytest.fixture
def opened(qtbot: QtBot, project: Path) -> Heard:
    heard = Heard(Flows(OpenAction()))
    heard.flows.open_project(OpenProject(project, lambda _action: {}), LOGIN, OpenAction("begun"))
    return heard


def test_an_action_that_is_added_comes_into_the_editor(single: Heard) -> None:
    flows = single.flows
    assert not flows.is_the_windows_own
    flows.add(OpenAction("two", Path("/x/two.js"), None))
    assert single.names == ["one", "two"] and flows.current.name == "two"
    assert (single.changed, single.entered) == (1, 1) and flows.is_the_windows_own
    flows.remove(flows.current)
    assert single.names == ["one"] and single.entered == 2
    flows.remove(flows.current)
    assert single.names == ["one"]


def test_a_switch_is_told_once(single: Heard) -> None:
    flows = single.flows
    flows.enable(flows.current, False)
    flows.enable(flows.current, False)
    assert single.changed == 1 and flows.is_the_windows_own


def test_what_is_done_to_a_project_stands_in_its_file(opened: Heard, project: Path) -> None:
    flows = opened.flows
    c, a, b = flows.flow.actions
    flows.move(b, 0)
    flows.enable(b, True)
    flows.enable(a, False)
    assert (project / "studio.yaml").read_text(encoding="utf-8") == (
        "# ours\nflows:\n  post-login: [b, c, {action: a, enabled: false}]  # as in production\n"
    )
    assert opened.names == ["b", "c", "a off"] and not flows.is_the_windows_own
    flows.remove(c)
    assert opened.names == ["b", "c", "a off"]


def test_a_file_that_cannot_be_written_is_told_and_the_window_goes_on(opened: Heard, project: Path) -> None:
    (project / "studio.yaml").write_text("flows: [\n", encoding="utf-8")
    opened.flows.move(opened.flows.flow.actions[0], 2)
    assert opened.names == ["a", "b off", "c"]
    assert [notice.key for notice in opened.notices] == ["flow"]


def test_each_trigger_has_its_flow_and_its_place(opened: Heard) -> None:
    flows = opened.flows
    flows.enter(flows.flow.actions[1])
    flows.current.code += "// typed"
    stranger = OpenAction("stranger", Path("/x/stranger.js"), None, "x")
    flows.flow.insert(1, stranger)
    flows.turn(SIGN_UP, OpenAction("begun"))
    assert opened.names == ["check"] and stranger in flows.open_actions
    flows.turn(LOGIN, OpenAction("begun"))
    assert opened.names == ["c", "stranger", "a", "b off"]
    assert flows.current.name == "a" and flows.current.modified


def test_a_trigger_without_an_action_begins_one(opened: Heard) -> None:
    begun = OpenAction("untitled", None, "x", "x")
    opened.flows.turn(STREAM, begun)
    assert opened.flows.current is begun
    begun.code = "mine"
    opened.flows.turn(LOGIN, OpenAction())
    opened.flows.turn(STREAM, OpenAction())
    assert opened.flows.current is begun


def test_what_somebody_else_does_to_the_project_is_followed(opened: Heard, project: Path) -> None:
    flows = opened.flows
    flows.reread(OpenAction)
    assert opened.changed == 0
    write(project, "d", "exports.onExecutePostLogin = async () => {};\n")
    (project / "studio.yaml").write_text("flows: {post-login: [b]}\n", encoding="utf-8")
    current = flows.current
    flows.reread(OpenAction)
    assert opened.names == ["b", "a", "c", "d"] and flows.current is current
    assert (opened.changed, opened.entered) == (1, 0)


def test_an_action_whose_file_is_gone_stays_in_the_window(opened: Heard, project: Path) -> None:
    flows = opened.flows
    flows.current.code += "// typed"
    (project / "actions" / "c" / "code.js").unlink()
    flows.reread(OpenAction)
    assert opened.names == ["c", "a", "b off"] and flows.current.name == "c"
    assert not flows.is_projects(flows.current)


def test_one_that_is_lost_from_the_settings_is_told(opened: Heard, project: Path) -> None:
    (project / "studio.yaml").write_text("flows: {pre-user-registration: [chekc]}\n", encoding="utf-8")
    opened.flows.turn(SIGN_UP, OpenAction())
    assert "did you mean check" in opened.notices[-1].text
