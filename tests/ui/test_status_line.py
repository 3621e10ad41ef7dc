from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from studio.sandbox.pool import Parked
from studio.ui.status_line import StatusLine
from studio.ui.theme import Theme


@pytest.mark.parametrize(
    ("modified", "drafted", "saved_at", "named", "words"),
    [
        (True, True, None, True, "Not saved · draft kept"),
        (True, False, 1.0, True, "Not saved"),
        (False, False, None, True, "Saved"),
        (False, False, None, False, "New action"),
    ],
)
def test_what_is_said_of_the_file(
    qtbot: QtBot, theme: Theme, modified: bool, drafted: bool, saved_at: float | None, named: bool, words: str
) -> None:
    line = StatusLine(theme)
    qtbot.addWidget(line)
    line.show_file(modified=modified, drafted=drafted, saved_at=saved_at, named=named)
    assert line.file_words() == words


def test_the_time_of_a_save_is_said(qtbot: QtBot, theme: Theme) -> None:
    line = StatusLine(theme)
    qtbot.addWidget(line)
    line.show_file(modified=False, drafted=False, saved_at=1_700_000_000.0, named=True)
    assert line.file_words().startswith("Saved ")
    assert ":" in line.file_words()


def test_zoom_engine_and_messages(qtbot: QtBot, theme: Theme) -> None:
    line = StatusLine(theme)
    qtbot.addWidget(line)
    theme.set_zoom(175)
    line.show_engine("22.20.0", 20.0)
    line.tell("Copied\u202e")
    assert line.currentMessage() == "Copied\\u202e"
    line.clearMessage()


def test_how_well_an_action_was_isolated_and_what_waits(qtbot: QtBot, theme: Theme) -> None:
    line = StatusLine(theme)
    qtbot.addWidget(line)
    label = line._sandbox
    assert label.text() == ""
    line.show_parked(Parked(2, 19.6))
    assert label.text() == "2 ready, 20 MiB"
    line.show_layers(("permissions", "landlock", "seccomp"))
    assert label.text() == "isolated · 2 ready, 20 MiB"
    assert "permissions, landlock, seccomp" in label.toolTip()
    assert label.palette().color(label.foregroundRole()) == theme.color("muted")
    line.show_layers(("permissions",))
    assert label.text().startswith("guarded")
    assert label.palette().color(label.foregroundRole()) == theme.color("warn")
    line.show_parked(Parked(0, 0.0))
    assert label.text() == "guarded"


@pytest.mark.parametrize(("mode", "words"), [("blocked", "network blocked"), ("allow", "network open")])
def test_who_answers_requests_is_said(qtbot: QtBot, theme: Theme, mode: str, words: str) -> None:
    line = StatusLine(theme)
    qtbot.addWidget(line)
    line.show_network(mode)
    assert words in [label.text() for label in line.findChildren(QLabel)]


def test_a_message_stays_alone_when_the_bar_is_laid_out_anew(qtbot: QtBot, theme: Theme) -> None:
    line = StatusLine(theme)
    qtbot.addWidget(line)
    line.show_file(modified=True, drafted=False, saved_at=None, named=True)
    line.resize(900, 40)
    line.show()
    line.tell("Device: 5 fields changed")
    theme.set_zoom(175)
    qtbot.wait(50)
    label = next(each for each in line.findChildren(QLabel) if each.text() == "Not saved")
    assert not label.isVisible()
    told = next(each for each in line.findChildren(QLabel) if each.text() == "Device: 5 fields changed")
    assert told.isVisible() and not told.visibleRegion().isEmpty()
    line.clearMessage()
    assert label.isVisible() and not told.isVisible()
    theme.set_zoom(100)
