from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Said

CODE = """exports.onExecutePostLogin = async (event, api) => {
  api.idToken.setCustomClaim('https://e.example/x', [event.user.email, event.organization?.name, event.request.ip]);
};
"""


def seen(said: Said) -> list[object]:
    value: list[object] = json.loads(said.out)["tokens"]["id_token"]["claims"]["https://e.example/x"]
    return value


def test_persons_and_situations_are_put_on_before_everything_else(
    studio_cli: Callable[..., Said], tmp_path: Path
) -> None:
    action = tmp_path / "a.js"
    action.write_text(CODE, encoding="utf-8")
    both = ("--persona", "enterprise-user", "--persona", "suspicious-network", "--json")
    assert seen(studio_cli("run", action, *both)) == ["kim@corp.example", "example-corp", "198.51.100.66"]
    other = studio_cli("run", action, *both, "--set", "user.email=x@example.com")
    assert seen(other)[0] == "x@example.com"


def test_a_seed_makes_the_same_person_up_again(studio_cli: Callable[..., Said], tmp_path: Path) -> None:
    action = tmp_path / "a.js"
    action.write_text(CODE, encoding="utf-8")
    first, second = (seen(studio_cli("run", action, "--random", 7, "--json")) for _ in range(2))
    assert first == second != seen(studio_cli("run", action, "--random", 8, "--json"))


def test_what_does_not_fit_is_told(studio_cli: Callable[..., Said], tmp_path: Path) -> None:
    action = tmp_path / "a.js"
    action.write_text(CODE, encoding="utf-8")
    said = studio_cli("run", action, "--persona", "enterprise-usr")
    assert said.status == 2 and "did you mean enterprise-user" in said.err
    assert studio_cli("run", action, "--persona", "machine").status == 2
