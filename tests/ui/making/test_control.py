from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from studio.ui.window import Window
from tests.ui.driving import CTRL, keys

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


def choose(qtbot: QtBot, window: Window, words: str) -> None:
    keys(qtbot, Qt.Key.Key_U, CTRL | SHIFT)
    qtbot.waitUntil(window.palette_overlay.search.hasFocus)
    qtbot.keyClicks(window.palette_overlay.search, words)
    keys(qtbot, Qt.Key.Key_Return)


def test_a_person_and_a_situation_are_put_on_by_keys_and_taken_back_in_two_steps(qtbot: QtBot, window: Window) -> None:
    before = window.document.value
    choose(qtbot, window, "enterprise user")
    choose(qtbot, window, "suspicious network")
    event = window.session.current_event
    assert event["organization"]["name"] == "example-corp" and event["request"]["ip"] == "198.51.100.66"
    keys(qtbot, Qt.Key.Key_1, CTRL)
    keys(qtbot, Qt.Key.Key_Z, CTRL)
    assert window.session.current_event["request"]["ip"] != "198.51.100.66"
    assert "organization" in window.session.current_event
    keys(qtbot, Qt.Key.Key_Z, CTRL)
    assert window.document.value == before


def test_only_what_was_changed_is_shown(qtbot: QtBot, window: Window, qtmodeltester: ModelTester) -> None:
    choose(qtbot, window, "unverified")
    window.commands.do("event.changed")
    proxy = window.builder.tree.model
    top = [proxy.index(row, 0).data() for row in range(proxy.rowCount())]
    assert window.builder.view == "tree" and top == ["user"]
    assert [proxy.index(row, 0, proxy.index(0, 0)).data() for row in range(proxy.rowCount(proxy.index(0, 0)))] == [
        "email_verified"
    ]
    qtmodeltester.check(proxy)
    window.commands.do("event.changed")
    assert proxy.rowCount() > 5 and not window.commands.actions["event.changed"].isChecked()


def test_an_event_that_came_back_is_compared_with_what_it_was_loaded_from(qtbot: QtBot, window: Window) -> None:
    session = window.session
    changed = {**session.current_event, "stats": {"logins_count": 77}}
    session.restore_event(session.trigger.id, session.event_key, changed)
    window.commands.do("event.changed")
    proxy = window.builder.tree.model
    assert [proxy.index(row, 0).data() for row in range(proxy.rowCount())] == ["stats"]
    window.commands.do("event.changed")
    window.session.choose_event(session.event_key)
    with qtbot.waitSignal(window.making.status) as told:
        window.commands.do("event.changed")
    assert told.args == ["Nothing in the event was changed"]


def test_somebody_is_made_up_and_the_seed_is_told(qtbot: QtBot, window: Window) -> None:
    window.making.make_up(7)
    first = window.session.current_event["user"]["email"]
    with qtbot.waitSignal(window.making.status) as told:
        keys(qtbot, Qt.Key.Key_U, CTRL | ALT)
    assert told.args is not None and "Made up from seed" in told.args[0]
    window.making.make_up(7)
    assert window.session.current_event["user"]["email"] == first


@pytest.mark.parametrize("text", ["nothing", '{"a": 1}'])
def test_what_cannot_be_pasted_is_told_and_changes_nothing(qtbot: QtBot, window: Window, text: str) -> None:
    before = window.document.value
    QApplication.clipboard().setText(text)
    keys(qtbot, Qt.Key.Key_V, CTRL | SHIFT)
    assert window.notices.notices()[-1].text.startswith("The event stays as it was.")
    assert window.document.value == before


def test_a_log_is_pasted(qtbot: QtBot, window: Window) -> None:
    QApplication.clipboard().setText("event { user: { email: 'p@example.com' } }")
    keys(qtbot, Qt.Key.Key_V, CTRL | SHIFT)
    assert window.session.current_event["user"]["email"] == "p@example.com"
    assert window.bar.events.currentText().endswith("(changed)")


def test_a_field_is_explained_and_its_path_goes_into_the_code(qtbot: QtBot, window: Window) -> None:
    window.builder.focus_path("user.email")
    keys(qtbot, Qt.Key.Key_F1, SHIFT)
    model = window.palette_overlay.list.model()
    shown = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert shown[0] == "Insert event.user.email into the code" and len(shown) >= 4
    keys(qtbot, Qt.Key.Key_Return)
    assert "event.user.email" in window.editor.text()


def test_a_mistake_in_the_json_is_in_the_way(window: Window) -> None:
    window.builder.show_view("json")
    window.builder.json.editor.set_text("{ no")
    window.builder.settle()
    before = window.document.value
    window.making.make_up(1)
    assert window.document.value == before


def test_a_seed_is_given_by_keys_and_makes_the_same_person(qtbot: QtBot, window: Window) -> None:
    window.making.make_up(4711)
    wanted = window.session.current_event["user"]["email"]
    window.making.make_up(1)
    window.commands.do("event.seed")
    bar = window.making.seed_bar
    assert bar.field.hasFocus() and bar.field.selectedText() == "1"
    qtbot.keyClicks(bar.field, "many")
    keys(qtbot, Qt.Key.Key_Return)
    assert bar.told.text().startswith("Expected a whole number") and bar.isVisible()
    bar.field.selectAll()
    qtbot.keyClicks(bar.field, "4711")
    keys(qtbot, Qt.Key.Key_Return)
    assert window.session.current_event["user"]["email"] == wanted != ""
    assert "seed 4711" in window.status.currentMessage() and not bar.isVisible()
    assert window.zones.current() == "event"


def test_asking_for_a_seed_leaves_the_tenant_and_escape_changes_nothing(qtbot: QtBot, window: Window) -> None:
    before = window.document.value
    window.event_zone.show_tenant(True)
    window.commands.do("event.seed")
    assert window.making.seed_bar.field.hasFocus()
    keys(qtbot, Qt.Key.Key_Escape)
    assert not window.making.seed_bar.isVisible() and window.document.value == before
    assert window.zones.current() == "event"


def test_the_notice_of_a_failed_paste_goes_with_the_next_that_succeeds(qtbot: QtBot, window: Window) -> None:
    QApplication.clipboard().setText("nothing")
    keys(qtbot, Qt.Key.Key_V, CTRL | SHIFT)
    assert window.notices.notices()
    QApplication.clipboard().setText("event { user: { email: 'p@example.com' } }")
    for _ in range(2):
        keys(qtbot, Qt.Key.Key_V, CTRL | SHIFT)
        assert window.notices.notices() == ()
