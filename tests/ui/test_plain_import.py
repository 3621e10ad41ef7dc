"""The window's modules are imported by Python itself, not by what PySide6 puts in its place."""

from __future__ import annotations

import subprocess
import sys


def in_a_process_of_its_own(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_no_source_is_read_to_import_the_window() -> None:
    code = (
        "import builtins, sys; own = builtins.__import__; import studio.ui.app, linecache, PySide6.QtNetwork;"
        "print(builtins.__import__ is own, [name for name in linecache.cache if 'studio' in name])"
    )
    assert in_a_process_of_its_own(code) == "True []"


def test_pyside_alone_reads_them() -> None:
    """Where this fails PySide6 has become better, and the room for it can go."""
    code = (
        "import builtins; own = builtins.__import__; import PySide6.QtCore, sys;"
        "from studio.catalogue.places import cache; import linecache; file = sys.modules[cache.__module__].__file__;"
        "print(builtins.__import__ is own, file in linecache.cache)"
    )
    assert in_a_process_of_its_own(code) == "False True"


def test_where_pyside_is_there_already_nothing_changes() -> None:
    code = (
        "import PySide6.QtCore, builtins; found = builtins.__import__; import studio.ui.app;"
        "print(builtins.__import__ is found)"
    )
    assert in_a_process_of_its_own(code) == "True"
