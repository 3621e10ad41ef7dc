"""The tests of a project, by keyboard alone: run all, read what differs, mend the code, save a run as another test."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.project.scenario import load_scenario
from tests.journeys.test_main_journey import ALT, CTRL, NONE, Person

pytestmark = pytest.mark.journey

PLAN = "https://example.com/plan"
CODE = f"""exports.onExecutePostLogin = async (event, api) => {{
  api.idToken.setCustomClaim('{PLAN}', 'silver');
}};
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "shop"
    scenarios = root / "actions" / "plan" / "scenarios"
    scenarios.mkdir(parents=True)
    (root / "studio.yaml").write_text("flows: {post-login: [plan]}\n")
    (scenarios.parent / "code.js").write_text(CODE, encoding="utf-8")
    (scenarios / "continues.yaml").write_text("trigger: post-login\nexpect: {status: continue}\n")
    (scenarios / "gold.yaml").write_text(
        f"trigger: post-login\nexpect:\n  status: continue\n  id_token:\n    '{PLAN}': gold\n"
    )
    return root


def said_after(person: Person, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> str:
    """Press a key that runs tests; returns what is said of them in the end."""
    with person.qtbot.waitSignal(person.window.suite.ended, timeout=20_000):
        person.press(key, modifiers)
    return person.window.suite.page.told.accessibleName()


def tree(person: Person) -> list[tuple[str, str]]:
    rows = person.window.suite.page.tree.row_model.rows
    return [(child.cells[0].text, child.cells[1].text) for row in rows for child in row.children]


def test_from_a_failing_test_to_a_new_one(qtbot: QtBot, project: Path) -> None:
    person = Person(qtbot, None, project)
    window = person.window

    # The project is opened and all of its tests are run: one fails.
    person.press(Qt.Key.Key_O, CTRL | ALT)
    assert said_after(person, Qt.Key.Key_F7) == "1 failed, 1 passed · 100 % of all lines"
    assert tree(person) == [("continues", "passed"), ("gold", "failed")]

    # Its difference says what was expected, what was found and which line made it; Enter leads into the file.
    assert said_after(person, Qt.Key.Key_6, CTRL) == "1 failed, 1 passed · 100 % of all lines"
    person.press(Qt.Key.Key_End)
    person.tab_to("Differences")
    person.press(Qt.Key.Key_Home)
    row = window.suite.page.details.differences.view.chosen_rows()[0]
    assert [cell.text for cell in row.cells[1:3]] == ['"gold"', '"silver"'] and row.note == "Set by plan, line 2."
    person.press(Qt.Key.Key_Return)
    assert person.focus().accessibleName() == "Scenario file"
    assert window.suite.page.details.file.textCursor().block().text() == f"    '{PLAN}': gold"

    # The code is mended in the editor, and what failed is run again: nothing has to be saved for that.
    person.press(Qt.Key.Key_2, CTRL)
    person.press(Qt.Key.Key_A, CTRL)
    window.editor.insert(CODE.replace("silver", "gold"))
    qtbot.waitUntil(lambda: tree(person) == [("continues", "changed"), ("gold", "changed")], timeout=3000)
    assert said_after(person, Qt.Key.Key_F7, CTRL) == "2 passed · 100 % of all lines"
    assert not window.commands.actions["test.failed"].isEnabled()
    person.press(Qt.Key.Key_S, CTRL)
    assert [state for _, state in tree(person)] == ["passed", "passed"]

    # A run is saved as a scenario: one expectation less, one more, under the name that is proposed.
    person.press(Qt.Key.Key_2, CTRL)
    assert person.run() == "Login would continue with 1 custom claim"
    person.press(Qt.Key.Key_E, CTRL | ALT)
    assert person.focus().accessibleName() == "Name"
    person.tab_to("Expectations")
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Space)
    person.press(Qt.Key.Key_End)
    person.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "calls:" in window.saving.page.preview.toPlainText())
    assert "status:" not in window.saving.page.preview.toPlainText()
    person.press(Qt.Key.Key_S, ALT)
    qtbot.waitUntil(lambda: len(tree(person)) == 3 and not window.suite.running, timeout=10_000)
    about = window.suite.page.tree.current
    assert about is not None and about.path is not None
    assert about.path.parent == project / "actions" / "plan" / "scenarios"
    saved = load_scenario(about.path)
    assert saved.expect["id_token"] == {PLAN: "gold"} and "status" not in saved.expect and "calls" in saved.expect

    # It stands in the tree and passes.
    assert (about.path.stem, "not run") in tree(person)
    assert said_after(person, Qt.Key.Key_F7, ALT) == "3 passed · 100 % of all lines"
    window.close()
