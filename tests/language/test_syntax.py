from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.language.document import Position
from studio.language.parsing import parse
from studio.language.syntax import mistakes, outline, path_of

CODE = """exports.onExecutePostLogin = async (event, api) => {
  function inner() {}
  const plan = () => 1;
};
function outer() {}
"""


def test_good_code_has_no_mistakes() -> None:
    assert mistakes(CODE) == []


@pytest.mark.parametrize(
    ("code", "line"),
    [("const a = ;\n", 0), ("exports.a = async () => {\n  b(;\n};\n", 1), ("if (a {\n}\n", 0), ("const s = 'a\n", 0)],
)
def test_mistakes_are_found_at_their_line(code: str, line: int) -> None:
    found = mistakes(code)
    assert found and found[0].span.start.line == line


def test_the_outline_names_functions() -> None:
    symbols = outline(CODE)
    assert [each.name for each in symbols] == ["onExecutePostLogin", "outer"]
    assert [each.name for each in symbols[0].inside] == ["inner", "plan"]


def test_places_count_utf_16() -> None:
    parsed = parse("const s = '😀'; s.x;\n")
    (node,) = parsed.each("member_expression")
    assert parsed.span(node).start == Position(0, 16)
    assert path_of(parsed, node) == "s.x"


@given(st.text(max_size=80))
def test_any_text_can_be_read(code: str) -> None:
    for each in mistakes(code):
        assert each.span.start.line >= 0
    outline(code)
