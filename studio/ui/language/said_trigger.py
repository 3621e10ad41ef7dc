"""A trigger as the language of the window says it, for hover, completion and signatures. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.catalogue.model import Trigger
from studio.later import later
from studio.ui.speech import SOURCE, in_language, language

if TYPE_CHECKING:
    from studio.language import saying
else:
    saying = later("studio.language.saying")

_made: dict[str, tuple[Trigger, Trigger]] = {}


def in_words(trigger: Trigger) -> Trigger:
    """The trigger with its sentences in the language of the window; the same one for the same trigger."""
    if language == SOURCE:
        return trigger
    known = _made.get(trigger.id)
    if known is None or known[0] is not trigger:
        known = _made[trigger.id] = (trigger, saying.said(trigger, in_language))
    return known[1]
