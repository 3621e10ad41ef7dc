from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from studio.ui.picture import main, options_for, prepared
from studio.ui.window import Window


@pytest.mark.parametrize("state", ["not-run", "converted-differs"])  # tests/ui/pictures looks at every one
def test_a_picture_is_written(qtbot: QtBot, tmp_path: Path, state: str) -> None:
    out = tmp_path / "window.png"
    assert main([str(out), "--state", state, "--size", "1366x768", "--theme", "dark"]) == 0
    image = QImage(str(out))
    assert (image.width(), image.height()) == (1366, 768)
    assert len({image.pixel(x, y) for x in range(0, 1366, 40) for y in range(0, 768, 40)}) > 3


def test_the_debugger_stands_while_it_is_looked_at(window: Window) -> None:
    prepared(window, options_for("--state", "debug"))
    assert window.debug.stop is not None
