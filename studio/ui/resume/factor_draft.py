"""What the user does with a challenge, as the page holds it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from studio.flow.outcome import Suspension
from studio.project.returns import Return
from studio.project.settings import FACTORS
from studio.ui.speech import tr

PRESETS = (("passed", tr("Passed")), ("failed", tr("Failed")))
ANY = ("", tr("the first on offer"))


@dataclass(frozen=True)
class FactorDraft:
    """Which factor, empty for the first on offer, and whether it is passed."""

    factor: str = ""
    passed: bool = True


def choices(waiting: Suspension) -> tuple[tuple[str, str], ...]:
    """The factors that the user may take, with their words."""
    free = waiting.kind == "multifactor" or not waiting.factors
    first = ANY if waiting.factors and not free else ("", tr("any of them"))
    return (first, *((name, name) for name in (FACTORS if free else waiting.factors)))


def returned(draft: FactorDraft) -> Return:
    """What the draft brings back."""
    factor = {"factor": draft.factor} if draft.factor else {}
    return {**factor, "passed": draft.passed}


def draft_of(brought: Return) -> FactorDraft:
    """The draft that shows a return."""
    return FactorDraft(brought.get("factor", ""), brought.get("passed", True))
