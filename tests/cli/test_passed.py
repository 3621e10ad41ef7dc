from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import ROLES, Said

Cli = Callable[..., Said]
SCENARIO = """description: An administrator
event: {user: {app_metadata: {is_admin: true}}}
expect: {id_token: {"https://sovereign.corp/roles": [%s]}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "project" / "actions" / "roles"
    (home / "scenarios").mkdir(parents=True)
    (home / "code.js").write_text(ROLES, encoding="utf-8")
    (home / "scenarios" / "admin.yaml").write_text(SCENARIO % "admin", encoding="utf-8")
    return tmp_path / "project"


def test_a_report_goes_along(studio_cli: Cli, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    said = studio_cli("export", folder, "--format", "js", "--out", out, "--with-report")
    assert said.status == 0 and said.err == ""
    report = json.loads((out / "test-report.json").read_text(encoding="utf-8"))
    assert report["passed"] and report["counts"]["passed"] == 1
    assert "An administrator" in (out / "test-report.html").read_text(encoding="utf-8")


def test_a_failure_is_in_the_report_and_said(studio_cli: Cli, folder: Path, tmp_path: Path) -> None:
    (folder / "actions" / "roles" / "scenarios" / "other.yaml").write_text(SCENARIO % "editor", encoding="utf-8")
    code = folder / "actions" / "roles" / "code.js"
    said = studio_cli("export", code, "--format", "js", "--out", tmp_path / "out", "--with-report")
    assert said.status == 0
    assert said.err == "Not every scenario is as expected, and the report says so: 1 passed, 1 failed.\n"
    assert not json.loads((tmp_path / "out" / "test-report.json").read_text(encoding="utf-8"))["passed"]


def test_a_report_about_nothing_is_refused_before_anything_is_written(
    studio_cli: Cli, folder: Path, tmp_path: Path
) -> None:
    (folder / "actions" / "roles" / "scenarios" / "admin.yaml").unlink()
    said = studio_cli("export", folder, "--format", "js", "--out", tmp_path / "out", "--with-report")
    assert said.status == 2 and "there is no scenario in" in said.err and said.err.count("\n") == 1
    assert not (tmp_path / "out").exists()
