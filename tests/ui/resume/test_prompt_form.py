from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from studio.ui.resume.form_draft import FormDraft
from studio.ui.resume.prompt_form import PromptForm
from studio.ui.resume.site_draft import DraftMistake
from studio.ui.theme import Theme


@pytest.fixture
def form(qtbot: QtBot, theme: Theme) -> PromptForm:
    made = PromptForm(theme)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def test_a_draft_is_shown_and_read_back(qtbot: QtBot, form: PromptForm) -> None:
    draft = FormDraft('{"a": 1}', "{}", (("query", {"x": "1"}),))
    with qtbot.assertNotEmitted(form.edited):
        form.show_draft(draft)
    assert form.read() == draft
    form.fields.setFocus()
    with qtbot.waitSignal(form.edited):
        qtbot.keyClicks(form.fields.view, " ")
    assert form.read().fields == ' {"a": 1}'


@pytest.mark.parametrize("field", ["fields", "vars"])
def test_a_mistake_is_underlined_and_reached(form: PromptForm, field: str) -> None:
    form.show_draft(FormDraft("{\n", "{\n"))
    mistake = DraftMistake(field, "no JSON", 2)
    form.show_mistake(mistake)
    shown = {name: [each.line for each in getattr(form, name).problems()] for name in ("fields", "vars")}
    assert shown == {"fields": [], "vars": [], field: [2]}
    form.go_to(mistake)
    assert getattr(form, field).view.hasFocus()
