"""The breakpoints of one action in the engine: put at the nearest places, told apart when one is hit."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from studio.sandbox.debug.failure import DebugProblem
from studio.sandbox.debug.link import Link
from studio.sandbox.debug.model import Breakpoint, Placed
from studio.sandbox.debug.places import Place, Places

_MOST_LOGS = 2000
_MOST_BREAKPOINTS = 500


@dataclass(frozen=True, slots=True)
class Hits:
    """Which breakpoints a stop is about: those that stop, and the texts of those that only log."""

    stops: tuple[Breakpoint, ...]
    logs: tuple[str, ...]


class Breaking:
    """Keeps the breakpoints of one script. `check` raises DebugProblem for a condition that does not compile."""

    def __init__(self, link: Link, check: Callable[[str], None]) -> None:
        self._link, self._check = link, check
        self._script = ""
        self._places = Places(())
        self._put: dict[str, Breakpoint] = {}
        self._ids: dict[tuple[Place, str], str] = {}
        self._logged: dict[str, int] = {}
        self._once = ""

    def learn(self, script: str) -> None:
        """Asks where the engine can stop in this script."""
        self._script = script
        start = {"scriptId": script, "lineNumber": 0, "columnNumber": 0}
        self._places = Places.told(self._link.request("Debugger.getPossibleBreakpoints", {"start": start}))

    def put(self, breakpoints: Sequence[Breakpoint]) -> tuple[Placed, ...]:
        """Replaces all breakpoints; answers where they came to lie.

        The action may be running: what stays as it was is never out of force.
        """
        before, self._ids, self._put = self._ids, {}, {}
        taken: set[Place] = set()
        placed = tuple(self._placed(each, taken, before) for each in breakpoints[:_MOST_BREAKPOINTS])
        for engine_id in before.values():
            self.remove(engine_id)
        return placed

    def _placed(self, wanted: Breakpoint, taken: set[Place], before: dict[tuple[Place, str], str]) -> Placed:
        place = self._places.nearest(wanted.line, wanted.column)
        if place is None:
            return Placed(wanted, None, problem="The code has no line at which it could stop.")
        if wanted.enabled and place not in taken:
            try:
                self._put_at(place, wanted, before)
                taken.add(place)
            except DebugProblem as problem:
                return Placed(wanted, None, problem=str(problem))
        return Placed(wanted, place.line, place.column)

    def _put_at(self, place: Place, wanted: Breakpoint, before: dict[tuple[Place, str], str]) -> None:
        """Sets one, or goes on with the one that is there. The engine takes one of each place only."""
        engine_id = before.pop((place, wanted.condition), "")
        if not engine_id:
            if wanted.condition:
                self._check(wanted.condition)
            for key in [key for key in before if key[0] == place]:
                self.remove(before.pop(key))
            engine_id = self._set(place, wanted.condition)
        self._put[engine_id] = wanted
        self._ids[place, wanted.condition] = engine_id

    def _set(self, place: Place, condition: str = "") -> str:
        location = {"scriptId": self._script, "lineNumber": place.line - 1, "columnNumber": place.column - 1}
        answer = self._link.request("Debugger.setBreakpoint", {"location": location, "condition": condition})
        return str(answer.get("breakpointId", ""))

    def remove(self, engine_id: str) -> None:
        """Takes one out of the engine, if it is still there."""
        with contextlib.suppress(DebugProblem):
            self._link.request("Debugger.removeBreakpoint", {"breakpointId": engine_id})

    def once(self, line: int) -> None:
        """A breakpoint of no kind, for the next stop only. Raises DebugProblem where there can be none."""
        place = self._places.nearest(line)
        if place is None:
            raise DebugProblem("The code has no line at which it could stop.")
        # Where there is a breakpoint already, it stops there anyway.
        with contextlib.suppress(DebugProblem):
            self._once = self._set(place)

    def forget_once(self) -> None:
        """The next stop has come."""
        if self._once:
            self.remove(self._once)
            self._once = ""

    def hit(self, engine_ids: Sequence[object]) -> Hits:
        """What these stand for. A log text that is passed too often is not written any more."""
        found = [(str(engine_id), self._put[str(engine_id)]) for engine_id in engine_ids if engine_id in self._put]
        stops = tuple(each for _, each in found if not each.log)
        once = (Breakpoint(0),) if self._once and self._once in engine_ids else ()
        return Hits((*stops, *once), tuple(self._passed(key, each) for key, each in found if each.log))

    def _passed(self, engine_id: str, breakpoint: Breakpoint) -> str:
        self._logged[engine_id] = self._logged.get(engine_id, 0) + 1
        if self._logged[engine_id] < _MOST_LOGS:
            return breakpoint.log
        self.remove(engine_id)
        return f"This text was written {_MOST_LOGS} times and is not written any more."
