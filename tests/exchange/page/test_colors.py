from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from studio.exchange.page.colors import pieces


def test_words_have_their_kinds() -> None:
    code = "const a = 'x'; // why\nreturn /b/.test(`1 ${typeof c} 2`) ? 12 : null;"
    first, second = pieces(code)
    assert first == [("const", "keyword"), (" a = ", ""), ("'x'", "string"), ("; ", ""), ("// why", "comment")]
    kinds = {text.strip(): kind for text, kind in second}
    assert kinds["return"] == "keyword" and kinds["/b/"] == "regex" and kinds["typeof"] == "keyword"
    assert kinds["`1"] == "string" and kinds["12"] == "number" and kinds["null"] == "number"


def test_a_comment_of_several_lines_is_one_on_each() -> None:
    assert pieces("/* a\n ä */ b") == [[("/* a", "comment")], [(" ä */", "comment"), (" b", "")]]


@given(
    st.text(st.characters(exclude_characters="\n")), st.lists(st.text("ab'`/*${}é漢😀\\ \t", max_size=12), max_size=6)
)
def test_nothing_of_any_text_is_lost(first: str, rest: list[str]) -> None:
    lines = [first, *rest]
    assert ["".join(text for text, _ in line) for line in pieces("\n".join(lines))] == lines
