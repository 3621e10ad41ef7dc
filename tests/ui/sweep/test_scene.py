from __future__ import annotations

from studio.ui.sweep.connect import SWEEP
from studio.ui.sweep.scene import bring_sweep
from studio.ui.window import Window


def test_a_picture_of_a_sweep_shows_defects_and_whether_they_are_old(window: Window) -> None:
    bring_sweep(window, "sweep-older")
    page = window.sweep.control.page
    assert window.covers.current == SWEEP and page.sweep is not None
    assert len(page.sweep.defects) > 3 and page.title.accessibleName().endswith("(older: the code changed since)")


def test_a_picture_of_one_that_is_on_has_its_progress(window: Window) -> None:
    bring_sweep(window, "sweep-running")
    assert window.sweep.control.page.bar.value() > 20
