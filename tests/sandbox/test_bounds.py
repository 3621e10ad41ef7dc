from __future__ import annotations

from studio.sandbox.bounds import Limits, NetworkPolicy


def test_the_defaults_are_the_platforms_limits_and_no_network() -> None:
    assert Limits().wall_s == 20.0
    assert Limits().memory_mib == 512
    assert NetworkPolicy().mode == "blocked"
