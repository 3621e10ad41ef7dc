from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window
from studio.ui.dialogs import Dialogs
from studio.ui.settings_memory import SettingsMemory
from studio.ui.zones import NAMES, Zones


@pytest.fixture
def zones(qtbot: QtBot) -> Zones:
    fields = {name: QLineEdit() for name in NAMES}
    holders: dict[str, QWidget] = {}
    for name, field in fields.items():
        holders[name] = QWidget()
        QVBoxLayout(holders[name]).addWidget(field)
    made = Zones(holders, {name: field.setFocus for name, field in fields.items()})
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.activateWindow()
    made.arrange("rows")
    made.enter("action")
    qtbot.waitUntil(lambda: made.current() == "action")
    return made


def test_stepping_visits_every_zone_and_returns(zones: Zones) -> None:
    seen = []
    for _ in NAMES:
        zones.step(1)
        seen.append(zones.current())
    assert seen == ["outcome", "event", "action"]
    zones.step(-1)
    assert zones.current() == "event"


def test_each_layout_keeps_its_own_shares(zones: Zones, tmp_path: Path) -> None:
    memory = SettingsMemory(tmp_path / "window.ini")
    zones.inner.setSizes([200, 790])
    mine = zones.inner.sizes()
    zones.arrange("columns", memory)
    assert zones.outer.orientation() == Qt.Orientation.Horizontal
    assert zones.inner.sizes() != mine
    zones.arrange("rows", memory)
    assert zones.inner.sizes() == mine
    assert zones.outer.orientation() == Qt.Orientation.Vertical


def test_a_double_click_gives_the_default_back(qtbot: QtBot, zones: Zones) -> None:
    before = zones.inner.sizes()
    zones.inner.setSizes([100, 890])
    qtbot.mouseDClick(zones.inner.handle(1), Qt.MouseButton.LeftButton, pos=QPoint(1, 10))
    assert zones.inner.sizes() == before


def test_the_zone_with_the_keyboard_is_widened(zones: Zones) -> None:
    before = zones.inner.sizes()
    zones.widen(1)
    assert zones.inner.sizes()[1] > before[1]
    zones.widen(-1)
    zones.widen(-1)
    assert zones.inner.sizes()[1] < before[1]


@pytest.mark.parametrize("name", NAMES)
def test_the_zone_with_the_keyboard_gets_most_and_gives_it_back(qtbot: QtBot, zones: Zones, name: str) -> None:
    zones.enter(name)
    qtbot.waitUntil(lambda: zones.current() == name)
    before = (zones.outer.sizes(), zones.inner.sizes())
    zones.give_most()
    outer, inner = zones.outer.sizes(), zones.inner.sizes()
    assert outer[name == "outcome"] > 4 * outer[name != "outcome"]
    if name != "outcome":
        assert inner[NAMES.index(name)] > 4 * inner[1 - NAMES.index(name)]
    zones.give_most()
    assert (zones.outer.sizes(), zones.inner.sizes()) == before


def test_where_few_lines_fit_the_outcome_has_the_larger_share(zones: Zones) -> None:
    assert zones.outer.sizes()[0] > zones.outer.sizes()[1]
    zones.resize(1000, 20 * zones.fontMetrics().height())
    zones.reset()
    assert zones.outer.sizes()[0] < zones.outer.sizes()[1]


class _Seen(QObject):
    """The sizes that parts of a window get, and the sizes with which they are painted."""

    def __init__(self, parts: tuple[QWidget, ...]) -> None:
        super().__init__()
        self.given: dict[QWidget, list[tuple[int, int]]] = {part: [] for part in parts}
        self.painted: dict[QWidget, list[tuple[int, int]]] = {part: [] for part in parts}
        for part in parts:
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        kept = {QEvent.Type.Resize: self.given, QEvent.Type.Paint: self.painted}.get(event.type())
        if kept is not None and isinstance(watched, QWidget):
            kept[watched].append((watched.width(), watched.height()))
        return False


def test_what_is_painted_first_has_its_place_already(qtbot: QtBot) -> None:
    window = build_window(secrets=InMemorySecrets(), dialogs=Dialogs(*[lambda _parent, _start: None] * 8))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    zones = (window.event_zone, window.action, window.outcome)
    seen = _Seen((*zones, window.outcome.banner, window.status))
    window.show()
    qtbot.waitUntil(lambda: all(seen.painted.values()) and window.editor.view.hasFocus())
    assert all(len(seen.given[zone]) == 1 for zone in zones), seen.given
    for part, sizes in seen.painted.items():
        assert set(sizes) == {(part.width(), part.height())}, part
    window.close()
