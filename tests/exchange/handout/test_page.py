from __future__ import annotations

from html.parser import HTMLParser

from lxml import etree

from studio.catalogue.loader import load
from studio.exchange.bundle import Bundle, Dependency, Example, Module, Secret
from studio.exchange.handout.page import calls_in, page, write
from studio.project.scenario import Scenario
from tests.exchange.conftest import CODE, NASTY_CODE, NASTY_NAMES, action

VOID = {"meta"}


class Balanced(HTMLParser):
    """Complains about a tag that is not closed where it should be, and gathers what is there."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def parsed(text: str) -> Balanced:
    parser = Balanced()
    parser.feed(text)
    parser.close()
    assert not parser.open
    return parser


def test_the_page_is_sound_loads_nothing_and_runs_nothing() -> None:
    example = Example("x.yaml", Scenario(description="<img onerror=x>", expect={"status": "</pre><script>"}), {})
    bundle = Bundle(
        tuple(action(name, f"{NASTY_CODE}// \u202e turned", examples=(example,)) for name in NASTY_NAMES),
        (Module("<b>", "</code>"),),
    )
    text = page(bundle)
    found = parsed(text)
    assert not found.tags & {"script", "img", "link", "iframe", "object", "form", "b"}
    assert not {name for name in found.attributes if name.startswith("on")} | found.attributes & {"src", "style"}
    assert "url(" not in text and "@import" not in text and "default-src 'none'" in text
    assert "\u202e" not in text, "the direction of reading stays"
    etree.fromstring(text.encode(), etree.HTMLParser(recover=False))


def test_what_a_reader_wants_to_know() -> None:
    scenario = Scenario(
        description="An administrator", event={"user": {"email": "a@b.c"}}, expect={"status": "continue"}
    )
    one = action(
        dependencies=(Dependency("lodash", "4.17.21"),),
        secrets=(Secret("API_KEY"),),
        examples=(Example("a.yaml", scenario, {}),),
    )
    text = page(Bundle((one,)))
    for part in (
        "<title>Add roles</title>",
        "lodash 4.17.21",
        "API_KEY",
        "An administrator",
        "email: a@b.c",
        "status: continue",
    ):
        assert part in text
    assert "<code>api.idToken.setCustomClaim</code><small>line 2</small>" in text
    assert "<nav>" not in text and "<nav>" in page(Bundle((one, action("two"))))


def test_no_value_of_a_secret_is_on_it() -> None:
    scenario = Scenario(secrets={"K": "sup3r-s3cret"}, event={"x": "Bearer sup3r-s3cret"}, description="sup3r-s3cret")
    (part,) = write(Bundle((action(examples=(Example("a.yaml", scenario, {}),)),)))
    assert part.path == "index.html" and b"sup3r" not in part.content
    assert b"With the secrets K." in part.content


def test_methods_are_found_with_their_lines() -> None:
    trigger = load().triggers["post-login"]
    code = f"{CODE}api\n  .access.deny('x'); my.api.access.deny(); api?.access.deny;"
    assert [(method.name, lines) for method, lines in calls_in(code, trigger)] == [
        ("api.idToken.setCustomClaim", [2]),
        ("api.access.deny", [4, 5]),
    ]
