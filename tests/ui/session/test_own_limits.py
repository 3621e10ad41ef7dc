from __future__ import annotations

from studio.catalogue.loader import load
from studio.ui.session.open_action import OpenAction
from studio.ui.session.own_limits import own_limits


def test_code_secrets_and_packages_of_what_is_open() -> None:
    first = OpenAction("first", code="ä" * 50_001, secrets={"KEY": "x" * 9}, dependencies={"axios": "1.7.9"})
    second = OpenAction("second", code="x", secrets=None)
    found = {(each.action, each.limit): each for each in own_limits((first, second), load().limits)}
    assert found["first", "limits.code"].used == 100_002 and found["first", "limits.code"].state == "over"
    assert found["first", "limits.secret_value"].used == 9 and found["first", "limits.dependencies"].used == 1
    assert [limit for action, limit in found if action == "second"] == ["limits.code"]
