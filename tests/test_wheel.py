"""The wheel holds everything: built, installed into an empty environment, run from another folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import ROLES

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(out.glob("*.whl"))


def test_data_and_licence_are_inside(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for part in (
        "studio/_files/resources/catalogue/triggers/post-login.yaml",
        "studio/_files/resources/themes/dark.yaml",
        "studio/_files/resources/templates/post-login/role-claim.js",
        "studio/_files/sample_events/post-login/role-claim.yaml",
        "studio/sandbox/host/bootstrap.js",
    ):
        assert part in names, part
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not [name for name in names if name.startswith("tests/")]


@pytest.mark.long
def test_the_example_runs_from_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "environment"
    venv.create(home, with_pip=True)
    scripts = home / ("Scripts" if os.name == "nt" else "bin")
    install = [str(scripts / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel)]
    done = subprocess.run(install, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "roles.js").write_text(ROLES)
    assignment = "user.app_metadata.is_admin=true"
    command = [
        str(scripts / "action-studio"),
        "run",
        "roles.js",
        "--trigger",
        "post-login",
        "--set",
        assignment,
        "--json",
    ]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=elsewhere, env=environment)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    lines = {c["token"]: c["line"] for c in found["claims"] if c["name"] == "https://sovereign.corp/roles"}
    assert lines == {"id_token": 4, "access_token": 5}
