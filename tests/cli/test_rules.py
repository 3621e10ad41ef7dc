from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from studio.catalogue.loader import load
from tests.cli.conftest import Said

Cli = Callable[..., Said]


def test_the_whole_register(studio_cli: Cli) -> None:
    said = studio_cli("rules")
    assert said.status == 0
    ids = [line.split()[0] for line in said.out.splitlines() if not line.startswith(" ")]
    assert ids == list(load().rules)
    row, source = next(
        (line, below)
        for line, below in zip(said.out.splitlines(), said.out.splitlines()[1:], strict=False)
        if line.startswith("claims.restricted ")
    )
    assert row.split(maxsplit=2)[1:] == ["A", "Reserved names are dropped when the token is issued, without an error."]
    assert source.strip() == "https://auth0.com/docs/secure/tokens/json-web-tokens/create-custom-claims"


def test_as_json(studio_cli: Cli) -> None:
    listed = json.loads(studio_cli("rules", "--json").out)
    assert len(listed) == len(load().rules)
    assert all(set(rule) == {"id", "area", "grade", "says", "sources"} for rule in listed)
    one = json.loads(studio_cli("rules", "flow.denied", "--json").out)
    assert one["area"] == "flow" and one["grade"] == "C" and one["sources"] == []


def test_one_area(studio_cli: Cli) -> None:
    rows = [line for line in studio_cli("rules", "--area", "claims").out.splitlines() if not line.startswith(" ")]
    assert rows and all(line.startswith("claims.") for line in rows)
    listed = json.loads(studio_cli("rules", "--area", "mfa", "--json").out)
    assert {rule["area"] for rule in listed} == {"mfa"}


def test_one_rule(studio_cli: Cli) -> None:
    page = studio_cli("rules", "claims.last_write").out
    assert page.startswith("claims.last_write\nOf several calls") and "Grade A: official" in page
    assert page.count("https://") == 2
    assert "Sources\n  none" in studio_cli("rules", "gaps.deny_twice").out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("claims.restrictd",), "did you mean claims.restricted"),
        (("claims",), "expected a rule of it, or --area claims"),
        (("heron",), "see action-studio rules"),
        (("--area", "claim"), "did you mean claims"),
        (("--area", "zzz"), "expected one of limits, modules"),
    ],
)
def test_what_is_not_known(studio_cli: Cli, arguments: tuple[str, ...], told: str) -> None:
    said = studio_cli("rules", *arguments)
    assert said.status == 2 and told in said.err and said.out == "" and len(said.err.splitlines()) == 1
