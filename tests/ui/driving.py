"""Driving a whole window by its keys."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from studio.ui.window import Window

T = TypeVar("T")
CTRL = Qt.KeyboardModifier.ControlModifier


def keys(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifiers)


def run(qtbot: QtBot, window: Window) -> None:
    """Run what is open, and wait for the end."""
    with qtbot.waitSignal(window.runs.ended, timeout=15_000):
        keys(qtbot, Qt.Key.Key_Return, CTRL)


def flow_project(root: Path) -> Path:
    """Three actions: two write metadata, the third fails."""
    bodies = {
        "first": "api.user.setAppMetadata('one', 1);",
        "second": "console.log('second');\n  api.user.setUserMetadata('two', 2);",
        "third": "\n\n  throw new Error('third failed');",
    }
    for name, body in bodies.items():
        place = root / "actions" / name / "code.js"
        place.parent.mkdir(parents=True)
        place.write_text(f"exports.onExecutePostLogin = async (event, api) => {{\n  {body}\n}};\n", encoding="utf-8")
    return root


def said(window: Window) -> list[str]:
    """The words of the status line."""
    return [label.text() for label in window.status.findChildren(QLabel)]


def ended(work: Generator[None, None, T]) -> T:
    """What a piece of work comes to that is written in pieces."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            found: T = end.value
            return found
