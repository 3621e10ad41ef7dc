"""A run as it stood at any moment of it: settled from what was recorded until then, and never run again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from studio.flow.conclude import conclude
from studio.flow.execution import Run
from studio.flow.outcome import Outcome
from studio.flow.setting import Setting
from studio.flow.settle import settle
from studio.flow.timeline import Entry, is_over, recorded_until, timeline
from studio.flow.unstarted import not_started
from studio.tokens.keys import SigningKeys
from studio.tokens.model import Tokens

_KEPT = 64
# Where the clock of a run was not frozen, what is drawn at random must not change from step to step.
_SEED = "replay"


@dataclass(frozen=True)
class State:
    """What a run had come to at one moment. `outcome` has its secrets masked; `over` is the end of the flow."""

    outcome: Outcome
    tokens: Tokens
    over: bool


class Replay:
    """One run with its timeline. Position 0 is before anything happened, position `len(entries)` the end.

    The same position always has the same state. States are worked out when they are asked for; the latest are kept.
    """

    def __init__(self, run: Run, keys: SigningKeys) -> None:
        self.run, self._keys = run, keys
        seed = run.setting.seed or _SEED
        self._setting: Setting = replace(run.setting, seed=seed)
        self.state_at = lru_cache(maxsize=_KEPT)(self._state_at)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Everything that happened, in order, with the secrets masked."""
        return timeline(self.run.shown.actions, self.run.setting.now)

    def _state_at(self, position: int) -> State:
        """What the run had come to once its first `position` entries had happened."""
        if position >= len(self.entries):
            return State(self.run.shown, self.run.tokens, True)
        return state_of(self.run, self.entries[: max(0, position)], self._setting, self._keys)


def state_at(run: Run, position: int, keys: SigningKeys) -> State:
    """What a run had come to once the first `position` entries of its timeline had happened."""
    return state_of(run, timeline(run.outcome.actions)[: max(0, position)], run.setting, keys)


def state_of(run: Run, entries: Sequence[Entry], setting: Setting, keys: SigningKeys) -> State:
    """The same for entries and a setting that are known already."""
    recorded, over = recorded_until(run.recorded, entries), is_over(entries)
    outcome = settle(setting, recorded, under_way=not over)
    if over:
        started = {each.name for each in recorded}
        rest = [action for action in run.request.actions if action.name not in started]
        outcome = replace(outcome, not_started=tuple(not_started(run.request.trigger, outcome, rest)))
    tokens, outcome = conclude(setting, outcome, keys)
    return State(run.hidden(outcome), tokens, over)
