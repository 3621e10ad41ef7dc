from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import ROLES, Said

Cli = Callable[..., Said]
TENANT = """actions:
  - name: "Add: roles"
    code: ./actions/roles/code.js
    note: keep me
    secrets: [{name: KEY, value: sk_live_1}]
    supported_triggers: [{id: post-login, version: v3}]
clients: [{name: shop}]
"""


@pytest.fixture
def tenant(tmp_path: Path) -> Path:
    home = tmp_path / "tenant" / "actions" / "roles"
    home.mkdir(parents=True)
    (home / "code.js").write_text(ROLES, encoding="utf-8")
    (tmp_path / "tenant" / "tenant.yaml").write_text(TENANT, encoding="utf-8")
    return tmp_path / "tenant"


def test_an_import_says_what_it_kept_and_what_it_left_out(studio_cli: Cli, tenant: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    said = studio_cli("import", tenant, "--out", out)
    assert said.status == 0 and said.err == ""
    assert said.out.splitlines() == [
        f"auth0-deploy-cli, YAML: 1 action imported into {out}",
        "  Add: roles",
        "Kept to be passed on",
        "  Add: roles: note, which only deploy-cli knows.",
        "Left out",
        "  Add: roles: the value of the secret KEY; set it in the window, or with --secret.",
        "  clients of tenant.yaml, which is about other parts of a tenant.",
    ]
    assert "sk_live_1" not in "".join(path.read_text(encoding="utf-8") for path in out.rglob("*") if path.is_file())
    ran = studio_cli("run", out, "--set", "user.app_metadata.is_admin=true", "--json")
    assert ran.status == 0 and json.loads(ran.out)["actions"][0]["name"] == "Add: roles"


def test_json_is_one_object(studio_cli: Cli, tenant: Path, tmp_path: Path) -> None:
    found = json.loads(studio_cli("import", tenant, "--out", tmp_path / "out", "--json").out)
    assert (found["schema"], found["format"], found["actions"]) == (1, "deploy-cli-yaml", ["Add: roles"])
    assert len(found["left_out"]) == 2 and len(found["files"]) == 3


def test_nothing_is_ever_replaced(studio_cli: Cli, tenant: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert studio_cli("import", tenant, "--out", out).status == 0
    assert studio_cli("import", tenant, "--out", out).status == 0, "the same again changes nothing"
    code = out / "actions" / "Add- roles" / "code.js"
    code.write_text("// mine\n", encoding="utf-8")
    said = studio_cli("import", tenant, "--out", out)
    assert said.status == 2 and said.err == f"{code} is there already; expected another folder\n"
    assert code.read_text(encoding="utf-8") == "// mine\n"


@pytest.mark.parametrize(
    ("text", "options", "told"),
    [
        (TENANT, ("--format", "deploy-cli-yam"), "did you mean deploy-cli-yaml"),
        (TENANT, ("--format", "deploy-cli-directory"), "there is no actions/*.json"),
        (TENANT.replace("./actions", "../../actions"), (), "leads out of"),
        (TENANT.replace("Add: roles", "\\e[31mred"), (), "holds control characters"),
    ],
)
def test_bad_usage_is_one_line(
    studio_cli: Cli, tenant: Path, tmp_path: Path, text: str, options: tuple[str, ...], told: str
) -> None:
    (tenant / "tenant.yaml").write_text(text, encoding="utf-8")
    said = studio_cli("import", tenant, "--out", tmp_path / "out", *options)
    assert said.status == 2 and told in said.err and said.err.count("\n") == 1 and "\x1b" not in said.err
    assert not (tmp_path / "out").exists()
