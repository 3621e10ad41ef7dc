"""What the studio writes, loaded by auth0-deploy-cli itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from studio.exchange.bundle import Binding, Bundle
from studio.exchange.entries import dependency_entries, module_entries, trigger_entries
from studio.exchange.formats import Wishes, by_id, export
from studio.exchange.placeholders import key_of, placeholder_of
from studio.exchange.placing import place
from tests.exchange.conftest import action
from tests.exchange.deploy_cli.conftest import Loader

# All of them on one worker, for the tool is installed once.
pytestmark = pytest.mark.long
VALUE = "it's \"quoted\"\nand \\ has ${lines} $& 'too'"
LAYOUTS = {"yaml": ("deploy-cli-yaml", "tenant.yaml"), "directory": ("deploy-cli-directory", ".")}


def written(bundle: Bundle, layout: str, folder: Path, wishes: Wishes | None = None) -> dict[str, Any]:
    """One case for the loader, of an export that is on disk."""
    format, input = LAYOUTS[layout]
    made = export(bundle, by_id()[format], wishes)
    assert not made.refused
    place(made.parts, folder)
    return {"layout": layout, "folder": str(folder), "input": input, "mappings": {}}


def values(bundle: Bundle) -> dict[str, str]:
    """A value for each secret that is pasted with quotes."""
    found = [placeholder_of(secret) for owner in bundle.owners for secret in owner.secrets]
    return {key_of(each): VALUE for each in found if each.startswith("@@")}


def test_everything_that_is_hard_arrives_as_it_is(deploy_cli: Loader, nasty: Bundle, tmp_path: Path) -> None:
    bound = replace(nasty, bindings={"post-login": tuple(Binding(a.name, f"*{a.name}") for a in nasty.actions[:20])})
    cases = [written(bound, layout, tmp_path / layout, Wishes(bindings=True)) for layout in LAYOUTS]
    filled = [{**case, "mappings": values(nasty)} for case in cases]
    plain_yaml, plain_folder, filled_yaml, filled_folder = deploy_cli([*cases, *filled])
    for found in (plain_yaml, plain_folder, filled_yaml, filled_folder):
        assert "error" not in found, found
        by_name = {each["name"]: each for each in found["actions"]}
        assert by_name.keys() == {each.name for each in nasty.actions}
        for each in nasty.actions:
            loaded = by_name[each.name]
            assert loaded["code"] == each.code
            assert loaded["runtime"] == "node22" and loaded["deployed"] is each.deployed
            assert loaded["supported_triggers"] == trigger_entries(each)
            assert loaded["dependencies"] == dependency_entries(each)
            assert loaded.get("modules", []) == module_entries(each)
        assert [m["code"] for m in found["actionModules"]] == [m.code for m in nasty.modules]
        assert [b["action_name"] for b in found["triggers"]["post-login"]] == [a.name for a in nasty.actions[:20]]
    for found in (filled_yaml, filled_folder):
        secrets = next(each for each in found["actions"] if each["name"] == "AAA everything")["secrets"]
        assert [each["value"] for each in secrets] == [VALUE, VALUE, "##RAW_KEY##", VALUE]
        (module,) = (each for each in found["actionModules"] if each["name"] == "notification-helper")
        assert module["secrets"] == [{"name": "MODULE_KEY", "value": VALUE}]


def test_nothing_else_of_a_tenant_is_in_reach(deploy_cli: Loader, tmp_path: Path) -> None:
    bundle = Bundle((action(),), bindings={"post-login": (Binding("Add roles", "Add roles"),)})
    cases = [written(bundle, layout, tmp_path / layout) for layout in LAYOUTS]
    for found in deploy_cli(cases):
        assert found["config"]["AUTH0_ALLOW_DELETE"] is False
        assert found["config"]["AUTH0_INCLUDED_ONLY"] == ["actions"]
        assert not found.get("triggers"), "bindings are asked for, or not there"


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_traps_are_real(deploy_cli: Loader, tmp_path: Path, layout: str) -> None:
    """What the studio avoids does break, so that its care is not about nothing."""
    case = written(Bundle((action(),)), layout, tmp_path / layout)
    (path,) = tmp_path.glob("*/tenant.yaml") if layout == "yaml" else tmp_path.glob("*/actions/*.json")
    good = path.read_text(encoding="utf-8")
    broken = good.replace('"secrets": []', '"secrets": [{"name": "K", "value": "##K##"}]').replace(
        "secrets: []", 'secrets:\n      - {name: K, value: "##K##"}'
    )
    path.write_text(broken, encoding="utf-8")
    (found,) = deploy_cli([{**case, "mappings": {"K": 'a"b'}}])
    assert "error" in found
