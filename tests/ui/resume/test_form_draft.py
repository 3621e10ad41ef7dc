from __future__ import annotations

import pytest

from studio.flow.outcome import Suspension
from studio.ui.resume.form_draft import FormDraft, draft_of, returned
from studio.ui.resume.site_draft import DraftMistake

WAITING = Suspension("prompt", 1, "a", 3, form="ap_1", fields={"hidden": 1, "seen": "x"}, vars={"lang": "en"})


def test_the_draft_begins_with_what_the_form_was_opened_with() -> None:
    draft = draft_of({}, WAITING)
    assert '"hidden": 1' in draft.fields and '"lang": "en"' in draft.vars
    assert returned(draft, WAITING) == {"fields": {}}


def test_what_was_changed_entered_or_taken_out_comes_back() -> None:
    draft = FormDraft('{"hidden": 2, "more": true}', "{}")
    brought = returned(draft, WAITING)
    assert brought == {
        "fields": {"seen": {"$delete": True}, "hidden": 2, "more": True},
        "vars": {"lang": {"$delete": True}},
    }
    assert returned(draft_of(brought, WAITING), WAITING) == brought


def test_parts_without_a_field_are_kept() -> None:
    brought = {"fields": {"a": 1}, "query": {"x": "1"}}
    assert returned(draft_of(brought, WAITING), WAITING) == brought


@pytest.mark.parametrize(("draft", "field"), [(FormDraft("{"), "fields"), (FormDraft("{}", "[]"), "vars")])
def test_a_mistake_names_its_field(draft: FormDraft, field: str) -> None:
    with pytest.raises(DraftMistake) as caught:
        returned(draft, WAITING)
    assert caught.value.field == field and caught.value.line == 1
