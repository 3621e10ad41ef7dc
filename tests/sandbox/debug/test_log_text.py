from __future__ import annotations

import pytest

from studio.sandbox.debug.log_text import Piece, pieces


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", [("plain", False)]),
        ("a {x} b", [("a ", False), ("x", True), (" b", False)]),
        ("{ {a: 1}.a }", [("{a: 1}.a", True)]),
        ("{'}' + x}", [("'}' + x", True)]),
        ("{{x}", [("{x}", False)]),
        ("{} {never closed", [("{} {never closed", False)]),
        ("", []),
    ],
)
def test_braces_hold_expressions(text: str, expected: list[tuple[str, bool]]) -> None:
    assert pieces(text) == [Piece(*each) for each in expected]
