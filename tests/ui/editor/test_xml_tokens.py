from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.ui.editor.tokens import LONGEST_LINE, START, State, Style
from studio.ui.editor.xml_tokens import scan_xml


def shown(text: str, state: State = START) -> list[tuple[str, str]]:
    raw, found, at = text.encode(), [], 0
    for style, length in scan_xml(raw, state).runs:
        piece = raw[at : at + length].decode("utf-8", "replace")
        at += length
        if piece.strip():
            found.append((style.name, piece))
    return found


def test_an_element_with_an_attribute_and_a_text() -> None:
    assert shown('<a:b c="d">x &amp; y</a:b>') == [
        ("KEYWORD", "<a:b"),
        ("PROPERTY", "c"),
        ("TEXT", "="),
        ("STRING", '"d"'),
        ("KEYWORD", ">"),
        ("TEXT", "x "),
        ("NUMBER", "&amp;"),
        ("TEXT", " y"),
        ("KEYWORD", "</a:b"),
        ("KEYWORD", ">"),
    ]


def test_a_tag_and_a_comment_go_on_in_the_next_line() -> None:
    after = scan_xml(b"<a", START).after
    assert (after.mode, after.depth) == ("tag", 1)
    assert shown('b="c"/>', after)[-1] == ("KEYWORD", "/>")
    assert scan_xml(b'b="c"/>', after).after == START
    inside = scan_xml(b"<!-- x", START).after
    assert shown("y --><a/>", inside) == [("COMMENT", "y -->"), ("KEYWORD", "<a"), ("KEYWORD", "/>")]


@pytest.mark.parametrize(
    ("line", "depth", "low"),
    [("<a>", 1, 0), ("<a>x</a>", 0, 0), ("<a/>", 0, 0), ("</a>", 0, 0), ("<?xml version='1.0'?>", 0, 0)],
)
def test_depth_counts_open_elements(line: str, depth: int, low: int) -> None:
    scanned = scan_xml(line.encode(), START)
    assert (scanned.after.depth, scanned.low) == (depth, low)


@given(st.text(), st.sampled_from(["code", "tag", "closing", "comment"]), st.integers(0, 3))
def test_every_byte_of_any_text_is_told(text: str, mode: str, depth: int) -> None:
    raw = text.encode("utf-8", "replace")
    scanned = scan_xml(raw, State(mode, (), depth))
    assert sum(length for _, length in scanned.runs) == len(raw)
    assert all(length > 0 for _, length in scanned.runs)
    assert 0 <= scanned.low <= scanned.after.depth or scanned.low <= depth


def test_a_very_long_line_is_left_plain() -> None:
    assert scan_xml(b"<" * (LONGEST_LINE + 1), START).runs == [(Style.TEXT, LONGEST_LINE + 1)]
