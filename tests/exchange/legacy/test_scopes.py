from __future__ import annotations

from studio.exchange.legacy.scopes import Scopes
from studio.exchange.legacy.syntax import line_of, parse, walk


def meanings(text: str) -> tuple[dict[str, list[tuple[int, str, int]]], Scopes]:
    """For each name: line, kind and line of declaration of every mention."""
    syntax = parse(text)
    scopes = Scopes(syntax)
    found: dict[str, list[tuple[int, str, int]]] = {}
    for node in walk(syntax.root):
        if binding := scopes.binding(node):
            found.setdefault(syntax.text(node), []).append((line_of(node), binding.kind, line_of(binding.declared)))
    return found, scopes


def test_an_inner_declaration_hides_the_outer_one() -> None:
    found, _ = meanings(
        "function (user) {\n  user;\n  call(function (user) {\n user; });\n  { const user = 1;\n user; }\n}"
    )
    assert found["user"] == [
        (1, "parameter", 1),
        (2, "parameter", 1),
        (3, "parameter", 3),
        (4, "parameter", 3),
        (5, "const", 5),
        (6, "const", 5),
    ]


def test_var_belongs_to_the_function_and_let_to_its_block() -> None:
    found, scopes = meanings("function f() {\n  if (a) { var b = 1; let c = 2; }\n  b; c;\n}")
    assert found["b"][-1] == (3, "var", 2)
    assert [line_of(node) for node in scopes.free["c"]] == [3]


def test_patterns_declare_every_name_in_them() -> None:
    found, _ = meanings("const {a, b: {c = d}, ...e} = f, [g, , h = 1, ...i] = a;")
    assert {"a", "c", "e", "g", "h", "i"} == set(found)


def test_functions_classes_catches_and_loops() -> None:
    found, scopes = meanings(
        "function f() { return f; }\nconst g = function h() { return h; };\nclass K {}\n"
        "try { q(); } catch ({message}) { message; }\nfor (const k of K) k;\nfor (var v in f) {}\nv; k; h;"
    )
    assert [kind for _, kind, _ in found["message"]] == ["catch", "catch"]
    assert found["v"][-1][1] == "var"
    assert {"k", "h", "q"} <= set(scopes.free)


def test_what_is_written_again_is_known() -> None:
    syntax = parse("let a = 1, b = 2, c = 3, d = 4; a = 2; b.x = 1; ({c} = b); d++;")
    scopes = Scopes(syntax)
    bindings = {binding.name: binding for node in walk(syntax.root) if (binding := scopes.binding(node))}
    assert {name: binding.written for name, binding in bindings.items()} == {
        "a": True,
        "b": False,
        "c": True,
        "d": True,
    }


def test_short_properties_are_mentions() -> None:
    found, scopes = meanings("const a = 1;\nuse({a, b});")
    assert found["a"] == [(1, "const", 1), (2, "const", 1)]
    assert scopes.is_free(scopes.free["b"][0], "b") and not scopes.is_free(scopes.free["b"][0], "a")
