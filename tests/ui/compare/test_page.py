from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from studio.ui.compare.page import RunsPage
from studio.ui.theme import Theme
from tests.ui.compare.test_rows import FOUND


def test_what_differs_is_shown_under_the_names_of_both(qtbot: QtBot, theme: Theme, qtmodeltester: ModelTester) -> None:
    page = RunsPage(theme)
    qtbot.addWidget(page)
    page.show()
    page.show_differences(FOUND, "Then", "Now", named=False)
    model = page.rows.view.row_model
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(4)]
    assert titles == ["What differs", "Then", "Now", "Line"]
    assert page.title.accessibleName() == "Then and now: 4 differences" and page.current is page.rows.view
    qtmodeltester.check(model)
    with qtbot.waitSignal(page.left):
        page.button.click()
    page.show_running("Comparing…")
    assert page.button.text() == "Stop" and model.rows == ()
    with qtbot.waitSignal(page.stop):
        page.button.click()
    page.show_note("Nothing", failed=True)
    assert page.current.accessibleName() != "Differences" and page.button.text() == "End comparison"
