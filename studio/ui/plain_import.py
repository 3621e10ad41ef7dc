"""Imports as Python itself makes them, and PySide6 without what it brings along for writing stub files.

PySide6 puts functions of its own in the place of `import`. They read the source of every module that is imported from
then on, to learn whether it names PySide6, so that `from __feature__ import …` can hold for one module and not for
another (https://doc.qt.io/qtforpython-6/considerations.html#features), and they fill a module of Qt for `import *`.
The studio has neither, and reading hundreds of sources delays its window.

Its loader reads every module about signatures, two of which only `pyside6-genpyi` uses; they are compiled anew each
time and import `argparse` and `logging` (`sources/shiboken6/shibokenmodule/files.dir/shibokensupport/signature` of
https://code.qt.io/cgit/pyside/pyside-setup.git). In their place something stands that reads them when it is asked.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType
from typing import Any

_TOOLS = "shibokensupport.signature.lib"
_LATE = ("enum_sig", "pyi_generator")
_reading = RLock()


def import_plainly() -> None:
    """Load PySide6 and leave `import` as it was before. Where PySide6 is there already, nothing changes."""
    own = builtins.__import__

    def without_tools(
        name: str, globals: Any = None, locals: Any = None, fromlist: Sequence[str] | None = (), level: int = 0
    ) -> ModuleType:
        if name == _TOOLS and fromlist and fromlist[0] in _LATE:
            _put_off(own(name, globals, locals, ("__name__",), level), fromlist[0])
        return own(name, globals, locals, fromlist, level)

    builtins.__import__ = without_tools
    try:
        import_module("PySide6.QtCore")
    finally:
        builtins.__import__ = own
    if getattr(builtins, "__orig_import__", None) is without_tools:
        builtins.__orig_import__ = own  # type: ignore[attr-defined]  # where PySide6 keeps what it calls in the end


def _put_off(room: ModuleType, name: str) -> None:
    """Put a stand-in where the loader looks for a module first. Where PySide6 has another form, nothing is changed."""
    full = f"{room.__name__}.{name}"
    loader: Any = getattr(room.__spec__, "loader", None)
    if full in sys.modules or not hasattr(loader, "find_spec") or not hasattr(loader, "exec_module"):
        return
    if loader.find_spec(full, None):
        sys.modules[full] = late = _Late(full, loader)
        setattr(room, name, late)


class _Late(ModuleType):
    """Stands for a module and becomes it with the first question for something that only the module has."""

    def __init__(self, name: str, loader: Any) -> None:
        super().__init__(name)
        self.__spec__, self._loader = ModuleSpec(name, loader), loader

    def __getattr__(self, asked: str) -> Any:
        if asked.startswith("__"):
            raise AttributeError(asked)
        with _reading:
            if type(self) is _Late:
                self._become()
        return getattr(self, asked)

    def _become(self) -> None:
        known = self.__spec__  # PySide6 has given it another name meanwhile, under which its loader knows nothing
        self.__spec__ = ModuleSpec(self.__name__, self._loader)
        try:
            self._loader.exec_module(self)
        finally:
            self.__spec__ = known
        object.__setattr__(self, "__class__", ModuleType)
