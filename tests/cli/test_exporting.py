from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from studio.exchange.formats import writable
from tests.cli.conftest import ROLES, Said

Cli = Callable[..., Said]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "project" / "actions" / "roles"
    home.mkdir(parents=True)
    (home / "code.js").write_text(ROLES, encoding="utf-8")
    (home / "action.yaml").write_text("name: Add roles\ntrigger: post-login\nsecrets: [API_KEY]\n", encoding="utf-8")
    return tmp_path / "project"


def test_an_export_lists_its_files_and_what_to_do(studio_cli: Cli, folder: Path, tmp_path: Path) -> None:
    said = studio_cli("export", folder, "--format", "deploy-cli-yaml", "--out", tmp_path / "out")
    assert said.status == 0
    assert said.out.splitlines()[0] == f"auth0-deploy-cli, YAML: 4 files written to {tmp_path / 'out'}"
    assert "  actions/Add roles/code.js\n" in said.out
    assert said.err == "Set API_KEY before deploying; it is the secret API_KEY of Add roles.\n"
    assert (tmp_path / "out" / "actions" / "Add roles" / "code.js").read_text(encoding="utf-8") == ROLES


@pytest.mark.parametrize("format", [format.id for format in writable()])
def test_every_format_of_the_table_can_be_asked_for(studio_cli: Cli, folder: Path, tmp_path: Path, format: str) -> None:
    said = studio_cli("export", folder, "--format", format, "--out", tmp_path / "out", "--json")
    assert said.status == 0 and said.err == "" and said.out.count("\n") == 1
    found: dict[str, Any] = json.loads(said.out)
    assert found["format"] == format and found["written"] and found["schema"] == 1
    assert found["files"] and all(Path(path).is_file() for path in found["files"])


def test_nothing_is_written_where_that_is_not_wanted(studio_cli: Cli, folder: Path, tmp_path: Path) -> None:
    call = ("export", folder, "--format", "deploy-cli-yaml", "--out", tmp_path / "out")
    planned = studio_cli(*call, "--dry-run")
    assert planned.status == 0 and "4 files would be written" in planned.out and not (tmp_path / "out").exists()
    assert studio_cli(*call).status == 0
    code = tmp_path / "out" / "actions" / "Add roles" / "code.js"
    code.write_text("// mine\n", encoding="utf-8")
    (tmp_path / "out" / "config.json").write_text("{}", encoding="utf-8")
    again = studio_cli(*call)
    assert again.status == 2 and again.err.count("\n") == 1 and "code.js is there already" in again.err
    assert code.read_text(encoding="utf-8") == "// mine\n"
    forced = studio_cli(*call, "--force")
    assert forced.status == 0 and code.read_text(encoding="utf-8") == ROLES
    assert "config.json was there already and stays as it is." in forced.err
    assert (tmp_path / "out" / "config.json").read_text(encoding="utf-8") == "{}"


def test_refusals_come_before_anything_is_written(studio_cli: Cli, folder: Path, tmp_path: Path) -> None:
    code = folder / "actions" / "roles" / "code.js"
    code.write_text(ROLES + "// @@API_KEY@@", encoding="utf-8")
    said = studio_cli("export", folder, "--format", "deploy-cli-yaml", "--out", tmp_path / "out", "--force")
    assert said.status == 2 and "would paste the value of a secret in plain text" in said.err
    assert not (tmp_path / "out").exists()


def test_bindings_are_opt_in_and_come_with_a_warning(studio_cli: Cli, folder: Path, tmp_path: Path) -> None:
    said = studio_cli("export", folder, "--format", "deploy-cli-yaml", "--out", tmp_path / "out", "--bindings")
    assert "replaces the whole list in the tenant" in said.err
    assert "triggers:\n  post-login:\n" in (tmp_path / "out" / "tenant.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--format", "deploy-cli-yml"), "did you mean deploy-cli-yaml"),
        (("--format", "zzz"), "expected one of deploy-cli-yaml, deploy-cli-directory"),
        (("--format", "deploy-cli-yaml", "--legacy-secrets"), "--legacy-secrets means nothing for deploy-cli-yaml"),
        (("--format", "deploy-cli-yaml", "--action", "none"), "there is no action none; expected one of Add roles"),
        ((), "--format"),
    ],
)
def test_bad_usage_is_one_line(
    studio_cli: Cli, folder: Path, tmp_path: Path, options: tuple[str, ...], told: str
) -> None:
    said = studio_cli("export", folder, "--out", tmp_path / "out", *options)
    assert said.status == 2 and told in said.err and said.err.count("\n") == 1


def test_one_file(studio_cli: Cli, roles: Path, tmp_path: Path) -> None:
    said = studio_cli("export", roles, "--format", "deploy-cli-directory", "--out", tmp_path / "out")
    assert said.status == 0 and (tmp_path / "out" / "actions" / "roles.json").is_file()
