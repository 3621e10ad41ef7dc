from __future__ import annotations

from studio.project.preferences import Preferences
from studio.ui.commands import MENUS
from studio.ui.preferences.fields import FIELDS

ELSEWHERE = {"recent", "last_trigger", "keys", "presenter_zoom", "predict_first"}


def test_every_preference_is_on_the_page_or_set_elsewhere() -> None:
    names = [field.name for field in FIELDS]
    assert len(set(names)) == len(names)
    assert set(names) | ELSEWHERE == set(Preferences._fields)


def test_mnemonics_differ_and_numbers_have_a_span() -> None:
    marks = [field.label[field.label.index("&") + 1].lower() for field in FIELDS if "&" in field.label]
    assert len(set(marks)) == len(marks)
    assert not set(marks) & {title[title.index("&") + 1].lower() for _, title in MENUS}
    shipped = Preferences()
    for field in FIELDS:
        if field.kind == "number":
            assert field.span.low <= getattr(shipped, field.name) <= field.span.high
        if field.kind == "choice":
            assert getattr(shipped, field.name) in dict(field.choices)
