from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from studio.flow.effects.registry import EFFECTS
from studio.sandbox.node import OVERRIDE
from tests.cli.conftest import Said

Cli = Callable[..., Said]


def test_the_figures_are_measured_for_every_trigger(studio_cli: Cli) -> None:
    said = studio_cli("triggers", "--coverage")
    lines = said.out.splitlines()
    assert said.status == 0 and len(lines) == 13 + 2
    assert " ".join(lines[-1].split()) == "13 runnable triggers 1060 of 1060 event fields 131 of 131 methods"


def test_what_is_missing_is_named(studio_cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(EFFECTS, "claim")
    said = studio_cli("triggers", "--coverage", "post-login")
    assert "66 of  68 methods" in said.out and "  api.idToken.setCustomClaim has no meaning" in said.out
    found = json.loads(studio_cli("triggers", "--coverage", "--json").out)
    assert found["total"]["methods"]["effective"] == 128
    assert {(each["trigger"], each["name"]) for each in found["total"]["methods"]["missing"]} == {
        ("post-login", "api.accessToken.setCustomClaim"),
        ("post-login", "api.idToken.setCustomClaim"),
        ("credentials-exchange", "api.accessToken.setCustomClaim"),
    }
    assert found["total"]["fields"] == {"effective": 1060, "documented": 1060, "missing": []}
    assert len(found["triggers"]) == 13 and found["triggers"][0]["id"] == "post-login"


def test_a_trigger_that_cannot_be_run(studio_cli: Cli) -> None:
    said = studio_cli("triggers", "--coverage", "mcp-tool")
    assert said.status == 2 and "nothing to measure" in said.err


def test_without_node(studio_cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "nowhere"))
    said = studio_cli("triggers", "--coverage")
    assert said.status == 3 and said.out == "" and "nowhere" in said.err
