from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QWheelEvent
from pytestqt.qtbot import QtBot

from studio.ui.editor.code_editor import CodeEditor
from studio.ui.theme import Theme


def test_enter_between_brackets_opens_them(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme)
    qtbot.addWidget(editor)
    editor.show()
    editor.set_text("f({})")
    editor.goto(1, 4)
    qtbot.keyClick(editor.view, Qt.Key.Key_Return)
    assert editor.text() == "f({\n  \n})"
    assert editor.caret() == (2, 3)


def test_escape_is_left_to_the_window(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme)
    qtbot.addWidget(editor)
    editor.show()
    qtbot.keyClick(editor.view, Qt.Key.Key_Escape)
    assert editor.text() == ""


def test_brackets_in_a_string_need_no_partner(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme)
    qtbot.addWidget(editor)
    editor.set_text("f(':(')")
    editor.view.colourise(0, -1)
    assert not editor.view._is_bracket(4)
    assert editor.view._is_bracket(1) and editor.view.braceMatch(1, 0) == 6


def test_the_wheel_zooms_nothing_of_its_own(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme)
    qtbot.addWidget(editor)
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    editor.view.wheelEvent(wheel)
    assert editor.view.zoom() == 0 and not wheel.isAccepted()


def test_files_are_left_to_the_window(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme)
    qtbot.addWidget(editor)
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile("/a.js")])
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, content, left, plain)
    drop.accept()
    editor.view.dropEvent(drop)
    assert not drop.isAccepted() and editor.text() == ""


def test_places_are_counted_in_utf_16(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme)
    qtbot.addWidget(editor)
    editor.set_text("a🎉b\nc")
    view = editor.view
    assert [view.place(1, column) for column in (0, 1, 2, 4, 5, 99)] == [0, 0, 1, 5, 6, 6]
    assert [view.line_and_column(at) for at in (0, 5, 7)] == [(1, 1), (1, 4), (2, 1)]
    assert view.place(99, 1) == 7 and view.place(-1, 1) == 0
