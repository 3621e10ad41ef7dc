from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.ui.editor.tokens import DEEPEST_TEMPLATE, LONGEST_LINE, START, State, Style, scan_line


def shown(text: str, state: State = START, *, json: bool = False) -> list[tuple[str, str]]:
    raw, found, at = text.encode(), [], 0
    for style, length in scan_line(raw, state, json=json).runs:
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
        ("[...roles]", "TEXT", "roles"),
        ("ünïcode()", "FUNCTION", "ünïcode"),
    ],
)
def test_styles(text: str, style: str, piece: str) -> None:
    assert (style, piece) in shown(text)


@pytest.mark.parametrize("text", ["a / b / c", "(a) / 2 / b", "x[1] / y / z", "i++ / 2 / n"])
def test_a_division_is_no_regex(text: str) -> None:
    assert not [piece for style, piece in shown(text) if style == "REGEX"]


def test_state_goes_from_line_to_line() -> None:
    inside = scan_line(b"/* begins\n", START).after
    assert inside.mode == "comment"
    assert shown("ends */ x", inside) == [("COMMENT", "ends */"), ("TEXT", "x")]
    template = scan_line(b"const a = `line\n", START).after
    assert template.mode == "template"
    open_brace = scan_line(b"if (x) {\n", START).after
    assert open_brace.depth == 1


def test_an_else_ends_one_block_and_begins_the_next() -> None:
    scanned = scan_line(b"} else {\n", State(depth=2))
    assert (scanned.low, scanned.after.depth) == (1, 2)


def test_templates_nested_without_end_cost_no_time() -> None:
    state = START
    for _ in range(20):
        state = scan_line(b"`${" * 1000, state).after
    assert len(state.braces) == DEEPEST_TEMPLATE


def test_keys_of_json() -> None:
    assert shown('{"a": "b"}', json=True)[1:4] == [("PROPERTY", '"a"'), ("OPERATOR", ":"), ("STRING", '"b"')]


def test_a_monstrous_line_is_left_plain() -> None:
    assert scan_line(b"x" * (LONGEST_LINE + 1), START).runs == [(Style.TEXT, LONGEST_LINE + 1)]


@given(st.lists(st.text(max_size=30) | st.sampled_from(["`", "${", "}", "/*", "*/", "/", "'", "\\"]), max_size=12))
def test_runs_always_add_up(pieces: list[str]) -> None:
    state = START
    for line in "".join(pieces).encode("utf-8", "replace").splitlines(keepends=True):
        runs, state, low = scan_line(line, state)
        assert 0 <= low <= state.depth
        assert sum(length for _, length in runs) == len(line)
        assert all(length > 0 for _, length in runs)
