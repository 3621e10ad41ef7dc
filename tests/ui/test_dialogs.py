from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.dialogs import Ask, Dialogs

ASKED = Dialogs()


@pytest.mark.parametrize(
    ("ask", "question", "typed", "answer"),
    [
        (ASKED.open, "getOpenFileName", "/p/a.js", "/p/a.js"),
        (ASKED.save, "getSaveFileName", "/p/a", "/p/a.js"),
        (ASKED.save, "getSaveFileName", "/p/a.cjs", "/p/a.cjs"),
        (ASKED.open_event, "getOpenFileName", "/p/e.json", "/p/e.json"),
        (ASKED.save_event, "getSaveFileName", "/p/e", "/p/e.yaml"),
        (ASKED.save_page, "getSaveFileName", "/p/run", "/p/run.html"),
        (ASKED.node, "getOpenFileName", "/bin/node", "/bin/node"),
        (ASKED.engine, "getOpenFileName", "/p/t.tgz", "/p/t.tgz"),
        (ASKED.add, "getOpenFileName", "/p/b.js", "/p/b.js"),
        (ASKED.import_file, "getOpenFileName", "/p/tenant.yaml", "/p/tenant.yaml"),
    ],
)
def test_a_file_is_asked_for(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ask: Ask, question: str, typed: str, answer: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QFileDialog, question, staticmethod(lambda *_rest: (typed, "")))
    assert ask(parent, Path("/p")) == Path(answer)
    monkeypatch.setattr(QFileDialog, question, staticmethod(lambda *_rest: ("", "")))
    assert ask(parent, Path("/p")) is None


def test_a_folder_is_asked_for(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_rest: "/p"))
    assert ASKED.open_folder(parent, Path("/")) == Path("/p")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_rest: ""))
    assert ASKED.open_folder(parent, Path("/")) is None
