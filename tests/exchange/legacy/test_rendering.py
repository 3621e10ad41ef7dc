from __future__ import annotations

import pytest

from studio.exchange.legacy.convert import CannotConvert, convert
from studio.exchange.legacy.reading import read_old
from studio.exchange.legacy.rendering import Conversion, indented
from tests.exchange.legacy.conftest import inside, rule


def conversion(body: str) -> Conversion:
    old = read_old(rule(body), "rule")
    assert old is not None
    return Conversion(old)


def test_names_are_new_ones() -> None:
    found = conversion("const event = 1, keep = 2, keep2 = 3; callback();")
    assert (found.event, found.api, found.name("keep"), found.name("keep")) == ("event2", "api", "keep3", "keep3")
    assert found.call("api.user.setAppMetadata", "'a'", "1") == "api.user.setAppMetadata('a', 1)"


def test_a_comment_about_what_cannot_be_converted_stands_above_its_statement() -> None:
    body = (
        "if (a) {\n  log(context.sso.with_auth0, context.sso.with_dbconn, context.sso.with_auth0);\n}\n"
        "if (b) log(context.nothing);\ncallback();"
    )
    assert [line.strip().partition(":")[0] for line in inside(convert(rule(body))).splitlines()] == [
        "if (a) {",
        "// TODO line 3",
        "// TODO line 3",
        "log(undefined, undefined, undefined);",
        "}",
        "// TODO line 5",
        "if (b) log(undefined);",
    ]


def test_lines_that_were_emptied_leave_no_gap() -> None:
    care = "user.app_metadata = user.app_metadata || {};"
    body = f"{care}\n\na();\n\n{care}\n\nb();\ncallback();"
    assert inside(convert(rule(body))) == "a();\n\nb();"


def test_everything_else_stays_as_it_was() -> None:
    body = "/* why */ var  a=1 ,b ;   // odd\n\tlog( a,b )\n\n\n  if(a){b}else{ ;; }\ncallback();"
    code = f"function (user, context, callback) {{\n  {body}\n}}"
    assert body.removesuffix("\ncallback();") in convert(code).code


def test_code_that_is_nested_without_end_is_refused() -> None:
    deep = "if (a) {{{0}" * 200 + "callback();" + " }}" * 200
    with pytest.raises(CannotConvert, match="nested too deeply"):
        convert(rule(deep.format("\n")))
    assert "api" in convert(rule(deep.format(" "))).code
    long = " + ".join(["user.name"] * 1000)
    assert "event.user.name" in convert(rule(f"log({long}); callback();")).code


def test_blocks_are_moved_to_the_right() -> None:
    assert indented("a\n\n b", "  ") == "  a\n\n   b"


def test_a_statement_behind_another_one_has_the_comment_before_it() -> None:
    text = inside(convert(rule("first(); const from = context.connectionOptions['*/']; callback();")))
    assert text.startswith("first(); /* TODO line ") and text.endswith(" */ const from = undefined;")
