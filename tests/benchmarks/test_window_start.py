"""The window can be used soon after it is asked for, measured against an empty one."""

from __future__ import annotations

from tests.benchmarks.window_start import best_ratio, measure

# The target is 3, and a quiet machine comes to about 2.7 today; tests share their processors with others.
BOUND = 4.5


def test_the_window_can_be_used_soon() -> None:
    ratios: list[float] = []
    while len(ratios) < 3 and not (ratios and ratios[-1] <= BOUND):
        ratios.append(best_ratio(measure(4)))
    assert min(ratios) <= BOUND, ratios
