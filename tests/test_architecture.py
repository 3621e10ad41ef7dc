"""The house stays as it was drawn: imports go down only, Qt lives in one room, and so do processes."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import studio

ROOT = Path(studio.__file__).parent
LEVELS = {
    "later": -1,
    "catalogue": 0,
    "project": 1,
    "sandbox": 2,
    "tokens": 2,
    "flow": 3,
    "scenarios": 4,
    "sweep": 4,
    "exchange": 4,
    "language": 4,
    "npm": 3,
    "ui": 5,
    "cli": 5,
    "__main__": 6,
}
MODULES = sorted(path for path in ROOT.rglob("*.py") if "_files" not in path.parts)


def room(path: Path) -> str:
    first = path.relative_to(ROOT).parts[0]
    return first.removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_go_downward_and_qt_stays_in_its_room(path: Path) -> None:
    own = room(path)
    for name in imports(path):
        if name.split(".")[0] in ("PySide6", "pyside6_scintilla", "lexilla", "shiboken6"):
            assert own == "ui", f"{own} imports {name}"
        if name.startswith("studio."):
            other = name.split(".")[1]
            if other in LEVELS and own in LEVELS and other != own:
                assert LEVELS[other] < LEVELS[own], f"{own} imports {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_only_the_sandbox_starts_user_code(path: Path) -> None:
    names = set(imports(path))
    if names & {"subprocess", "multiprocessing", "os.spawnv", "pty"}:
        assert room(path) in ("sandbox", "npm", "language"), path


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_module_can_be_held_in_the_head(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 500


def test_the_command_line_loads_no_qt() -> None:
    code = "import sys, studio.__main__, studio.cli; print([m for m in sys.modules if 'PySide6' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_module_has_its_test(path: Path) -> None:
    inner = path.relative_to(ROOT)
    if path.name == "__init__.py" or inner.parts[0] == "__main__.py":
        return
    tests = Path(__file__).parent / inner.parent
    assert (tests / f"test_{path.name}").exists(), f"no tests for {inner}"
