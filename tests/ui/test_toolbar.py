from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.theme import Theme
from studio.ui.toolbar import EventItem, RunBar

EVENTS = [
    EventItem("default:", "Default event"),
    EventItem("sample:a", "First login", "Samples"),
    EventItem("sample:b", "Administrator", "Samples"),
    EventItem("project:c", "Mine", "This project"),
]


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> RunBar:
    made = RunBar(theme)
    qtbot.addWidget(made)
    made.show_triggers([("post-login", "Post-login"), ("send-phone-message", "Send phone message")], "post-login")
    made.show_events(EVENTS, "sample:a")
    made.show()
    return made


def test_arrows_choose_the_next_event_and_jump_over_headings(qtbot: QtBot, bar: RunBar) -> None:
    with qtbot.waitSignal(bar.event_chosen) as told:
        qtbot.keyClick(bar.events, Qt.Key.Key_Down)
    assert told.args == ["sample:b"]
    with qtbot.waitSignal(bar.event_chosen) as told:
        qtbot.keyClick(bar.events, Qt.Key.Key_Down)
    assert told.args == ["project:c"]


def test_import_is_asked_for_and_the_choice_stays(qtbot: QtBot, bar: RunBar) -> None:
    with qtbot.waitSignal(bar.import_asked):
        qtbot.keyClick(bar.events, Qt.Key.Key_End)
    assert bar.events.currentText() == "First login"


def test_choosing_a_trigger_is_told(qtbot: QtBot, bar: RunBar) -> None:
    with qtbot.waitSignal(bar.trigger_chosen) as told:
        qtbot.keyClick(bar.triggers, Qt.Key.Key_Down)
    assert told.args == ["send-phone-message"]


def test_an_edited_event_is_named_as_such_and_can_be_saved(qtbot: QtBot, bar: RunBar) -> None:
    assert bar.save_event.isHidden()
    bar.show_event_changed(True)
    assert bar.events.currentText() == "First login (changed)"
    with qtbot.waitSignal(bar.save_event_asked):
        qtbot.keyClick(bar.save_event, Qt.Key.Key_Space)
    bar.show_event_changed(False)
    assert bar.events.currentText() == "First login"


def test_stop_is_there_only_while_running(qtbot: QtBot, bar: RunBar) -> None:
    assert bar.stop.isHidden()
    bar.show_running(True)
    assert not bar.run.isEnabled()
    with qtbot.waitSignal(bar.stop_asked):
        qtbot.keyClick(bar.stop, Qt.Key.Key_Space)
    bar.show_running(False)
    with qtbot.waitSignal(bar.run_asked):
        qtbot.keyClick(bar.run, Qt.Key.Key_Space)


def test_every_input_has_a_name_and_a_label(bar: RunBar) -> None:
    assert bar.trigger_label.buddy() is bar.triggers
    assert bar.event_label.buddy() is bar.events
    assert all(part.accessibleName() for part in (bar.triggers, bar.events, bar.run, bar.stop))


def test_hints_take_their_text_literally(bar: RunBar, theme: Theme) -> None:
    bar.show_hint("<b>x</b>\n\u202ey", "warn")
    assert bar.hint.textFormat() == Qt.TextFormat.PlainText
    assert "\u202e" not in bar.hint.text()
    theme.use("dark")
