from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.project.scenario import load_scenario
from studio.scenarios.case import Case, Result
from studio.scenarios.suite import Entry
from studio.ui.suite.details import NOTHING, Details
from studio.ui.theme import Theme

TEXT = "trigger: post-login\nsecrets: {KEY: sesame-open}\nexpect:\n  status: denied\n"


def test_a_difference_leads_to_its_line_with_secrets_out_of_sight(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(TEXT)
    result = Result("a", path, "x", "broken", problem="wrong", line=4)
    entry = Entry(Case(path, "a", load_scenario(path)), result)
    details = Details(theme)
    qtbot.addWidget(details)
    assert details.title.accessibleName() == NOTHING and details.open_button.isHidden()
    details.resize(700, 300)
    details.show()
    details.show_entry(entry)
    rows = details.differences.view
    rows.setFocus()
    rows.setCurrentIndex(rows.row_model.index(0, 0))
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert details.current is details.file and details.file.line == 4
    assert details.file.textCursor().block().text() == "  status: denied"
    assert "sesame" not in details.file.toPlainText() and "KEY" in details.file.toPlainText()
    path.unlink()
    details.show_entry(Entry(Case(path, "a"), result))
    assert "no such file" in details.file.toPlainText()
    details.show_entry(None)
    assert details.open_button.isHidden()
