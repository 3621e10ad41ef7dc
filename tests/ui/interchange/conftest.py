from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.exchange.formats import Wishes, by_id, export
from studio.exchange.gathering import gather
from studio.exchange.placing import place
from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window
from studio.ui.window import Window
from tests.ui.driving import flow_project

FORMATS = ("deploy-cli-yaml", "deploy-cli-directory", "terraform", "action-json", "marketplace", "js")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Three actions, one of which reads a secret."""
    root = flow_project(tmp_path / "onboarding")
    code = root / "actions" / "first" / "code.js"
    code.write_text(code.read_text(encoding="utf-8").replace("'one', 1", "'one', event.secrets.API_KEY"), "utf-8")
    (root / "studio.yaml").write_text("flows: {post-login: [second, first, third]}\n", encoding="utf-8")
    return root


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, project: Path) -> Iterator[Window]:
    """A whole window with the project open."""
    made = build_window(project, secrets=InMemorySecrets())
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    yield made
    made.close()


def exported(project: Path, format: str, folder: Path) -> Path:
    """The project in a format of others."""
    found = by_id()[format]
    place(export(gather(project), found, Wishes(bindings="bindings" in found.wishes)).parts, folder)
    return folder
