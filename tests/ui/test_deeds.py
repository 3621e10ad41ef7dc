from __future__ import annotations

from pytestqt.qtbot import QtBot

from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window
from studio.ui.commands import COMMANDS
from studio.ui.deeds import deeds, notice_deeds


def test_every_command_has_its_deed_and_no_deed_is_idle(qtbot: QtBot) -> None:
    window = build_window(secrets=InMemorySecrets())
    qtbot.addWidget(window)
    assert set(deeds(window)) == {command.id for command in COMMANDS}


def test_every_button_of_a_notice_about_files_has_its_deed(qtbot: QtBot) -> None:
    window = build_window(secrets=InMemorySecrets())
    qtbot.addWidget(window)
    found = notice_deeds(window)
    assert {action for key, action in found if key == "disk"} == {"reload", "keep_mine", "compare"}
    assert {action for key, action in found if key == "recovered"} == {"restore", "discard", "compare"}
    assert all(callable(deed) for deed in found.values())
