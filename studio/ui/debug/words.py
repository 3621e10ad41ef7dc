"""What the window says while an action is debugged. No Qt."""

from __future__ import annotations

import re

from studio.sandbox.debug import Breakpoint, CallFrame, Stopped
from studio.ui.hostile_text import row_text
from studio.ui.outcome.banner_states import BannerState
from studio.ui.speech import tr

CONTINUE, OVER, INTO, OUT = "debug_continue", "debug_over", "debug_into", "debug_out"
_ACTIONS = (
    (CONTINUE, tr("Continue")),
    (OVER, tr("Step over")),
    (INTO, tr("Step into")),
    (OUT, tr("Step out")),
    ("stop", tr("Stop")),
)
_REASONS = {
    "start": tr("at its beginning"),
    "breakpoint": tr("at a breakpoint"),
    "step": "",
    "pause": tr("because you asked"),
    "statement": tr("at a debugger statement"),
    "exception": tr("because it threw"),
    "rejection": tr("because it threw"),
}
_PATH = re.compile(r"[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)*")
_KEYWORDS = "const let var return await async function new if else for of in typeof throw"
_NOT_NAMES = frozenset(_KEYWORDS.split())
_ABOUT = 300


def stopped(stop: Stopped, several: bool) -> BannerState:
    """The banner while the action stands. `several` says that the flow has more than one action."""
    place = stop.place or stop.frames[0]
    where = (
        tr("line {0}").format(place.line)
        if place.own
        else tr("line {0} of {1}").format(place.line, row_text(place.file or tr("made-up code"), 60))
    )
    name = f"{row_text(stop.action, 60)}, " if several else ""
    parts = [_REASONS[stop.reason], row_text(stop.about, _ABOUT) if stop.about else ""]
    detail = ": ".join(part for part in parts if part)
    detail = f"{detail[:1].upper()}{detail[1:]}. " if detail else ""
    return BannerState(
        "debugged",
        tr("Stopped at {0}{1}").format(name, where),
        tr("{0}The time limit waits.").format(detail),
        actions=_ACTIONS,
    )


def title(frame: CallFrame) -> str:
    """A frame in the call stack."""
    name = frame.name.removeprefix("exports.") or "(module)"
    return row_text(f"await {name}" if frame.waiting else name, 80)


def of_breakpoint(point: Breakpoint) -> str:
    """What makes a breakpoint more than a line."""
    if point.log:
        return tr("writes {0}").format(row_text(point.log, 80))
    return tr("if {0}").format(row_text(point.condition, 80)) if point.condition else ""


def expression_at(line: str, column: int) -> str:
    """The path of names that ends in the name at a column (from 1): `event.user` for the second name of three."""
    for found in _PATH.finditer(line):
        if found.start() < column <= found.end():
            rest = re.match(r"[\w$]*", line[column - 1 :])
            path = line[found.start() : column - 1 + (rest.end() if rest else 0)].rstrip(".?")
            return "" if path in _NOT_NAMES else path
    return ""


def agreement(names: list[str], walls: bool) -> str:
    """What the person is asked before an action is debugged for the first time."""
    who = tr(" and ").join(row_text(name, 60) for name in names)
    if walls:
        return tr(
            "Debug {0}? Node's own permission model is off in a debugged run; the operating system goes on "
            "keeping files, network and other processes from the action. This is asked once for each action."
        ).format(who)
    return tr(
        "Debug {0}? Node's own permission model is off in a debugged run, and on this system nothing "
        "else keeps your files and the network from the action. Agree only if you trust all of its code "
        "and its packages."
    ).format(who)
