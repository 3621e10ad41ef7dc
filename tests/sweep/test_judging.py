from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from studio.flow.request import RunRequest
from studio.sweep.judging import Judge, Result, shape
from studio.sweep.running import Stage
from studio.sweep.variant import Variant, event_of
from tests.sweep.conftest import asked


def judged(code: str, *variants: Variant) -> list[Result]:
    base = asked(code)
    with Stage(threading.Event()) as stage:
        judge = Judge(stage.play([base, base]))
        runs = stage.play([_with(base, variant) for variant in variants])
        return [judge.judge(variant, run) for variant, run in zip(variants, runs, strict=True)]


def _with(base: RunRequest, variant: Variant) -> RunRequest:
    return replace(base, event=event_of(base, variant))


def named(name: str, *, probe: bool = False) -> Variant:
    from studio.sweep.variant import Change

    return Variant("user.name", "other", name, (Change(("user", "name"), name),), probe=probe)


@pytest.mark.parametrize(
    ("code", "kind", "line"),
    [
        ("event.user.name;", "unchanged", None),
        ("console.log(event.user.name);", "unchanged", None),
        ("api.idToken.setCustomClaim('https://a.example/n', event.user.name);", "tokens", None),
        ("if (event.user.name === 'x') api.accessToken.addScope('read:x');", "tokens", None),
        ("api.user.setAppMetadata('n', event.user.name);", "effects", None),
        ("if (event.user.name === 'x') api.access.deny('no');", "denied", 2),
        ("if (event.user.name === 'x') api.redirect.sendUserTo('https://a.example/');", "redirect", 2),
        ("if (event.user.name !== 'x') api.access.deny('no');", "continue", None),
        ("if (event.user.name === 'x') null.x;", "error", 2),
        ("if (event.user.name === 'x') process.exit(1);", "exited", 2),
        ("if (event.user.name === 'x') for (;;);", "timeout", None),
        ("null.x;", "unchanged", None),
        ("if (event.user.name === 'x') null.x; else null.y;", "error", 2),
    ],
)
def test_what_becomes_of_a_variant(code: str, kind: str, line: int | None) -> None:
    (result,) = judged(code, named("x"))
    assert (result.kind, result.line) == (kind, line)
    assert result.failed is (kind in ("error", "exited", "timeout"))


def test_the_worst_comes_first() -> None:
    crash, claim, same = judged(
        "if (event.user.name === 'x') null.x;\nif (event.user.name === 'y') api.idToken.setCustomClaim('a', 1);",
        *(named("x"), named("y"), named("z")),
    )
    assert crash.severity < claim.severity < same.severity


def test_what_differs_by_itself_counts_for_nothing() -> None:
    code = "api.idToken.setCustomClaim('https://a.example/r', Math.random());\nif (event.user.name === 'y') null.x;"
    assert [each.kind for each in judged(code, named("x"), named("y"))] == ["unchanged", "error"]


def test_a_probe_that_fails_is_a_misfit() -> None:
    (result,) = judged("if (event.user.name === 'x') null.x;", named("x", probe=True))
    assert result.kind == "misfit"
    assert not result.failed


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Cannot read properties of undefined (reading 'map')", "Cannot read properties of null (reading 'map')"),
        ("Invalid URL: 'a'", "Invalid URL: 'b'"),
        ("Unexpected token '<', \"<html>\" is not valid JSON", "Unexpected end of JSON input"),
        ('"undefined" is not valid JSON', "Unexpected token 'x', \"xyz\" is not valid JSON"),
        ("status 500", "status 429"),
    ],
)
def test_messages_of_one_cause(one: str, other: str) -> None:
    assert shape(one) == shape(other)


def test_what_was_read_of_nothing_tells_defects_apart() -> None:
    text = "Cannot read properties of undefined (reading '{}')"
    assert shape(text.format("map")) != shape(text.format("city"))
