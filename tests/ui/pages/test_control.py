from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.window import Window
from tests.ui.driving import keys, run


@pytest.fixture
def target(window: Window, tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "run.html"
    window.around = replace(window.around, dialogs=replace(window.around.dialogs, save_page=lambda _p, _s: path))
    yield path


def test_a_run_is_saved_from_the_palette(qtbot: QtBot, window: Window, target: Path) -> None:
    assert not window.commands.actions["file.page"].isEnabled()
    run(qtbot, window)
    window.commands.do("view.palette")
    qtbot.keyClicks(window.palette_overlay.search, "run as a page")
    with qtbot.waitSignal(window.pages.status) as told:
        keys(qtbot, Qt.Key.Key_Return)
    assert told.args == [f"Run saved as {target}"]
    text = target.read_text(encoding="utf-8")
    assert "Role claim" in text and window.session.action.name in text


def test_a_place_that_cannot_be_written_is_told(qtbot: QtBot, window: Window, target: Path) -> None:
    target.mkdir()
    run(qtbot, window)
    with qtbot.waitSignal(window.pages.noticed) as told:
        window.commands.do("file.page")
    assert told.args is not None and "was not saved" in told.args[0].text


def test_another_action_has_no_run_to_save(qtbot: QtBot, window: Window, target: Path) -> None:
    run(qtbot, window)
    window.commands.do("file.new")
    assert not window.commands.actions["file.page"].isEnabled()
