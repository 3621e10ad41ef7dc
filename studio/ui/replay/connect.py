"""How the replay is tied to the rest of the window: what ends it, and which commands it has."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.ui.window import Window

STEPS = ("next", "previous", "next_call", "previous_call", "first", "last")


def connect_replay(window: Window) -> None:
    """Tie the replay of a window to its other parts."""
    replay = window.replay
    replay.status.connect(window.status.tell)
    replay.active_changed.connect(partial(_show_active, window))
    window.session.flows.entered.connect(replay.light)
    window.session.code_given.connect(lambda _: replay.end())
    window.session.event_loaded.connect(replay.leave)
    window.session.stale_changed.connect(lambda stale: replay.leave() if stale else None)
    window.runs.slow.connect(replay.end)
    window.runs.ended.connect(replay.end)
    window.runs.finished.connect(lambda _: window.commands.enable("replay.toggle", True))
    window.history.switched.connect(partial(_offer, window))
    _show_active(window, False)
    _offer(window)


def _offer(window: Window) -> None:
    there = window.history.in_front is not None
    window.commands.enable("replay.toggle", there, tr("There is no run to replay"))


def _show_active(window: Window, active: bool) -> None:
    for step in STEPS:
        window.commands.enable(f"replay.{step}", active, tr("No run is being replayed"))
    window.commands.check("replay.toggle", active)
    if not active:
        window.display.marks()


def replay_deeds(window: Window) -> dict[str, Callable[[], object]]:
    """What the commands of the replay do."""
    steps = {f"replay.{step}": partial(window.replay.do, step) for step in STEPS}
    return {"replay.toggle": lambda: window.replay.toggle(window.history.shown), **steps}
