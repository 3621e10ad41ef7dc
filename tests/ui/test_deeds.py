from __future__ import annotations

from pytestqt.qtbot import QtBot

from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window
from studio.ui.commands import COMMANDS
from studio.ui.deeds import deeds


def test_every_command_has_its_deed_and_no_deed_is_idle(qtbot: QtBot) -> None:
    window = build_window(secrets=InMemorySecrets())
    qtbot.addWidget(window)
    assert set(deeds(window)) == {command.id for command in COMMANDS}
