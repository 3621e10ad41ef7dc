from __future__ import annotations

import threading
from pathlib import Path

import pytest

from studio.cli import packages
from studio.cli.usage import BadUsage
from tests.cli.conftest import Said
from tests.cli.test_run import Cli, run_json

CODE = """
const isOdd = require('is-odd');
exports.onExecutePostLogin = async (event, api) => { api.idToken.setCustomClaim('odd', isOdd(3)); };
"""


def test_packages_are_named_with_exact_versions() -> None:
    assert packages.given(["axios@1.7.9", "@scope/a@2.0.0"]) == {"axios": "1.7.9", "@scope/a": "2.0.0"}
    with pytest.raises(BadUsage, match=r"--dependency: The text axios names no version"):
        packages.given(["axios"])


def test_no_packages_need_no_folder() -> None:
    assert packages.folder_for({}, threading.Event()) is None
    with pytest.raises(BadUsage, match="not exact"):
        packages.folder_for({"axios": "^1.0.0"}, threading.Event())


def test_a_declared_package_is_installed_once_and_found(studio_cli: Cli, tmp_path: Path) -> None:
    action = tmp_path / "odd.js"
    action.write_text(CODE, encoding="utf-8")
    (tmp_path / "odd.action.yaml").write_text("dependencies: {is-odd: 3.0.1}", encoding="utf-8")
    said: Said = studio_cli("run", action)
    assert said.status == 0, said.err
    assert said.err == "Installing is-odd@3.0.1 …\n"
    again: Said = studio_cli("run", action)
    assert (again.status, again.err) == (0, "")
    assert run_json(studio_cli, action)["tokens"]["id_token"]["claims"]["odd"] is True


def test_an_undeclared_package_is_missing_and_the_sentence_says_what_to_do(studio_cli: Cli, tmp_path: Path) -> None:
    action = tmp_path / "odd.js"
    action.write_text(CODE, encoding="utf-8")
    found = run_json(studio_cli, action, status=1)
    assert found["actions"][0]["error"]["message"] == "Cannot find module 'is-odd'"
    assert "Add is-odd to the dependencies of the action." in found["actions"][0]["sentence"]


def test_a_package_that_does_not_exist_ends_the_command(studio_cli: Cli, tmp_path: Path) -> None:
    action = tmp_path / "odd.js"
    action.write_text(CODE, encoding="utf-8")
    said = studio_cli("run", action, "--dependency", "is-odd@99.0.0")
    assert said.status == 3
    assert "The package is-odd has no version 99.0.0" in said.err
