from __future__ import annotations

from collections.abc import Callable
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.tokens.saml.xml_text import REPLACED, Node, compact, is_legal, legal, readable

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))
FORMS = pytest.mark.parametrize("form", [compact, readable])


def test_a_document_in_both_forms() -> None:
    tree = Node("a:r", {"xmlns:a": "urn:a", "n": 'x<"&'}, (Node("a:b", {}, "1 < 2"), Node("a:c")))
    assert compact(tree) == '<a:r xmlns:a="urn:a" n="x&lt;&quot;&amp;"><a:b>1 &lt; 2</a:b><a:c/></a:r>'
    assert readable(tree) == ('<a:r xmlns:a="urn:a" n="x&lt;&quot;&amp;">\n  <a:b>1 &lt; 2</a:b>\n  <a:c/>\n</a:r>')


@pytest.mark.parametrize("bad", ["\0", "\x1b", "\ud800", "\udfff", "\ufffe", "\uffff", "\x0b"])
def test_what_xml_cannot_hold_is_replaced(bad: str) -> None:
    assert legal(f"a{bad}b") == f"a{REPLACED}b"
    assert not is_legal(bad)
    assert is_legal(REPLACED)


@FORMS
@given(ANY_TEXT, ANY_TEXT)
def test_any_text_comes_back_as_it_was(form: Callable[[Node], str], value: str, inside: str) -> None:
    root = ElementTree.fromstring(form(Node("r", {"v": value}, (Node("c", {}, inside),))))
    assert root.get("v") == legal(value)
    assert (root[0].text or "") == legal(inside)


@given(ANY_TEXT)
def test_nothing_to_be_read_is_invisible(text: str) -> None:
    assert readable(Node("r", {"v": text}, text)).isprintable()


def test_an_override_of_direction_can_be_seen() -> None:
    assert readable(Node("r", {}, "a\u202eb")) == "<r>a&#x202E;b</r>"


def test_long_base64_stands_in_lines_to_be_read_only() -> None:
    node = Node("v", {}, "A" * 100, base64=True)
    assert readable(node).splitlines() == ["<v>", f"  {'A' * 76}", f"  {'A' * 24}", "</v>"]
    assert compact(node) == f"<v>{'A' * 100}</v>"
