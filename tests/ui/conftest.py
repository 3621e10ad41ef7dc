from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window
from studio.ui.dialogs import Dialogs
from studio.ui.theme import Theme
from studio.ui.window import Window


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says this of every window that is shown; it is no fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme at 100 %, in force for the application."""
    font, palette = qapp.font(), qapp.palette()
    made = Theme()
    made.apply()
    yield made
    made.deleteLater()
    qapp.setFont(font)
    qapp.setPalette(palette)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    """A whole window with the keyboard in the editor."""
    made = build_window(secrets=InMemorySecrets(), dialogs=Dialogs(*[lambda _parent, _start: None] * 8))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.zones.inner.sizes()[0] > 100)
    made.commands.do("view.action")
    qtbot.waitUntil(made.editor.view.hasFocus)
    yield made
    made.close()
