from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studio.ui.commands import COMMANDS
from studio.ui.editor.code_editor import CodeEditor
from studio.ui.editor.own_keys import with_key
from studio.ui.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier


def test_an_editor_takes_other_keys_and_its_buttons_say_them(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme)
    qtbot.addWidget(editor)
    editor.show()
    editor.activateWindow()
    editor.take_keyboard()
    qtbot.waitUntil(editor.view.hasFocus)
    editor.set_text("one\n")
    bound = {command.id: command for command in COMMANDS}
    bound["edit.comment"] = bound["edit.comment"]._replace(keys=("Ctrl+7",))
    editor.own_keys.bind(bound)
    qtbot.keyClick(editor.view, Qt.Key.Key_7, CTRL)
    assert editor.text() == "// one\n"
    qtbot.keyClick(editor.view, Qt.Key.Key_Slash, CTRL)
    assert editor.text() == "// one\n"
    button = QPushButton()
    qtbot.addWidget(button)
    editor.own_keys.name(button, "Comment", "edit.comment")
    assert button.toolTip() == button.accessibleName() == "Comment (Ctrl+7)"
    assert with_key("Comment", bound["edit.comment"]._replace(keys=())) == "Comment"
