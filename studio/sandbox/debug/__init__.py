"""Debugging an action in its sandbox: breakpoints, steps, and what its variables hold.

`Debugger` is what a run is given; the window hears from it, and asks the `DebugSession` of the action that is
being debugged. See `relay.js` and `gate.js` of the host for the other side.
"""

from studio.sandbox.debug.debugger import Debugger, has_walls, is_available
from studio.sandbox.debug.failure import DebugEnded, DebugProblem, DebugTimeout
from studio.sandbox.debug.model import (
    Attached,
    Breakpoint,
    CallFrame,
    Detached,
    Logged,
    Placed,
    Resumed,
    Scope,
    Stopped,
    Variable,
    Variables,
)
from studio.sandbox.debug.session import DebugSession

__all__ = [
    "Attached",
    "Breakpoint",
    "CallFrame",
    "DebugEnded",
    "DebugProblem",
    "DebugSession",
    "DebugTimeout",
    "Debugger",
    "Detached",
    "Logged",
    "Placed",
    "Resumed",
    "Scope",
    "Stopped",
    "Variable",
    "Variables",
    "has_walls",
    "is_available",
]
