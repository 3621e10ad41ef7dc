from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

from tests.cli.conftest import ROLES

ROOT = Path(__file__).parents[2]
FOLDER = "actions/roles/scenarios"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    folder = root / FOLDER
    folder.mkdir(parents=True)
    (folder.parent / "code.js").write_text(ROLES)
    (folder / "good.yaml").write_text("tags: [smoke]\nexpect: {status: continue}\n")
    (folder / "bad.yaml").write_text("description: Nobody gets in\nexpect:\n  status: denied\n")
    (folder / "later.yaml").write_text("skip: not yet\nexpect: {status: continue}\n")
    (root / "pytest.ini").write_text("[pytest]\naddopts = --strict-markers --strict-config\n")
    return root


def run(root: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """pytest in a process of its own, with this plugin and no other that lies around."""
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "studio.cli.pytest_plugin", "-p", "no:cacheprovider", *options],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_ADDOPTS": ""},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_scenarios_are_items(project: Path) -> None:
    done = run(project, "-v", "-rs")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "1 failed, 1 passed, 1 skipped" in done.stdout
    assert f"{FOLDER}/bad.yaml::bad FAILED" in done.stdout
    assert "FAILED actions/roles/scenarios/bad.yaml:3  Nobody gets in" in done.stdout
    assert 'expected "denied"' in done.stdout
    assert "Traceback" not in done.stdout
    assert "not yet" in done.stdout


def test_tags_are_keywords_and_files_can_be_named(project: Path) -> None:
    (project / "own.yaml").write_text(f"action: {FOLDER}/../code.js\nexpect: {{status: continue}}\n")
    assert "1 passed, 2 deselected" in run(project, "-k", "smoke").stdout
    assert "1 passed" in run(project, "own.yaml").stdout


def test_other_files_are_left_alone(project: Path) -> None:
    (project / "tests" / "scenarios").mkdir(parents=True)
    (project / "tests" / "scenarios" / "data.yaml").write_text("some: data\n")
    (project / "tests" / "scenarios" / "data.json").write_text("[broken")
    (project / "own.yaml").write_text("expect: nothing of ours\n")
    for options in (("tests",), ("--no-action-studio",), ("-o", "action_studio=false"), ("own.yaml",)):
        done = run(project, *options)
        assert done.returncode in (4, 5), done.stdout
        assert "passed" not in done.stdout


def test_workers_of_xdist_share_the_scenarios(project: Path) -> None:
    pytest.importorskip("xdist")
    done = run(project, "-p", "xdist", "-n", "2")
    assert "1 failed, 1 passed, 1 skipped" in done.stdout, done.stdout + done.stderr


def test_a_broken_file_is_a_failure_with_its_line(project: Path) -> None:
    (project / FOLDER / "bad.yaml").write_text("a: 1\nexpect: {status: continue}\n")
    done = run(project, f"{FOLDER}/bad.yaml")
    assert "BROKEN actions/roles/scenarios/bad.yaml:1" in done.stdout
    assert "the key a is not known here" in done.stdout


def test_the_entry_point_is_this_module() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    (module,) = settings["project"]["entry-points"]["pytest11"].values()
    assert import_module(module).__name__ == "studio.cli.pytest_plugin"


def test_loading_it_costs_nothing() -> None:
    code = "import sys, studio.cli.pytest_plugin; print([m for m in sys.modules if m.startswith('studio.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert "studio.catalogue.loader" not in done.stdout
    assert "studio.sandbox" not in done.stdout
