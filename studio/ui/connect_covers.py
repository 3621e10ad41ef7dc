"""Ties the pages that lie over the zones to the window: preferences, keys, welcome, about, faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from studio.ui.covers import ABOUT
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.ui.window import Window


def connect_covers(window: Window) -> None:
    """Offer the pages, and let a command that needs the zones close the one that is shown."""
    window.covers.offer(ABOUT, tr("About"), lambda: _about(window))
    window.commands.done.connect(lambda id: _make_way(window, id))
    window.covers.freed.connect(window.action.take_keyboard)
    window.commands.enable("help.report", False, tr("The studio has not failed"))


def _about(window: Window) -> QWidget:
    from studio.ui.about.page import AboutPage  # reads the licences of all parts, which nobody needs at the start

    return AboutPage(window.theme)


def _make_way(window: Window, id: str) -> None:
    if window.covers.current and not window.commands.commands[id].aside:
        window.covers.close_cover()
