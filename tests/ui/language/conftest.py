from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.language import engine_files
from studio.language.engine_files import Engine
from studio.npm import store
from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window
from studio.ui.files import Dialogs
from studio.ui.window import Window


@pytest.fixture
def with_engine(engine: Engine, own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine is installed for this test, as it would be after the first use."""
    monkeypatch.setenv(engine_files.OVERRIDE, str(engine.program))
    assert engine.node_types is not None
    place = store.place(engine_files.PACKAGES)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(engine.node_types)


@pytest.fixture
def no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    """No engine, and none is to be had."""
    monkeypatch.setenv(engine_files.OVERRIDE, "/nowhere/tsc")
    assert shutil.which("/nowhere/tsc") is None


class Typist:
    """Somebody who types in the window's editor."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot, self.window, self.view = qtbot, window, window.editor.view

    def write(self, text: str) -> None:
        """Replace the text; `|` marks where the caret then stands."""
        before, _, after = text.partition("|")
        self.window.editor.replace_text(before + after)
        self.view.gotoPos(len(before.encode("utf-8")))

    def type(self, text: str) -> None:
        """Key by key."""
        self.qtbot.keyClicks(self.view, text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.view, key, modifiers)

    def offered(self, *labels: str) -> list[str]:
        """Wait until these proposals are shown, and tell all."""
        self.qtbot.waitUntil(lambda: set(labels) <= set(self.shown()), timeout=20_000)
        return self.shown()

    def shown(self) -> list[str]:
        """The proposals on screen."""
        listed = self.window.language.assistant.list
        if not listed.isVisible():
            return []
        items = [listed.model.item(listed.model.index(row, 0)) for row in range(listed.model.rowCount())]
        return [item.label for item in items if item is not None]

    def problems(self, *parts: str) -> list[str]:
        """Wait until some problem holds each of these texts, and tell all."""

        def found() -> bool:
            told = [each.message for each in self.window.editor.problems()]
            return all(any(part in message for message in told) for part in parts)

        self.qtbot.waitUntil(found, timeout=20_000)
        return [each.message for each in self.window.editor.problems()]

    def text(self) -> str:
        return self.window.editor.text()


@pytest.fixture
def typist(qtbot: QtBot) -> Iterator[Callable[[], Typist]]:
    """A window with the keyboard in its editor; its engine is started if there is one."""
    made: list[Window] = []

    def make(trigger: str = "post-login") -> Typist:
        window = build_window(secrets=InMemorySecrets(), dialogs=Dialogs(*[lambda _parent, _start: None] * 6))
        qtbot.addWidget(window)
        made.append(window)
        window.resize(1366, 768)
        window.session.give_code("untitled", "")
        window.session.choose_trigger(trigger)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.editor.view.hasFocus)
        window.language.bridge.start()
        if engine_files.installed() is not None:
            qtbot.waitUntil(lambda: window.language.bridge.ready, timeout=20_000)
        qtbot.waitUntil(lambda: bool(window.language.assistant.action))
        return Typist(qtbot, window)

    yield make
    for window in made:
        window.close()
