from __future__ import annotations

import dataclasses

import pytest

from studio.sandbox.recording import Recording
from tests.flow.conftest import recorded


def test_a_recorded_action_cannot_be_changed() -> None:
    found = recorded(name="a")
    assert isinstance(found.recording, Recording) and found.answer is None
    with pytest.raises(dataclasses.FrozenInstanceError):
        found.name = "b"  # type: ignore[misc]
