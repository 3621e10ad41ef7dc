"""Modules that are read when they are first used, so that the studio starts with what is seen and nothing else.

A module that is needed only after a person has done something is named so:

    if TYPE_CHECKING:
        from studio.flow import execution
    else:
        execution = later("studio.flow.execution")

Everything of it is then written with its name in front, `execution.execute(…)`, and types are checked as ever. Names
that occur in annotations alone are imported under TYPE_CHECKING. `read_ahead` reads what still waits, beside the
window; whoever needs one of these modules meanwhile waits until the one that is being read is there.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from threading import RLock
from types import ModuleType
from typing import Any

_reading = RLock()
_named: dict[str, None] = {}


class _Later(ModuleType):
    """Stands for a module: whatever is asked of it is asked of the module, which is read for the first question."""

    def __getattr__(self, name: str) -> Any:
        return getattr(_read(self.__name__), name)


def later(name: str) -> Any:
    """The module of this name, read when the first thing is asked of it."""
    _named[name] = None
    return _Later(name)


def waiting() -> tuple[str, ...]:
    """The names of the modules that nobody has needed yet, in the order in which they were named."""
    named = tuple(_named)  # at once: another thread may read a module meanwhile that names more of them
    return tuple(name for name in named if name not in sys.modules)


def read_ahead(wanted: Callable[[], bool]) -> None:
    """Read what waits, one module after another, for as long as that is wanted. For a thread of its own."""
    while wanted() and (names := waiting()):
        _read(names[0])


def _read(name: str) -> ModuleType:
    """The module itself. Only one thread reads at a time: two that need one another's modules would not end."""
    module = sys.modules.get(name)
    if module is None or getattr(module.__spec__, "_initializing", False):
        with _reading:
            module = import_module(name)
    return module
