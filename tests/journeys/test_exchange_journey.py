"""A project goes to Terraform, once more after a change, and comes back as another project: by keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.journeys.test_flow_journey import strip
from tests.journeys.test_main_journey import ALT, CTRL, NONE, SHIFT, Person
from tests.ui.driving import flow_project

pytestmark = pytest.mark.journey


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Person:
    return Person(qtbot, flow_project(tmp_path / "onboarding"), tmp_path)


def press_on(person: Person, name: str) -> None:
    """Tab to a button by its words, and press it."""
    for _ in range(60):
        focus = person.focus()
        if getattr(focus, "text", str)().replace("&", "") == name:
            person.press(Qt.Key.Key_Space)
            return
        person.press(Qt.Key.Key_Tab, NONE)
    raise AssertionError(f"Tab never reached {name}")


def export_terraform(person: Person, folder: Path) -> None:
    """Export to Terraform into a folder that is typed."""
    page = person.window.interchange.exporting.page
    assert page.format.hasFocus()
    while page.format.currentText() != "Terraform":
        person.press(Qt.Key.Key_Down)
    person.tab_to("Folder for the files")
    person.press(Qt.Key.Key_A, CTRL)
    person.type(str(folder))
    person.qtbot.waitUntil(lambda: "would be written" in page.said.text and page.write_button.isEnabled())
    person.qtbot.wait(200)
    person.qtbot.waitUntil(lambda: not person.window.interchange.exporting.planning.running)


def test_to_terraform_and_back(person: Person, tmp_path: Path) -> None:
    window, folder = person.window, tmp_path / "build"
    person.press(Qt.Key.Key_X, CTRL | SHIFT)
    export_terraform(person, folder)
    press_on(person, "Export")
    page = window.interchange.exporting.page
    person.qtbot.waitUntil(lambda: "files written to" in page.said.text)
    assert (folder / "main.tf").is_file()
    person.press(Qt.Key.Key_Escape)

    # The code changes; the next export would replace a file, and asks.
    person.press(Qt.Key.Key_2, CTRL)
    person.press(Qt.Key.Key_Home, CTRL)
    person.type("// mine")
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_S, CTRL)
    person.press(Qt.Key.Key_X, CTRL | SHIFT)
    person.qtbot.waitUntil(lambda: "1 in place of another one" in page.said.text)
    press_on(person, "Export")
    written = folder / "actions" / "first" / "code.js"
    assert "// mine" not in written.read_text(encoding="utf-8")
    assert person.focus() is page.no_button
    person.press(Qt.Key.Key_A, ALT)
    person.qtbot.waitUntil(lambda: "// mine" in written.read_text(encoding="utf-8"))
    person.press(Qt.Key.Key_Escape)

    # Somebody else takes it: what it is, is recognised, and becomes a project that is open then.
    person.press(Qt.Key.Key_I, CTRL | SHIFT)
    importing = window.interchange.importing.page
    person.qtbot.waitUntil(importing.source.line.hasFocus)
    person.type(str(folder))
    person.qtbot.waitUntil(lambda: importing.said.text.startswith("Terraform: 3 actions"))
    press_on(person, "Import and open")
    person.qtbot.waitUntil(lambda: window.covers.current == "")
    assert window.session.flows.project is not None
    assert window.session.flows.project.root == (tmp_path / "build-project").resolve()
    assert sorted(name for name, _ in strip(person)) == ["first", "second", "third"]
    assert window.editor.text().startswith("// mine") or "// mine" in window.session.actions[0].code
