from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from studio.cli.printout import safe


def test_escape_sequences_are_written_out() -> None:
    assert safe("a\x1b[31mred\u202eevil\ud800") == "a\\x1b[31mred\\u202eevil\\ud800"
    assert safe("tab\tnew\nline ä 漢") == "tab\tnew\nline ä 漢"


@given(st.text())
def test_nothing_a_terminal_obeys_is_left(text: str) -> None:
    shown = safe(text)
    assert not any(ord(c) < 32 and c not in "\t\n" for c in shown)
    shown.encode("utf-8")
