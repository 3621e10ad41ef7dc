from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from studio.catalogue.loader import load
from studio.project.drafts import Drafts
from studio.project.secrets import InMemorySecrets
from studio.ui.draft_keeper import DraftKeeper
from studio.ui.session import OnDisk, OpenAction, Session


class Desk:
    def __init__(self, home: Path) -> None:
        self._folder = home / "state" / "drafts"
        self.session = Session(load(), InMemorySecrets())
        self.keeper = DraftKeeper(self.session, Drafts())

    def drafts(self) -> dict[str, dict[str, Any]]:
        found = [json.loads(place.read_text(encoding="ascii")) for place in self._folder.rglob("*.json")]
        return {Path(each["path"] or "untitled").stem: each for each in found}


@pytest.fixture
def desk(qtbot: QtBot, own_home: Path) -> Desk:
    return Desk(own_home)


def two(tmp_path: Path) -> list[OpenAction]:
    return [OpenAction(name, tmp_path / f"{name}.js", None, "x", OnDisk("x", "d")) for name in ("a", "b")]


def test_every_action_that_is_not_saved_has_a_draft(desk: Desk, tmp_path: Path) -> None:
    a, b = two(tmp_path)
    desk.session.put(a, b)
    a.code, b.code = "typed a", "typed b"
    desk.keeper.keep()
    assert {name: each["text"] for name, each in desk.drafts().items()} == {"a": "typed a", "b": "typed b"}
    assert desk.keeper.keeps(a) and desk.keeper.keeps(b)
    b.code = "x"
    desk.keeper.keep()
    assert [*desk.drafts()] == ["a"] and not desk.keeper.keeps(b)


def test_the_flow_and_the_event_go_with_the_action_in_the_editor(desk: Desk, tmp_path: Path) -> None:
    a, b = two(tmp_path)
    b.enabled = False
    desk.session.put(a, b)
    a.code = b.code = "typed"
    desk.session.take_event({"mine": 1})
    desk.keeper.keep()
    drafts = desk.drafts()
    members = [{"path": str(tmp_path / "a.js"), "enabled": True}, {"path": str(tmp_path / "b.js"), "enabled": False}]
    assert (drafts["a"]["flow"], drafts["a"]["event"]) == (members, {"mine": 1})
    assert (drafts["b"]["flow"], drafts["b"]["event"]) == (None, None)
    desk.session.flows.enter(b)
    desk.keeper.keep()
    drafts = desk.drafts()
    assert (drafts["a"]["flow"], drafts["b"]["flow"]) == (None, members)


def test_a_flow_alone_is_worth_a_draft(desk: Desk, tmp_path: Path) -> None:
    desk.session.put(*two(tmp_path))
    desk.keeper.keep()
    assert [*desk.drafts()] == ["a"]
    desk.session.put(two(tmp_path)[0])
    desk.keeper.keep()
    assert [*desk.drafts()] == ["a"]  # what was left stays until it is opened again


def test_nothing_is_written_twice(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.session.put(two(tmp_path)[0])
    desk.session.take_code("typed")
    with qtbot.waitSignal(desk.keeper.changed, timeout=2_000):
        desk.keeper.touched()
    (first,) = desk.drafts().values()
    with qtbot.assertNotEmitted(desk.keeper.changed):
        desk.keeper.keep()
    assert [*desk.drafts().values()] == [first]


def test_what_is_left_keeps_its_draft(desk: Desk, tmp_path: Path) -> None:
    desk.session.put(two(tmp_path)[0])
    desk.session.take_code("typed")
    desk.keeper.leave()
    desk.session.put(two(tmp_path)[1])
    desk.keeper.keep()
    assert desk.drafts()["a"]["text"] == "typed"
