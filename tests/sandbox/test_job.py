from __future__ import annotations

import dataclasses

import pytest

from tests.sandbox.conftest import job


def test_a_job_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        job("").code = "x"  # type: ignore[misc]
