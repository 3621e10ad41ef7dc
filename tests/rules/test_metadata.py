from __future__ import annotations

import json

import pytest

from studio.flow.execution import Run
from tests.rules.playing import access_claims, all_played, calls, id_claims, messages, played, printed, request, warned

USER = {"user": {"user_metadata": {"colour": "grey", "deep": {"a": 1, "b": 2}}, "app_metadata": {"plan": "gold"}}}


def rules(run: Run) -> list[str | None]:
    return [call.rule for call in calls(run)]


def test_rule_metadata_batched() -> None:
    run = played(
        "api.user.setAppMetadata('a', 1); api.user.setAppMetadata('b', 1);",
        "api.user.setAppMetadata('b', 2); api.user.setUserMetadata('c', 3);",
    )
    assert run.outcome.changes["app_metadata"] == {"a": 1, "b": 2}
    assert run.outcome.changes["user_metadata"] == {"c": 3}
    redirected = played("api.user.setAppMetadata('a', 1); api.redirect.sendUserTo('https://x.test');")
    assert redirected.outcome.status == "redirect" and redirected.outcome.changes["app_metadata"] == {"a": 1}


def test_rule_metadata_denied() -> None:
    run = played("api.access.deny('no'); api.user.setUserMetadata('seen', true);")
    assert run.outcome.status == "denied" and run.outcome.changes["user_metadata"] == {"seen": True}


def test_rule_metadata_next_action() -> None:
    show = "console.log(JSON.stringify(event.user.app_metadata));"
    run = played(f"api.user.setAppMetadata('a', 1); {show}", show, event=USER)
    assert [json.loads(text) for text in printed(run)] == [{"plan": "gold"}, {"plan": "gold", "a": 1}]


def test_rule_metadata_merge() -> None:
    code = "api.user.setUserMetadata('deep', { c: 3 }); api.user.setUserMetadata('colour', null);"
    run = played(code, "console.log(JSON.stringify(event.user.user_metadata));", event=USER)
    assert run.outcome.changes["user_metadata"] == {"deep": {"c": 3}, "colour": None}
    assert [json.loads(text) for text in printed(run)] == [{"deep": {"c": 3}}]


def test_rule_metadata_undefined() -> None:
    run = played("api.user.setAppMetadata('a', 1); api.user.setAppMetadata('a', undefined);")
    assert "app_metadata" not in run.outcome.changes and rules(run)[-1] == "metadata.undefined"


def test_rule_metadata_object_and_the_texts_of_both_setters() -> None:
    broken = {"user": {"user_metadata": ["a"], "app_metadata": "text"}}
    assert messages(["api.user.setAppMetadata('a', 1)", "api.user.setUserMetadata('a', 1)"], event=broken) == [
        "Unexpected app_metadata format. Must be a valid JSON object",
        "Unexpected user_metadata format. Must be a valid JSON object.",
    ]


def test_rule_api_metadata_user() -> None:
    run = played("api.user.setUserMetadata('a', 1);", event={"user": {"user_metadata": []}})
    assert run.outcome.status == "error" and rules(run) == ["api.metadata.user"]


def test_rule_api_metadata_app() -> None:
    run = played("api.user.setAppMetadata('a', 1);", event={"user": {"app_metadata": []}})
    assert run.outcome.status == "error" and rules(run) == ["api.metadata.app"]


def test_rule_metadata_names() -> None:
    run = played(
        "api.user.setAppMetadata('a.b', 1); api.user.setUserMetadata('$c', 1); api.user.setUserMetadata('d', 1);"
    )
    assert rules(run) == ["metadata.names", "metadata.names", None]
    assert run.outcome.changes == {"user_metadata": {"d": 1}}


def test_rule_metadata_json() -> None:
    code = """
    api.user.setAppMetadata('date', new Date(0));
    api.user.setAppMetadata('list', [undefined, () => 1]);
    api.user.setAppMetadata('function', () => 1);
    api.user.setAppMetadata('big', 1n);
    """
    run = played(code)
    assert run.outcome.changes["app_metadata"] == {"date": "1970-01-01T00:00:00.000Z", "list": [None, None]}
    assert rules(run) == [None, None, "metadata.json", "metadata.json"]


@pytest.mark.parametrize("strategy", ["sms", "email"])
def test_rule_metadata_passwordless(strategy: str) -> None:
    event = {"connection": {"strategy": strategy}}
    run = played("api.user.setUserMetadata('a', 1);", trigger="pre-user-registration", event=event)
    assert rules(run) == ["metadata.passwordless"] and run.outcome.changes == {}


def test_rule_metadata_transaction() -> None:
    code = "exports.onExecutePostLogin = async (event, api) => { api.transaction.setMetadata('n', 7);\n"
    code += "api.redirect.sendUserTo('https://x.test'); };\n"
    code += "exports.onContinuePostLogin = async (event) => { console.log(event.transaction.metadata.n); };"
    run = played(code, "console.log(event.transaction.metadata.n);", returns=({"query": {}},))
    assert printed(run) == ["7", "7"] and not run.outcome.changes.keys() & {"user_metadata", "app_metadata"}
    assert "n" not in id_claims(run)


def test_rule_user_primary_metadata() -> None:
    sets = "api.user.setUserMetadata('a', 1); api.user.setAppMetadata('b', 2);"
    run = played(f"{sets} api.authentication.setPrimaryUser('auth0|2');", "api.user.setUserMetadata('c', 3);")
    assert rules(run)[0] == "user.primary_metadata"
    assert run.outcome.changes["user_metadata"] == {"c": 3} and run.outcome.changes["app_metadata"] == {"b": 2}


def test_rule_user_primary_user() -> None:
    run = played("api.authentication.setPrimaryUser('auth0|2');", "console.log(event.user.user_id);")
    assert id_claims(run)["sub"] == access_claims(run)["sub"] == "auth0|2" and printed(run) == ["auth0|2"]


def test_rule_limits_metadata() -> None:
    runs = all_played(
        request(f"api.user.set{kind}Metadata('a', 'x'.repeat({size}));")
        for kind in ("App", "User")
        for size in (32000, 33000)
    )
    assert ["limits.metadata" in warned(run) for run in runs] == [False, True, False, True]


def test_rule_cache_shared() -> None:
    run = played("api.cache.set('k', 'v');", "console.log(api.cache.get('k').value); api.cache.delete('k');")
    assert printed(run) == ["v"]
    other = all_played([request("console.log(api.cache.get('k'));")] * 2)
    assert [printed(each) for each in other] == [["undefined"], ["undefined"]]


def test_rule_cache_record() -> None:
    code = "const set = api.cache.set('k', 'v', { ttl: 1000 });"
    (shown,) = printed(played(f"{code} console.log(JSON.stringify([set, api.cache.get('k'), api.cache.get('z')]));"))
    made, got, absent = json.loads(shown)
    assert got == made["record"] and got["value"] == "v" and got["expires_at"] == 1_767_225_601_000
    assert made["type"] == "success" and absent is None


CACHE = {
    "limits.cache_entries": "for (let i = 0; i < 21; i++) last = api.cache.set('k' + i, 'v');",
    "limits.cache_key": "last = api.cache.set('k'.repeat(65), 'v');",
    "limits.cache_value": "last = api.cache.set('k', 'v'.repeat(4097));",
    "limits.cache_total": "for (let i = 0; i < 3; i++) last = api.cache.set('k' + i, 'v'.repeat(4000));",
}
CODES = ["MaxSideEffectsExceeded", "CacheKeySizeExceeded", "CacheValueSizeExceeded", "CacheSizeExceeded"]


def refusals(*codes: str) -> list[str]:
    lines = [f"{{ let last; {code} console.log(last.code ?? last.type); api.cache.delete('k'); }}" for code in codes]
    return printed(played(*lines))


def test_rule_limits_cache_entries() -> None:
    code = CACHE["limits.cache_entries"]
    assert refusals(code, "last = api.cache.set('k1', 'again');") == ["MaxSideEffectsExceeded", "success"]


def test_rule_limits_cache_key() -> None:
    fits = "last = api.cache.set('k'.repeat(64), 'v');"
    assert refusals(CACHE["limits.cache_key"], "last = api.cache.set('ä'.repeat(33), 'v');", fits) == [
        *["CacheKeySizeExceeded"] * 2,
        "success",
    ]


def test_rule_limits_cache_value() -> None:
    fits = "last = api.cache.set('k', 'v'.repeat(4096));"
    assert refusals(CACHE["limits.cache_value"], fits) == ["CacheValueSizeExceeded", "success"]


def test_rule_limits_cache_total() -> None:
    assert refusals(CACHE["limits.cache_total"]) == ["CacheSizeExceeded"]


def test_rule_limits_cache_lifetime() -> None:
    code = "console.log(api.cache.set('k', 'v', { ttl: 10 * 86400000 }).record.expires_at);"
    assert printed(played(code)) == [str(1_767_225_600_000 + 86_400_000)]


def test_rule_limits_transaction_metadata_key() -> None:
    run = messages(["api.transaction.setMetadata('k'.repeat(64), 1)", "api.transaction.setMetadata('k'.repeat(65), 1)"])
    assert run[0] == "" and "64" in run[1]


def test_rule_limits_transaction_metadata_value() -> None:
    sizes = ["api.transaction.setMetadata('k', 'v'.repeat(8192))", "api.transaction.setMetadata('k', 'v'.repeat(8193))"]
    first, second = messages(sizes)
    assert first == "" and second.startswith("Failed to set transaction metadata: ") and "8192" in second


def test_rule_limits_transaction_metadata_total() -> None:
    first, second, third = messages([f"api.transaction.setMetadata('k{n}', 'v'.repeat(8000))" for n in range(3)])
    assert (first, second) == ("", "") and "16384" in third


def test_rule_api_metadata_transaction() -> None:
    bad = ["5, 1", "'', 1", "'k', {}", "'k', []", "'k', 1.5", "'k', 2 ** 53", "'k', () => 1"]
    good = ["'k', 'text'", "'k', 7", "'k', true", "'k', null"]
    found = messages([f"api.transaction.setMetadata({each})" for each in (*bad, *good)])
    assert all(found[: len(bad)]) and found[len(bad) :] == [""] * 4
    run = played("api.transaction.setMetadata('k', {});")
    assert rules(run) == ["api.metadata.transaction"]


SESSION = {"session": {"id": "s1", "metadata": {}}}


def test_rule_api_metadata_session() -> None:
    good = messages([f"api.session.setMetadata({each})" for each in ("'k-1_Z', 'a'", "'k', null")], event=SESSION)
    assert good == ["", ""]
    for bad in ("'k', 5", "'k', {}", "'k', 'a\\0b'", "'', 'a'", "'a.b', 'a'", "5, 'a'"):
        (text,) = messages([f"api.session.setMetadata({bad})"], event=SESSION)
        assert text.startswith("Failed to set session metadata: Invalid metadata: "), bad
    absent = messages(["api.session.setMetadata('k', 'v')"], event={"session": {"$delete": True}})
    assert absent == ["Failed to set session metadata: Cannot set metadata on a session that does not exist."]


def test_rule_limits_session_metadata_entries() -> None:
    found = messages([f"api.session.setMetadata('k{n}', 'v')" for n in range(26)], event=SESSION)
    assert found[:25] == [""] * 25 and "25 entries" in found[25]


def test_rule_limits_session_metadata_key() -> None:
    found = messages([f"api.session.setMetadata('k'.repeat({n}), 'v')" for n in (255, 256)], event=SESSION)
    assert found[0] == "" and "255" in found[1]


def test_rule_limits_session_metadata_value() -> None:
    found = messages([f"api.session.setMetadata('k', 'v'.repeat({n}))" for n in (255, 256)], event=SESSION)
    assert found[0] == "" and "255" in found[1]


ONLINE = {"refresh_token": {"id": "r1", "access": "online", "metadata": {"a": "b"}}}
OFFLINE = {"refresh_token": {"id": "r1", "access": "offline", "metadata": {"a": "b"}}}


def test_rule_api_metadata_refresh_token() -> None:
    assert messages(["api.refreshToken.setMetadata('k', 'v')"], event=ONLINE) == [
        "Failed to set refresh token metadata: Cannot call setMetadata on an online refresh token."
    ]
    found = messages([f"api.refreshToken.setMetadata('k', {v})" for v in ("'v'", "5", "{}")], event=OFFLINE)
    assert found[0] == "" and all(found[1:])


def test_rule_api_metadata_refresh_token_delete() -> None:
    assert messages(["api.refreshToken.deleteMetadata('a')"], event=ONLINE) == [
        "Cannot call deleteMetadata on an online refresh token."
    ]
    run = played(
        "api.refreshToken.deleteMetadata('a'); console.log(Object.keys(event.refresh_token.metadata).length);",
        event=OFFLINE,
    )
    assert printed(run) == ["0"] and run.outcome.changes["refresh_token_metadata"] == {"a": None}


def test_rule_api_metadata_refresh_token_evict() -> None:
    assert messages(["api.refreshToken.evictMetadata()"], event=ONLINE) == [
        "Cannot call evictMetadata on an online refresh token."
    ]
    run = played("api.refreshToken.evictMetadata();", event=OFFLINE)
    assert run.outcome.changes["refresh_token_metadata"] == {"a": None}
