from __future__ import annotations

from collections.abc import Callable

import pytest

from studio.flow.outcome import Outcome
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]


@pytest.mark.parametrize(
    ("method", "given", "beyond"),
    [
        ("roles.getUserEffectiveRolesByIds", [str(n) for n in range(100)], False),
        ("roles.getUserEffectiveRolesByIds", [str(n) for n in range(101)], True),
        ("roles.getUserEffectiveRoles", {"take": 100}, False),
        ("roles.getUserEffectiveRoles", {"take": 101}, True),
        ("roles.getUserEffectiveRoles", None, False),
    ],
)
def test_more_than_the_documented_number_is_open(flow: Flow, method: str, given: object, beyond: bool) -> None:
    outcome = flow(recorded(call(1, method, *([given] if given is not None else []))))
    assert [each.rule for each in outcome.warnings if each.rule == "gaps.directory_limit"] == (
        ["gaps.directory_limit"] if beyond else []
    )
