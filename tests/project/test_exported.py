from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.project.exported import guess_handlers


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("exports.a = async () => {};\nexports.b = 1;", ("a", "b")),
        ("module.exports.a = 1", ("a",)),
        ("module.exports = { a: 1, b, async c() {} }", ("a", "b", "c")),
        ("// exports.no = 1\n/* exports.no = 2 */ exports.yes = 3", ("yes",)),
        ("if (exports.a == 1) {}", ()),
    ],
)
def test_exported_names_are_guessed(code: str, names: tuple[str, ...]) -> None:
    assert guess_handlers(code)[: len(names)] == names


@given(st.text())
def test_any_code_can_be_asked(code: str) -> None:
    guess_handlers(code)


def test_exports_are_found_wherever_they_stand_in_a_long_text() -> None:
    filler = "const value = { a: 1 };\n" * 5_000
    assert guess_handlers(f"{filler}exports.a = 1; exports . b = 2;{filler}my.exports.c = 3; exports.d == 4;") == (
        "a",
        "b",
    )
    assert guess_handlers(f"{filler}module . exports = {{ a, async b(c) {{}} }};\n")[:2] == ("a", "b")
    assert guess_handlers(filler) == ()
