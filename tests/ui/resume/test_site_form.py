from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from studio.ui.resume.site_draft import DraftMistake, SiteDraft
from studio.ui.resume.site_form import NO_SECRET, SiteForm
from studio.ui.theme import Theme

DRAFT = SiteDraft(
    post=True,
    state="wrong",
    parameter="answer",
    secret="SECOND",
    signature="tampered",
    expiry="own",
    seconds="-5",
    payload='{"a": 1}',
    others=(("lang", "no"), ("list", ["a", "b"])),
    kept={"sign": {"claims": {}}},
)


@pytest.fixture
def form(qtbot: QtBot, theme: Theme) -> SiteForm:
    made = SiteForm(theme)
    qtbot.addWidget(made)
    made.resize(800, 200)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def test_a_draft_is_shown_and_read_back(form: SiteForm) -> None:
    form.show_draft(DRAFT, ("FIRST", "SECOND"))
    assert form.read() == DRAFT
    assert [form.secret.itemText(row) for row in range(form.secret.count())] == ["FIRST", "SECOND"]
    form.show_draft(SiteDraft(), ())
    assert form.read() == SiteDraft()
    assert form.secret.currentText() == NO_SECRET


def test_showing_says_nothing_and_typing_does(qtbot: QtBot, form: SiteForm) -> None:
    with qtbot.assertNotEmitted(form.edited):
        form.show_draft(DRAFT, ("SECOND",))
    form.parameter.setFocus()
    form.parameter.selectAll()
    with qtbot.waitSignal(form.edited):
        qtbot.keyClicks(form.parameter, "x")
    form.expiry.setFocus()
    with qtbot.waitSignal(form.edited):
        qtbot.keyClick(form.expiry, Qt.Key.Key_Up)
    form.token.setFocus()
    with qtbot.waitSignal(form.edited):
        qtbot.keyClick(form.token, Qt.Key.Key_Space)
    with qtbot.waitSignal(form.edited):
        form.method.choose("GET")
    assert form.read() == replace(DRAFT, parameter="x", expiry="past", token=False, post=False)


def test_a_parameter_that_is_changed_becomes_a_text(form: SiteForm) -> None:
    form.show_draft(DRAFT, ())
    model = form.others.model
    model.setData(model.index(0, 1), "en")
    assert form.read().others == (("lang", "en"), ("list", ["a", "b"]))
    model.setData(model.index(1, 1), "c")
    assert form.read().others == (("lang", "en"), ("list", "c"))


def test_only_what_counts_can_be_changed(form: SiteForm) -> None:
    form.show_draft(replace(DRAFT, token=False), ("SECOND",))
    fields = (form.parameter, form.secret, form.signature, form.expiry, form.seconds, form.payload)
    assert not any(field.isEnabled() for field in fields)
    form.show_draft(replace(DRAFT, signature="secret", expiry="soon"), ("SECOND",))
    assert form.payload.isEnabled() and not form.secret.isEnabled() and form.seconds.isHidden()


@pytest.mark.parametrize("field", ["parameter", "seconds", "secret"])
def test_the_keyboard_goes_to_a_mistake(form: SiteForm, field: str) -> None:
    form.show_draft(DRAFT, ("SECOND",))
    form.go_to(DraftMistake(field, "wrong"))
    assert getattr(form, field).hasFocus()


def test_a_wrong_payload_is_underlined(form: SiteForm) -> None:
    form.show_draft(replace(DRAFT, payload="{\n}"), ("SECOND",))
    mistake = DraftMistake("payload", "The payload is no JSON.", 2)
    form.show_mistake(mistake)
    assert [problem.line for problem in form.payload.problems()] == [2]
    form.go_to(mistake)
    assert form.payload.caret()[0] == 2
    form.show_mistake(None)
    assert not form.payload.problems()


def test_every_field_has_a_name(form: SiteForm) -> None:
    form.show_draft(DRAFT, ("SECOND",))
    for kind in (QAbstractButton, QComboBox, QLineEdit, QTableView):
        for field in form.findChildren(kind):
            above = field.parentWidget()
            named = field.accessibleName() or (above.accessibleName() if above else "")
            assert named or not field.isVisible(), field


def test_the_request_stands_below_where_there_is_little_width(form: SiteForm) -> None:
    assert form.sides.orientation() == Qt.Orientation.Horizontal
    form.resize(500, 500)
    assert form.sides.orientation() == Qt.Orientation.Vertical
