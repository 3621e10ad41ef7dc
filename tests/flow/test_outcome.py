from __future__ import annotations

import dataclasses

import pytest

from studio.flow.outcome import FAILED, Outcome


def test_failed_tells_failures_from_decisions() -> None:
    assert Outcome("post-login", "error", "", ()).failed
    assert not Outcome("post-login", "denied", "", ()).failed
    assert {"timeout", "memory", "exited"} <= FAILED


def test_an_outcome_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Outcome("post-login", "error", "", ()).status = "continue"  # type: ignore[misc]
