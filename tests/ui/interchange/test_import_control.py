from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.ui.interchange.connect import IMPORT
from studio.ui.window import Window
from tests.ui.interchange.conftest import exported


def dropped(qtbot: QtBot, window: Window, path: Path) -> None:
    window.interchange.dropped(path)
    control = window.interchange.importing
    qtbot.waitUntil(lambda: not control.looking.running, timeout=10_000)


@pytest.mark.parametrize("format", ["terraform", "action-json", "marketplace", "js"])
def test_what_is_dropped_becomes_a_project_and_opens(
    qtbot: QtBot, window: Window, project: Path, tmp_path: Path, format: str
) -> None:
    folder = exported(project, format, tmp_path / "theirs")
    dropped(qtbot, window, folder)
    assert window.covers.current == IMPORT
    control = window.interchange.importing
    control.page.import_button.click()
    qtbot.waitUntil(lambda: window.covers.current == "", timeout=10_000)
    opened = window.session.flows.project
    assert opened is not None and opened.root == (tmp_path / "theirs-project").resolve()
    assert {action.name for action in window.session.actions} == {"first", "second", "third"}
    assert "3 actions imported" in window.status.currentMessage()


def test_a_folder_of_the_deploy_tool_opens_in_place(
    qtbot: QtBot, window: Window, project: Path, tmp_path: Path
) -> None:
    folder = exported(project, "deploy-cli-yaml", tmp_path / "theirs")
    window.interchange.dropped(folder)
    assert window.session.flows.project and window.session.flows.project.root == folder.resolve()
    other = exported(project, "deploy-cli-yaml", tmp_path / "others")
    dropped(qtbot, window, other / "tenant.yaml")
    assert window.session.flows.project.root == other.resolve() and window.covers.current == ""


def test_a_scenario_that_is_dropped_is_loaded_as_an_event(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    scenario = tmp_path / "nobody.yaml"
    scenario.write_text("trigger: post-login\nevent: {user: {email: null}}\n", encoding="utf-8")
    dropped(qtbot, window, scenario)
    assert window.covers.current == "" and window.bar.events.currentText() == "Nobody"


def test_what_nobody_knows_is_told_on_the_page(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    place = tmp_path / "notes"
    place.mkdir()
    (place / "notes.txt").write_text("nothing", encoding="utf-8")
    dropped(qtbot, window, place)
    assert window.covers.current == IMPORT
    page = window.interchange.importing.page
    assert page.said.text == "There is nothing to import here" and not page.import_button.isEnabled()


def test_what_comes_in_the_way_meanwhile_is_not_replaced(
    qtbot: QtBot, window: Window, project: Path, tmp_path: Path
) -> None:
    dropped(qtbot, window, exported(project, "js", tmp_path / "theirs"))
    control = window.interchange.importing
    mine = tmp_path / "theirs-project" / "actions" / "first" / "code.js"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine", encoding="utf-8")
    control.page.import_button.click()
    qtbot.waitUntil(lambda: not (control.writing.running or control.looking.running), timeout=10_000)
    qtbot.waitUntil(lambda: "choose another one" in control.page.said.text, timeout=10_000)
    assert mine.read_text(encoding="utf-8") == "mine"


def test_the_last_source_given_is_the_one_that_counts(
    qtbot: QtBot, window: Window, project: Path, tmp_path: Path
) -> None:
    one, other = exported(project, "js", tmp_path / "one"), exported(project, "terraform", tmp_path / "other")
    window.interchange.dropped(one)
    dropped(qtbot, window, other)
    page = window.interchange.importing.page
    qtbot.waitUntil(lambda: page.said.text.startswith("Terraform"), timeout=10_000)
    assert page.folder.path == tmp_path / "other-project"
