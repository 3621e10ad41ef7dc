from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.flow.outcome import Suspension
from studio.ui.resume.factor_draft import FactorDraft
from studio.ui.resume.factor_form import FactorForm
from studio.ui.theme import Theme


def test_a_factor_is_chosen_from_what_is_on_offer(qtbot: QtBot, theme: Theme) -> None:
    form = FactorForm(theme)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    waiting = Suspension("challenge", 1, "a", 1, factors=("otp", "email"))
    form.show_draft(FactorDraft("email", False), waiting)
    assert form.read() == FactorDraft("email", False)
    form.factor.setFocus()
    with qtbot.waitSignal(form.edited):
        qtbot.keyClick(form.factor, Qt.Key.Key_Up)
    assert form.read() == FactorDraft("otp", False)
    form.show_draft(FactorDraft("no longer there"), waiting)
    assert form.read() == FactorDraft()
    assert form.factor.accessibleName() == "Factor"
