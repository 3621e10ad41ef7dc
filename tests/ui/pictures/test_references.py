"""The window looks as it did: two themes, six states, three sizes. And the comparison sees what a person would."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window
from tests.ui.pictures.references import MANY, SIZES, STATES, THEMES, Look, apart, can_compare, taken


def kept(state: str, theme: str = "light", size: tuple[int, int, int] = SIZES[0]) -> QImage:
    image = QImage(str(Look(state, theme, size).place))
    assert not image.isNull()
    return image


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("state", STATES)
def test_the_window_looks_as_it_did(qtbot: QtBot, state: str) -> None:
    if not can_compare():
        pytest.skip("the pictures are made with DejaVu, which is not installed here")
    window = build_window(secrets=InMemorySecrets())
    qtbot.addWidget(window)
    changed = {look.place.name: share for look, image in taken(window, state) if (share := _apart(look, image)) > MANY}
    window.close()
    assert changed == {}, "look at them; if they are as they should be, run python -m tests.ui.pictures.references"


def _apart(look: Look, image: QImage) -> float:
    return apart(image, QImage(str(look.place)))


def test_every_picture_is_there_and_no_other() -> None:
    wanted = {Look(state, theme, size).place for state in STATES for theme in THEMES for size in SIZES}
    assert wanted == set(next(iter(wanted)).parent.glob("*.png"))


@pytest.mark.parametrize(
    ("one", "other"), [("continue", "not-run"), ("denied", "redirect"), ("continue", "stale"), ("error", "denied")]
)
def test_states_are_told_apart(one: str, other: str) -> None:
    assert apart(kept(one), kept(other)) > MANY


def test_a_theme_a_shifted_edge_and_a_missing_part_are_seen() -> None:
    image = kept("continue")
    assert apart(image, kept("continue", "dark")) > 0.5
    shifted, blank = QImage(image), QImage(image)
    painter = QPainter(shifted)
    painter.drawImage(0, 2, image)
    painter.end()
    assert apart(image, shifted) > MANY
    painter = QPainter(blank)
    painter.fillRect(0, image.height() * 2 // 3, image.width() // 2, image.height() // 3, QColor("#FFFFFF"))
    painter.end()
    assert apart(image, blank) > MANY
    assert apart(image, image) == 0
