from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.exchange.legacy.syntax import (
    NotJavaScript,
    Syntax,
    arguments,
    bare,
    is_write,
    line_of,
    member_name,
    outer,
    parameters,
    parse,
    string_value,
    walk,
)


def found(syntax: Syntax, kind: str) -> list[str]:
    return [syntax.text(node) for node in walk(syntax.root) if node.type == kind]


def test_a_bare_function_is_an_expression() -> None:
    syntax = parse("function (a, b) { return a; }")
    function = next(node for node in walk(syntax.root) if node.type == "function_expression")
    assert [syntax.text(node) for node in parameters(function)] == ["a", "b"]
    arrow = next(node for node in walk(parse("x => x").root) if node.type == "arrow_function")
    assert len(parameters(arrow)) == 1


@pytest.mark.parametrize(
    ("text", "told", "line"),
    [
        ("function (a {\n}", "missing|no JavaScript", 1),
        ("a = 1;\nb = = 2;", "no JavaScript", 2),
        ("[" * 3000 + "]" * 3000, "nested more than", None),
        ("a;" * 600_000, "expected at most", None),
    ],
)
def test_what_is_no_javascript_is_told_with_its_line(text: str, told: str, line: int | None) -> None:
    with pytest.raises(NotJavaScript, match=told) as raised:
        parse(text)
    assert raised.value.line == line


@given(st.text(max_size=200))
def test_any_text_is_taken_or_refused(text: str) -> None:
    try:
        syntax = parse(text)
    except NotJavaScript as error:
        assert str(error)
    else:
        assert syntax.code.decode() == text.encode("utf-8", "replace").decode()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("'a'", "a"),
        ('"a\\nb\\u0041\\x42\\u{43}\\q"', "a\nbABCq"),
        ("`plain`", "plain"),
        ("`a${b}`", None),
        ("b", None),
        ("'\\u{110000}'", "\\u{110000}"),
    ],
)
def test_what_a_string_says(text: str, value: str | None) -> None:
    syntax = parse(f"x({text})")
    call = next(node for node in walk(syntax.root) if node.type == "call_expression")
    assert string_value(syntax, arguments(call)[0]) == value


def test_names_of_members() -> None:
    syntax = parse("a.b; a['c']; a[d]; a?.e;")
    members = [node for node in walk(syntax.root) if node.type in ("member_expression", "subscript_expression")]
    assert [member_name(syntax, node) for node in members] == ["b", "c", None, "e"]


def test_writes_and_reads() -> None:
    syntax = parse("a.b = 1; c.d += 1; delete e.f; g.h++; i.j; for (k.l of m.n) {}")
    members = [node for node in walk(syntax.root) if node.type == "member_expression"]
    assert [syntax.text(node) for node in members if is_write(node)] == ["a.b", "c.d", "e.f", "g.h", "k.l"]


def test_brackets_and_lines() -> None:
    syntax = parse("a;\n((b));")
    name = [node for node in walk(syntax.root) if node.type == "identifier"][1]
    assert line_of(name) == 2
    assert syntax.text(outer(name)) == "((b))"
    assert syntax.text(bare(outer(name))) == "b"
