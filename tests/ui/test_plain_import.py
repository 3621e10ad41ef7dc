"""The window's modules are imported by Python itself, not by what PySide6 puts in its place."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


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


def test_what_writes_stub_files_is_read_when_it_is_asked() -> None:
    code = (
        "import studio.ui, sys; from PySide6.support.signature.lib import enum_sig, pyi_generator as late;"
        "sys.modules.pop('argparse', None); before = 'argparse' in sys.modules;"
        "kept = late.__spec__.name, type(late).__name__;"
        "made = callable(late.generate_pyi) and isinstance(enum_sig.ExactEnumerator, type);"
        "same = sys.modules['shibokensupport.signature.lib.pyi_generator'] is late is "
        "sys.modules['PySide6.support.signature.lib.pyi_generator'];"
        "print(before, *kept, made, same, 'argparse' in sys.modules, type(late).__name__,"
        "late.__spec__.name == kept[0])"
    )
    name = "PySide6.support.signature.lib.pyi_generator"
    assert in_a_process_of_its_own(code) == f"False {name} _Late True True True module True"


def test_signatures_and_what_is_said_of_wrong_arguments_are_those_of_pyside() -> None:
    ask = (
        "from PySide6.QtCore import QObject, QTimer\nfrom PySide6.support.signature import get_signature\n"
        "print(get_signature(QObject.setProperty))\n"
        "try:\n    QTimer().setInterval('x')\nexcept Exception as error:\n    print(error)"
    )
    assert in_a_process_of_its_own(f"import studio.ui\n{ask}") == in_a_process_of_its_own(ask)


def test_stub_files_are_written_as_ever(tmp_path: Path) -> None:
    """The one program that uses what stands back, in a process that has loaded the window's room."""
    code = (
        "import studio.ui, types; from PySide6.support.signature.lib.pyi_generator import generate_pyi; import logging;"
        f"options = types.SimpleNamespace(logger=logging.getLogger(), force=True, _pyside_call=True, is_ci=False, "
        f"skip=False, check=False, quiet=True, feature=None); generate_pyi('PySide6.QtSvg', {str(tmp_path)!r}, options)"
    )
    in_a_process_of_its_own(code)
    assert "class QSvgRenderer" in (tmp_path / "QtSvg.pyi").read_text()


def test_a_module_of_another_form_is_imported_as_ever() -> None:
    """As where PySide6 has unpacked its support files (`SBK_EMBED=0`), or loads them in another way one day."""
    code = (
        "from types import ModuleType; from studio.ui.plain_import import _put_off; import sys, json;"
        "_put_off(ModuleType('nowhere'), 'tool'); _put_off(json, 'tool');"
        "print([name for name in sys.modules if name.endswith('.tool') and not name.endswith('lib.tool')])"
    )
    assert in_a_process_of_its_own(code) == "[]"
