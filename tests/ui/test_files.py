from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.catalogue import places
from studio.catalogue.loader import load
from studio.project.drafts import Draft, Drafts
from studio.project.secrets import InMemorySecrets
from studio.ui.dialogs import Dialogs
from studio.ui.event import choices as event_choices
from studio.ui.event_files.control import EventFiles
from studio.ui.files import ActionFiles
from studio.ui.notice_bar import Notice
from studio.ui.session import Session

CODE = "exports.onExecutePostLogin = async () => {};\n"
GONE = 2**22 + 1


class Desk:
    """A session with its files, and what they said."""

    def __init__(self, qtbot: QtBot, home: Path) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.answer: Path | None = None
        dialogs = Dialogs(*[lambda _parent, _start: self.answer] * 8)
        self.session = Session(load(), InMemorySecrets(), self.window)
        self.drafts = Drafts()
        self.files = ActionFiles(self.session, self.drafts, self.window, dialogs)
        self.events = EventFiles(self.session, self.window)
        self.files.event_found.connect(self.events.load)
        self.files.event_target.connect(self.events.save)
        self.notices: list[Notice] = []
        self.events.noticed.connect(self.notices.append)
        self.files.noticed.connect(self.notices.append)
        self.session.noticed.connect(self.notices.append)

    def type(self, text: str) -> None:
        self.session.take_code(text)
        self.files.touched()


@pytest.fixture
def desk(qtbot: QtBot, own_home: Path) -> Desk:
    return Desk(qtbot, own_home)


@pytest.fixture
def action(tmp_path: Path) -> Path:
    path = tmp_path / "mine.js"
    path.write_text(CODE, encoding="utf-8")
    return path


def drafts_on_disk(home: Path) -> list[Path]:
    return list((home / "state" / "drafts").rglob("*.json"))


def test_open_edit_save(desk: Desk, action: Path) -> None:
    assert desk.files.open(action)
    assert not desk.files.modified
    desk.type(CODE + "// more\n")
    assert desk.files.modified
    assert desk.files.save()
    assert action.read_text(encoding="utf-8") == CODE + "// more\n"
    assert not desk.files.modified
    assert desk.files.saved_at is not None


def test_line_ends_and_byte_order_mark_stay(desk: Desk, action: Path) -> None:
    action.write_bytes(b"\xef\xbb\xbfa;\r\nb;\r\n")
    desk.files.open(action)
    desk.type("a;\r\nb;\nc;\n")
    desk.files.save()
    assert action.read_bytes() == b"\xef\xbb\xbfa;\r\nb;\r\nc;\r\n"


def test_a_new_action_asks_where_to(desk: Desk, tmp_path: Path) -> None:
    desk.files.new()
    assert not desk.files.modified
    desk.type(CODE)
    assert not desk.files.save()
    desk.answer = tmp_path / "fresh.js"
    assert desk.files.save()
    assert desk.session.action.name == "fresh"
    assert desk.answer.read_text(encoding="utf-8") == CODE


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_lost(desk: Desk, own_home: Path) -> None:
    desk.files.new()
    desk.type(CODE)
    desk.answer = Path("/proc/action.js")
    assert not desk.files.save()
    assert desk.notices[-1].actions == (("save_as", "Save as…"),)
    assert len(drafts_on_disk(own_home)) == 1
    assert desk.session.code == CODE


def test_a_file_changed_by_others_is_never_overwritten(desk: Desk, action: Path) -> None:
    desk.files.open(action)
    desk.type("mine")
    action.write_text("theirs", encoding="utf-8")
    assert not desk.files.save()
    assert desk.notices[-1].key == "disk"
    assert action.read_text(encoding="utf-8") == "theirs"
    desk.files.keep_mine()
    assert desk.files.save()
    assert action.read_text(encoding="utf-8") == "mine"


def test_a_change_on_disk_is_noticed_by_itself_and_can_be_loaded(qtbot: QtBot, desk: Desk, action: Path) -> None:
    desk.files.open(action)
    action.write_text("theirs", encoding="utf-8")
    qtbot.waitUntil(lambda: any(notice.key == "disk" for notice in desk.notices), timeout=3000)
    desk.files.reload()
    assert desk.session.code == "theirs"
    assert not desk.files.modified


def test_our_own_save_is_no_change_by_others(qtbot: QtBot, desk: Desk, action: Path) -> None:
    desk.files.open(action)
    desk.type("mine")
    desk.files.save()
    qtbot.wait(400)
    assert [notice for notice in desk.notices if notice.key == "disk"] == []


def test_a_draft_follows_within_a_second_and_goes_with_the_save(
    qtbot: QtBot, desk: Desk, action: Path, own_home: Path
) -> None:
    desk.files.open(action)
    began = time.monotonic()
    desk.type("one")
    qtbot.waitUntil(lambda: desk.files.drafted, timeout=1500)
    assert time.monotonic() - began < 1.2
    assert len(drafts_on_disk(own_home)) == 1
    desk.files.save()
    assert drafts_on_disk(own_home) == []


def test_an_edited_event_is_drafted_without_secrets(desk: Desk, own_home: Path) -> None:
    desk.files.new()
    desk.session.keep_secrets({"API_KEY": "very-secret-value"})
    event = dict(desk.session.current_event)
    event["extra"] = 1
    desk.session.take_event(event)
    desk.files.keep_draft()
    (place,) = drafts_on_disk(own_home)
    assert "extra" in place.read_text(encoding="utf-8")
    assert "very-secret-value" not in place.read_text(encoding="utf-8")


def test_mocks_alone_are_worth_a_draft(desk: Desk, own_home: Path) -> None:
    mock = {"request": {"url": "https://a.test/*"}, "failure": "dns"}
    desk.session.take_http("mocked", [mock])
    desk.files.keep_draft()
    (place,) = drafts_on_disk(own_home)
    assert "https://a.test/*" in place.read_text(encoding="ascii")
    desk.session.take_http(None, [])
    desk.files.keep_draft()
    assert drafts_on_disk(own_home) == []


def left_behind(draft: Draft) -> None:
    Drafts(pid=GONE).keep(draft)


def test_a_draft_of_a_crash_comes_back_over_the_unchanged_file(desk: Desk, action: Path) -> None:
    desk.files.open(action)
    left_behind(Draft("lost and found", str(action.resolve()), _digest(action), time.time(), "post-login"))
    assert desk.files.recover(action)
    assert desk.session.code == "lost and found"
    assert desk.files.modified
    assert desk.session.action.path == action.resolve()
    assert [key for key, _ in desk.notices[-1].actions] == ["discard", "compare"]
    assert desk.files.disk_text() == CODE
    desk.files.discard_recovered()
    assert desk.session.code == CODE


def test_a_draft_never_covers_a_newer_file_without_asking(desk: Desk, action: Path) -> None:
    left_behind(Draft("old", str(action.resolve()), "another digest", time.time(), "post-login"))
    desk.files.open(action)
    assert not desk.files.recover(action)
    assert desk.session.code == CODE
    assert [key for key, _ in desk.notices[-1].actions] == ["restore", "discard"]
    assert desk.files.restore_draft()
    assert desk.session.code == "old"


def test_an_untitled_draft_brings_its_trigger_and_event_back(desk: Desk) -> None:
    left_behind(Draft("text", None, None, time.time(), "pre-user-registration", {"user": {"email": "x@example.com"}}))
    assert desk.files.recover()
    assert desk.session.trigger.id == "pre-user-registration"
    assert desk.session.current_event == {"user": {"email": "x@example.com"}}
    assert desk.session.code == "text"


def test_a_draft_brings_the_chosen_sample_back(desk: Desk) -> None:
    sample = places.sample_events() / "post-login" / "role-claim.yaml"
    key = event_choices.key_of(sample)
    left_behind(Draft("text", None, None, time.time(), "post-login", None, key))
    assert desk.files.recover()
    assert (desk.session.event_key, desk.session.code) == (key, "text")
    assert desk.session.current_event["user"]["app_metadata"] == {"is_admin": True}
    assert not desk.session.event_edited


def test_a_sample_that_is_gone_is_no_reason_to_lose_the_draft(desk: Desk) -> None:
    left_behind(Draft("text", None, None, time.time(), "post-change-password", None, "file:/nowhere/x.yaml"))
    assert desk.files.recover()
    assert (desk.session.trigger.id, desk.session.code) == ("post-change-password", "text")


def test_what_cannot_be_opened_is_a_sentence(desk: Desk, tmp_path: Path) -> None:
    binary = tmp_path / "photo.js"
    binary.write_bytes(b"\xff\xd8\xff")
    assert not desk.files.open(binary)
    assert "UTF-8" in desk.notices[-1].text
    assert not desk.files.open(tmp_path / "none.js")
    assert not desk.files.open(tmp_path)


def test_a_project_folder_opens_its_first_action(desk: Desk, tmp_path: Path) -> None:
    code = tmp_path / "actions" / "add-roles" / "code.js"
    code.parent.mkdir(parents=True)
    code.write_text(CODE, encoding="utf-8")
    assert desk.files.open(tmp_path)
    assert desk.session.action.name == "add-roles"


def test_an_event_is_saved_and_listed(desk: Desk, tmp_path: Path) -> None:
    event = dict(desk.session.current_event)
    event["extra"] = {"a": 1}
    desk.session.take_event(event)
    desk.answer = tmp_path / "events" / "mine.yaml"
    desk.files.ask_and_save_event()
    assert desk.answer.read_text(encoding="utf-8") == "trigger: post-login\nevent:\n  extra:\n    a: 1\n"
    assert not desk.session.event_edited


def _digest(path: Path) -> str:
    from studio.project.reading import digest

    return digest(path.read_bytes())


def test_the_pid_of_the_crash_is_not_ours() -> None:
    assert os.getpid() != GONE


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("a", "b"):
        place = tmp_path / "project" / "actions" / name / "code.js"
        place.parent.mkdir(parents=True)
        place.write_text(CODE, encoding="utf-8")
    return tmp_path / "project"


def names(desk: Desk) -> list[str]:
    return [action.name for action in desk.session.actions]


def test_a_folder_is_asked_for_and_opened(desk: Desk, project: Path) -> None:
    desk.files.ask_and_open_folder()
    desk.answer = project
    desk.files.ask_and_open_folder()
    assert names(desk) == ["a", "b"]


def test_an_empty_project_is_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "empty" / "actions").mkdir(parents=True)
    assert not desk.files.open(tmp_path / "empty")
    assert "actions/NAME/code.js" in desk.notices[-1].text


def test_an_action_is_asked_for_and_added(desk: Desk, action: Path, tmp_path: Path) -> None:
    desk.files.open(action)
    other = tmp_path / "other.js"
    other.write_text(CODE, encoding="utf-8")
    desk.answer = other
    desk.files.ask_and_add()
    assert names(desk) == ["mine", "other"] and desk.session.action.path == other.resolve()
    assert not desk.files.add(tmp_path) and "Nothing was added" in desk.notices[-1].text
    assert not desk.files.add(tmp_path / "none.js") and names(desk) == ["mine", "other"]


def test_an_action_added_again_has_what_was_typed(desk: Desk, action: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.js"
    other.write_text(CODE, encoding="utf-8")
    desk.files.open(action)
    desk.files.add(other)
    desk.type("typed")
    desk.files.keep_draft()
    desk.session.flows.remove(desk.session.action)
    desk.files.keep_draft()
    desk.files.add(other)
    assert desk.session.code == "typed" and desk.session.action.modified


def test_each_action_is_saved_into_its_own_file(desk: Desk, project: Path) -> None:
    desk.files.open(project)
    a, b = desk.session.actions
    desk.type("typed a")
    desk.session.flows.enter(b)
    desk.type("typed b")
    assert desk.files.any_modified and desk.files.modified
    assert desk.files.save()
    assert (a.path.read_text(), b.path.read_text()) == (CODE, "typed b")  # type: ignore[union-attr]
    assert desk.files.any_modified and not desk.files.modified
    assert desk.files.save_all() and not desk.files.any_modified
    assert a.path.read_text() == "typed a"
    assert b.name == "b"


def test_others_are_read_again_unless_they_were_typed_into(qtbot: QtBot, desk: Desk, project: Path) -> None:
    desk.files.open(project)
    a, b = desk.session.actions
    (project / "actions" / "b" / "code.js").write_text("theirs", encoding="utf-8")
    qtbot.waitUntil(lambda: b.code == "theirs", timeout=3_000)
    b.code = "mine"
    (project / "actions" / "b" / "code.js").write_text("theirs again", encoding="utf-8")
    qtbot.wait(400)
    assert b.code == "mine" and [notice for notice in desk.notices if notice.key == "disk"] == []
    desk.session.flows.enter(b)
    assert desk.notices[-1].key == "disk"
    desk.files.reload()
    assert desk.session.code == "theirs again" and not a.modified


def test_an_order_changed_by_others_is_followed(qtbot: QtBot, desk: Desk, project: Path) -> None:
    (project / "studio.yaml").write_text("flows: {post-login: [a, b]}\n", encoding="utf-8")
    desk.files.open(project)
    (project / "studio.yaml").write_text("flows: {post-login: [b, a]}\n", encoding="utf-8")
    qtbot.waitUntil(lambda: names(desk) == ["b", "a"], timeout=3_000)
    assert desk.session.action.name == "a"


def test_saving_elsewhere_takes_an_action_out_of_the_project(desk: Desk, project: Path, tmp_path: Path) -> None:
    desk.files.open(project)
    desk.type("typed")
    desk.answer = tmp_path / "copy.js"
    assert desk.files.save_as()
    assert desk.session.action.name == "copy" and not desk.session.flows.is_projects(desk.session.action)
    assert (project / "actions" / "a" / "code.js").read_text(encoding="utf-8") == CODE


def test_every_new_action_that_was_left_can_be_opened_again(desk: Desk, own_home: Path) -> None:
    desk.files.new()
    for text in ("// first idea", "// second idea"):
        desk.type(text)
        desk.files.new()
    desk.type("// third idea")
    desk.files.keep_draft()
    assert [notice.key for notice in desk.notices] == ["left", "left"]
    desk.files.reopen()
    assert desk.session.code == "// second idea" and desk.files.modified and desk.files.drafted
    desk.files.reopen()
    assert desk.session.code == "// third idea"
    on_disk = {json.loads(place.read_text())["text"] for place in drafts_on_disk(own_home)}
    assert on_disk == {"// first idea", "// second idea", "// third idea"}
