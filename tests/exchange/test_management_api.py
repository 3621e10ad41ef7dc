from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from studio.exchange.bundle import Bundle, Module, ModuleUse, Secret
from studio.exchange.formats import read as read_any
from studio.exchange.management_api import action_value, read, recognised, remarks, write
from studio.exchange.placing import place
from studio.exchange.source import Source
from studio.project.reading import ReadError
from tests.exchange.conftest import CODE, NASTY_CODE, action, tree

# https://auth0.com/docs/api/management/v2/actions/post-action
ALLOWED = {"name", "supported_triggers", "code", "dependencies", "runtime", "secrets", "modules", "deploy"}


def test_the_body_has_the_keys_of_the_api_and_no_value_of_a_secret() -> None:
    body = action_value(action(code=NASTY_CODE, secrets=(Secret("API_KEY", "##X##"),), modules=(ModuleUse("m", 2),)))
    assert {*body} <= ALLOWED
    assert body["secrets"] == [{"name": "API_KEY"}] and body["code"] == NASTY_CODE


def test_one_action_lies_on_top_and_several_in_folders(tmp_path: Path) -> None:
    place(tuple(write(Bundle((action("a"),)))), tmp_path / "one")
    assert {*tree(tmp_path / "one")} == {"action.json", "DEPLOY.md"}
    place(tuple(write(Bundle((action("a"), action("b/c")), (Module("m", "1"),)))), tmp_path / "two")
    assert {*tree(tmp_path / "two")} == {"a/action.json", "b-c/action.json", "modules/m/module.json", "DEPLOY.md"}


@pytest.mark.skipif(shutil.which("jq") is None or shutil.which("sh") is None, reason="needs jq and a shell")
def test_the_command_in_the_guide_fills_in_the_secrets(tmp_path: Path) -> None:
    place(tuple(write(Bundle((action("it's"),)))), tmp_path)
    one = action("it's $(touch pwned)", secrets=(Secret("A"), Secret("B")))
    place(tuple(write(Bundle((one, action("other"))))), tmp_path / "two")
    guide = (tmp_path / "two" / "DEPLOY.md").read_text(encoding="utf-8")
    command = guide.split("```sh\n")[1].split("```")[0].replace("| auth0 actions create --data -", "")
    done = subprocess.run(
        ["sh", "-c", command], env={"SECRET_0": 'a"b\nc', "SECRET_1": "2", "PATH": "/usr/bin:/bin"},
        capture_output=True, text=True, cwd=tmp_path / "two", check=True,
    )  # fmt: skip
    secrets = json.loads(done.stdout)["secrets"]
    assert secrets == [{"name": "A", "value": 'a"b\nc'}, {"name": "B", "value": "2"}]
    assert not list(tmp_path.rglob("pwned"))


def test_what_a_tenant_answers_with_is_read_too(tmp_path: Path) -> None:
    """A list as `GET /actions/actions` gives it, whatever the file is called."""
    got = {
        "actions": [
            {
                "id": "act_1",
                "name": "A",
                "code": CODE,
                "supported_triggers": [{"id": "post-login", "version": "v3", "status": "CURRENT"}],
                "secrets": [{"name": "K", "updated_at": "2026-01-01"}],
                "all_changes_deployed": False,
                "status": "built",
                "deployed_version": {"code": "old"},
            }
        ],
        "total": 1,
    }
    (tmp_path / "whatever.json").write_text(json.dumps(got), encoding="utf-8")
    for place_ in (tmp_path, tmp_path / "whatever.json"):
        found = read_any(place_)
        assert found.format == "action-json"
        assert found.bundle.actions == (action("A", secrets=(Secret("K"),), deployed=False),)
        assert not found.notes.left_out


def test_a_broken_file_among_others_is_listed(tmp_path: Path) -> None:
    (tmp_path / "action.json").write_text(json.dumps({"name": "A", "code": CODE, "supported_triggers": []}), "utf-8")
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    assert recognised(Source(tmp_path))
    assert read(Source(tmp_path)).notes.left_out[0].startswith("broken.json: this is no JSON")
    with pytest.raises(ReadError, match="this is no JSON"):
        read(Source(tmp_path / "broken.json"))


def test_what_has_to_be_known() -> None:
    told = [each.text for each in remarks(Bundle((action("a", secrets=(Secret("K"),), modules=(ModuleUse("m"),)),)))]
    assert told == [
        "Give a the values of its secrets when you send it: K.",
        "Put module_id and module_version_id of your tenant into a for its modules: m.",
    ]
