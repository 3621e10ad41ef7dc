from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.conftest import Play, entry

API = [
    entry("api.user.setUserMetadata", "metadata.user", "api"),
    entry("api.user.setAppMetadata", "metadata.app", "api"),
    entry("api.transaction.setMetadata", "metadata.transaction"),
    entry("api.session.setMetadata", "metadata.session"),
    entry("api.session.deleteMetadata", "metadata.session.delete"),
    entry("api.session.evictMetadata", "metadata.session.evict"),
    entry("api.refreshToken.setMetadata", "metadata.refresh_token"),
    entry("api.refreshToken.evictMetadata", "metadata.refresh_token.evict"),
    entry("api.refreshToken.setExpiresAt", "refresh_token.expiry"),
    entry("api.session.setCookieMode", "session.cookie_mode"),
    entry("api.transaction.addTargetScope", "scope.target.add"),
    entry("api.transaction.removeTargetScope", "scope.target.remove"),
    entry("api.transaction.setTargetScopes", "scope.target.set"),
    entry("api.transaction.clearTargetScopes", "scope.target.clear"),
    entry("api.authentication.recordMethod", "authentication.record_method", "api"),
    entry("api.authentication.setPrimaryUser", "authentication.primary_user"),
    entry("api.rules.wasExecuted", "rules.was_executed", "value"),
    entry("api.groups.getUserGroups", "groups.list", "value"),
    entry("api.groups.hasGroupMembership", "groups.check", "value"),
    entry("api.roles.getUserEffectiveRoles", "roles.list", "value"),
    entry("api.roles.getUserEffectiveRolesByIds", "roles.by_ids", "value"),
    entry("api.roles.getUserEffectiveRolesByNames", "roles.by_names", "value"),
    entry("api.accessToken.addScope", "scope.add", options={"max_scopes": 3}),
    entry(
        "api.samlResponse.setAttribute",
        "saml.attribute",
        "api",
        options={"max_total_bytes": 50},
    ),
]
EVENT: dict[str, Any] = {
    "user": {"user_id": "u"},
    "transaction": {"metadata": {"old": "1"}, "target_scopes": ["a"]},
    "session": {"id": "s", "metadata": {"k": "v"}},
    "refresh_token": {"id": "r"},
}
STATE = {
    "groups": [{"id": "g1", "name": "Staff"}, {"id": "g2", "name": "Admins"}],
    "roles": [
        {"id": "r1", "name": "reader", "type": "direct"},
        {"id": "r2", "name": "writer", "type": "group"},
    ],
}

LIVE = [
    (
        "api.transaction.setMetadata('a', 5); api.transaction.setMetadata('old', null);",
        "event.transaction.metadata",
        {"a": 5},
    ),
    ("api.session.setMetadata('b', 'c');", "event.session.metadata", {"k": "v", "b": "c"}),
    ("api.session.setMetadata('k', null);", "event.session.metadata", {}),
    ("api.session.deleteMetadata('k');", "event.session.metadata", {}),
    ("api.session.setMetadata('b', 'c'); api.session.evictMetadata();", "event.session.metadata", {}),
    ("api.refreshToken.setMetadata('b', 'c');", "event.refresh_token.metadata", {"b": "c"}),
    ("api.session.setCookieMode('persistent');", "event.session.cookie.mode", "persistent"),
    (
        "api.transaction.addTargetScope(' b '); api.transaction.addTargetScope('b');",
        "event.transaction.target_scopes",
        ["a", "b"],
    ),
    ("api.transaction.removeTargetScope('a');", "event.transaction.target_scopes", []),
    ("api.transaction.setTargetScopes(['x', 'y']);", "event.transaction.target_scopes", ["x", "y"]),
    ("api.transaction.clearTargetScopes();", "event.transaction.target_scopes", []),
]


def shown(play: Play, code: str, value: str, **more: Any) -> Any:
    probe = entry("api.probe.value", "none")
    recording = play(
        f"{code}\napi.probe.value({value});", api=[*API, probe], **({"event": EVENT, "state": STATE} | more)
    )
    assert recording.status == "completed", recording.sentence
    return recording.calls[-1].args[0]


@pytest.mark.parametrize(("code", "value", "expected"), LIVE, ids=[code for code, *_ in LIVE])
def test_the_event_shows_it_at_once(play: Play, code: str, value: str, expected: Any) -> None:
    assert shown(play, code, value) == expected


NO_SESSION = "Failed to set session metadata: Cannot set metadata on a session that does not exist."
THROWS = [
    (
        "api.user.setUserMetadata('a', 1);",
        {"user": {"user_metadata": "x"}},
        "Unexpected user_metadata format. Must be a valid JSON object.",
    ),
    (
        "api.user.setAppMetadata('a', 1);",
        {"user": {"app_metadata": []}},
        "Unexpected app_metadata format. Must be a valid JSON object",
    ),
    ("api.session.setMetadata('a', 'b');", {}, NO_SESSION),
    (
        "api.session.setMetadata('a b', 'b');",
        EVENT,
        "Failed to set session metadata: Invalid metadata: keys must",
    ),
    (
        "api.session.setMetadata('a', 'b'.repeat(256));",
        EVENT,
        "Failed to set session metadata: Invalid metadata: values must not exceed 255",
    ),
    ("for (let i = 0; i < 26; i++) api.session.setMetadata('a' + i, 'b');", EVENT, "at most 25 entries"),
    (
        "api.refreshToken.setMetadata('a', 5);",
        {},
        "Failed to set refresh token metadata: values must be strings",
    ),
    (
        "api.refreshToken.setMetadata('a', 'b');",
        {"refresh_token": {"access": "online"}},
        "Cannot call api.refreshToken.setMetadata on an online refresh token.",
    ),
    (
        "api.refreshToken.setExpiresAt(1);",
        {"refresh_token": {"access": "online"}},
        "Cannot call api.refreshToken.setExpiresAt on an online refresh token.",
    ),
    ("api.transaction.setMetadata('a'.repeat(65), 1);", EVENT, "maximum length of 64"),
    ("api.transaction.setMetadata('a', 'x'.repeat(8193));", EVENT, "maximum size of 8192 bytes"),
    (
        "for (const k of ['a', 'b', 'c']) api.transaction.setMetadata(k, 'x'.repeat(8000));",
        EVENT,
        "maximum total size of 16384",
    ),
    ("api.transaction.setMetadata('a', {});", EVENT, "must be a string, a number, a boolean or null"),
    ("api.transaction.setMetadata('a', 2 ** 60);", EVENT, "safe integer"),
    ("api.authentication.recordMethod('https://a.com');", EVENT, "onContinuePostLogin"),
    (
        "api.authentication.setPrimaryUser('a'); api.authentication.setPrimaryUser('b');",
        EVENT,
        "The primary user can only be altered once per transaction",
    ),
    (
        "for (const s of ['a', 'b', 'b', 'c', 'd']) api.accessToken.addScope(s);",
        EVENT,
        "exceeds the allowed maximum of 3",
    ),
    ("api.samlResponse.setAttribute('a', 'x'.repeat(60));", EVENT, "limit of 50 bytes"),
    (
        "await api.groups.getUserGroups({take: 0});",
        EVENT,
        'The "take" parameter must be a positive integer if provided.',
    ),
]


@pytest.mark.parametrize(("code", "event", "message"), THROWS, ids=[code for code, *_ in THROWS])
def test_it_throws_the_platforms_words(play: Play, code: str, event: dict[str, Any], message: str) -> None:
    recording = play(code, api=API, event=event)
    assert recording.error is not None
    assert message in recording.error.message
    threw = recording.calls[-1].threw
    assert threw is not None
    assert threw.message == recording.error.message


def test_a_refresh_token_to_be_issued_may_get_metadata_without_a_mirror(play: Play) -> None:
    assert shown(play, "api.refreshToken.setMetadata('a', 'b');", "event.refresh_token", event={}) == {
        "$type": "undefined"
    }


def test_record_method_is_fine_in_the_continue_handler(play: Play) -> None:
    code = "exports.onContinuePostLogin = async (event, api) => { api.authentication.recordMethod('https://a.com'); };"
    assert play(code, api=API, handler="onContinuePostLogin").status == "completed"


def test_the_primary_user_may_have_been_set_by_an_earlier_action(play: Play) -> None:
    recording = play("api.authentication.setPrimaryUser('a');", api=API, state={"primary_user_set": True})
    assert recording.status == "error"


ANSWERS: list[tuple[str, Any]] = [
    ("api.rules.wasExecuted('r')", False),
    ("await api.groups.getUserGroups()", {"groups": STATE["groups"]}),
    ("await api.groups.getUserGroups({take: 1})", {"groups": STATE["groups"][:1], "next": "1"}),
    ("await api.groups.getUserGroups({take: 1, from: '1'})", {"groups": STATE["groups"][1:]}),
    (
        "await api.groups.hasGroupMembership(['Staff', 'zz'])",
        {
            "memberships": {
                "Staff": {
                    "is_member": True,
                    "matches": [{"id": "g1", "name": "Staff", "group_type": "connection"}],
                },
                "zz": {"is_member": False},
            }
        },
    ),
    ("await api.roles.getUserEffectiveRoles()", {"roles": STATE["roles"]}),
    ("await api.roles.getUserEffectiveRolesByIds(['r2'])", {"roles": STATE["roles"][1:]}),
    ("await api.roles.getUserEffectiveRolesByNames(['reader', 'x'])", {"roles": STATE["roles"][:1]}),
]


@pytest.mark.parametrize(("code", "expected"), ANSWERS, ids=[code for code, _ in ANSWERS])
def test_questions_are_answered_from_the_jobs_state(play: Play, code: str, expected: Any) -> None:
    assert shown(play, f"const answer = {code};", "answer") == expected


def test_questions_answer_promises(play: Play) -> None:
    assert shown(play, "", "api.roles.getUserEffectiveRoles() instanceof Promise") is True
