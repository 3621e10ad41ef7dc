from __future__ import annotations

import pytest

from studio.catalogue.loader import load
from studio.language.answers import Completion
from studio.language.document import Position
from studio.language.offering import left
from studio.language.unaided import complete
from studio.language.workspace import ActionTypes
from studio.project.availability import hidden_names
from studio.project.settings import TenantSettings

LOGIN = load().triggers["post-login"]


def proposed(code: str, settings: TenantSettings) -> set[str]:
    types = ActionTypes(LOGIN, hidden=hidden_names(LOGIN, settings))
    at = Position(code.count("\n"), len(code.rpartition("\n")[2]))
    return {each.label for each in left(complete(code, at, types), code, at, types)}


@pytest.mark.parametrize(
    ("code", "label"),
    [("event.", "agent"), ("api.session.", "setMetadata"), ("const s = api.session;\ns.", "setCookieMode")],
)
def test_early_access_is_proposed_only_when_it_is_switched_on(code: str, label: str) -> None:
    assert label not in proposed(code, TenantSettings())
    assert label in proposed(code, TenantSettings(early_access=True))


def test_plans_hide_fields_methods_and_rooms_without_any_method_left() -> None:
    free, all_of_it = TenantSettings(plan="free", early_access=True), TenantSettings(early_access=True)
    assert "created_at" in proposed("event.session.", all_of_it) and "id" in proposed("event.session.", free)
    assert "created_at" not in proposed("event.session.", free)
    assert "refreshToken" in proposed("api.", all_of_it) and "refreshToken" not in proposed("api.", free)


def test_what_is_of_no_known_path_stays() -> None:
    items = [Completion("agent", "property", "agent")]
    types = ActionTypes(LOGIN, hidden=frozenset({"event.agent"}))
    assert left(items, "ag", Position(0, 2), types) == items
    assert left(items, "other.ag", Position(0, 8), types) == items
    assert left(items, "event.ag", Position(0, 8), types) == []
