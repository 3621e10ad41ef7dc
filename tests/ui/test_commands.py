from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from studio.ui.commands import COMMANDS, MENUS, Command, CommandSet, shown
from studio.ui.theme import Theme

FEW = (Command("a.run", "&Run", "run", ("Ctrl+Return", "Ctrl+Enter")), Command("a.quiet", "Quiet", "view", group=1))


def test_no_two_commands_share_a_key() -> None:
    keys = Counter(key for command in COMMANDS for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_ids_are_unique_and_menus_exist() -> None:
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)
    assert {command.menu for command in COMMANDS} == {menu for menu, _ in MENUS}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_every_key_is_one_that_qt_knows(command: Command) -> None:
    assert all(QKeySequence(key).toString() for key in command.keys)
    assert command.plain_title
    assert "!" not in command.title


def test_mnemonics_of_one_menu_differ() -> None:
    for menu, _ in MENUS:
        marks = Counter(c.title[c.title.index("&") + 1].lower() for c in COMMANDS if c.menu == menu and "&" in c.title)
        assert [mark for mark, count in marks.items() if count > 1] == [], menu


def test_both_enter_keys_reach_the_command_from_inside_an_input(qtbot: QtBot, theme: Theme) -> None:
    window, done = QMainWindow(), []
    qtbot.addWidget(window)
    field = QLineEdit()
    window.setCentralWidget(field)
    commands = CommandSet(window, lambda: {"a.run": lambda: done.append("run"), "a.quiet": lambda: None}, FEW)
    commands.fill(window.menuBar())
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
    assert done == ["run", "run"]
    assert field.text() == ""


def test_a_disabled_command_does_nothing_and_is_not_offered(qtbot: QtBot, theme: Theme) -> None:
    window, done = QMainWindow(), []
    qtbot.addWidget(window)
    commands = CommandSet(window, lambda: {"a.run": lambda: done.append("run"), "a.quiet": lambda: None}, FEW)
    commands.enable("a.run", False)
    commands.do("a.run")
    assert done == []
    assert [command.id for command in commands.possible()] == ["a.quiet"]


def test_a_command_that_nobody_does_is_told_with_the_first_that_is_done(qtbot: QtBot, theme: Theme) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = CommandSet(window, lambda: {"a.run": lambda: None}, FEW)
    with qtbot.captureExceptions() as told:
        made.do("a.run")
    assert "a.quiet" in str(told[0][1]) and isinstance(told[0][1], ValueError)


def test_who_says_what_is_done_may_know_that_it_cannot_be_done_and_is_asked_once(qtbot: QtBot, theme: Theme) -> None:
    window = QMainWindow()
    done: list[str] = []
    asked: list[int] = []
    qtbot.addWidget(window)

    def deeds() -> dict[str, Callable[[], object]]:
        asked.append(1)
        made.enable("a.run", False, "nothing to run")
        return {"a.run": lambda: done.append("run"), "a.quiet": lambda: done.append("quiet")}

    made = CommandSet(window, deeds, FEW)
    told: list[str] = []
    made.done.connect(told.append)
    for id in ("a.run", "a.quiet", "a.quiet"):
        made.do(id)
    assert done == [id.removeprefix("a.") for id in told] == ["quiet", "quiet"] and asked == [1]
    assert made.why_not("a.run") == "nothing to run"


def test_return_is_called_enter() -> None:
    assert shown("Ctrl+Return").endswith("Enter")
    assert FEW[1].shown_key == ""


def test_a_key_that_stands_at_two_commands_belongs_to_the_first_that_is_named_with_it(
    qtbot: QtBot, theme: Theme
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    done: list[str] = []
    few = (*FEW, Command("a.save", "&Save", "file", ("Ctrl+S",)), Command("a.find", "Find", "edit", ("Ctrl+F",)))
    does = {command.id: lambda id=command.id: done.append(id) for command in few}
    made = CommandSet(window, lambda: does, few)
    field = QLineEdit()
    window.setCentralWidget(field)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    made.bind({"a.run": ("Ctrl+S",), "a.quiet": ("Ctrl+S", "Ctrl+Q")})
    qtbot.keyClick(field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert done == ["a.run"]
    assert [command.keys for command in made.commands.values()] == [("Ctrl+S",), ("Ctrl+Q",), (), ("Ctrl+F",)]
    made.bind({})
    assert made.commands["a.save"].keys == ("Ctrl+S",)


def test_a_key_that_does_not_exist_is_let_go_and_the_shipped_one_stays(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    few = (Command("a.save", "&Save", "file", ("Ctrl+S",)), Command("a.find", "Find", "edit", ("Ctrl+F",)))
    made = CommandSet(window, lambda: {"a.save": lambda: None, "a.find": lambda: None}, few)
    wanted = {"a.save": ("Strg+S",), "a.find": ("Ctrl+K, Foo", "F7"), "a.gone": ("Foo",)}
    made.bind(wanted)
    assert [command.keys for command in made.commands.values()] == [("Ctrl+S",), ("F7",)]
    assert made.unknown(wanted) == [("a.save", "Strg+S"), ("a.find", "Ctrl+K, Foo")]
    made.bind({"a.save": (), "a.find": ("Ctrl+K, Ctrl+F",)})
    assert [command.keys for command in made.commands.values()] == [(), ("Ctrl+K, Ctrl+F",)]
    assert made.unknown({"a.save": (), "a.find": ("Ctrl+K, Ctrl+F", "Ctrl++")}) == []
