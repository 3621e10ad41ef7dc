"""The debugger of one run: what its author wishes, and the session of the action that runs at the moment."""

from __future__ import annotations

import sys
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from studio.sandbox.debug.link import Pipes
from studio.sandbox.debug.model import Breakpoint, Exceptions
from studio.sandbox.debug.session import DebugSession, Tell, Wishes
from studio.sandbox.job import Job
from studio.sandbox.layers import landlock, seatbelt, seccomp

UNAVAILABLE = (
    "Debugging is not available on Windows: while it is on, Node's permission model is off, and nothing else keeps "
    "files and network from an action there."
)


def is_available() -> bool:
    """Whether actions can be debugged on this system at all."""
    return sys.platform != "win32"


def has_walls() -> bool:
    """Whether the system itself keeps files and network from an action, as far as is known."""
    if sys.platform == "darwin":
        return seatbelt.PROGRAM.exists()
    return bool(landlock.probe().version) and seccomp.this_machine() is not None


class Debugger:
    """Given to a run, it debugs the actions called `actions` (None for all), one after another.

    `tell` hears Attached, Stopped, Resumed, Logged and Detached, on a thread of the debugger.
    """

    def __init__(
        self,
        tell: Tell,
        breakpoints: Mapping[str, Sequence[Breakpoint]] | None = None,
        *,
        actions: Collection[str] | None = None,
        at_start: Collection[str] = (),
        exceptions: Exceptions = "none",
        reveal: bool = False,
    ) -> None:
        self._tell = tell
        self._breakpoints = {name: tuple(each) for name, each in (breakpoints or {}).items()}
        self._actions = None if actions is None else frozenset(actions)
        self._at_start = frozenset(at_start)
        self._wishes = Wishes(exceptions=exceptions, reveal=reveal)
        self.session: DebugSession | None = None

    def watches(self, action: str) -> bool:
        """Whether the action of this name is to be debugged."""
        return self._actions is None or action in self._actions

    def attach(self, pipes: Pipes, job: Job, record: Tell) -> DebugSession:
        """Begins to debug the child at the other end of the pipes, which runs `job`.

        `record` hears everything, too: what is logged belongs to the run.
        """

        def tell(event: object) -> None:
            record(event)
            self._tell(event)

        wishes = replace(
            self._wishes, breakpoints=self._breakpoints.get(job.name, ()), at_start=job.name in self._at_start
        )
        self.session = DebugSession(pipes, job, wishes, tell)
        return self.session

    def set_breakpoints(self, action: str, breakpoints: Sequence[Breakpoint]) -> None:
        """Changes the breakpoints of an action, now and for what is run later."""
        self._breakpoints[action] = tuple(breakpoints)
        session = self.session
        if session is not None and session.action == action:
            session.set_breakpoints(breakpoints)

    def set_exceptions(self, exceptions: Exceptions) -> None:
        """At which exceptions to stop, from now on."""
        self._wishes = replace(self._wishes, exceptions=exceptions)
        if self.session is not None:
            self.session.set_exceptions(exceptions)

    def set_reveal(self, reveal: bool) -> None:
        """Whether secrets are shown, from now on."""
        self._wishes = replace(self._wishes, reveal=reveal)
        if self.session is not None:
            self.session.reveal = reveal
