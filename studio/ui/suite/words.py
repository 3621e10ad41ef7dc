"""How the states of scenarios look and what is said of a suite. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from studio.scenarios.suite import State, Suite
from studio.ui.speech import figure, tr


@dataclass(frozen=True, slots=True)
class Look:
    """The word for a state, its icon, and the colour by meaning."""

    word: str
    icon: str
    meaning: str


RUNNING = Look(tr("running"), "state-running", "info")
LOOKS: Mapping[State, Look] = {
    "never": Look(tr("not run"), "state-not-run", "neutral"),
    "passed": Look(tr("passed"), "state-continue", "ok"),
    "failed": Look(tr("failed"), "state-error", "danger"),
    "broken": Look(tr("not readable"), "state-could-not-start", "danger"),
    "skipped": Look(tr("skipped"), "effect-ignored", "neutral"),
    "stale": Look(tr("changed"), "state-timeout", "warn"),
}
_ORDER: tuple[State, ...] = ("broken", "failed", "stale", "never", "passed", "skipped")
NOTHING_OPEN = tr("Save the action first: its tests lie in the folder scenarios beside it.")
NO_SCENARIOS = tr("There are no scenarios yet. Run the action, then save the run as one.")


def counted(counts: Mapping[State, int]) -> str:
    """How many scenarios are in each state, the worst first: `1 failed, 3 passed`."""
    return ", ".join(f"{figure(counts[state])} {LOOKS[state].word}" for state in _ORDER if counts.get(state))


def worst(counts: Mapping[State, int]) -> State:
    """The state that stands for all of them."""
    return next((state for state in _ORDER if counts.get(state)), "never")


def percent(share: float) -> str:
    """A share of 100 without decimals; 100 only where nothing is missing."""
    return f"{int(share)} %"


def sentence(suite: Suite, coverage: float | None) -> str:
    """What is known of a suite in one line."""
    if not suite.entries:
        return NO_SCENARIOS
    lines = "" if coverage is None else tr(" · {0} of all lines").format(percent(coverage))
    return f"{counted(suite.counts)}{lines}"


def progress(done: int, of: int, failed: int) -> str:
    """How far a run of scenarios is."""
    return tr("Running… {0:,} of {1:,}").format(done, of) + (tr(", {0:,} failed").format(failed) if failed else "")
