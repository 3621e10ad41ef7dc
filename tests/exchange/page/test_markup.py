from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from studio.exchange.page.markup import Markup, Writer


class Seen(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


@given(st.text(), st.text())
def test_no_text_becomes_an_element_or_ends_an_attribute(text: str, value: str) -> None:
    writer = Writer()
    seen = Seen(writer.el("p", text, title=value))
    assert seen.tags == [("p", {"title": writer.shown(value)})]
    assert seen.words == writer.shown(text)


def test_elements_go_into_elements_and_names_become_attributes() -> None:
    writer = Writer()
    inner = writer.el("b", "a < b", class_="x", aria_hidden="true", hidden=True, id=None)
    assert writer.el("p", inner, None, " & ") == '<p><b class="x" aria-hidden="true" hidden>a &lt; b</b> &amp; </p>'
    assert isinstance(inner, Markup) and writer.el("br") == "<br>"


def test_a_section_without_content_is_left_out() -> None:
    writer = Writer()
    assert writer.section("a", "A", Markup("")) == ""
    assert writer.section("a", "A", writer.el("p", "x")).startswith('<section aria-labelledby="a-title" id="a"><h2')


def test_secrets_of_several_lines_are_hidden_line_by_line() -> None:
    writer = Writer(["first line\nsecond line"])
    assert writer.text("see second line") == "see ••••••••"
    assert writer.lines("x\nfirst line\nsecond line") == "x\n••••••••"
