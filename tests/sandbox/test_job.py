from __future__ import annotations

import dataclasses

import pytest

from studio.sandbox.job import Limits, NetworkPolicy
from tests.sandbox.conftest import job


def test_a_job_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        job("").code = "x"  # type: ignore[misc]


def test_the_defaults_are_the_platforms_limits_and_no_network() -> None:
    assert Limits().wall_s == 20.0
    assert Limits().memory_mib == 512
    assert NetworkPolicy().mode == "blocked"
