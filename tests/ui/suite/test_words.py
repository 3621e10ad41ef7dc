from __future__ import annotations

from typing import get_args

from studio.scenarios.suite import State, Suite
from studio.ui.suite import words


def test_every_state_has_a_word_of_its_own_and_a_rank() -> None:
    states = get_args(State)
    assert len({words.LOOKS[state].word for state in states}) == len(states)
    assert words.worst({"passed": 3, "failed": 1}) == "failed" and words.worst({}) == "never"
    assert all(words.worst({state: 1}) == state for state in states)


def test_sentences() -> None:
    assert words.counted({"passed": 1200, "failed": 1}) == "1 failed, 1,200 passed"
    assert words.percent(99.9) == "99 %"
    assert words.sentence(Suite(), None) == words.NO_SCENARIOS
    assert words.progress(3, 10, 0) == "Running… 3 of 10" and words.progress(3, 10, 2).endswith(", 2 failed")
