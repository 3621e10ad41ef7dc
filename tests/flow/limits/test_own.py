from __future__ import annotations

from studio.catalogue.loader import load
from studio.flow.limits.own import own_gauges
from studio.flow.setting import Bound

LIMITS = load().limits


def test_code_alone() -> None:
    (code,) = own_gauges(LIMITS, Bound("a", 90_000))
    assert (code.limit, code.used, code.state, code.action) == ("limits.code", 90_000, "near", "a")


def test_secrets_packages_and_modules() -> None:
    found = own_gauges(LIMITS, Bound("a", 1, {"KEY": "😀", "LONGER": "x"}, ("axios",), ("shared", "more")))
    assert [(each.limit, each.used) for each in found][1:] == [
        ("limits.secrets", 2),
        ("limits.secret_key", 6),
        ("limits.secret_value", 2),
        ("limits.dependencies", 1),
        ("limits.modules_per_action", 2),
    ]


def test_secrets_are_not_in_what_is_shown_of_an_action() -> None:
    assert "hunter2" not in repr(Bound("a", 1, {"KEY": "hunter2"}))
