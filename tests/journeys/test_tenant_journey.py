"""A tenant is described by keyboard alone, and event, tokens and limits follow."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.journeys.test_main_journey import ALT, CTRL, SHIFT, Person

pytestmark = pytest.mark.journey

CODE = """exports.onExecutePostLogin = async (event, api) => {
  api.idToken.setCustomClaim('https://x.test/org', event.organization.name);
  api.session.setMetadata('seen', 'x'.repeat(250));
};
"""


def project(tmp_path: Path) -> Path:
    folder = tmp_path / "shop" / "actions" / "greet"
    folder.mkdir(parents=True)
    (tmp_path / "shop" / "studio.yaml").write_text(
        "# the shop\nplan: professional   # since spring\n", encoding="utf-8"
    )
    (folder / "code.js").write_text(CODE, encoding="utf-8")
    return tmp_path / "shop"


def back_to(person: Person, name: str) -> None:
    for _ in range(120):
        if person.focus().accessibleName() == name:
            return
        person.press(Qt.Key.Key_Tab, SHIFT)
    raise AssertionError(f"Shift+Tab never reached {name}")


def test_a_tenant_by_keyboard(qtbot: QtBot, tmp_path: Path) -> None:
    root = project(tmp_path)
    person = Person(qtbot, root, root)
    window = person.window
    assert "created_at" not in window.session.current_event["session"]
    assert person.run().startswith("The action threw")

    # The organization is named, names go into tokens, and the run is of another tenant now.
    person.press(Qt.Key.Key_T, CTRL | SHIFT)
    assert window.event_zone.shows_tenant
    person.tab_to("Organization: Name")
    person.type("acme")
    person.tab_to("Organization: Name in tokens")
    person.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.outcome.banner.state.stale)
    assert person.run() == "Login would continue with 1 custom claim and 1 change"
    claims = person.claims(0)
    assert claims["https://x.test/org"][0] == '"acme"' and claims["org_name"] == ('"acme"', "tenant")
    text = (root / "studio.yaml").read_text(encoding="utf-8")
    assert text.startswith("# the shop\nplan: professional   # since spring\n") and "names_in_tokens: true" in text

    # What the plan and the switches do not have is told, and is no failure.
    rules = [row.cells[2].text for row in window.outcome.problems.view.row_model.rows]
    assert "gaps.early_access" in rules

    # A lifetime that cannot be is told beside its field, and undo takes the last change back.
    person.press(Qt.Key.Key_1, CTRL)
    back_to(person, "API: Lifetime")
    person.press(Qt.Key.Key_A, CTRL)
    person.type("9999999")
    assert "expected seconds from 1 to 2592000" in window.event_zone.tenant.rows["access_token_lifetime"].note.text()
    person.tab_to("Plan and switches: Early access")
    person.press(Qt.Key.Key_Space)
    assert window.session.tenant.settings.early_access
    person.press(Qt.Key.Key_Z, CTRL)
    assert not window.session.tenant.settings.early_access
    person.press(Qt.Key.Key_Z, CTRL | SHIFT)
    person.run()
    rules = [row.cells[2].text for row in window.outcome.problems.view.row_model.rows]
    assert "gaps.early_access" not in rules and "gaps.plan_method" in rules

    # Back to the event, which has the organization; F6 still goes round.
    person.press(Qt.Key.Key_Escape)
    assert not window.event_zone.shows_tenant
    assert window.session.current_event["organization"]["name"] == "acme" and not window.session.event_edited
    for _ in range(3):
        person.press(Qt.Key.Key_F6)
    assert window.zones.current() == "event"

    # The limits, the fullest first; Enter leads to the line.
    person.press(Qt.Key.Key_8, ALT)
    rows = window.outcome.limits.view.row_model.rows
    assert rows[0].cells[0].text == "Value of the session metadata" and rows[0].cells[2].text == "98 %"
    assert window.outcome.tabs.tabText(7) == "Limits 1"
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Return)
    assert window.editor.caret()[0] == 3
    window.close()

    again = Person(qtbot, root, root)
    assert again.window.session.tenant.settings.organization_name == "acme"
    again.window.close()


def test_code_that_gets_too_long_is_seen_while_it_is_typed(qtbot: QtBot, tmp_path: Path) -> None:
    person = Person(qtbot, None, tmp_path / "none.js")
    window = person.window
    window.editor.set_text("// " + "x" * 99_000)
    person.type("// more ")
    person.press(Qt.Key.Key_7, ALT)
    model = window.outcome.limits.view.row_model
    qtbot.waitUntil(lambda: bool(model.rows) and model.rows[0].cells[0].spoken == "Code, near the limit")
    person.press(Qt.Key.Key_2, CTRL)
    window.editor.insert("y" * 1_000)
    qtbot.waitUntil(lambda: model.rows[0].cells[0].spoken == "Code, over the limit")
    window.close()
