"""Which trigger a piece of code is for, and what is said where that is not the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from studio.catalogue.model import Catalogue, Trigger
from studio.project.action import guess_handlers
from studio.ui.legacy import native
from studio.ui.notice_bar import Notice


def trigger_of(code: str, among: Sequence[Trigger], present: Trigger) -> Trigger | None:
    """The trigger whose handler the code exports, or that ran old code; the present one if it is among several."""
    names, old = set(guess_handlers(code)), {kind.trigger for kind in native.kinds_of(code)}
    fitting = [each for each in among if each.id in old or names & {handler.name for handler in each.handlers}]
    return present if present in fitting else next(iter(fitting), None)


def mismatch(code: str, trigger: Trigger, catalogue: Catalogue) -> str:
    """One sentence when the code has nothing that the trigger would call, else nothing."""
    if native.kinds_of(code):
        fits = native.kind_at(code, trigger) is not None
        return (
            "" if fits else f"This {native.what(code)} runs at {native.where(code, catalogue)}, not at {trigger.name}."
        )
    names = guess_handlers(code)
    if not names or any(handler.name in names for handler in trigger.handlers):
        return ""
    return f"The code exports {names[0]}; {trigger.name} calls {trigger.execute_handler}."


def calls(code: str, trigger: Trigger) -> str:
    """What the trigger does with the code."""
    kind = native.kind_at(code, trigger)
    return f"Runs as a {native.inside(kind)}" if kind else f"Calls {trigger.execute_handler}"


def other_handler(before: Trigger, now: Trigger) -> Notice:
    """The notice for code that is for another trigger than the one chosen now."""
    text = f"This code is written for {before.name}; {now.name} calls {now.execute_handler}."
    return Notice("trigger", text, "warn", (("trigger_back", f"Back to {before.name}"),))
