"""Whether what is open is a Rule or a Hook, and how it is run as it was. No Qt."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from studio.catalogue.model import Catalogue, Trigger
from studio.later import later
from studio.project.reading import ReadError
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.catalogue import legacy
    from studio.catalogue.legacy import Kind
    from studio.exchange.legacy import reading
    from studio.exchange.legacy.reading import Old
    from studio.flow.legacy import LegacyCode
    from studio.flow.request import ActionSource
else:
    reading = later("studio.exchange.legacy.reading")
    legacy = later("studio.catalogue.legacy")

# An Action may not be longer, nor might a Rule: https://auth0.com/docs/troubleshoot/customer-support/operational-policies
_LONGEST = 100_000
# Possessive: what was passed over is not tried again in another way, of which there are 2ⁿ for n spaces.
_BEGINS_WITH_HANDLER = re.compile(r"(?:\s++|//[^\n]*+\n|/\*.*?\*/|['\"]use strict['\"];?)*+exports\.\w", re.DOTALL)
_NOTHING: Mapping[str, str] = {}


@lru_cache(maxsize=8)
def found(code: str) -> Old | None:
    """The Rule or Hook in a text, None for anything else. What was asked for last is remembered."""
    return None if len(code) > _LONGEST or _is_action(code) else reading.recognise(code)


def _is_action(code: str) -> bool:
    """Whether a text is an Action for certain, seen without taking it apart; most are that begin with their handler."""
    return not code or ("module" not in code and _BEGINS_WITH_HANDLER.match(code) is not None)


def kinds_of(code: str) -> tuple[Kind, ...]:
    """What the code may be, the likeliest first; nothing for an Action."""
    old = found(code)
    return tuple(legacy.load_legacy().kinds[kind] for kind in old.kinds) if old else ()


def kind_at(code: str, trigger: Trigger) -> Kind | None:
    """Of which kind the code is where it runs at this trigger; None where it is nothing that runs there."""
    return next((kind for kind in kinds_of(code) if kind.trigger == trigger.id), None)


def packages_of(code: str) -> Mapping[str, str]:
    """The packages that a Rule or Hook asks for with their versions, for it declares them in its code."""
    old = found(code)
    return old.packages.dependencies if old else _NOTHING


def secrets_of(code: str) -> tuple[str, ...]:
    """The names of the secrets that a Rule or Hook reads, as far as they can be seen."""
    names: dict[str, None] = {}
    for kind in kinds_of(code):
        holder = re.escape(kind.secrets[-1])
        names |= dict.fromkeys(re.findall(rf"\b{holder}\s*\??\.\s*([A-Za-z_$][\w$]*)", code))
    return tuple(names)


def as_called(source: ActionSource, trigger: Trigger, catalogue: Catalogue) -> ActionSource:
    """The source as its trigger runs it: a Rule or Hook is called as it was, an Action stays what it is.

    Raises ReadError for old code that another trigger would run.
    """
    old = found(source.code)
    if old is None or not source.enabled:
        return source
    kind = kind_at(source.code, trigger)
    if kind is None:
        runs = tr("this {0} runs at {1}, not at {2}").format(
            what(source.code), where(source.code, catalogue), trigger.name
        )
        raise ReadError(source.file, None, runs)
    called: LegacyCode = replace(old.called(), kind=kind.id)
    return replace(source, code=old.runnable, legacy=called)


def inside(kind: Kind) -> str:
    """The name of a kind as it stands inside a sentence."""
    return kind.name[0].lower() + kind.name[1:] if " " in kind.name else kind.name


def what(code: str) -> str:
    """What the code is, in a word or a few; nothing for an Action."""
    kinds = kinds_of(code)
    if not kinds:
        return ""
    return inside(kinds[0]) if len(kinds) == 1 else tr("Hook")


def where(code: str, catalogue: Catalogue) -> str:
    """The triggers at which the code runs, by their names."""
    names = [catalogue.triggers[kind.trigger].name for kind in kinds_of(code)]
    return tr(" or ").join(dict.fromkeys(names))
