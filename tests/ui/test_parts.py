from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from studio.ui.parts import FittingLine, PrimaryButton, Segmented, Zone
from studio.ui.theme import Theme


def test_a_switch_is_moved_with_the_arrows(qtbot: QtBot, theme: Theme) -> None:
    switch = Segmented(theme, "View", [("form", "Form"), ("tree", "Tree"), ("json", "JSON")])
    qtbot.addWidget(switch)
    switch.show()
    assert switch.current == "form"
    with qtbot.waitSignal(switch.chosen) as told:
        qtbot.keyClick(switch, Qt.Key.Key_Left)
    assert told.args == ["json"] and switch.current == "json"
    switch.choose("tree", tell=False)
    assert switch.current == "tree"
    assert all(button.accessibleName() for button in switch.findChildren(QToolButton))


def test_a_zone_shows_its_title_as_plain_text(qtbot: QtBot, theme: Theme) -> None:
    zone = Zone(theme, "<b>Event</b>", QLabel("inside"), PrimaryButton(theme, "Run"))
    qtbot.addWidget(zone)
    assert zone.title.textFormat() == Qt.TextFormat.PlainText
    assert zone.accessibleName() == "<b>Event</b>"


def test_words_end_in_an_ellipsis_where_there_is_no_room(qtbot: QtBot) -> None:
    words = FittingLine()
    qtbot.addWidget(words)
    words.resize(60, 20)
    words.show()
    words.say("The first mock that matches answers")
    assert words.text().endswith("…") and words.accessibleName() == "The first mock that matches answers"
    words.resize(600, 20)
    assert words.text() == words.accessibleName()


def test_a_label_in_the_head_gives_way_and_its_buddy_stays(qtbot: QtBot, theme: Theme) -> None:
    label, field = QLabel("&Kind"), QLineEdit()
    label.setBuddy(field)
    zone = Zone(theme, "Event", QLabel("inside"), label, field)
    qtbot.addWidget(zone)
    zone.resize(600, 200)
    zone.show()
    assert label.isVisible()
    zone.resize(zone.minimumSizeHint().width(), 200)
    qtbot.waitUntil(lambda: not label.isVisible())
    assert field.isVisible()
    zone.resize(600, 200)
    qtbot.waitUntil(label.isVisible)
    field.hide()
    qtbot.waitUntil(lambda: not label.isVisible())


def test_a_folded_switch_shows_one_view_and_is_moved_all_the_same(qtbot: QtBot, theme: Theme) -> None:
    switch = Segmented(theme, "View", [("form", "Form"), ("tree", "Tree"), ("json", "JSON")])
    qtbot.addWidget(switch)
    switch.show()
    wide, narrow = switch.width_of(folded=False), switch.width_of(folded=True)
    switch.fold(True)
    seen = [button for button in switch.findChildren(QToolButton) if button.isVisible()]
    assert [button.text() for button in seen] == ["Form ▾"] and narrow < wide
    assert (switch.width_of(folded=False) >= wide, switch.width_of(folded=True)) == (True, narrow)
    with qtbot.waitSignal(switch.chosen) as told:
        qtbot.keyClick(switch, Qt.Key.Key_Right)
    assert told.args == ["tree"]
    shown = next(button for button in switch.findChildren(QToolButton) if button.isVisible())
    shown.click()
    (menu,) = switch.findChildren(QMenu)
    assert [action.isChecked() for action in menu.actions()] == [False, True, False]
    menu.actions()[2].trigger()
    menu.close()
    assert switch.current == "json"
    switch.fold(False)
    assert [b.text() for b in switch.findChildren(QToolButton) if b.isVisible()] == ["Form", "Tree", "JSON"]
