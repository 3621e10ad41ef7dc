from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.effects.rows import Row, error, play

STATE: dict[str, Any] = {
    "groups": [{"id": "g1", "name": "Staff"}, {"id": "g2", "name": "Admins", "group_type": "tenant"}],
    "roles": [{"id": f"r{n}", "name": f"role {n}", "type": "direct"} for n in range(120)],
    "executed_rules": ["rul_1"],
}
ROLES = STATE["roles"]
TAKE = 'The "take" parameter must be a positive integer if provided.'
FROM = 'The "from" parameter must be a string if provided.'
LIST = 'The "{}" parameter must be a non-empty array of strings.'
STAFF = {"is_member": True, "matches": [{"id": "g1", "name": "Staff", "group_type": "connection"}]}
ADMINS = {"is_member": True, "matches": [{"id": "g2", "name": "Admins", "group_type": "tenant"}]}

ROWS = [
    Row("return api.groups.getUserGroups();", {"groups": STATE["groups"]}, state=STATE),
    Row("return api.groups.getUserGroups({take: 1});", {"groups": STATE["groups"][:1], "next": "1"}, state=STATE),
    Row("return api.groups.getUserGroups({take: 1, from: '1'});", {"groups": STATE["groups"][1:]}, state=STATE),
    Row("return api.groups.getUserGroups();", {"groups": []}),
    Row(
        "return api.groups.hasGroupMembership(['Staff', 'g2', 'zz', 5]);",
        {"memberships": {"Staff": STAFF, "g2": ADMINS, "zz": {"is_member": False}}},
        state=STATE,
    ),
    Row("return api.roles.getUserEffectiveRoles();", {"roles": ROLES[:50], "next": "50"}, state=STATE),
    Row("return api.roles.getUserEffectiveRoles({from: '100'});", {"roles": ROLES[100:]}, state=STATE),
    Row("return api.roles.getUserEffectiveRoles({take: 500});", {"roles": ROLES[:100], "next": "100"}, state=STATE),
    Row("return api.roles.getUserEffectiveRolesByIds(['r2', 'r2', 'x']);", {"roles": [ROLES[2]]}, state=STATE),
    Row("return api.roles.getUserEffectiveRolesByNames(['role 3']);", {"roles": [ROLES[3]]}, state=STATE),
    Row("return api.rules.wasExecuted('rul_1');", True, state=STATE),
    Row("return api.rules.wasExecuted('rul_2');", False, state=STATE),
    Row("return api.rules.wasExecuted('rul_1');", False),
    *(
        Row(f"return await api.{method}({{take: {bad}}});", error(TAKE))
        for method in ("groups.getUserGroups", "roles.getUserEffectiveRoles")
        for bad in ("0", "-1", "1.5", "'2'", "null")
    ),
    Row("return await api.groups.getUserGroups({from: 5});", error(FROM)),
    Row("return await api.roles.getUserEffectiveRoles({from: 5});", error(FROM)),
    *(
        Row(f"return await api.{method}({bad});", error(LIST.format(name)))
        for method, name in (
            ("groups.hasGroupMembership", "groups"),
            ("roles.getUserEffectiveRolesByIds", "ids"),
            ("roles.getUserEffectiveRolesByNames", "names"),
        )
        for bad in ("", "[]", "'a'", "null")
    ),
    Row("return api.roles.getUserEffectiveRoles() instanceof Promise;", True),
    Row(
        "const refused = api.groups.getUserGroups({take: 0}); refused.catch(() => {});\n"
        "return refused instanceof Promise;",
        True,
    ),
]


@pytest.fixture(scope="module")
def answers() -> list[object]:
    return [answer for answer, _ in play(ROWS)]


@pytest.mark.parametrize("number", range(len(ROWS)), ids=[row.code for row in ROWS])
def test_questions_are_answered_from_the_lists_of_the_job(answers: list[object], number: int) -> None:
    assert answers[number] == ROWS[number].expected
