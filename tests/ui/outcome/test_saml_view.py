from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.outcome.claims_model import Reading
from studio.ui.outcome.saml_content import saml_content
from studio.ui.outcome.saml_view import SamlView
from studio.ui.theme import Theme
from tests.ui.saml_samples import login


def test_attributes_beside_the_document(qtbot: QtBot, theme: Theme) -> None:
    view = SamlView(theme)
    qtbot.addWidget(view)
    view.resize(1_000, 300)
    view.show()
    done = login()
    content = saml_content(done.outcome, done.tokens)
    assert content is not None
    view.show_content(content, Reading())
    assert view.attributes.isVisible() and view.document.editor.isVisible()
    assert view.list is view.attributes.attributes.view
    view.attributes.switch.choose("settings")
    assert view.list is view.attributes.settings.view
    view.set_reading(Reading(only_changed=True))
    assert len(view.attributes.settings.view.row_model.rows) == 1
    view.set_stale("(older)")
    assert (view.attributes.tag, view.document.tag) == ("(older)", "(older)")
    view.attributes.switch.choose("attributes")
    with qtbot.waitSignal(view.copied):
        view.document.copy_shown()
    with qtbot.waitSignal(view.go_to):
        view.list.setFocus()
        view.attributes.attributes.view.setCurrentIndex(view.attributes.attributes.view.row_model.index(0, 0))
        qtbot.keyClick(view.list, Qt.Key.Key_Return)
