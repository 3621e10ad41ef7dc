"""What the tenant's log would hold of a flow, as far as the types of its entries are known.

https://auth0.com/docs/authenticate/custom-token-exchange and the reference of each trigger's api.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from studio.catalogue.model import Trigger
from studio.flow.outcome import FAILED, Outcome


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One entry: the type of the platform, and what it tells."""

    type: str
    description: str = ""


def entries(trigger: Trigger, outcome: Outcome) -> tuple[LogEntry, ...]:
    """The entries whose type the catalogue knows: those of calls that took effect, then that of the ending."""
    return (*_of_calls(trigger, outcome), *_of_ending(trigger, outcome))


def _of_calls(trigger: Trigger, outcome: Outcome) -> Iterator[LogEntry]:
    methods = trigger.methods_by_name
    for action in outcome.actions:
        for call in action.calls:
            effect = methods[call.method].effect if call.method in methods else ""
            if call.effect == "applied" and effect in trigger.log:
                yield LogEntry(trigger.log[effect], str(call.args[0]) if call.args else "")


def _of_ending(trigger: Trigger, outcome: Outcome) -> Iterator[LogEntry]:
    ending = "failed" if outcome.status in FAILED else outcome.status
    if ending not in trigger.log:
        return
    if outcome.denial is not None:
        description = outcome.denial.reason
    else:
        description = outcome.error.message if outcome.error else ""
    yield LogEntry(trigger.log[ending], description)
