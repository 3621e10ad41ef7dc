from __future__ import annotations

import pytest

from studio.sandbox.nearest import distance, nearest


@pytest.mark.parametrize(
    ("left", "right", "steps"), [("", "", 0), ("a", "", 1), ("kitten", "sitting", 3), ("abc", "abc", 0)]
)
def test_distance(left: str, right: str, steps: int) -> None:
    assert distance(left, right) == distance(right, left) == steps


def test_nearest_ignores_case_and_far_names() -> None:
    assert nearest("onExecutePostLogin", ["handler", "onexecutepostlogin"]) == "onexecutepostlogin"
    assert nearest("onExecutePostLogin", ["x", "helper"]) is None
    assert nearest("onExecutePostLogin", []) is None
