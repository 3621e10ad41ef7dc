from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTabWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.late_tab import LateTab


class View(QWidget):
    """Two buttons, and what was done to them."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.first, self.second = QPushButton("first"), QPushButton("second")
        column = QVBoxLayout(self)
        for button in (self.first, self.second):
            column.addWidget(button)


def test_a_view_is_made_when_it_is_seen_and_knows_what_it_was_told(qtbot: QtBot) -> None:
    made: list[View] = []

    def make() -> View:
        made.append(View())
        return made[-1]

    tabs, behind = QTabWidget(), QPushButton()
    qtbot.addWidget(tabs)
    tabs.setCornerWidget(behind)
    late = LateTab(make, behind)
    tabs.addTab(QWidget(), "a")
    tabs.addTab(late.place, "b")
    tabs.show()
    late.tell("rows", lambda view: view.done.append("old"))
    late.tell("looks", lambda view: view.done.append("dim"))
    late.tell("rows", lambda view: view.done.append("new"))
    assert not made
    tabs.setCurrentIndex(1)
    assert made == [late.view] and late.view.isVisible() and late.view.done == ["new", "dim"]
    late.tell("rows", lambda view: view.done.append("newer"))
    tabs.setCurrentIndex(0)
    tabs.setCurrentIndex(1)
    assert made == [late.view] and late.view.done == ["new", "dim", "newer"]


def test_tab_comes_to_a_late_view_where_it_stands(qtbot: QtBot) -> None:
    window, tabs = QWidget(), QTabWidget()
    qtbot.addWidget(window)
    before, after = QPushButton("before"), QPushButton("after")
    late = LateTab(View, before)
    tabs.addTab(late.place, "a")
    tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column = QVBoxLayout(window)
    for part in (before, tabs, after):
        column.addWidget(part)
    window.show()
    window.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    seen = []
    for _ in range(4):
        focus = QApplication.focusWidget()
        assert isinstance(focus, QPushButton)
        seen.append(focus.text())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert seen == ["before", "first", "second", "after"]


def test_behind_something_with_parts_is_behind_the_last_of_them(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    several, after = View(), QPushButton("after")
    late = LateTab(View, several)
    for part in (several, after, late.place):
        column.addWidget(part)
    assert late.made is None
    window.show()
    assert late.made is late.view
    order = [several.first, several.second, late.view.first, late.view.second, after]
    following: QWidget | None = several.first
    reached = []
    while following is not None and len(reached) < len(order):
        if isinstance(following, QPushButton):
            reached.append(following)
        following = following.nextInFocusChain()
    assert reached == order


def test_what_is_behind_something_alone_in_its_window_is_made_too(qtbot: QtBot) -> None:
    late = LateTab(View, QWidget())
    qtbot.addWidget(late.place)
    assert late.view.first.isEnabled()
