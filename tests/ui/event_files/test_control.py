from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.catalogue.loader import load
from studio.project.scenario import Scenario, dump_scenario, load_scenario
from studio.project.secrets import InMemorySecrets
from studio.ui.event import choices
from studio.ui.event_files import control
from studio.ui.event_files.control import EventFiles
from studio.ui.notice_bar import Notice
from studio.ui.session import Session

ROLES = [f"role {n}" for n in range(4_000)]
LONG = "trigger: post-login\nevent:\n  user:\n    nickname: long\n    roles:\n" + "".join(f"    - {r}\n" for r in ROLES)


class Desk:
    """A session with the files of its events, and what they said."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.session = Session(load(), InMemorySecrets(), self.window)
        self.events = EventFiles(self.session, self.window)
        self.notices: list[Notice] = []
        self.dismissed: list[str] = []
        self.events.noticed.connect(self.notices.append)
        self.events.dismissed.connect(self.dismissed.append)

    @property
    def nickname(self) -> object:
        return self.session.open_event.current["user"].get("nickname")


@pytest.fixture
def desk(qtbot: QtBot, own_home: Path) -> Desk:
    return Desk(qtbot)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Reading waits for this event, and ends sooner where it shall be stopped."""
    go, read = threading.Event(), choices.read_event

    def slow(path: Path, asked: Callable[[], object] | None = None) -> object:
        while not go.wait(0.005):
            if asked:
                asked()
        return read(path, asked)

    monkeypatch.setattr(choices, "read_event", slow)
    return go


@pytest.fixture
def long_file(tmp_path: Path) -> Path:
    path = tmp_path / "long.yaml"
    path.write_text(LONG, encoding="utf-8")
    assert choices.is_long(path)
    return path


def test_a_long_event_is_read_beside_the_window(desk: Desk, long_file: Path, qtbot: QtBot) -> None:
    desk.events.load(long_file)
    assert desk.events.busy and desk.nickname != "long"
    qtbot.waitUntil(lambda: not desk.events.busy)
    assert desk.nickname == "long" and desk.session.event_key == choices.key_of(long_file)


def test_a_short_one_is_there_at_once(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "short.yaml"
    path.write_text("user: {nickname: short}\n", encoding="utf-8")
    desk.events.load(path)
    assert desk.nickname == "short" and desk.notices == []


def test_after_a_moment_it_is_told_and_can_be_stopped(
    desk: Desk, long_file: Path, held: threading.Event, qtbot: QtBot
) -> None:
    before, key = desk.session.open_event.current, desk.session.event_key
    desk.events.load(long_file)
    qtbot.waitUntil(lambda: bool(desk.notices))
    assert (desk.notices[0].text, desk.notices[0].actions) == (
        "Reading the event long.yaml…",
        (("stop", "Stop"),),
    )
    desk.events.acted("event-file", "stop")
    qtbot.waitUntil(lambda: not desk.events.busy)
    assert desk.session.open_event.current is before and desk.session.event_key == key
    assert desk.dismissed[-1] == "event-file" and len(desk.notices) == 1


def test_another_choice_takes_the_place_of_the_first(desk: Desk, long_file: Path, held: threading.Event) -> None:
    desk.events.load(long_file)
    desk.events.choose(choices.DEFAULT)
    assert not desk.events.busy and desk.session.event_key == choices.DEFAULT


def test_what_is_typed_meanwhile_stays_until_one_says_otherwise(
    desk: Desk, long_file: Path, held: threading.Event, qtbot: QtBot
) -> None:
    desk.events.load(long_file)
    desk.session.take_event({"user": {"nickname": "typed"}})
    held.set()
    qtbot.waitUntil(lambda: not desk.events.busy)
    assert desk.session.open_event.current == {"user": {"nickname": "typed"}}
    assert desk.notices[-1].actions == (("load", "Load the file all the same"),)
    desk.events.acted("event-file", "load")
    assert desk.nickname == "long"


def test_a_mistake_in_a_long_file_is_told_with_its_line_and_changes_nothing(
    desk: Desk, long_file: Path, qtbot: QtBot
) -> None:
    before = desk.session.open_event.current
    long_file.write_text(LONG + "  : [\n", encoding="utf-8")
    told: list[Notice] = []
    desk.session.noticed.connect(told.append)
    desk.events.load(long_file)
    qtbot.waitUntil(lambda: not desk.events.busy)
    assert desk.session.open_event.current is before
    assert f"{long_file}:{LONG.count(chr(10)) + 1}: this is no YAML" in told[0].text


def test_a_long_event_is_saved_beside_the_window_as_it_was_when_that_began(
    desk: Desk, long_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.events.load(long_file)
    qtbot.waitUntil(lambda: not desk.events.busy)
    target = tmp_path / "new" / "saved.yaml"
    desk.events.save(target)
    assert desk.events.busy
    desk.session.take_event({**desk.session.open_event.current, "extra": 1})
    qtbot.waitUntil(lambda: not desk.events.busy)
    saved = load_scenario(target)
    assert saved.event["user"]["roles"] == ROLES and "extra" not in saved.event
    assert desk.session.event_key == choices.key_of(target.resolve()) and desk.session.event_edited


def test_a_saving_that_is_stopped_leaves_no_file(
    desk: Desk, long_file: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.events.load(long_file)
    qtbot.waitUntil(lambda: not desk.events.busy)
    begun, dump = threading.Event(), dump_scenario

    def slow(scenario: Scenario, asked: Callable[[], object]) -> str:
        begun.wait()
        return dump(scenario, asked)

    monkeypatch.setattr(control, "dump_scenario", slow)
    desk.events.save(tmp_path / "saved.yaml")
    desk.events.acted("event-file", "stop")
    begun.set()
    qtbot.waitUntil(lambda: not desk.events.busy)
    assert not (tmp_path / "saved.yaml").exists() and desk.session.event_key == choices.key_of(long_file)


def test_a_place_that_cannot_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    desk.events.save(tmp_path / "file" / "saved.yaml")
    assert desk.notices[-1].kind == "danger" and desk.notices[-1].text.startswith("The event was not saved.")


def test_what_shall_follow_a_long_event_follows_once_it_is_there(desk: Desk, long_file: Path, qtbot: QtBot) -> None:
    seen: list[object] = []
    desk.events.load(long_file, lambda: seen.append(desk.nickname))
    assert seen == []
    qtbot.waitUntil(lambda: not desk.events.busy)
    assert seen == ["long"]


def test_nothing_follows_a_long_event_that_is_not_wanted_any_more(
    desk: Desk, long_file: Path, held: threading.Event
) -> None:
    seen: list[object] = []
    desk.events.load(long_file, lambda: seen.append(desk.nickname))
    desk.events.choose(choices.DEFAULT, lambda: seen.append("the default"))
    held.set()
    assert seen == ["the default"] and not desk.events.busy
