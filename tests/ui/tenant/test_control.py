from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.catalogue.loader import load
from studio.project.event_document import ABSENT
from studio.project.secrets import InMemorySecrets
from studio.project.settings_place import own_place
from studio.ui.notice_bar import Notice
from studio.ui.session import Session
from studio.ui.tenant.control import TenantControl
from studio.ui.tenant.page import TenantPage
from studio.ui.theme import Theme

CODE = "exports.onExecutePostLogin = async () => {};\n"


class Desk:
    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.session = Session(load(), InMemorySecrets())
        self.page = TenantPage(theme)
        qtbot.addWidget(self.page)
        self.control = TenantControl(self.session, self.session)
        self.control.take_page(self.page)
        self.notices: list[Notice] = []
        self.control.noticed.connect(self.notices.append)
        self.page.resize(480, 600)
        self.page.show()

    def open(self, folder: Path, settings: str) -> Path:
        (folder / "studio.yaml").write_text(settings, encoding="utf-8")
        self.session.open_action("a", folder / "a.js", CODE, None)
        return folder / "studio.yaml"

    def line(self, name: str) -> Any:
        return self.page.rows[name].editor.input()

    def shown(self, name: str) -> str:
        return str(self.line(name).text())


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    return Desk(qtbot, theme)


def test_what_is_typed_is_written_soon_with_everything_else_as_it_was(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    place = desk.open(tmp_path, "# ours\nplan: free # for now\n")
    qtbot.keyClicks(desk.line("client_name"), "Shop")
    qtbot.waitUntil(lambda: "Shop" in place.read_text())
    assert place.read_text() == "# ours\nplan: free # for now\nclient:\n  name: Shop\n"
    assert desk.session.current_event["client"]["name"] == "Shop"
    assert not desk.session.event_edited


def test_it_holds_for_the_next_run_at_once(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path, "")
    desk.session.began()
    assert not desk.session.stale
    spin = desk.line("access_token_lifetime")
    spin.lineEdit().selectAll()
    qtbot.keyClicks(spin, "60")
    desk.control.settle()
    assert desk.session.stale and desk.session.request().settings.access_token_lifetime == 60


def test_what_was_edited_in_the_event_stays(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path, "")
    event = desk.session.current_event
    desk.session.take_event({**event, "client": {**event["client"], "name": "Mine"}, "extra": 1})
    qtbot.keyClicks(desk.line("client_name"), "Shop")
    qtbot.keyClicks(desk.line("client_id"), "c1")
    desk.control.settle()
    found = desk.session.current_event
    assert (found["client"]["name"], found["client"]["client_id"], found["extra"]) == ("Mine", "c1", 1)


def test_a_mistake_is_told_beside_its_field_and_never_written(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    place = desk.open(tmp_path, "tenant: {domain: a.example}\n")
    line = desk.line("domain")
    line.selectAll()
    qtbot.keyClicks(line, "https://b")
    note = desk.page.rows["domain"].note
    assert note.text() == (
        "Domain is 'https://b'; expected a host such as login.example.com; the setting keeps the value it had."
    )
    desk.control.settle()
    assert "https" in line.text() and "//" not in place.read_text()
    line.selectAll()
    qtbot.keyClicks(line, "b.example")
    assert not note.isVisible()
    desk.control.settle()
    assert place.read_text() == "tenant: {domain: b.example}\n"


def test_undo_and_redo_within_the_page(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    place = desk.open(tmp_path, "client: {name: Old}\n")
    line = desk.line("client_name")
    line.selectAll()
    qtbot.keyClicks(line, "New")
    qtbot.keyClick(desk.line("rbac"), Qt.Key.Key_Space)
    assert desk.control.undo_stack.count() == 2
    desk.control.undo_stack.undo()
    assert desk.session.tenant.settings.rbac is False and desk.shown("client_name") == "New"
    desk.control.undo_stack.undo()
    assert desk.shown("client_name") == "Old"
    desk.control.settle()
    assert place.read_text() == "client: {name: Old}\n"
    desk.control.undo_stack.redo()
    desk.control.undo_stack.redo()
    desk.control.settle()
    assert desk.session.tenant.settings.rbac is True and desk.session.tenant.settings.client_name == "New"


def test_without_a_project_the_window_keeps_them(qtbot: QtBot, desk: Desk, theme: Theme) -> None:
    assert desk.page.place.toolTip() == "Kept for this window; a project has settings of its own."
    qtbot.keyClicks(desk.line("client_name"), "Shop")
    desk.control.settle()
    assert own_place().read_text() == "client:\n  name: Shop\n"
    again = Desk(qtbot, theme)
    assert again.shown("client_name") == "Shop" and again.session.current_event["client"]["name"] == "Shop"


def test_another_program_s_change_is_seen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    place = desk.open(tmp_path, "plan: free\n")
    qtbot.keyClick(desk.line("rbac"), Qt.Key.Key_Space)
    desk.control.settle()
    place.write_text("plan: essentials\n")
    desk.session.look_at_tenant()
    assert desk.line("plan").currentText() == "essentials" and desk.control.undo_stack.count() == 0
    place.write_text("plan: [")
    desk.session.look_at_tenant()
    assert "studio.yaml:2" in desk.page.problem.text() and not desk.line("plan").isEnabled()
    place.write_text("plan: free\n")
    desk.session.look_at_tenant()
    assert desk.page.problem.text() == "" and desk.line("plan").currentText() == "free"


def test_what_somebody_else_wrote_meanwhile_stays(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    place = desk.open(tmp_path, "plan: free\n")
    qtbot.keyClicks(desk.line("client_name"), "Shop")
    place.write_text("plan: free\n# by hand\nearly_access: true\n")
    desk.control.settle()
    assert place.read_text() == "plan: free\n# by hand\nearly_access: true\nclient:\n  name: Shop\n"


def test_what_cannot_be_written_is_told_kept_and_tried_again(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    place = desk.open(tmp_path, "plan: &p free\nexecuted_rules: [*p]\n")
    desk.page.wanted.emit("plan", "essentials")
    desk.control.settle()
    assert [notice.key for notice in desk.notices] == ["tenant"] and "change it by hand" in desk.notices[0].text
    assert desk.session.tenant.settings.plan == "essentials" and desk.line("plan").currentText() == "essentials"
    place.write_text("plan: free\n")
    with qtbot.waitSignal(desk.control.dismissed):
        desk.control.settle()
    assert place.read_text() == "plan: essentials\n"


def test_opening_another_project_shows_its_settings(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    first = desk.open(tmp_path / "one", "client: {name: One}\n")
    qtbot.keyClicks(desk.line("client_id"), "c1")
    desk.open(tmp_path / "two", "client: {name: Two}\n")
    assert desk.shown("client_name") == "Two" and desk.shown("client_id") == ""
    assert "client_id: c1" in first.read_text()
    assert desk.page.place.toolTip() == "In studio.yaml of two."


def test_empty_fields_show_what_the_event_of_the_trigger_has(desk: Desk) -> None:
    assert desk.line("client_name").placeholderText() == "Studio SPA (the event)"
    assert desk.line("custom_domain").placeholderText() == "none"
    desk.session.choose_trigger("send-phone-message")
    assert desk.line("client_name").placeholderText() == "the event"


def test_resetting_takes_the_line_out_of_the_file(desk: Desk, tmp_path: Path) -> None:
    place = desk.open(tmp_path, "plan: free\nrbac: true\n")
    desk.page.wanted.emit("plan", ABSENT)
    desk.control.settle()
    assert place.read_text() == "rbac: true\n"
