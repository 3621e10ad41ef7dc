from __future__ import annotations

from collections.abc import Callable

from studio.exchange.legacy.statements import dedented, shifted


def test_nothing_is_left_of_a_statement_that_is_not_needed(becomes: Callable[[str], str]) -> None:
    assert becomes("if (a) context.idToken = context.idToken || {};\nb();") == "if (a) {}\nb();"


def test_comments_behind_a_statement_stay(becomes: Callable[[str], str]) -> None:
    assert becomes("context.idToken.a = 1; // why") == "api.idToken.setCustomClaim('a', 1); // why"


def test_a_comment_never_swallows_the_line_of_an_if(becomes: Callable[[str], str]) -> None:
    text = becomes("if (a) delete context.idToken.b;\nc();")
    assert text.splitlines()[1:] == ["if (a) {", "  // delete context.idToken.b", "}", "c();"]


def test_a_comment_never_swallows_what_follows_on_its_line(becomes: Callable[[str], str]) -> None:
    text = becomes("a(() => { delete context.idToken.b; c(); });")
    assert text.splitlines() == [
        "// TODO line 2: context.idToken.b cannot be removed: "
        "standard claims stay, and nobody else's claims are known.",
        "a(() => { // delete context.idToken.b",
        " c(); });",
    ]


def test_blocks_keep_their_shape() -> None:
    assert dedented("\n    a();\n      b();\n\n    c();\n  ", "  ") == "a();\n    b();\n\n  c();"
    assert shifted("a\nb\n\nc", "  ") == "a\n  b\n\n  c"
