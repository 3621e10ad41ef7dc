"""Imports as Python itself makes them, without the detour that they take once PySide6 is there.

PySide6 puts functions of its own in the place of `import`. They read the source of every module that is imported from
then on, to learn whether it names PySide6, so that `from __feature__ import …` can hold for one module and not for
another (https://doc.qt.io/qtforpython-6/considerations.html#features), and they fill a module of Qt for `import *`.
The studio has neither, and reading hundreds of sources delays its window.
"""

from __future__ import annotations

import builtins
from importlib import import_module


def import_plainly() -> None:
    """Load PySide6 and leave `import` as it was before. Where PySide6 is there already, nothing changes."""
    own = builtins.__import__
    import_module("PySide6.QtCore")
    builtins.__import__ = own
