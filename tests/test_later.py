"""Modules that are read when they are first used are there, are what the types say, and are read once."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path

import pytest

import studio
from studio import later as reading
from studio.later import later, read_ahead, waiting

ROOT = Path(studio.__file__).parent
MODULES = [path for path in sorted(ROOT.rglob("*.py")) if "_files" not in path.parts]
USING = [path for path in MODULES if "studio.later import later" in path.read_text(encoding="utf-8")]


def blocks(path: Path) -> Iterator[ast.If]:
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            yield node


@pytest.mark.parametrize("path", USING, ids=lambda p: str(p.relative_to(ROOT)))
def test_what_is_read_later_is_what_the_types_are_checked_against(path: Path) -> None:
    found = 0
    for block in blocks(path):
        checked: dict[str, str] = {}
        for node in block.body:
            if isinstance(node, ast.Import):
                checked |= {alias.asname or alias.name: alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                checked |= {alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names}
        for statement in block.orelse:
            assert isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name), path
            assert isinstance(statement.value, ast.Call) and isinstance(statement.value.args[0], ast.Constant), path
            name = statement.value.args[0].value
            assert checked[statement.targets[0].id] == name
            assert isinstance(name, str) and find_spec(name) is not None
            found += 1
    assert found, f"{path} reads nothing later"


def in_a_process_of_its_own(code: str, more: Mapping[str, str] | None = None) -> str:
    environment = os.environ | (more or {})
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    return done.stdout.strip()


def test_a_module_is_read_with_the_first_question() -> None:
    code = (
        "import sys; from studio.later import later; colours = later('colorsys'); print('colorsys' in sys.modules);"
        "print(colours.rgb_to_hls(0, 0, 0)[1], 'colorsys' in sys.modules)"
    )
    assert in_a_process_of_its_own(code).split() == ["False", "0.0", "True"]


def test_a_name_that_the_module_has_not_is_told_like_any_other() -> None:
    with pytest.raises(AttributeError, match="nothing_of_the_kind"):
        later("json").nothing_of_the_kind  # noqa: B018


def test_what_waits_is_read_ahead_until_nobody_wants_that_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("colorsys", "sndhdr_that_is_not_there", "chunk_that_is_not_there")
    monkeypatch.setattr(reading, "_named", dict.fromkeys(names[:1]))
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    assert waiting() == names[:1]
    read_ahead(lambda: False)
    assert waiting() == names[:1]
    read_ahead(lambda: True)
    assert waiting() == () and "colorsys" in sys.modules


def test_two_threads_that_need_one_module_both_get_all_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "slow_to_read.py").write_text("import time\ntime.sleep(0.3)\nvalue = 7\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(reading, "_named", {})
    slow, found = later("slow_to_read"), list[int]()
    threads = [threading.Thread(target=lambda: found.append(slow.value)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [7, 7, 7]
    del sys.modules["slow_to_read"]


def test_the_window_is_built_without_what_runs_tests_and_explains() -> None:
    """Who makes the start slower by an import is told here; what is needed after the first look is read later."""
    code = (
        "import sys; import studio.ui.app\n"
        "print([name for name in sys.modules if name.startswith(('studio.flow.', 'studio.scenarios.suite',"
        "'studio.exchange.', 'studio.npm', 'studio.tokens.', 'studio.sandbox.runner', 'cryptography', 'jwt',"
        "'tree_sitter', 'keyring', 'psutil', 'studio.ui.suite.page', 'studio.ui.debug.panel'))])"
    )
    assert in_a_process_of_its_own(code) == "[]"


def test_what_is_shipped_and_preferred_is_shown_without_reading_yaml_again(tmp_path: Path) -> None:
    """A second start takes the catalogue, the theme, the sample and the preferences as the first one kept them."""
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "preferences.yaml").write_text("theme: dark\nlanguage: en\n", encoding="utf-8")
    code = (
        "import os, sys; from studio.project.secrets import InMemorySecrets as Secrets;"
        "from studio.ui.app import build_window, start;"
        "app = start(); window = build_window(secrets=Secrets()); window.show(); app.processEvents();"
        "print(window.theme.name, [name for name in ('yaml', 'studio.project.composing') if name in sys.modules]);"
        "sys.stdout.flush(); os._exit(0)"
    )
    environment = {"ACTION_STUDIO_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    assert in_a_process_of_its_own(code, environment).startswith("dark ['yaml'")
    assert in_a_process_of_its_own(code, environment) == "dark []"


def test_modules_may_be_named_while_somebody_looks_what_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window reads a module for a key while those ahead are being read."""
    monkeypatch.setattr(reading, "_named", dict.fromkeys(f"module_{number}" for number in range(300)))
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    naming = threading.Thread(target=lambda: [later(f"more_{number}") for number in range(3_000)])
    try:
        naming.start()
        while naming.is_alive():
            assert len(waiting()) >= 300
    finally:
        naming.join()
        sys.setswitchinterval(before)
