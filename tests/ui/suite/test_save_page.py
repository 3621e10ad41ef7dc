from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.suite.save_page import SavePage
from studio.ui.theme import Theme


def test_a_file_that_is_there_is_only_replaced_when_that_is_ticked(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    (tmp_path / "old.yaml").touch()
    page = SavePage(theme)
    qtbot.addWidget(page)
    page.show()
    asked: list[bool] = []
    page.save_wanted.connect(lambda: asked.append(True))
    page.begin(tmp_path, "new")
    assert page.target == tmp_path / "new.yaml" and page.possible and page.replace.isHidden()
    page.name.setText("old.yaml")
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    assert (
        not page.save_button.isEnabled() and "old.yaml is there already" in page.told.accessibleName() and asked == []
    )
    page.replace.setChecked(True)
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    assert asked == [True]
    page.name.setText("../out")
    assert not page.possible and "may not" in page.told.accessibleName()
    page.begin(tmp_path, "old")
    assert not page.possible


def test_every_change_asks_for_a_preview_that_cannot_deceive(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    page = SavePage(theme)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.preview_wanted):
        page.begin(tmp_path, "new")
    with qtbot.waitSignal(page.preview_wanted):
        page.description.setText("Why")
    page.show_preview("a: \u202e")
    assert page.preview.toPlainText() == "a: \\u202e"
