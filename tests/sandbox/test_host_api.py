from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.conftest import Play, entry


def checked(test: str, **more: Any) -> dict[str, Any]:
    check = {"arg": 0, "test": test, "error": "TypeError", "message": "bad {arg}: {value}"} | more
    return entry("api.a.b", params=["name"], checks=[check])


CHECKS: list[tuple[dict[str, Any], list[str], list[str]]] = [
    ({"test": "string"}, ["''", "'a'"], ["1", "null", "undefined", "{}"]),
    ({"test": "non_empty_string"}, ["'a'"], ["''", "1"]),
    ({"test": "boolean"}, ["false"], ["0", "'true'"]),
    ({"test": "number"}, ["0", "1.5"], ["NaN", "Infinity", "'1'"]),
    ({"test": "integer"}, ["3"], ["1.5", "'3'"]),
    ({"test": "object"}, ["{}"], ["null", "[]", "'a'"]),
    ({"test": "array"}, ["[]"], ["{}", "'a'"]),
    ({"test": "array_of_strings"}, ["[]", "['a']"], ["[1]", "'a'"]),
    ({"test": "one_of", "value": ["a", 1]}, ["'a'", "1"], ["'b'", "'1'"]),
    ({"test": "not_one_of", "value": ["a"]}, ["'b'"], ["'a'"]),
    ({"test": "max_length", "value": 2}, ["'ab'"], ["'abc'", "'😀a'"]),
    ({"test": "min_length", "value": 1}, ["'a'"], ["''"]),
    ({"test": "max_bytes", "value": 2}, ["'é'"], ["'éa'", "'😀'"]),
    ({"test": "pattern", "value": "^[a-z]+$"}, ["'abc'"], ["'A'", "1"]),
    ({"test": "no_whitespace"}, ["'ab'"], ["'a b'", "'\\t'"]),
    ({"test": "provided"}, ["1", "'a'"], ["0", "''", "null", "undefined"]),
    ({"test": "scalar_or_null"}, ["null", "1", "'a'", "true"], ["[]", "{}", "undefined"]),
    ({"test": "scalar_or_null_or_list"}, ["[1, 'a', null]", "null"], ["[{}]", "{}"]),
]


@pytest.mark.parametrize(("check", "good", "bad"), CHECKS, ids=[check["test"] for check, _, _ in CHECKS])
def test_checks(play: Play, check: dict[str, Any], good: list[str], bad: list[str]) -> None:
    calls = "\n".join(f"try {{ api.a.b({value}); }} catch {{}}" for value in [*good, *bad])
    recording = play(calls, api=[checked(check["test"], value=check.get("value"))])
    assert [call.threw is None for call in recording.calls] == [True] * len(good) + [False] * len(bad)


def test_a_failed_check_throws_and_is_recorded(play: Play) -> None:
    recording = play("api.a.b(7);", api=[checked("string")])
    (call,) = recording.calls
    assert recording.status == "error"
    assert call.threw is not None
    assert (call.threw.name, call.threw.message, call.args) == ("TypeError", "bad name: 7", (7,))
    assert recording.error is not None
    assert recording.error.line == call.line == 2


@pytest.mark.parametrize("kind", ["Error", "TypeError", "RangeError"])
def test_the_kind_of_error_is_the_catalogues(play: Play, kind: str) -> None:
    recording = play(
        "try { api.a.b(1); } catch (e) { console.log(e.constructor.name); }",
        api=[checked("string", error=kind)],
    )
    assert recording.console[0].text == kind


def test_an_optional_argument_may_be_missing(play: Play) -> None:
    recording = play("api.a.b(); api.a.b(undefined);", api=[checked("string", optional=True)])
    assert recording.status == "completed"


def test_a_bad_url_throws_nodes_own_error(play: Play) -> None:
    recording = play("try { api.a.b('x'); } catch (e) { console.log(e.code); }", api=[checked("url")])
    assert recording.console[0].text == "ERR_INVALID_URL"


def test_methods_return_what_the_catalogue_says(play: Play) -> None:
    api = [entry("api.a.b", returns="api"), entry("api.a.c"), entry("api.a.d", returns="value")]
    recording = play("console.log(api.a.b() === api, api.a.c(), api.a.d(), api.a.b.name);", api=api)
    assert recording.console[0].text == "true undefined undefined b"
    assert [call.returned for call in recording.calls] == ["api", None, {"$type": "undefined"}]


def test_the_position_is_the_innermost_line_of_the_action(play: Play) -> None:
    code = "const deny = () => {\n  api.access.deny('x');\n};\n[1].forEach(() => deny());"
    assert play(code).calls[0].line == 3


def test_positions_survive_a_changed_stack_limit(play: Play) -> None:
    assert play("Error.stackTraceLimit = 0;\napi.access.deny('x');").calls[0].line == 3


def test_an_unknown_test_is_not_silently_passed(play: Play) -> None:
    recording = play("api.a.b(1);", api=[checked("nonsense")])
    assert recording.status == "error" and 'unknown test "nonsense"' in recording.sentence


def test_the_api_object_can_be_extended_by_the_action(play: Play) -> None:
    assert play("api.mine = 1; api.access.mine = 2; console.log(api.mine + api.access.mine);").console[0].text == "3"


def test_setters_on_the_prototype_of_lists_see_nothing_of_the_host(play: Play) -> None:
    code = """

    const caught = {set() { globalThis.n = (globalThis.n || 0) + 1; }, configurable: true};
    for (const at of [0, 1]) Object.defineProperty(Array.prototype, at, caught);
    try { api.a.b('x'); } catch {}
    delete Array.prototype[0]; delete Array.prototype[1];
    console.log(globalThis.n || 0);
    """
    assert play(code, api=[checked("string")]).console[0].text == "0"
