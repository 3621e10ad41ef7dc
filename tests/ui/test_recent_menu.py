from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from studio.ui.recent_menu import RecentMenu


def test_the_menu_lists_what_was_opened_last_each_time_it_is_shown(qtbot: QtBot) -> None:
    paths: list[str] = []
    opened: list[Path] = []
    menu = RecentMenu(lambda: paths, opened.append)
    qtbot.addWidget(menu)
    menu.refresh()
    assert [(each.text(), each.isEnabled()) for each in menu.actions()] == [("No recent files", False)]
    paths += ["/a/b&c.js", "/a/\u202ed.js"]
    menu.aboutToShow.emit()
    assert [each.text() for each in menu.actions()] == ["/a/b&&c.js", "/a/\\u202ed.js"]
    menu.actions()[0].trigger()
    assert opened == [Path("/a/b&c.js")]
