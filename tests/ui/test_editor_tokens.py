from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.ui.editor_tokens import LONGEST_LINE, START, State, Style, scan_line


def shown(text: str, state: State = START, *, json: bool = False) -> list[tuple[str, str]]:
    raw, found, at = text.encode(), [], 0
    for style, length in scan_line(raw, state, json=json)[0]:
        piece = raw[at : at + length].decode("utf-8", "replace")
        at += length
        if piece.strip():
            found.append((style.name, piece))
    return found


def test_what_stands_in_a_template_is_code_again() -> None:
    assert shown("`a ${b.c(`x ${1}`)} d`") == [
        ("TEMPLATE", "`"),
        ("TEMPLATE", "a "),
        ("OPERATOR", "${"),
        ("TEXT", "b"),
        ("OPERATOR", "."),
        ("FUNCTION", "c"),
        ("OPERATOR", "("),
        ("TEMPLATE", "`"),
        ("TEMPLATE", "x "),
        ("OPERATOR", "${"),
        ("NUMBER", "1"),
        ("OPERATOR", "}"),
        ("TEMPLATE", "`"),
        ("OPERATOR", ")"),
        ("OPERATOR", "}"),
        ("TEMPLATE", " d"),
        ("TEMPLATE", "`"),
    ]


def test_an_object_in_a_template_does_not_end_it() -> None:
    assert ("TEMPLATE", " z") in shown("`${ {a: 1} } z`")


@pytest.mark.parametrize(
    ("text", "style", "piece"),
    [
        ("x = /a[/]b/gi;", "REGEX", "/a[/]b/gi"),
        ("return /a/.test(s)", "REGEX", "/a/"),
        ("const x = y; // note", "COMMENT", "// note"),
        ("await fetch(u)", "FUNCTION", "fetch"),
        ("'it\\'s'", "STRING", "'it\\'s'"),
        ("0x1f + 1e3 + 10n", "NUMBER", "10n"),
        ("api.idToken", "PLATFORM", "api"),
        ("o.if", "PROPERTY", "if"),
        ("ünïcode()", "FUNCTION", "ünïcode"),
    ],
)
def test_styles(text: str, style: str, piece: str) -> None:
    assert (style, piece) in shown(text)


@pytest.mark.parametrize("text", ["a / b / c", "(a) / 2 / b", "x[1] / y / z"])
def test_a_division_is_no_regex(text: str) -> None:
    assert not [piece for style, piece in shown(text) if style == "REGEX"]


def test_state_goes_from_line_to_line() -> None:
    _, inside = scan_line(b"/* begins\n", START)
    assert inside.mode == "comment"
    assert shown("ends */ x", inside) == [("COMMENT", "ends */"), ("TEXT", "x")]
    _, template = scan_line(b"const a = `line\n", START)
    assert template.mode == "template"
    _, open_brace = scan_line(b"if (x) {\n", START)
    assert open_brace.depth == 1


def test_keys_of_json() -> None:
    assert shown('{"a": "b"}', json=True)[1:4] == [("PROPERTY", '"a"'), ("OPERATOR", ":"), ("STRING", '"b"')]


def test_a_monstrous_line_is_left_plain() -> None:
    assert scan_line(b"x" * (LONGEST_LINE + 1), START)[0] == [(Style.TEXT, LONGEST_LINE + 1)]


@given(st.lists(st.text(max_size=30) | st.sampled_from(["`", "${", "}", "/*", "*/", "/", "'", "\\"]), max_size=12))
def test_runs_always_add_up(pieces: list[str]) -> None:
    state = START
    for line in "".join(pieces).encode("utf-8", "replace").splitlines(keepends=True):
        runs, state = scan_line(line, state)
        assert sum(length for _, length in runs) == len(line)
        assert all(length > 0 for _, length in runs)
