from __future__ import annotations

from studio.exchange.page.code import anchor, code, line_link
from studio.exchange.page.markup import Writer
from tests.rules.playing import played


def test_a_line_tells_whether_it_ran_and_what_it_did() -> None:
    run = played("if (event.nothing) {\n  api.a();\n}\napi.user.setAppMetadata('a', 1);", coverage=True)
    text = code(Writer(), run)
    ran = text[text.index('id="a1-l5"') :]
    assert ran.startswith('id="a1-l5" class="ran"') and "user.setAppMetadata(&quot;a&quot;, 1)" in ran
    assert 'id="a1-l3" class="missed"' in text and "did not run" in text


def test_a_loud_line_is_cut_with_a_count() -> None:
    text = code(Writer(), played("for (let i = 0; i < 50; i++) console.log(i);"))
    assert text.count('class="note call"') == 7 and "44 more" in text


def test_links_lead_to_lines_that_are_on_the_page() -> None:
    run = played("api.a", "api.b")
    assert anchor(run, "a2", 3) == "a2-l3" and anchor(run, "gone", 3) is None and anchor(run, "a1", None) is None
    assert line_link(Writer(), run, "a2", 3) == '<a href="#a2-l3">a2, line 3</a>'
    assert line_link(Writer(), run, "gone", 3) == "gone, line 3" and line_link(Writer(), run, "a1", None) == ""
