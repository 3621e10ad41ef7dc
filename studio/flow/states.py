"""What became of each action of a flow, as one word for those who show the flow as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from studio.flow.outcome import FAILED, ActionRun, Outcome
from studio.flow.request import ActionSource

ENDINGS = ("denied", "redirect", "prompt", "challenge")
_WORDS = {
    "completed": "completed",
    "denied": "denied here",
    "redirect": "redirected here",
    "prompt": "form shown here",
    "challenge": "challenged here",
    "error": "threw",
    "timeout": "timed out",
    "memory": "out of memory",
    "output": "too much output",
    "exited": "ended its process",
    "crashed": "crashed",
    "stopped": "stopped",
    "handler_missing": "no handler",
    "invalid_action": "not readable",
    "not_started": "not started",
    "disabled": "disabled",
}


@dataclass(frozen=True, slots=True)
class ActionState:
    """One action of a flow after a run.

    `kind` is completed, one of ENDINGS where the flow ended or paused here, a status of FAILED, not_started or
    disabled. `line` is where the flow ended, `duration_ms` covers all handlers that were called, `because`
    says why it was not started.
    """

    name: str
    kind: str
    line: int | None = None
    duration_ms: float | None = None
    because: str = ""

    @property
    def words(self) -> str:
        """The state in one or two words."""
        return _WORDS[self.kind]


def states(actions: Sequence[ActionSource], outcome: Outcome) -> Iterator[ActionState]:
    """The state of each action of a flow, in the order of the flow; names tell them apart."""
    left_out = {each.name: each for each in outcome.not_started}
    for action in actions:
        runs = [run for run in outcome.actions if run.name == action.name]
        if not action.enabled:
            yield ActionState(action.name, "disabled")
        elif runs:
            yield _of_runs(runs, outcome)
        else:
            rest = left_out.get(action.name)
            yield ActionState(action.name, "not_started", because=rest.because if rest else "")


def _of_runs(runs: Sequence[ActionRun], outcome: Outcome) -> ActionState:
    """One action may have been called twice: before the user was sent away, and after."""
    last = runs[-1]
    took = sum(run.duration_ms for run in runs)
    if last.status in FAILED:
        return ActionState(last.name, last.status, last.error.line if last.error else None, took)
    ending = outcome.denial or outcome.redirect or outcome.challenge
    if outcome.status in ENDINGS and ending and ending.action == last.name:
        return ActionState(last.name, outcome.status, ending.line, took)
    return ActionState(last.name, "completed", None, took)
