"""What the strip shows, as plain values made from what is open and the last run. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from studio.later import later
from studio.ui.hostile_text import row_text
from studio.ui.session.open_action import OpenAction
from studio.ui.speech import in_language, tr

if TYPE_CHECKING:
    from studio.flow import outcome
    from studio.flow import states as flow_states
    from studio.flow.execution import Run
else:
    outcome = later("studio.flow.outcome")
    flow_states = later("studio.flow.states")

# Icon and colour of what became of a run or an action of it.
LOOKS = {
    "continue": ("state-continue", "ok"),
    "completed": ("state-continue", "ok"),
    "denied": ("state-denied", "danger"),
    "redirect": ("state-redirect", "pending"),
    "prompt": ("state-prompt", "pending"),
    "challenge": ("state-challenge", "pending"),
    "timeout": ("state-timeout", "warn"),
    "stopped": ("state-stopped", "neutral"),
    "not_started": ("state-not-run", "neutral"),
    "disabled": ("flow-disabled", "neutral"),
}
FAILED_LOOK = ("state-error", "danger")
_NEVER_RUN = ("state-not-run", "neutral")


class Chip(NamedTuple):
    """One action in the strip. `icon` and `meaning` tell its state, `word` and `time` say it.

    `tip` is why it was not started; `older` that the state is of another code or event than what is open.
    """

    name: str
    number: int
    of: int
    current: bool = False
    enabled: bool = True
    modified: bool = False
    icon: str = _NEVER_RUN[0]
    meaning: str = _NEVER_RUN[1]
    word: str = ""
    time: str = ""
    tip: str = ""
    older: bool = False

    @property
    def came(self) -> bool:
        """Whether the flow came to this action."""
        return bool(self.time) or not self.word

    @property
    def spoken(self) -> str:
        """The whole of it for a screen reader: `Action 2 of 3, add-roles, denied here, 3.1 ms`."""
        parts = [
            tr("Action {0} of {1}").format(self.number, self.of),
            self.name,
            self.word or tr("not run yet"),
            self.time,
        ]
        parts += [tr("older result")] if self.older and self.time else []
        parts += [tr("in the editor")] if self.current else []
        parts += [tr("not saved")] if self.modified else []
        return ", ".join(part for part in parts if part)


class End(NamedTuple):
    """One end of the flow, in the words of the trigger. `reached` is None before a run."""

    words: str
    reached: bool | None = None

    @property
    def spoken(self) -> str:
        """The words, and whether the flow came so far."""
        told = {None: "", True: tr(", reached"), False: tr(", not reached")}
        return f"{self.words}{told[self.reached]}"


class Strip(NamedTuple):
    """Everything the strip shows, from its first node to its last."""

    begin: End
    chips: tuple[Chip, ...]
    end: End


def strip(
    words: Mapping[str, str],
    actions: Mapping[OpenAction, str],
    current: OpenAction,
    run: Run | None,
    ran: Mapping[str, OpenAction],
    stale: bool,
) -> Strip:
    """The strip of these actions. `run` is the last run of the window and `ran` what its names stand for."""
    found = _states(run, ran)
    ours = run is not None and any(action in found for action in actions)
    chips = tuple(
        _chip(action, name, number, len(actions), current, found.get(action), stale)
        for number, (action, name) in enumerate(actions.items(), 1)
    )
    reached = run.outcome.status == "continue" if run and ours and not stale else None
    begin = End(in_language(words.get("begin", tr("Start"))), True if reached is not None else None)
    return Strip(begin, chips, End(in_language(words.get("end", tr("End"))), reached))


def _states(run: Run | None, ran: Mapping[str, OpenAction]) -> dict[OpenAction, flow_states.ActionState]:
    if run is None:
        return {}
    return {
        ran[state.name]: state for state in flow_states.states(run.request.actions, run.outcome) if state.name in ran
    }


def _chip(
    action: OpenAction,
    name: str,
    number: int,
    of: int,
    current: OpenAction,
    state: flow_states.ActionState | None,
    stale: bool,
) -> Chip:
    """An action that is disabled now says so; what it did before that is no longer of interest."""
    plain = Chip(row_text(name, 60), number, of, action is current, action.enabled, action.modified)
    if not action.enabled:
        state, stale = flow_states.ActionState(name, "disabled"), False
    if state is None or (state.kind == "disabled" and action.enabled):
        return plain
    icon, meaning = FAILED_LOOK if state.kind in outcome.FAILED and state.kind not in LOOKS else LOOKS[state.kind]
    took = "" if state.duration_ms is None else _took(state.duration_ms)
    shown = "neutral" if stale else meaning
    return Chip(
        *(plain.name, number, of, plain.current, plain.enabled, plain.modified),
        *(icon, shown, in_language(state.words), took, row_text(in_language(state.because), 200), stale),
    )


def _took(milliseconds: float) -> str:
    return (
        tr("{0:.1f} ms").format(milliseconds) if milliseconds < 1_000 else tr("{0:.1f} s").format(milliseconds / 1_000)
    )
