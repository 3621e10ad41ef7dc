from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from studio.catalogue.loader import load
from studio.project.action import load_action
from studio.project.deploy_folder import action_entry, module_entry, position, read_tenant, tenant_files
from studio.project.description import dependencies_beside, keep_dependencies
from studio.project.flows import FlowEntry, ordered, project_actions
from studio.project.modules import load_modules, module_names
from studio.project.reading import ReadError

CODE = "exports.onExecutePostLogin = async () => {};\n"
TENANT = """actions:
  - name: 'Second: one'
    code: ./actions/Second- one/code.js
    runtime: node18
    dependencies: [{name: lodash, version: 4.10}, {name: axios, version: 1.7.9}]
    secrets:
      - name: KEY
        value: @@KEY@@
      - name: RAW
        value: ##RAW##
    supported_triggers: [{id: post-login, version: v2}]
    modules: [{module_name: shared, module_version_number: 2}]
  - name: First
    code: actions\\First\\code.js
    secrets: @@ALL_SECRETS@@
    supported_triggers: [{id: post-login, version: v3}]
actionModules:
  - {name: shared, code: ./action-modules/shared/code.js, secrets: [{name: INNER}], dependencies: []}
triggers:
  post-login:
    - {action_name: First, display_name: first}
    - {action_name: 'Second: one', display_name: second}
"""


@pytest.fixture
def yaml_folder(tmp_path: Path) -> Path:
    for name in ("actions/First", "actions/Second- one", "action-modules/shared"):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "code.js").write_text(CODE, encoding="utf-8")
    (tmp_path / "my-tenant.yml").write_text(TENANT, encoding="utf-8")
    (tmp_path / "other.yaml").write_text("actions: see there\n", encoding="utf-8")
    return tmp_path


def test_an_action_is_what_the_tenant_file_says(yaml_folder: Path) -> None:
    assert tenant_files(yaml_folder) == [yaml_folder / "my-tenant.yml"]
    found = load_action(yaml_folder / "actions" / "Second- one")
    assert (found.name, found.trigger, found.version, found.runtime) == ("Second: one", "post-login", "v2", "node18")
    assert found.dependencies == {"lodash": "4.10", "axios": "1.7.9"}, "a version is a text, 4.10 is not 4.1"
    assert (found.secret_names, found.modules) == (("KEY", "RAW"), ("shared",))
    assert load_action(yaml_folder / "actions" / "First").secret_names == ()


def test_placeholders_stay_where_yaml_would_take_them_for_something_else(yaml_folder: Path) -> None:
    first, second = read_tenant(yaml_folder / "my-tenant.yml").value["actions"][::-1]
    assert first["secrets"] == "@@ALL_SECRETS@@"
    assert [each["value"] for each in second["secrets"]] == ["@@KEY@@", "##RAW##"]


def test_the_order_is_that_of_the_bindings(yaml_folder: Path) -> None:
    found = project_actions(yaml_folder)
    assert [action.name for action in found.actions] == ["First", "Second: one"] and not found.problems
    bound = ordered(found.actions[::-1], load().triggers["post-login"], ())
    assert [each.file.name for each in bound] == ["First", "Second: one"]
    entry = action_entry(yaml_folder / "actions" / "Second- one" / "code.js")
    assert entry is not None and position(entry) == 1


def test_modules_are_found_where_the_tool_keeps_them(yaml_folder: Path) -> None:
    assert module_names(yaml_folder) == ("shared",)
    (module,) = load_modules(yaml_folder, ("shared",))
    assert (module.code, module.secret_names) == (CODE, ("INNER",))
    assert module_entry(yaml_folder / "action-modules" / "none" / "code.js") is None


def test_a_change_of_the_file_counts_at_once(yaml_folder: Path) -> None:
    place = yaml_folder / "my-tenant.yml"
    assert load_action(yaml_folder / "actions" / "Second- one").runtime == "node18"
    place.write_text(TENANT.replace("node18", "node22!"), encoding="utf-8")
    assert load_action(yaml_folder / "actions" / "Second- one").runtime == "node22!"


def test_the_own_description_counts_before_the_tool(yaml_folder: Path) -> None:
    before = (yaml_folder / "my-tenant.yml").read_bytes()
    action = yaml_folder / "actions" / "Second- one" / "code.js"
    assert dependencies_beside(action) == {"lodash": "4.10", "axios": "1.7.9"}
    keep_dependencies(action, {"axios": "1.7.10"})
    found = load_action(action)
    assert found.dependencies == {"axios": "1.7.10"} and found.secret_names == ("KEY", "RAW")
    assert (yaml_folder / "my-tenant.yml").read_bytes() == before


def test_the_directory_layout(tmp_path: Path) -> None:
    home = tmp_path / "actions" / "A"
    home.mkdir(parents=True)
    (home / "code.js").write_text(CODE, encoding="utf-8")
    said = {"name": "A/", "code": "./actions/A/code.js", "supported_triggers": [{"id": "post-login", "version": "v3"}]}
    (tmp_path / "actions" / "A.json").write_text(json.dumps(said), encoding="utf-8")
    (tmp_path / "triggers").mkdir()
    bindings = {"post-login": [{"action_name": "x"}, {"action_name": "A/"}]}
    (tmp_path / "triggers" / "triggers.json").write_text(json.dumps(bindings), encoding="utf-8")
    found = load_action(home)
    assert (found.name, found.trigger, found.position) == ("A/", "post-login", 1)


@pytest.mark.parametrize(
    "said",
    ["actions: 1", "actions: [1, {code: 2}]", "actions: [{code: x, name: [], supported_triggers: {}}]", "", "[]"],
)
def test_odd_files_tell_nothing_and_break_nothing(tmp_path: Path, said: str) -> None:
    home = tmp_path / "actions" / "A"
    home.mkdir(parents=True)
    (home / "code.js").write_text(CODE, encoding="utf-8")
    (tmp_path / "tenant.yaml").write_text(said, encoding="utf-8")
    assert load_action(home).trigger is None


def test_a_broken_file_is_one_sentence(yaml_folder: Path) -> None:
    (yaml_folder / "my-tenant.yml").write_text("actions:\n  - code: [\n", encoding="utf-8")
    with pytest.raises(ReadError, match=r"my-tenant\.yml:3: this is no YAML"):
        load_action(yaml_folder / "actions" / "First")
    if hasattr(os, "mkfifo"):
        (yaml_folder / "my-tenant.yml").unlink()
        os.mkfifo(yaml_folder / "tenant.yaml")
        assert load_action(yaml_folder / "actions" / "First").trigger is None


def test_a_tenant_file_in_braces(yaml_folder: Path) -> None:
    value = read_tenant(yaml_folder / "my-tenant.yml").value
    (yaml_folder / "my-tenant.yml").write_text(json.dumps(value), encoding="utf-8")
    found = load_action(yaml_folder / "actions" / "Second- one")
    assert (found.name, found.position) == ("Second: one", 1)


def test_what_the_tool_does_not_bind_is_there_and_does_not_run(yaml_folder: Path) -> None:
    tenant = yaml_folder / "my-tenant.yml"
    tenant.write_text(TENANT.replace("    - {action_name: First, display_name: first}\n", ""), encoding="utf-8")
    (yaml_folder / "actions" / "New").mkdir()
    (yaml_folder / "actions" / "New" / "code.js").write_text(CODE, encoding="utf-8")
    trigger, found = load().triggers["post-login"], project_actions(yaml_folder).actions
    flow = {each.file.name: each.enabled for each in ordered(found, trigger, ())}
    assert flow == {"Second: one": True, "First": False, "New": True}, "what the tool does not know may run"
    listed = ordered(found, trigger, (FlowEntry("First"),))
    assert listed[0].file.name == "First" and listed[0].enabled, "an own setting counts"
    tenant.write_text(TENANT.partition("triggers:")[0], encoding="utf-8")
    assert all(each.enabled for each in ordered(project_actions(yaml_folder).actions, trigger, ()))
