from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from studio.ui.scenes import bring
from studio.ui.waiting import wait_for
from studio.ui.window import Window


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        ("continue", "continue"),
        ("denied", "denied"),
        ("error", "error"),
        ("not-run", "not_run"),
        ("redirect", "redirect"),
    ],
)
def test_the_window_comes_into_the_state_that_is_named(window: Window, state: str, kind: str) -> None:
    bring(window, state)
    assert window.outcome.banner.state.kind == kind


def test_waiting_has_an_end(qtbot: QtBot) -> None:
    assert wait_for(lambda: True)
    assert not wait_for(lambda: False, longest_ms=30)
