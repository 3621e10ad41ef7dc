"""How the making of events is tied to the rest of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.ui.window import Window


def connect_making(window: Window) -> None:
    """Tie the control to notices and status line."""
    window.making.status.connect(window.status.tell)
    window.making.noticed.connect(window.notices.show_notice)


def making_deeds(window: Window) -> dict[str, Callable[[], object]]:
    """For the id of each command about making an event, what it does."""
    making = window.making
    return {
        "event.persona": making.choose,
        "event.random": making.make_up,
        "event.seed": making.ask_seed,
        "event.paste": making.paste,
        "event.changed": making.switch_changed,
        "event.explain": making.explain,
    }
