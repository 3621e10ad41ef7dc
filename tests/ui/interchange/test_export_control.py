from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from studio.ui.interchange.connect import EXPORT
from studio.ui.interchange.export_control import ExportControl
from studio.ui.window import Window


def opened(qtbot: QtBot, window: Window) -> ExportControl:
    window.commands.do("file.export")
    control = window.interchange.exporting
    settled(qtbot, control)
    return control


def settled(qtbot: QtBot, control: ExportControl) -> None:
    qtbot.waitUntil(lambda: not (control._settle.isActive() or control.planning.running), timeout=10_000)


def write(qtbot: QtBot, control: ExportControl) -> None:
    control.page.write_button.click()
    qtbot.waitUntil(lambda: not control.writing.running, timeout=20_000)


def test_the_whole_project_is_written_and_its_folder_opened(
    qtbot: QtBot, window: Window, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    control = opened(qtbot, window)
    assert window.covers.current == EXPORT
    assert control.page.source.currentText() == "The whole project onboarding"
    write(qtbot, control)
    folder = project.parent / "onboarding-deploy-cli-yaml"
    assert (folder / "tenant.yaml").is_file() and "files written to" in control.page.said.text
    shown: list[QUrl] = []

    def show(url: QUrl) -> bool:
        shown.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    control.page.folder_button.click()
    assert [Path(url.toLocalFile()) for url in shown] == [folder]


def test_a_change_of_the_order_makes_another_plan(qtbot: QtBot, window: Window) -> None:
    control = opened(qtbot, window)
    for number in (5, 2, 5):
        control.page.format.setCurrentIndex(number)
    settled(qtbot, control)
    files = [row.cells[1].text for row in control.page.pane.view.row_model.rows]
    assert "first.js" in files and "tenant.yaml" not in files


def test_what_is_not_saved_is_told_and_can_be_saved(qtbot: QtBot, window: Window) -> None:
    window.editor.insert("// ")
    control = opened(qtbot, window)
    assert control.page.pane.view.row_model.rows[0].note.startswith("second: the file is exported as it is on disk")
    control.page.save_button.click()
    settled(qtbot, control)
    assert not window.files.any_modified and not control.page.save_button.isVisible()


def test_what_comes_in_the_way_meanwhile_is_not_replaced(qtbot: QtBot, window: Window, project: Path) -> None:
    control = opened(qtbot, window)
    mine = project.parent / "onboarding-deploy-cli-yaml" / "tenant.yaml"
    mine.parent.mkdir()
    mine.write_text("mine", encoding="utf-8")
    write(qtbot, control)
    settled(qtbot, control)
    assert mine.read_text(encoding="utf-8") == "mine"
    assert "in place of another one" in control.page.said.text


def test_a_report_without_scenarios_writes_nothing(qtbot: QtBot, window: Window, project: Path) -> None:
    control = opened(qtbot, window)
    control.page.with_report.setChecked(True)
    settled(qtbot, control)
    write(qtbot, control)
    assert "there is no scenario for a report" in control.page.said.text
    assert not (project.parent / "onboarding-deploy-cli-yaml").exists()


def test_without_a_file_there_is_nothing_to_export(qtbot: QtBot, window: Window) -> None:
    window.files.new()
    control = opened(qtbot, window)
    assert control.page.said.text.startswith("Save the action first")
