"""`--persona ID` and `--random SEED`: the event a command begins with, before a scenario is laid over it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from studio.catalogue.grants import Grants
from studio.catalogue.model import Trigger
from studio.cli.usage import BadUsage, Parser
from studio.project.merging import merged
from studio.project.personas import fitting, put_on, shipped
from studio.project.plausible import plausible
from studio.project.reading import nearest


def add_options(parser: Parser) -> None:
    """The options of a command that makes an event."""
    help_ = "a person or situation, such as enterprise-user; may be repeated"
    parser.add_argument("--persona", action="append", default=[], metavar="ID", help=help_)
    parser.add_argument("--random", type=int, metavar="SEED", help="a made-up person, the same one for the same seed")


def worn(
    event: dict[str, Any], personas: Sequence[str], seed: int | None, trigger: Trigger, grants: Grants
) -> dict[str, Any]:
    """The event with these persons and situations put on in their order. Raises BadUsage for one that does not fit."""
    result, default = event, event
    if seed is not None:
        result = merged(result, plausible(trigger, seed))
    found = {persona.id: persona for persona in fitting(trigger, grants)}
    for name in personas:
        if name not in found:
            hint = nearest(name, found) or f"; expected one of {', '.join(found) or 'none'}"
            raise BadUsage(f"--persona {name}: an event of {trigger.name} has no such person or situation{hint}")
        result = put_on(result, found[name], trigger, grants, default, shipped())
    return result
