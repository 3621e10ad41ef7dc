from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.interchange.path_field import PathField


def test_a_path_is_typed_or_chosen(qtbot: QtBot) -> None:
    asked: list[Path] = []

    def ask(start: Path) -> Path | None:
        asked.append(start)
        return Path("/p/chosen") if len(asked) > 1 else None

    field = PathField("Folder", (("Browse…", "Browse", ask),))
    qtbot.addWidget(field)
    assert field.path is None
    with qtbot.waitSignal(field.edited):
        qtbot.keyClicks(field.line, "/p")
    assert field.path == Path("/p")
    qtbot.keyClick(field.buttons[0], Qt.Key.Key_Space)
    assert asked == [Path("/p")] and str(field.path) == "/p"
    with qtbot.waitSignal(field.edited):
        qtbot.keyClick(field.buttons[0], Qt.Key.Key_Space)
    assert str(field.path) == "/p/chosen"


def test_what_is_shown_is_not_told_and_home_is_understood(qtbot: QtBot) -> None:
    field = PathField("Folder", ())
    qtbot.addWidget(field)
    with qtbot.assertNotEmitted(field.edited):
        field.show_path(Path("~/x"))
    assert field.path == Path.home() / "x"
    field.line.setText("a\0b")
    assert field.path is None
