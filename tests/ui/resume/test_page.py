from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.flow.outcome import Suspension
from studio.ui.resume.factor_draft import FactorDraft
from studio.ui.resume.form_draft import FormDraft
from studio.ui.resume.page import ResumePage
from studio.ui.resume.site_draft import SiteDraft
from studio.ui.resume.step import Step
from studio.ui.theme import Theme

SITE = Suspension("redirect", 1, "act", 9, site="https://x.test/p", query=(("q", "1"),), state="s1")
FACTOR = Suspension("challenge", 2, "act", 3, factors=("otp",))
FORM = Suspension("prompt", 3, "act", 4, form="ap_1", fields={"a": 1})
STEPS = (
    Step(SITE, SITE, SiteDraft(secret="KEY"), ("KEY",), answered=True),
    Step(FACTOR, FACTOR, FactorDraft(), answered=True),
    Step(FORM, FORM, FormDraft('{"a": 1}')),
)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> ResumePage:
    made = ResumePage(theme)
    qtbot.addWidget(made)
    made.resize(1_300, 300)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def draft(page: ResumePage) -> object:
    return page.step.draft if page.step else None


def test_before_a_run_there_is_no_step(page: ResumePage) -> None:
    assert page.step is None and page.found_mistake() is None


def test_one_step_stands_alone(page: ResumePage) -> None:
    page.show_steps(STEPS[:1], 0, 0.0)
    assert page.chooser.isHidden()
    assert page.title.accessibleName() == "The user is at https://x.test/p"
    assert page.button.text().startswith("Continue with this")
    assert page.start_again.isEnabled()
    page.show_steps([replace(STEPS[0], answered=False)], 0, 0.0)
    assert page.button.text().startswith("Continue ") and not page.start_again.isEnabled()


def test_the_steps_can_be_walked_through(qtbot: QtBot, page: ResumePage) -> None:
    page.show_steps(STEPS, 2, 0.0)
    texts = [page.chooser.itemText(row) for row in range(page.chooser.count())]
    assert texts == ["1 of 3: redirect", "2 of 3: challenge", "3 of 3: form"]
    assert page.number == 2 and page.presets.isHidden() and draft(page) == FormDraft('{"a": 1}')
    page.chooser.setFocus()
    qtbot.keyClick(page.chooser, Qt.Key.Key_Up)
    assert page.number == 1 and page.presets.isVisible() and page.factor.isVisible()
    qtbot.keyClick(page.chooser, Qt.Key.Key_Up)
    assert page.number == 0 and page.site.isVisible()


def test_a_preset_changes_the_fields_and_a_field_the_preset(qtbot: QtBot, page: ResumePage) -> None:
    page.show_steps(STEPS[:1], 0, 0.0)
    page.take_keyboard()
    assert page.presets.hasFocus()
    qtbot.keyClick(page.presets, Qt.Key.Key_2)
    assert page.site.expiry.currentData() == "past" and draft(page) == SiteDraft(secret="KEY", expiry="past")
    page.site.expiry.setFocus()
    qtbot.keyClick(page.site.expiry, Qt.Key.Key_Up)
    assert page.presets.currentRow() == 0
    qtbot.keyClick(page.site.expiry, Qt.Key.Key_End)
    assert page.presets.currentItem().text() == "Edited by hand"


def test_a_mistake_is_told_and_reached(qtbot: QtBot, page: ResumePage) -> None:
    page.show_steps(STEPS[:1], 0, 0.0)
    page.site.payload.setFocus()
    qtbot.keyClick(page.site.payload.view, Qt.Key.Key_Home)
    qtbot.keyClicks(page.site.payload.view, "x")
    assert page.mistake.isVisible()
    assert page.mistake.toPlainText().startswith("The payload is no JSON")
    page.presets.setFocus()
    page.go_to_mistake()
    assert page.site.payload.isAncestorOf(QApplication.focusWidget() or page)
    qtbot.keyClick(page.site.payload.view, Qt.Key.Key_Home)
    qtbot.keyClick(page.site.payload.view, Qt.Key.Key_Delete)
    assert not page.mistake.isVisible()


def test_enter_and_the_buttons_ask(qtbot: QtBot, page: ResumePage) -> None:
    page.show_steps(STEPS[:2], 1, 0.0)
    page.take_keyboard()
    with qtbot.waitSignal(page.go_on):
        qtbot.keyClick(page.presets, Qt.Key.Key_Return)
    page.button.setFocus()
    with qtbot.waitSignal(page.go_on):
        qtbot.keyClick(page.button, Qt.Key.Key_Space)
    page.start_again.setFocus()
    with qtbot.waitSignal(page.again):
        qtbot.keyClick(page.start_again, Qt.Key.Key_Space)


def test_passing_and_failing_is_for_factors_only(page: ResumePage) -> None:
    page.show_steps(STEPS, 1, 0.0)
    page.set_passed(False)
    assert draft(page) == FactorDraft("", False)
    page.show_steps(STEPS, 2, 0.0)
    page.set_passed(False)
    assert draft(page) == FormDraft('{"a": 1}')


def test_the_next_step_takes_the_keyboard_of_the_one_before(page: ResumePage) -> None:
    page.show_steps(STEPS[:1], 0, 0.0)
    page.take_keyboard()
    page.show_steps(STEPS, 2, 0.0)
    assert page.prompt.fields.isAncestorOf(QApplication.focusWidget() or page)


def test_a_link_leads_to_its_line(qtbot: QtBot, page: ResumePage) -> None:
    page.show_steps(STEPS[:1], 0, 0.0)
    page.sent.view.setCurrentIndex(page.sent.view.row_model.index(0, 0))
    with qtbot.waitSignal(page.go_to) as told:
        qtbot.keyClick(page.sent.view, Qt.Key.Key_Return)
    assert told.args == ["act", 9, 1]


def test_tab_goes_from_left_to_right(qtbot: QtBot, page: ResumePage) -> None:
    page.show_steps(STEPS[:1], 0, 0.0)
    page.start_again.setFocus()
    names = []
    for _ in range(14):
        focus = QApplication.focusWidget()
        assert focus is not None
        names.append(focus.accessibleName() or getattr(focus, "text", str)())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    wanted = [
        *("What the user takes along", "What comes back", "Whether a session token comes back"),
        *("Name of the parameter with the token", "When the token expires", "Secret to sign with"),
        *("Signature of the token", "Payload of the token, JSON", "Method of the return: GET"),
    ]
    places = [names.index(name) for name in wanted]
    assert places == sorted(places), names


def test_where_there_is_little_width_it_stands_one_above_the_other(page: ResumePage, theme: Theme) -> None:
    assert page.split.orientation() == Qt.Orientation.Horizontal
    page.resize(650, 800)
    assert page.split.orientation() == Qt.Orientation.Vertical
    page.set_dimmed(True)
    theme.set_zoom(175)
    assert page.button.isVisible()
