"""The last run of what is open, and whether it still fits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from studio.later import later
from studio.ui.session.open_action import OpenAction
from studio.ui.session.open_event import OpenEvent
from studio.ui.session.open_flow import OpenFlow

if TYPE_CHECKING:
    from studio.flow.execution import Run
    from studio.ui.session import snapshot
else:
    snapshot = later("studio.ui.session.snapshot")


class LastRun:
    """`actions` are those of the run by the names they had in it; `stale` says that something has changed since."""

    def __init__(self) -> None:
        self.run: Run | None = None
        self.actions: Mapping[str, OpenAction] = {}
        self.stale = False
        self._running: Mapping[str, OpenAction] = {}
        self._snapshot: snapshot.Snapshot | None = None

    def began(self, flow: OpenFlow, event: OpenEvent) -> None:
        """A run of this flow with this event has begun; the one before is the last until it ends."""
        self._running = {name: action for action, name in flow.names.items()}
        self._snapshot = snapshot.Snapshot.of(flow.actions, event)

    def finished(self, run: Run) -> None:
        """The run has ended; comparing will tell whether it is stale already."""
        self.run, self.actions, self.stale = run, self._running, False

    def forget(self) -> None:
        """There is no run any more."""
        self.run, self.actions = None, {}

    def name_of(self, action: OpenAction) -> str | None:
        """What an action was called in the run, None if it was not in it."""
        return next((name for name, each in self.actions.items() if each is action), None)

    def compare(self, actions: Sequence[OpenAction], event: OpenEvent) -> bool:
        """Compare the run with what is open now; returns whether `stale` has changed."""
        before = self.stale
        self.stale = self._snapshot is not None and not self._snapshot.fits(actions, event)
        return self.stale != before
