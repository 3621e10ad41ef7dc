"""Every model of the window, as the window uses it, under Qt's own tester for models."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QLineEdit
from pytestqt.qtbot import QtBot

import studio
from studio.ui.picture import options_for, prepared
from studio.ui.waiting import pause
from studio.ui.window import Window
from tests.ui.driving import keys


def tree(window: Window) -> QLineEdit:
    window.builder.show_view("tree")
    return window.builder.tree.filter


def key_list(window: Window) -> QLineEdit:
    window.commands.do("edit.keys")
    return window.covers.findChildren(QLineEdit)[0]


def palette(window: Window) -> QLineEdit:
    window.commands.do("view.palette")
    return window.palette_overlay.search


def pairs(window: Window) -> None:
    window.session.keep_secrets({"KEY": "hush", "OTHER": "hush"})
    window.session.keep_dependencies({"lodash": "4.17.21"})
    window.action.show_secrets(True)
    window.action.show_packages(True)


def completion(window: Window) -> None:
    window.editor.set_text("exports.onExecutePostLogin = async (event, api) => {\n  event.\n};\n")
    window.editor.goto(2, 9)
    window.commands.do("code.complete")
    pause(300)


def scene(*words: str) -> Callable[[Window], None]:
    def bring(window: Window) -> None:
        prepared(window, options_for(*words))

    return bring


STATES: dict[str, tuple[Callable[[Window], QLineEdit | None], frozenset[str]]] = {
    "tree": (tree, frozenset({"EventTree"})),
    "keys": (key_list, frozenset({"_Search"})),
    "palette": (palette, frozenset({"EntryModel"})),
    "pairs": (pairs, frozenset({"PairsModel", "SecretsModel", "PackagesModel"})),
    "completion": (completion, frozenset({"CompletionModel"})),
    "tokens": (scene("--state", "claim"), frozenset({"ClaimsModel", "RowModel"})),
    "timeline": (scene("--state", "replay-timeline"), frozenset({"TimelineModel"})),
    "sweep": (scene("--state", "sweep"), frozenset({"GridModel"})),
    "scenario": (scene("--state", "suite-save"), frozenset({"PickModel"})),
    "tests": (scene("--state", "suite-failed"), frozenset()),
    "debugger": (scene("--state", "debug"), frozenset()),
    "history": (scene("--state", "history"), frozenset()),
    "mocks": (scene("--state", "mocks"), frozenset()),
    "saml": (scene("--state", "saml-dropped"), frozenset()),
    "rule": (scene("--state", "converted-differs"), frozenset()),
    "lesson": (scene("--state", "lesson-checked"), frozenset()),
}


class Watched:
    """A tester at every model of a window; `names` are the classes of those models."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._kept: dict[int, tuple[QAbstractItemModel, QAbstractItemModelTester]] = {}
        self.names: set[str] = set()

    def attach(self) -> None:
        """Look for models that have come up; what a tester finds is a warning of Qt, and fails the test."""
        mode = QAbstractItemModelTester.FailureReportingMode.Warning
        seen = (view.model() for view in self._window.findChildren(QAbstractItemView))
        for model in [*self._window.findChildren(QAbstractItemModel), *(each for each in seen if each is not None)]:
            ours = type(model).__module__.startswith("studio.") or isinstance(model, QStandardItemModel)
            if ours and id(model) not in self._kept:  # those that Qt makes for itself do not all keep its rules
                self._kept[id(model)] = (model, QAbstractItemModelTester(model, mode))
                self.names |= {kind.__name__ for kind in type(model).__mro__}

    def detach(self) -> None:
        for _, tester in self._kept.values():
            tester.deleteLater()
        self._kept.clear()


@pytest.mark.parametrize("state", STATES)
def test_the_models_keep_the_rules_of_models(qtbot: QtBot, window: Window, state: str) -> None:
    bring, expected = STATES[state]
    testers = Watched(window)
    testers.attach()
    field = bring(window)
    testers.attach()
    if field is not None:
        field.setFocus()
        for text in ("e", "v", "#", "\b"):
            qtbot.keyClick(field, Qt.Key.Key_Backspace) if text == "\b" else qtbot.keyClicks(field, text)
        field.clear()
        keys(qtbot, Qt.Key.Key_Escape)
    window.covers.close_cover()
    window.debug.abandon()
    window.commands.do("view.action")
    if not window.editor.view.readOnly():
        window.editor.insert("// another\n")
    window.builder.make(lambda event: {**event, "added": {"deep": [1, {"a": 2}]}})
    window.builder.undo_stack.undo()
    if state in ("tree", "tokens", "timeline", "mocks"):
        with qtbot.waitSignal(window.runs.ended, timeout=15_000):
            window.run()
    testers.attach()
    testers.detach()
    assert expected <= testers.names


def models(of: type[QAbstractItemModel] = QAbstractItemModel) -> Iterator[type[QAbstractItemModel]]:
    for kind in of.__subclasses__():
        if kind.__module__.startswith("studio."):
            yield kind
        yield from models(kind)


def test_no_model_is_left_out() -> None:
    for module in pkgutil.walk_packages(studio.__path__, "studio."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    assert {kind.__name__ for kind in models()} == frozenset().union(*(names for _, names in STATES.values()))
