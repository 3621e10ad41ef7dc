from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.project.paths import format_path, parse_path

parts = st.lists(st.text(max_size=8) | st.integers(0, 10**6), min_size=1, max_size=5).map(tuple)


@given(parts)
def test_a_path_survives_its_text(path: tuple[str | int, ...]) -> None:
    assert parse_path(format_path(path)) == path


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("user.app_metadata.plan", ("user", "app_metadata", "plan")),
        ("roles[0]", ("roles", 0)),
        ('user["https://x.test/a.b"].c', ("user", "https://x.test/a.b", "c")),
    ],
)
def test_paths(text: str, path: tuple[str | int, ...]) -> None:
    assert parse_path(text) == path


@pytest.mark.parametrize("text", ["", ".a", "a.", "a..b", "a[", "a[x]", "a b", 'a["x]'])
def test_broken_paths_say_where(text: str) -> None:
    with pytest.raises(ValueError, match="expected"):
        parse_path(text)
