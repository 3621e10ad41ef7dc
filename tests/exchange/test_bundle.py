from __future__ import annotations

from studio.exchange.bundle import Bundle, Module
from tests.exchange.conftest import action


def test_what_one_tool_says_is_nobody_elses() -> None:
    told = action(foreign={"deploy-cli": {"id": "act_1"}})
    assert told.foreign_of("deploy-cli") == {"id": "act_1"}
    assert told.foreign_of("terraform") == {}


def test_owners_are_actions_and_modules() -> None:
    bundle = Bundle((action("a"),), (Module("m", ""),))
    assert [owner.name for owner in bundle.owners] == ["a", "m"]
