from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import hcl2
import pytest

from studio.exchange.bundle import Binding, Bundle, Dependency, Module, ModuleUse, Secret
from studio.exchange.placing import place
from studio.exchange.terraform.expressions import file_path, text_of
from studio.exchange.terraform.writing import remarks, write
from tests.exchange.conftest import action

# The schema of the provider: auth0/auth0 1.55.0, resource.go, resource_module.go, resource_trigger_actions.go.
ATTRIBUTES = {
    "auth0_action": {
        *("name", "code", "runtime", "deploy", "supported_triggers", "dependencies", "secrets"),
        *("secrets_wo", "secrets_wo_version", "modules"),
    },
    "auth0_action_module": {"name", "code", "dependencies", "secrets", "publish"},
    "auth0_trigger_actions": {"trigger", "actions"},
}


def parsed(folder: Path, name: str) -> dict[str, Any]:
    found: dict[str, Any] = hcl2.loads((folder / name).read_text(encoding="utf-8"))
    return found


def resources(folder: Path) -> dict[tuple[str, str], dict[str, Any]]:
    return {
        (kind.strip('"'), label.strip('"')): body
        for block in parsed(folder, "main.tf")["resource"]
        for kind, labelled in block.items()
        for label, body in labelled.items()
    }


@pytest.mark.parametrize("legacy", [False, True])
def test_python_hcl2_reads_everything_as_it_was(nasty: Bundle, tmp_path: Path, legacy: bool) -> None:
    bound = replace(nasty, bindings={"post-login": tuple(Binding(a.name, f"{a.name}!") for a in nasty.actions)})
    place(tuple(write(bound, bindings=True, legacy_secrets=legacy)), tmp_path)
    found = resources(tmp_path)
    actions = {label: body for (kind, label), body in found.items() if kind == "auth0_action"}
    by_name = {text_of(body["name"], {}): body for body in actions.values()}
    assert by_name.keys() == {each.name for each in nasty.actions}
    variables = {name.strip('"') for block in parsed(tmp_path, "variables.tf")["variable"] for name in block}
    block = "secrets" if legacy else "secrets_wo"
    for each in nasty.actions:
        body = by_name[each.name]
        path = file_path(body["code"])
        assert path and (tmp_path / path).read_bytes() == each.code.encode()
        assert body["deploy"] is each.deployed
        (trigger,) = body["supported_triggers"]
        assert (text_of(trigger["id"], {}), text_of(trigger["version"], {})) == (each.trigger, each.version)
        assert [text_of(s["name"], {}) for s in body.get(block, [])] == [s.name for s in each.secrets]
        assert {s["value"].strip("${}").removeprefix("var.") for s in body.get(block, [])} <= variables
        assert ("secrets_wo_version" in body) is bool(each.secrets and not legacy)
    for (kind, _), body in found.items():
        assert {*body} - {"__is_block__"} <= ATTRIBUTES[kind]
    (bindings,) = (body for (kind, _), body in found.items() if kind == "auth0_trigger_actions")
    assert [text_of(each["display_name"], {}) for each in bindings["actions"]] == [f"{a.name}!" for a in nasty.actions]
    assert {each["id"].strip("${}").split(".")[1] for each in bindings["actions"]} == {*actions}


def test_secrets_are_write_only_and_their_variables_ephemeral(tmp_path: Path) -> None:
    bundle = Bundle((action(secrets=(Secret("API_KEY"),)),), (Module("m", "", (), (Secret("INNER"),)),))
    place(tuple(write(bundle, bindings=False, legacy_secrets=False)), tmp_path / "new")
    place(tuple(write(bundle, bindings=False, legacy_secrets=True)), tmp_path / "old")
    new, old = ((tmp_path / name / "variables.tf").read_text(encoding="utf-8") for name in ("new", "old"))
    assert new.count("ephemeral   = true") == 1, "a module cannot take write-only values"
    assert "ephemeral" not in old and new.count("sensitive   = true") == old.count("sensitive   = true") == 2
    assert 'required_version = ">= 1.11"' in (tmp_path / "new" / "versions.tf").read_text(encoding="utf-8")
    assert "auth0_trigger_actions" not in (tmp_path / "new" / "main.tf").read_text(encoding="utf-8")
    assert "export TF_VAR_add_roles_api_key=" in (tmp_path / "new" / "DEPLOY.md").read_text(encoding="utf-8")


def test_what_has_to_be_known() -> None:
    far = (Dependency("x", "1.0.0", "https://r"),)
    bundle = Bundle((action("a", secrets=(Secret("K"),), dependencies=far, modules=(ModuleUse("gone"),)),))
    told = [(each.text, each.refused) for each in remarks(bundle, bindings=True, legacy_secrets=True)]
    assert told == [
        ("Set TF_VAR_a_k before deploying; it is the secret K of a.", False),
        ("Terraform keeps these values in its state, in plain text: the secrets of a.", False),
        ("a takes x from https://r, which Terraform cannot say.", False),
        ("a requires the module gone, which is not there.", True),
        ("auth0_trigger_actions owns the whole list of its trigger: actions that are missing here are unbound.", False),
    ]
