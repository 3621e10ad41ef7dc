"""The steps of a suspended transaction: where the user was sent away, and what comes back. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from studio.flow.execution import Run
from studio.flow.outcome import Suspension
from studio.project.returns import Return
from studio.ui.resume import factor_draft, site_draft
from studio.ui.resume.drafts import Draft, draft_of, first_draft, returned
from studio.ui.resume.factor_draft import FactorDraft
from studio.ui.resume.site_draft import DraftMistake, SiteDraft

Memory = Mapping[tuple[str, str], Draft]


@dataclass(frozen=True)
class Step:
    """One suspension. `shown` is `waiting` with the secrets masked; `answered` says that the user has come back."""

    waiting: Suspension
    shown: Suspension
    draft: Draft
    secrets: tuple[str, ...] = ()
    answered: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """What the last used return is remembered by: the action and the kind."""
        return self.waiting.action, self.waiting.kind


def steps_of(run: Run, memory: Memory) -> tuple[Step, ...]:
    """The steps of a run, the one that it waits in last."""
    outcome, masked = run.outcome, run.shown
    pairs = zip(outcome.actions, masked.actions, strict=True)
    answers = [pair for raw, safe in pairs for pair in zip(raw.answers, safe.answers, strict=True)]
    back = zip(answers, run.request.returns, strict=False)
    steps = [_step(run, raw.to, safe.to, memory, brought) for (raw, safe), brought in back if raw.to and safe.to]
    if outcome.suspended and masked.suspended:
        steps.append(_step(run, outcome.suspended, masked.suspended, memory, None))
    return tuple(steps)


def _step(run: Run, waiting: Suspension, shown: Suspension, memory: Memory, brought: Return | None) -> Step:
    source = next((each for each in run.request.actions if each.name == waiting.action), None)
    own = source.secrets if source else {}
    given = run.request.event.get("secrets")
    secrets = {**(given if isinstance(given, Mapping) else {}), **own}
    first = first_draft(waiting, source.code if source else "", secrets)
    kept = memory.get((waiting.action, waiting.kind))
    if brought is not None and not (kept and _brings(kept, waiting, brought)):
        kept = draft_of(brought, waiting, first)
    draft = kept or first
    return Step(waiting, shown, draft, tuple(secrets), answered=brought is not None)


def _brings(draft: Draft, waiting: Suspension, brought: Return) -> bool:
    """Whether a draft brings just this; it may hold more, such as the payload of a token that is left out."""
    try:
        return returned(draft, waiting) == brought
    except DraftMistake:
        return False


def presets(draft: Draft) -> Sequence[tuple[str, str]]:
    """The ways to come back that are one key away."""
    if isinstance(draft, SiteDraft):
        return site_draft.PRESETS
    return factor_draft.PRESETS if isinstance(draft, FactorDraft) else ()


def preset_of(draft: Draft) -> str | None:
    """The way that the draft agrees with."""
    if isinstance(draft, SiteDraft):
        return site_draft.preset_of(draft)
    return ("passed" if draft.passed else "failed") if isinstance(draft, FactorDraft) else None


def with_preset(draft: Draft, key: str) -> Draft:
    """The draft with everything as that way has it."""
    if isinstance(draft, SiteDraft):
        return site_draft.preset(draft, key)
    return FactorDraft(draft.factor, key == "passed") if isinstance(draft, FactorDraft) else draft
