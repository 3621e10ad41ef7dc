"""One action under the debugger: from the moment before its first line to its end.

What the window asks (variables, steps) may be asked from any thread but the window's own, for it waits for an answer;
none takes longer than its time limit. What happens by itself is told from the session's thread.
"""

from __future__ import annotations

import contextlib
import queue
import re
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.sandbox.debug.breaking import Breaking
from studio.sandbox.debug.catching import is_caught
from studio.sandbox.debug.failure import DebugEnded, DebugProblem, DebugTimeout
from studio.sandbox.debug.link import Link, Pipes
from studio.sandbox.debug.looking import Looking
from studio.sandbox.debug.model import (
    Attached,
    Breakpoint,
    CallFrame,
    Detached,
    Exceptions,
    Logged,
    Placed,
    Reason,
    Resumed,
    Stopped,
    Variable,
    Variables,
    frame_of,
)
from studio.sandbox.job import Job

_HOST = (Path(__file__).resolve().parents[1] / "host").as_uri()
_OURS = ("node:", "action-studio:", _HOST)
_HIDDEN_CODE = ["^node:", "^action-studio:(?!debug/gate)", f"^{re.escape(_HOST)}", "/node_modules/"]
_MOST_CAUGHT = 2000
_LOG_TEXT = 2000
_FROZEN = "The action answers the debugger no more, so it was ended."

Tell = Callable[[object], None]


@dataclass(frozen=True, slots=True)
class Wishes:
    """How to debug: where to stop, at which exceptions, whether at the start, and whether secrets are shown."""

    breakpoints: tuple[Breakpoint, ...] = ()
    exceptions: Exceptions = "none"
    at_start: bool = False
    reveal: bool = False


class DebugSession:
    """An action that is being debugged. `stopped` is where it stands, None while it runs."""

    def __init__(self, pipes: Pipes, job: Job, wishes: Wishes, tell: Tell) -> None:
        self.action = job.name
        self.stopped: Stopped | None = None
        self.broken = ""
        self._job, self._wishes, self._tell = job, wishes, tell
        self._events: queue.SimpleQueue[dict[str, Any] | str] = queue.SimpleQueue()
        self._lock = threading.RLock()
        self._standing_since: float | None = None
        self._stood_s = 0.0
        self._gate = self._script = ""
        self._count = self._caught = 0
        self._stepping = self._pausing = False
        self._start_at = ""
        self._changed: dict[tuple[str, str], Variable] = {}
        self._link = Link(pipes, self._heard, self._events.put)
        self._looking = Looking(self._link, job, wishes.reveal)
        self._breaking = Breaking(self._link, self._looking.check)
        self._thread = threading.Thread(target=self._serve, name="sandbox-debug", daemon=True)
        self._thread.start()

    @property
    def stood_s(self) -> float:
        """The seconds for which the action has not been running because of the debugger, so far."""
        since = self._standing_since
        return self._stood_s + (time.monotonic() - since if since is not None else 0.0)

    @property
    def reveal(self) -> bool:
        """Whether secrets are shown."""
        return self._looking.reveal

    @reveal.setter
    def reveal(self, shown: bool) -> None:
        self._looking.reveal = shown

    def close(self) -> None:
        """Ends the session, and with it the process of the action."""
        self._link.close()
        self._thread.join()

    def variables(self, scope: str, start: int = 0) -> Variables:
        """The variables of a scope (`Scope.object`)."""
        found = self._looking.scope(self._standing().number, scope, start)
        # The engine looked into its scopes when it stopped, and does not look again.
        rows = tuple(self._changed.get((scope, row.name), row) for row in found.rows)
        return Variables(rows, found.total, found.next)

    def children(self, handle: int, start: int = 0) -> Variables:
        """What is in a value (`Variable.handle`) of the present stop."""
        return self._looking.children(self._standing().number, handle, start)

    def evaluate(self, frame: str, text: str, *, effects: bool = False) -> Variable:
        """What an expression comes to in a frame (`CallFrame.id`).

        Without `effects` it is given up before it would change anything. Raises DebugProblem with a sentence.
        """
        return self._looking.evaluate(self._standing().number, frame, text, effects=effects)

    def set_local(self, frame: str, name: str, text: str) -> Variable:
        """Gives a variable of a frame the value of an expression, and answers how it looks now."""
        stopped = self._standing()
        changed = self._looking.set_local(stopped.number, frame, name, text)
        scopes = next((each.scopes for each in stopped.frames if each.id == frame), ())
        for scope in scopes:
            if scope.kind != "global" and any(row.name == name for row in self.variables(scope.object).rows):
                self._changed[scope.object, name] = changed
                break
        return changed

    def set_property(self, frame: str, handle: int, name: str, text: str) -> Variable:
        """Gives an own property of a value the value of an expression, and answers how it looks now."""
        return self._looking.set_property(self._standing().number, frame, handle, name, text)

    def go_on(self) -> None:
        """Runs to the next breakpoint or the end."""
        self._leave("Debugger.resume")

    def step_over(self) -> None:
        """Runs to the next statement of this function, over an `await` too."""
        self._leave("Debugger.stepOver", stepping=True)

    def step_into(self) -> None:
        """Runs to the next statement wherever it is, into a function that is called."""
        self._leave("Debugger.stepInto", stepping=True)

    def step_out(self) -> None:
        """Runs until this function has returned."""
        self._leave("Debugger.stepOut", stepping=True)

    def run_to(self, line: int) -> None:
        """Runs to a line, once. Raises DebugProblem where the engine cannot stop there."""
        with self._lock:
            self._standing()
            self._breaking.once(line)
            self._leave("Debugger.resume")

    def pause(self) -> None:
        """Stops the running action at its next statement."""
        self._pausing = True
        self._link.request("Debugger.pause")

    def set_breakpoints(self, breakpoints: Sequence[Breakpoint]) -> tuple[Placed, ...]:
        """Puts these breakpoints in place of those before, whether the action runs or stands."""
        with self._lock:
            placed = self._breaking.put(breakpoints)
        self._tell(Attached(self.action, placed))
        return placed

    def set_exceptions(self, exceptions: Exceptions) -> None:
        """At which exceptions to stop from now on."""
        self._caught = 0
        self._wishes = Wishes(self._wishes.breakpoints, exceptions, self._wishes.at_start, self._wishes.reveal)
        self._link.request("Debugger.setPauseOnExceptions", {"state": "none" if exceptions == "none" else "all"})

    def _standing(self) -> Stopped:
        stopped = self.stopped
        if self._link.ended:
            raise DebugEnded("The action has ended.")
        if stopped is None:
            raise DebugProblem("The action is running.")
        return stopped

    def _leave(self, method: str, *, stepping: bool = False) -> None:
        with self._lock:
            self._standing()
            self.stopped = None
            self._stepping, self._pausing = stepping, False
            self._changed.clear()
            self._tell(Resumed(self.action))
            with contextlib.suppress(DebugEnded):  # It may come to its end before it can answer.
                self._link.request(method)

    def _heard(self, event: dict[str, Any]) -> None:
        """In the line's thread: notes the time at once."""
        now = time.monotonic()
        if event["event"] == "paused":
            self._standing_since = self._standing_since or now
        elif event["event"] == "resumed" and self._standing_since is not None:
            self._stood_s += now - self._standing_since
            self._standing_since = None
        self._events.put(event)

    def _serve(self) -> None:
        while not isinstance(event := self._events.get(), str):
            try:
                if event["event"] == "paused":
                    self._paused(event)
            except DebugEnded:
                continue
            except DebugTimeout:
                self._break(_FROZEN)
            except DebugProblem as problem:
                self._break(f"The debugger failed: {problem}")
            except (KeyError, TypeError, IndexError, AttributeError):
                self._break("The debugger could not make out where the action stands.")
        self.stopped = None
        self._tell(Detached(self.action, self.broken))

    def _break(self, why: str) -> None:
        """Nothing can be debugged any more: whoever watches the run ends it."""
        self.broken = self.broken or why

    def _paused(self, event: dict[str, Any]) -> None:
        top = event["frames"][0]
        if not self._gate:
            self._attach(event, top)
        elif top["script"] == self._gate:
            self._before_handler(top)
        else:
            self._in_action(event)

    def _attach(self, event: dict[str, Any], top: dict[str, Any]) -> None:
        """The host holds still before the first line: everything is prepared here."""
        self._gate = top["script"]
        scripts = self._link.request("Studio.scripts")["scripts"]
        name = self._job.file.replace("\\", "/").rpartition("/")[2] or "code.js"
        self._script = [script for script, url in scripts if url == name][-1]
        self._looking.take_hold(top["id"])
        self._link.request("Debugger.setBlackboxPatterns", {"patterns": _HIDDEN_CODE})
        with self._lock:
            self._breaking.learn(self._script)
            placed = self._breaking.put(self._wishes.breakpoints)
        self.set_exceptions(self._wishes.exceptions)
        self._tell(Attached(self.action, placed))
        self._resume()

    def _before_handler(self, top: dict[str, Any]) -> None:
        if self._wishes.at_start or self._stepping or self._pausing:
            handler = self._looking.object_in(top["id"], "handler")
            answer = self._link.request("Debugger.setBreakpointOnFunctionCall", {"objectId": handler})
            self._start_at = str(answer.get("breakpointId", ""))
        self._resume()

    def _resume(self) -> None:
        self._stepping = False
        self._link.request("Debugger.resume")

    def _in_action(self, event: dict[str, Any]) -> None:
        self._count += 1
        frames = self._frames(event)
        hits = self._breaking.hit(event["hit"])
        reason = self._reason(event, bool(hits.stops))
        for text in hits.logs:
            self._log(frames, text)
        passed = bool(hits.logs) and not hits.stops and reason in ("breakpoint", "statement")
        inside = not any((frame.own or frame.file) and not frame.waiting for frame in frames)
        if passed or inside or self._is_passed_over(event, reason, frames):
            # Nobody wants to stand in Node's own code: there is more to come.
            on = inside and (self._stepping or self._pausing)
            self._link.request("Debugger.stepInto" if on else "Debugger.resume")
            return
        self._stop(event, reason, frames)

    def _stop(self, event: dict[str, Any], reason: Reason, frames: tuple[CallFrame, ...]) -> None:
        thrown = self._looking.thrown(self._count, event["thrown"]) if event.get("thrown") else None
        self._breaking.forget_once()
        if self._start_at:
            self._breaking.remove(self._start_at)
            self._start_at = ""
        about = thrown.text if thrown is not None else self._looking.hidden(str(event.get("about") or ""))
        depth = event["count"] if isinstance(event.get("count"), int) else len(frames)
        self._stepping = self._pausing = False
        self.stopped = Stopped(self._count, self.action, reason, frames, about, thrown, depth)
        self._tell(self.stopped)

    def _frames(self, event: dict[str, Any]) -> tuple[CallFrame, ...]:
        """The frames that are the author's business: nothing of Node and nothing of the host."""
        name = self._job.file.replace("\\", "/").rpartition("/")[2] or "code.js"
        found = [frame_of(frame, name, self._script) for frame in event["frames"]]
        found += [frame_of(frame, name, self._script, waiting=True) for frame in event["behind"]]
        return tuple(frame for frame in found if not frame.file.startswith(_OURS) and (frame.file or not frame.waiting))

    def _reason(self, event: dict[str, Any], stops: bool) -> Reason:
        told = event["reason"]
        if told in ("exception", "promiseRejection"):
            return "exception" if told == "exception" else "rejection"
        if self._start_at and self._start_at in event["hit"]:
            return "start"
        if stops or event["hit"]:
            return "breakpoint"
        if self._stepping:
            return "step"
        return "pause" if self._pausing else "statement"

    def _is_passed_over(self, event: dict[str, Any], reason: Reason, frames: Sequence[CallFrame]) -> bool:
        """Whether this is an exception at which nobody wants to stop: one that is caught, or seen already."""
        if reason not in ("exception", "rejection"):
            return False
        if event.get("thrown") and self._looking.is_known(self._count, event["thrown"]):
            return True
        if self._wishes.exceptions == "all":
            return False
        self._caught += 1
        if self._caught == _MOST_CAUGHT:
            self._link.request("Debugger.setPauseOnExceptions", {"state": "uncaught"})
        places = [(frame.line, frame.column) for frame in frames if frame.own]
        return not places or is_caught(self._job.code, places)

    def _log(self, frames: Sequence[CallFrame], text: str) -> None:
        frame = next((each for each in frames if not each.waiting), None)
        if frame is not None:
            told = self._looking.filled(self._count, frame.id, text)[:_LOG_TEXT]
            self._tell(Logged(self.action, frame.line, told))
