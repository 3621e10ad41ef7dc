from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.window import Window
from tests.ui.driving import keys, run


@pytest.fixture
def target(window: Window, tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "run.html"
    window.around = window.around._replace(dialogs=window.around.dialogs._replace(save_page=lambda _p, _s: path))
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


def test_the_page_of_a_german_window_is_german(tmp_path: Path, own_home: Path) -> None:
    """In a process of its own, for the language of a window is settled when its modules load."""
    code = (
        "from pathlib import Path; from tests.rules.playing import played\n"
        "from studio.ui.pages.control import _summary, _write\n"
        "run = played(\"api.access.deny('Sorry'); api.idToken.setCustomClaim('roles', 1);\")\n"
        f"_write(Path({str(tmp_path / 'run.html')!r}), run, 'Ein Event', _summary(run))\n"
    )
    environment = os.environ | {"ACTION_STUDIO_LANGUAGE": "de"}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment, cwd=Path(__file__).parents[3])
    text = (tmp_path / "run.html").read_text(encoding="utf-8")
    assert '<html lang="de">' in text and "Der Login würde verweigert: Sorry" in text
    assert "weggelassen: ID roles ist reserviert" in text and "dropped:" not in text
