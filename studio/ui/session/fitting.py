"""Which trigger a piece of code is for, and what is said where that is not the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from studio.catalogue.model import Catalogue, Trigger
from studio.later import later
from studio.project.exported import guess_handlers
from studio.ui.notice_bar import Notice
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.ui.legacy import native
else:
    native = later("studio.ui.legacy.native")


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
            ""
            if fits
            else tr("This {0} runs at {1}, not at {2}.").format(
                native.what(code), native.where(code, catalogue), trigger.name
            )
        )
    names = guess_handlers(code)
    if not names or any(handler.name in names for handler in trigger.handlers):
        return ""
    return tr("The code exports {0}; {1} calls {2}.").format(names[0], trigger.name, trigger.execute_handler)


def calls(code: str, trigger: Trigger) -> str:
    """What the trigger does with the code."""
    kind = native.kind_at(code, trigger)
    return tr("Runs as a {0}").format(native.inside(kind)) if kind else tr("Calls {0}").format(trigger.execute_handler)


def other_handler(before: Trigger, now: Trigger) -> Notice:
    """The notice for code that is for another trigger than the one chosen now."""
    text = tr("This code is written for {0}; {1} calls {2}.").format(before.name, now.name, now.execute_handler)
    return Notice("trigger", text, "warn", (("trigger_back", tr("Back to {0}").format(before.name)),))
