from __future__ import annotations

from studio.flow.visible import safe


def test_what_a_terminal_obeys_is_written_out() -> None:
    assert safe("a\x1b[31mb\r\u202ec\ud800") == "a\\x1b[31mb\\r\\u202ec\\ud800"


def test_ordinary_text_stays() -> None:
    assert safe("ä€😀\n\t") == "ä€😀\n\t"
