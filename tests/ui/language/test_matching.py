from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.language.answers import Completion
from studio.ui.language.matching import fitting

ITEMS = [Completion(name, "property", name) for name in ("setCustomClaim", "session", "user", "user_id", "Set")]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("", ["setCustomClaim", "session", "user", "user_id", "Set"]),
        ("se", ["setCustomClaim", "session", "Set"]),
        ("Se", ["Set", "setCustomClaim", "session"]),
        ("scc", ["setCustomClaim"]),
        ("ui", ["user_id"]),
        ("uid", ["user_id"]),
        ("x", []),
    ],
)
def test_what_fits(typed: str, first: list[str]) -> None:
    assert [each.label for each in fitting(ITEMS, typed)] == first


@given(st.lists(st.text(min_size=1, max_size=8), max_size=10), st.text(max_size=4))
def test_everything_that_begins_so_is_there(labels: list[str], typed: str) -> None:
    found = [each.label for each in fitting([Completion(label, "value", label) for label in labels], typed)]
    assert [label for label in labels if label.startswith(typed)] == [
        label for label in found if label.startswith(typed)
    ]
