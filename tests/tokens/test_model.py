from __future__ import annotations

import dataclasses

import pytest

from studio.tokens.model import Claim, Tokens


def test_values_cannot_be_changed() -> None:
    claim = Claim("id_token", "a", 1, "added", "action", "line 1")
    with pytest.raises(dataclasses.FrozenInstanceError):
        claim.value = 2  # type: ignore[misc]
    assert Tokens(None, None, (), {"keys": []}).why == {}
