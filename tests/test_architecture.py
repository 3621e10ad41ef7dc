"""The house stays as it was drawn: imports go down only, Qt lives in one room, and so do processes."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import studio

ROOT = Path(studio.__file__).parent
LEVELS = {
    "later": -1,
    "collecting": -1,
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


def called(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def imports(path: Path) -> tuple[str, ...]:
    return tuple(_imports(path))


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def misplaced(path: Path) -> Iterator[str]:
    """What a module imports from above or beside its room, and Qt outside of the window."""
    own = room(path)
    for name in imports(path):
        if name.split(".")[0] in ("PySide6", "pyside6_scintilla", "lexilla", "shiboken6") and own != "ui":
            yield name
        if name.startswith("studio."):
            other = name.split(".")[1]
            if other in LEVELS and own in LEVELS and other != own and LEVELS[other] >= LEVELS[own]:
                yield name


def test_there_are_modules_to_look_at() -> None:
    assert len(MODULES) > 600
    assert {room(path) for path in MODULES} >= LEVELS.keys()


def test_imports_go_downward_and_qt_stays_in_its_room() -> None:
    assert {called(path): found for path in MODULES if (found := list(misplaced(path)))} == {}


def test_only_the_sandbox_starts_user_code() -> None:
    starting = [path for path in MODULES if {"subprocess", "multiprocessing", "os.spawnv", "pty"} & {*imports(path)}]
    assert starting
    assert [called(path) for path in starting if room(path) not in ("sandbox", "npm", "language")] == []


def test_a_module_can_be_held_in_the_head() -> None:
    lines = {called(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {name: count for name, count in lines.items() if count > 500} == {}


def test_the_command_line_loads_no_qt() -> None:
    code = "import sys, studio.__main__, studio.cli; print([m for m in sys.modules if 'PySide6' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_every_module_has_its_test() -> None:
    tests = Path(__file__).parent
    named = [path for path in MODULES if path.name not in ("__init__.py", "__main__.py")]
    without = [path for path in named if not (tests / path.relative_to(ROOT).parent / f"test_{path.name}").exists()]
    assert [called(path) for path in without] == []
