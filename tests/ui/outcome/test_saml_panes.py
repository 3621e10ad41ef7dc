from __future__ import annotations

import base64
import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from pytestqt.qtbot import QtBot

from studio.flow.execution import Run
from studio.ui.outcome.claims_model import Reading
from studio.ui.outcome.saml_content import SamlContent, saml_content
from studio.ui.outcome.saml_panes import NO_DOCUMENT, AttributesPane, DocumentPane
from studio.ui.theme import Theme
from tests.tokens.saml.conftest import parsed, values_of
from tests.ui.saml_samples import login


@pytest.fixture(scope="module")
def done() -> Run:
    return login()


def content(run: Run) -> SamlContent:
    found = saml_content(run.outcome, run.tokens)
    assert found is not None
    return found


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, done: Run) -> AttributesPane:
    made = AttributesPane(theme)
    qtbot.addWidget(made)
    made.resize(700, 260)
    made.show()
    made.show_content(content(done), Reading())
    return made


@pytest.fixture
def document(qtbot: QtBot, theme: Theme) -> DocumentPane:
    made = DocumentPane(theme)
    qtbot.addWidget(made)
    made.resize(700, 260)
    made.show()
    return made


def test_attributes_come_first_and_what_the_action_wrote_is_on_screen(pane: AttributesPane) -> None:
    assert pane.attributes.isVisible() and not pane.note.isVisible() and not pane.fold.isVisible()
    view = pane.attributes.view
    names = [row.cells[1].text for row in view.row_model.rows]
    where = view.visualRect(view.row_model.index(names.index("dept"), 0))
    assert view.viewport().rect().intersects(where)


def test_settings_are_a_key_away(qtbot: QtBot, pane: AttributesPane) -> None:
    qtbot.keyClick(pane.switch, Qt.Key.Key_Right)
    assert pane.settings.isVisible() and pane.current is pane.settings
    assert "Issuer" in [row.cells[1].text for row in pane.settings.view.row_model.rows]


def test_a_row_leads_to_its_line(qtbot: QtBot, pane: AttributesPane) -> None:
    view = pane.attributes.view
    names = [row.cells[1].text for row in view.row_model.rows]
    view.setCurrentIndex(view.row_model.index(names.index("dept"), 0))
    with qtbot.waitSignal(pane.go_to) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == ["mine", 2, 1]


def test_only_what_changed(pane: AttributesPane) -> None:
    pane.set_reading(Reading(only_changed=True))
    assert len(pane.attributes.view.row_model.rows) == 5
    pane.show_content(content(login("return;")), Reading(only_changed=True))
    assert pane.note.toPlainText() == "The action changed nothing here."


def test_a_denied_login_folds_what_it_would_have_held(qtbot: QtBot, pane: AttributesPane) -> None:
    pane.show_content(content(login("api.access.deny('no');")), Reading())
    assert pane.note.toPlainText().startswith("No SAML response") and not pane.attributes.isVisible()
    qtbot.keyClick(pane.fold, Qt.Key.Key_Space)
    assert pane.attributes.isVisible()


def test_older_results_are_named_and_dimmed(pane: AttributesPane) -> None:
    pane.set_stale("(older)")
    view = pane.attributes.view
    assert pane.tag == "(older)"
    assert view.meaning(view.row_model.index(0, 1), "text") == "muted"
    pane.set_stale("")
    assert view.meaning(view.row_model.index(0, 1), "text") == "text"


def test_attributes_and_settings_can_be_copied(qtbot: QtBot, pane: AttributesPane) -> None:
    with qtbot.waitSignal(pane.copied) as told:
        pane.copy_shown()
    assert told.args == ["SAML response: attributes as JSON copied"]
    copied = json.loads(QGuiApplication.clipboard().text())
    assert copied["dept"] == ["a", "b"] and "roles" not in copied
    pane.switch.choose("settings")
    pane.copy_shown()
    assert "urn:me" in QGuiApplication.clipboard().text()
    pane.show_content(SamlContent(), Reading())
    with qtbot.waitSignal(pane.copied) as told:
        pane.copy_shown()
    assert told.args == ["SAML response: nothing to copy"]


def test_the_document_is_read_only_and_its_signature_folded(document: DocumentPane, done: Run) -> None:
    document.show_content(content(done))
    editor = document.editor
    assert editor.is_read_only() and editor.isVisible()
    assert values_of(parsed(editor.text()))["dept"] == ["a", "b"]
    lines = editor.text().splitlines()
    begin = next(number for number, line in enumerate(lines) if "<Signature " in line)
    end = next(number for number, line in enumerate(lines) if "</Signature>" in line)
    assert editor.view.lineVisible(begin) and not editor.view.lineVisible(begin + 1)
    assert editor.view.lineVisible(end + 1)
    assert document.note.toPlainText() == "Signed with the studio's test key — not valid anywhere else"


def test_the_document_goes_when_there_is_none(document: DocumentPane, done: Run) -> None:
    document.show_content(SamlContent())
    assert document.note.toPlainText() == NO_DOCUMENT
    document.show_content(content(done))
    document.show_content(content(login("api.access.deny('no');")))
    assert not document.editor.isVisible() and document.editor.text() == ""
    assert document.note.toPlainText() == NO_DOCUMENT


def test_the_document_is_copied_as_shown_or_as_posted(qtbot: QtBot, document: DocumentPane, done: Run) -> None:
    document.show_content(content(done))
    response = done.tokens.saml
    assert response is not None
    document.copy_shown()
    assert QGuiApplication.clipboard().text() == response.xml
    menu = document.copy_button.menu()
    assert menu is not None
    menu.actions()[1].trigger()
    assert base64.b64decode(QGuiApplication.clipboard().text()).decode() == response.document.sent
    document.show_content(SamlContent())
    with qtbot.waitSignal(document.copied) as told:
        document.copy_shown()
    assert told.args == ["XML: nothing to copy"]


def test_everything_has_a_name(pane: AttributesPane, document: DocumentPane, done: Run) -> None:
    document.show_content(content(done))
    for widget in (pane.copy_button, document.copy_button, pane.switch, document.editor.view, pane.attributes.view):
        found = QAccessible.queryAccessibleInterface(widget)
        assert found is not None and found.text(QAccessible.Text.Name)


def test_the_theme_is_followed(pane: AttributesPane, document: DocumentPane, theme: Theme, done: Run) -> None:
    document.show_content(content(done))
    theme.set_zoom(175)
    for made in (pane, document):
        assert made.copy_button.iconSize().width() == theme.px(16)
