from __future__ import annotations

import _thread
import enum
import pickle
import subprocess
import sys
import time
import types
from typing import Any

import pytest

from studio.ui import quick_enums

SIMPLE = (("First", 0), ("Second", 7), ("Alias", 7), ("Negative", -1), ("Large", 2**40))
ODD: tuple[Any, ...] = (
    "A B C",
    ["A", "B"],
    [("A", "text"), ("B", 2)],
    [("A", True)],
    [("A", (1, 2))],
    [("name", 1), ("value", 2), ("real", 3)],
    {"A": 1, "B": [1]},
    (),
)
BASES = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)


@pytest.mark.parametrize("cls", BASES)
@pytest.mark.parametrize("names", [SIMPLE[:3], list(SIMPLE[:3]), dict(SIMPLE[:3]), *ODD])
def test_what_is_made_is_what_python_makes(cls: Any, names: Any) -> None:
    try:
        wanted = quick_enums._MAKES(cls, "Made", names, module=__name__)
    except (TypeError, ValueError) as error:
        with pytest.raises(type(error)):
            quick_enums._quick(cls, "Made", names, module=__name__)
        return
    assert quick_enums._looks(quick_enums._quick(cls, "Made", names, module=__name__)) == quick_enums._looks(wanted)


@pytest.mark.parametrize("cls", [enum.Enum, enum.IntEnum])
@pytest.mark.parametrize("make", [quick_enums._quick, quick_enums._MAKES])
def test_it_is_used_like_any_other(cls: Any, make: Any) -> None:
    made = make(cls, "Made", SIMPLE, module=__name__)
    assert [each.name for each in made] == ["First", "Second", "Negative", "Large"] and len(made) == 4
    assert made(7) is made.Second is made["Alias"] is made.Alias and made.Alias.name == "Second"
    assert made.Second in made and isinstance(made.Second, made) and type(made).__name__ == "EnumType"
    assert {made.First: 1}[made(0)] == 1 and made.Large.value == 2**40
    assert (made.Second == 7) == (cls is enum.IntEnum)
    with pytest.raises(ValueError, match="3 is not a valid Made"):
        made(3)
    with pytest.raises(AttributeError):
        made.First = 1
    with pytest.raises(TypeError):
        types.new_class("More", (made,))
    with pytest.raises(AttributeError):
        _ = made.Missing


def test_names_that_come_twice_are_refused_as_ever() -> None:
    for make in (quick_enums._quick, quick_enums._MAKES):
        with pytest.raises(TypeError):
            make(enum.IntEnum, "Made", [("A", 1), ("A", 2)])


def test_the_enumerations_of_qt_are_made_so() -> None:
    code = """
import enum
import studio.ui
from studio.ui import quick_enums
assert enum.EnumType._create_ is quick_enums._quick
import copy, pickle
from PySide6.QtCore import QEvent, Qt
key = Qt.Key(0x41)
assert key is Qt.Key.Key_A is pickle.loads(pickle.dumps(key)) is copy.deepcopy(key)
assert QEvent(QEvent.Type.Show).type() is QEvent.Type.Show
assert (Qt.Modifier.CTRL | Qt.Key.Key_A).toCombined() & 0xFFFF == 0x41
assert repr(key) == "<Key.Key_A: 65>" and Qt.Key["Key_A"] is key and key.value == 65
assert Qt.Key.Key_Any is Qt.Key.Key_Space
print("good")
"""
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "good\n"


def test_a_python_that_makes_them_otherwise_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    before = enum.EnumType._create_  # type: ignore[attr-defined]

    def other(cls: Any, *args: Any, **more: Any) -> Any:
        made = quick_enums_makes(cls, *args, **more)
        for member in made:
            vars(member)["_more_"] = 1
        return made

    quick_enums_makes = quick_enums._MAKES
    monkeypatch.setattr(quick_enums, "_MAKES", other)
    monkeypatch.setattr(enum.EnumType, "_create_", other)
    quick_enums.make_enums_quickly()
    assert enum.EnumType._create_ is other  # type: ignore[attr-defined]
    monkeypatch.undo()
    assert enum.EnumType._create_ is before  # type: ignore[attr-defined]


def test_what_pickle_says_of_one_without_a_module_is_the_same() -> None:
    for make in (quick_enums._quick, quick_enums._MAKES):
        with pytest.raises((pickle.PicklingError, TypeError, AttributeError)):
            pickle.dumps(make(enum.IntEnum, "Nowhere", SIMPLE).First)


def test_one_that_nobody_of_python_asks_for_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt may need one in a thread that has run nothing of Python yet: nothing is below the call then."""
    monkeypatch.setattr(enum.EnumType, "_create_", quick_enums._quick)
    failed: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda told: failed.append(told.exc_value))
    before = _thread._count()
    make: Any = enum.IntEnum
    _thread.start_new_thread(make, ("Made", SIMPLE))
    while _thread._count() > before:
        time.sleep(0.005)
    assert failed == []
