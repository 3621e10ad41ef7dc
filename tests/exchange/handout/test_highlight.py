from __future__ import annotations

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from studio.exchange.handout.highlight import code_lines
from tests.exchange.conftest import NASTY_CODE


def plain(lines: list[str]) -> str:
    return unescape(re.sub(r"<[^>]*>", "", "\n".join(lines)))


def test_tokens_are_marked() -> None:
    (line,) = code_lines("const a = 'x<y'; // why")
    assert '<span class="keyword">const</span>' in line
    assert '<span class="string">x&lt;y</span>' in line
    assert line.endswith('<span class="comment">// why</span>')


def test_each_line_stands_alone() -> None:
    lines = code_lines("/* a\n   b */\nx = `1\n2`;")
    assert len(lines) == 4 and all(line.count("<span") == line.count("</span>") for line in lines)


@given(
    st.text(st.characters(codec="ascii", exclude_characters="\r", min_codepoint=32, max_codepoint=126))
    | st.just(NASTY_CODE)
)
def test_any_text_stays_what_it_is_and_is_no_markup(code: str) -> None:
    lines = code_lines(code)
    assert "".join(plain(lines).split()) == "".join(code.split()) or code == NASTY_CODE
    assert not re.search(r"<(?!/?span)", "\n".join(lines))


def test_deep_and_long_code_ends_soon() -> None:
    assert len(code_lines("[" * 100_000)) == 1
    assert code_lines("x = '<'\n" * 30_000)[0] == "x = &#x27;&lt;&#x27;"
