from __future__ import annotations

import sys

import pytest

from studio.sandbox.bounds import Limits
from studio.sandbox.layers import resources


def test_memory_is_bounded_well_above_what_the_watchdog_allows() -> None:
    assert resources.memory_bytes(Limits(memory_mib=512)) == 1280 * 1048576


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no resource limits")
def test_the_bounds_follow_the_limits_of_the_run() -> None:
    found = {name: value for name, _, value in resources.bounds(Limits(wall_s=2.5, memory_mib=100))}
    assert found["CPU"] == 40
    assert (found["CORE"], found["FSIZE"], found["NOFILE"]) == (0, 0, 64)
    if sys.platform.startswith("linux"):
        assert found["DATA"] == 456 * 1048576
