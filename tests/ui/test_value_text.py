from __future__ import annotations

from studio.ui.value_text import js_text


def test_a_row_cuts_a_value_at_its_own_length_unless_told_otherwise() -> None:
    assert js_text(["x" * 1_000]) == f'["{"x" * 398}…'
    assert js_text("abcdef", 4) == '"abc…'
