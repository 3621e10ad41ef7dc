from __future__ import annotations

import json
from collections.abc import Callable

from tests.cli.conftest import Said

Cli = Callable[..., Said]


def test_the_list(studio_cli: Cli) -> None:
    said = studio_cli("triggers")
    assert said.status == 0 and len(said.out.splitlines()) == 16
    listed = json.loads(studio_cli("triggers", "--json").out)
    assert [t["id"] for t in listed][:2] == ["post-login", "pre-user-registration"]
    assert sum(t["methods"] for t in listed) == 131


def test_one_trigger(studio_cli: Cli) -> None:
    assert "api.idToken.setCustomClaim(key, value)" in studio_cli("triggers", "post-login").out
    found = json.loads(studio_cli("triggers", "post-login", "--json").out)
    assert len(found["api"]) == 68 and len(found["event"]) == 248
    assert found["default_event"]["user"]["email"] == "ada@example.test"


def test_a_trigger_that_cannot_be_run(studio_cli: Cli) -> None:
    assert "cannot be run" in studio_cli("triggers", "mcp-tool").out


def test_an_unknown_trigger(studio_cli: Cli) -> None:
    said = studio_cli("triggers", "postlogin")
    assert said.status == 2 and "did you mean post-login" in said.err


def test_the_grants_by_which_a_trigger_is_reached(studio_cli: Cli) -> None:
    shown = studio_cli("triggers", "post-login").out
    assert "Grants (run --grant ID)" in shown and "  refresh-token " in shown
    found = json.loads(studio_cli("triggers", "post-login", "--json").out)["grants"]
    assert found[0]["id"] == "browser" and {"id", "name", "help", "protocol"} == set(found[0])
    assert "Grants" not in studio_cli("triggers", "event-stream").out
