from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from studio.ui.interchange.form import Form, calm
from studio.ui.theme import Theme


def test_inputs_have_labels_and_notes_appear_with_their_words(qtbot: QtBot, theme: Theme) -> None:
    form, combo, box = Form(theme), QComboBox(), QCheckBox("&Box")
    qtbot.addWidget(form)
    calm(combo)
    combo.addItem("x" * 400)
    note = form.add_input("&What", combo)
    told = form.add_box(box, "What it does")
    form.resize(300, 200)
    form.show()
    assert not note.isVisible() and told.isVisible()
    assert box.accessibleDescription() == "What it does"
    assert any(label.buddy() is combo for label in form.findChildren(QLabel))
    assert combo.width() <= 300, "a long entry makes the form no wider"


def test_the_form_grows_with_the_zoom(qtbot: QtBot, theme: Theme) -> None:
    form = Form(theme)
    qtbot.addWidget(form)
    before = form.maximumWidth()
    theme.set_zoom(200)
    assert form.maximumWidth() == 2 * before
