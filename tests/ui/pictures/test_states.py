"""Every state that the picture tool knows, looked at: names, words that are cut off, contrast in all four themes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from studio.project.preferences import THEMES
from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window
from studio.ui.picture import options_for, prepared
from studio.ui.scenes import PAGES, STATES
from studio.ui.waiting import pause
from studio.ui.window import Window
from tests.ui.pictures.looking import clipped, nameless, pale

VIEWS = (
    *((f"--state={state}",) for state in STATES),
    *((f"--page={page}", "--state=not-run") for page in PAGES),
    *(("--palette",), ("--tenant",), ("--secrets",), ("--view=tree",), ("--view=json",), ("--layout=columns",)),
    *((f"--tab={number}",) for number in range(2, 9)),
    ("--fault", "--state=not-run"),
)
# What is made for wide screens may be scrolled to at a great zoom on a small one.
WIDE = {"--layout=columns", "--state=lesson", "--state=lesson-checked"}
SIZES = ((1366, 768, 100), (1920, 1080, 100), (1366, 768, 175))
Make = Callable[[], Window]


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    made: list[Window] = []

    def build() -> Window:
        window = build_window(secrets=InMemorySecrets())
        qtbot.addWidget(window)
        made.append(window)
        return window

    yield build
    for window in made:
        window.close()


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("words", VIEWS, ids=" ".join)
def test_everything_is_named_whole_and_readable(make: Make, words: tuple[str, ...]) -> None:
    window = make()
    seen = prepared(window, options_for(*words))
    assert nameless(seen) == []
    for width, height, zoom in SIZES if seen is window else SIZES[:1]:
        window.theme.set_zoom(zoom)
        window.resize(width, height)
        pause(150)
        assert clipped(seen) == [], f"{width}×{height} at {zoom} %"
        if seen is window and not (zoom > 100 and set(words) & WIDE):
            assert not window.reach.scrolls, f"{width}×{height} at {zoom} %"
    window.theme.set_zoom(100)
    for theme in THEMES[1:]:
        window.theme.use(theme)
        pause(20)
        assert pale(seen) == [], theme
    if seen is not window:
        seen.close()
