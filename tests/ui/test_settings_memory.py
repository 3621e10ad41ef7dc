from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QSplitter, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.settings_memory import SettingsMemory, on_some_screen


def splitter(qtbot: QtBot, *sizes: int) -> QSplitter:
    made = QSplitter(Qt.Orientation.Horizontal)
    qtbot.addWidget(made)
    for _ in sizes:
        made.addWidget(QWidget())
    made.resize(sum(sizes) + made.handleWidth(), 100)
    made.show()
    made.setSizes(list(sizes))
    return made


def test_sizes_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    first = SettingsMemory(tmp_path / "window.ini")
    first.keep_splitters("wide", {"top": splitter(qtbot, 100, 300)})
    first.keep_number("layout", 2)
    first.write()
    again = splitter(qtbot, 200, 200)
    second = SettingsMemory(tmp_path / "window.ini")
    assert second.place_splitters("wide", {"top": again})
    assert again.sizes() == [100, 300]
    assert second.number("layout", 0) == 2
    assert not second.place_splitters("narrow", {"top": again})


def test_an_unknown_version_counts_as_empty(tmp_path: Path) -> None:
    path = tmp_path / "window.ini"
    path.write_text("[General]\nversion=99\nlayout=2\n", encoding="utf-8")
    assert SettingsMemory(path).number("layout", 0) == 0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(content=st.binary(max_size=300))
def test_garbage_never_stops_the_window(qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "window.ini"
    path.write_bytes(b"[window]\ngeometry=" + content)
    memory = SettingsMemory(path)
    window = QWidget()
    memory.place_window(window)
    assert not memory.place_splitters("wide", {"top": splitter(qtbot, 10, 10)})
    window.deleteLater()


def test_a_window_off_all_screens_is_noticed(qtbot: QtBot) -> None:
    assert on_some_screen(QRect(10, 10, 300, 300))
    assert not on_some_screen(QRect(90_000, 90_000, 300, 300))
