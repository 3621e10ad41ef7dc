from __future__ import annotations

import pytest

from tests.sandbox.effects.rows import Row, error, play

GONE = {"$delete": True}
SESSION = {"session": {"id": "s", "metadata": {"k": "v"}}}
NO_SESSION = {"session": GONE}
REFRESH = {"refresh_token": {"id": "r", "metadata": {"k": "v"}}}
NO_REFRESH = {"refresh_token": GONE}
ONLINE = {"refresh_token": {"id": "r", "access": "online"}}
TRANSACTION = {"transaction": {"metadata": {"old": "1"}}}
S, R = "Failed to set session metadata: ", "Failed to set refresh token metadata: "


def both(title: str, code: str, told: str) -> list[Row]:
    """The same mistake on a session and on a refresh token."""
    return [
        Row(code.replace("API", "api.session"), error(f"{S}Invalid metadata: {told}"), event=SESSION),
        Row(code.replace("API", "api.refreshToken"), error(f"{R}Invalid metadata: {told}"), event=REFRESH),
    ]


SEEN = [
    Row("api.session.setMetadata('b', 'c'); return event.session.metadata;", {"k": "v", "b": "c"}, event=SESSION),
    Row("api.session.setMetadata('k', null); return event.session.metadata;", {}, event=SESSION),
    Row("api.session.deleteMetadata('k'); return event.session.metadata;", {}, event=SESSION),
    Row("api.session.deleteMetadata('x'); return event.session.metadata;", {"k": "v"}, event=SESSION),
    Row("api.session.evictMetadata(); return event.session.metadata;", {}, event=SESSION),
    Row(
        "api.session.deleteMetadata('k'); api.session.evictMetadata(); return 'session' in event;",
        False,
        event=NO_SESSION,
    ),
    Row(
        "api.refreshToken.setMetadata('b', 'c'); return event.refresh_token.metadata;",
        {"k": "v", "b": "c"},
        event=REFRESH,
    ),
    Row("api.refreshToken.deleteMetadata('k'); return event.refresh_token.metadata;", {}, event=REFRESH),
    Row("api.refreshToken.evictMetadata(); return event.refresh_token.metadata;", {}, event=REFRESH),
    Row("api.refreshToken.setMetadata('b', 'c'); return 'refresh_token' in event;", False, event=NO_REFRESH),
    Row(
        "api.transaction.setMetadata('a', 5); return event.transaction.metadata;",
        {"old": "1", "a": 5},
        event=TRANSACTION,
    ),
    Row("api.transaction.setMetadata('old', null); return event.transaction.metadata;", {}, event=TRANSACTION),
    Row(
        "api.transaction.setMetadata('a', true); return event.transaction;",
        {"metadata": {"a": True}},
        event={"transaction": GONE},
    ),
    Row(
        "api.transaction.setMetadata('a', true); return event.transaction.metadata;",
        {"a": True},
        trigger="custom-token-exchange",
    ),
    Row(
        "api.session.setCookieMode('non-persistent'); return event.session.cookie;",
        {"mode": "non-persistent"},
        event=SESSION,
    ),
    Row("api.session.setCookieMode('persistent'); return 'session' in event;", False, event=NO_SESSION),
    Row(
        "event.user.app_metadata = event.user.app_metadata || {}; return api.user.setAppMetadata('a', 1) === api;",
        True,
        event={"user": {"app_metadata": GONE}},
    ),
    Row(
        "return api.user.setUserMetadata('a', 1) === api;",
        True,
        trigger="pre-user-registration",
        event={"user": {"user_metadata": GONE}},
    ),
]

OBJECT = "Unexpected {}_metadata format. Must be a valid JSON object{}"
REFUSED = [
    Row("api.user.setUserMetadata('a', 1);", error(OBJECT.format("user", ".")), event={"user": {"user_metadata": "x"}}),
    Row("api.user.setAppMetadata('a', 1);", error(OBJECT.format("app", "")), event={"user": {"app_metadata": []}}),
    Row("api.user.setAppMetadata('a', 1);", error(OBJECT.format("app", "")), event={"user": {"app_metadata": GONE}}),
    Row(
        "api.session.setMetadata('a', 'b');",
        error(f"{S}Cannot set metadata on a session that does not exist."),
        event=NO_SESSION,
    ),
    *both("key", "API.setMetadata(5, 'b');", "Metadata key must be a string"),
    *both("value", "API.setMetadata('a', 5);", "Metadata value must be a string"),
    *both("nothing", "API.setMetadata('a');", "Metadata value must be a string"),
    *both(
        "name",
        "API.setMetadata('a b', 'b');",
        "Metadata keys may only include letters, numbers, underscores, or hyphens",
    ),
    *both(
        "empty", "API.setMetadata('', 'b');", "Metadata keys may only include letters, numbers, underscores, or hyphens"
    ),
    *both(
        "long key", "API.setMetadata('a'.repeat(256), 'b');", "All metadata keys must be at most 255 characters long"
    ),
    *both("long", "API.setMetadata('a', 'b'.repeat(256));", "All metadata values must be at most 255 characters long"),
    *both("null key", "API.setMetadata('a\\0', 'b');", "Metadata keys must not contain null bytes (\0)"),
    *both("null", "API.setMetadata('a', '\\0');", "Metadata values must not contain null bytes (\0)"),
    *both(
        "many",
        "for (let i = 0; i < 25; i++) API.setMetadata('a' + i, 'b');",
        "Metadata must not contain more than 25 entries",
    ),
    *both(
        "what was refused stays in the way",
        "try { API.setMetadata('a b', 'c'); } catch {} API.setMetadata('fine', 'c');",
        "Metadata keys may only include letters, numbers, underscores, or hyphens",
    ),
    Row(
        "api.refreshToken.setMetadata('a', 'b');",
        error(f"{R}Cannot call setMetadata on an online refresh token."),
        event=ONLINE,
    ),
    Row(
        "api.refreshToken.deleteMetadata('a');",
        error("Cannot call deleteMetadata on an online refresh token."),
        event=ONLINE,
    ),
    Row(
        "api.refreshToken.evictMetadata();",
        error("Cannot call evictMetadata on an online refresh token."),
        event=ONLINE,
    ),
    Row(
        "api.refreshToken.setExpiresAt(0);", error("Cannot call setExpiresAt on an online refresh token."), event=ONLINE
    ),
    Row(
        "api.refreshToken.setIdleExpiresAt(1);",
        error("Cannot call setIdleExpiresAt on an online refresh token."),
        event=ONLINE,
    ),
    Row(
        "api.transaction.setMetadata('a', 'x'.repeat(8193));",
        error("Failed to set transaction metadata: the value has more than 8192 bytes."),
    ),
    Row(
        "for (const k of ['a', 'b', 'c']) api.transaction.setMetadata(k, 'x'.repeat(8000));",
        error("Failed to set transaction metadata: the metadata has more than 16384 bytes in total."),
    ),
    Row(
        "api.transaction.setMetadata('a', 1);",
        error("Method not implemented."),
        trigger="custom-token-exchange",
        state={"without": ["actions_cte_transaction_metadata"]},
    ),
]
ROWS = [*SEEN, *REFUSED]


@pytest.fixture(scope="module")
def answers() -> list[object]:
    return [answer for answer, _ in play(ROWS)]


@pytest.mark.parametrize("number", range(len(ROWS)), ids=[row.code for row in ROWS])
def test_what_the_action_sees_at_once_and_what_is_refused(answers: list[object], number: int) -> None:
    assert answers[number] == ROWS[number].expected


def test_a_refused_entry_is_not_shown() -> None:
    code = "try { api.session.setMetadata('a b', 'c'); } catch {} return event.session.metadata;"
    assert [answer for answer, _ in play([Row(code, None, event=SESSION)])] == [{"k": "v"}]
