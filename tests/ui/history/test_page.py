from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from studio.project.run_files import KeptFile
from studio.ui.history.page import HistoryPage
from studio.ui.theme import Theme
from tests.ui.history.test_rows import HEAD, NOW


def test_keys_and_buttons_ask_for_deeds(qtbot: QtBot, theme: Theme, qtmodeltester: ModelTester) -> None:
    page = HistoryPage(theme)
    qtbot.addWidget(page)
    page.show()
    kept = [KeptFile(Path(name), asdict(replace(HEAD, event=name)), 1) for name in "ab"]
    asked: list[tuple[str, str]] = []
    page.asked.connect(lambda deed, found: asked.append((deed, str(found.place))))
    page.show_kept([], NOW)
    assert page._note.isVisible() and not page.buttons["open"].isEnabled()
    page.show_kept(kept, NOW)
    page.ask("open")
    assert asked == []
    page.activateWindow()
    page.rows.view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(page.rows.view.hasFocus)
    page.rows.view.setCurrentIndex(page.rows.view.row_model.index(0, 0))
    qtbot.keyClick(page.rows.view, Qt.Key.Key_Down)
    qtbot.keyClick(page.rows.view, Qt.Key.Key_Return)
    qtbot.keyClick(page.rows.view, Qt.Key.Key_Delete)
    page.buttons["compare"].click()
    assert asked == [("open", "b"), ("forget", "b"), ("compare", "b")]
    qtbot.keyClick(page.rows.view, Qt.Key.Key_Escape)
    assert not page.rows.detail.isVisible()
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page.rows.view, Qt.Key.Key_Escape)
    qtmodeltester.check(page.rows.view.row_model)
