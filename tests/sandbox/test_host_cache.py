from __future__ import annotations

from typing import Any

from studio.sandbox.recording import Recording
from tests.sandbox.conftest import Play, entry

NOW = 1_767_225_600_000
API = [entry(f"api.cache.{name}", f"cache.{name}", "value") for name in ("get", "set", "delete")]


def use(play: Play, code: str, **more: Any) -> Recording:
    return play(code, api=API, now_ms=NOW, **more)


def returned(recording: Recording) -> list[Any]:
    return [call.returned for call in recording.calls]


def test_a_record_is_set_read_and_deleted(play: Play) -> None:
    recording = use(
        play,
        "api.cache.set('k', 'v'); api.cache.get('k'); api.cache.delete('k'); "
        "api.cache.delete('k'); api.cache.get('k');",
    )
    record = {"value": "v", "expires_at": NOW + 15 * 60 * 1000}
    assert returned(recording) == [
        {"type": "success", "record": record},
        record,
        {"type": "success"},
        {"type": "error", "code": "CacheKeyDoesNotExist"},
        {"$type": "undefined"},
    ]
    assert recording.cache == {}


def test_expiry_is_the_earlier_option_and_at_most_a_day(play: Play) -> None:
    recording = use(
        play,
        "api.cache.set('a', 'v', {ttl: 1000}); api.cache.set('b', 'v', {ttl: 1e12}); "
        f"api.cache.set('c', 'v', {{ttl: 5000, expires_at: {NOW} + 10}}); api.cache.set('d', 'v', "
        f"{{expires_at: 5}}); api.cache.set('e', 'v', {{ttl: 'x'}});",
    )
    assert recording.cache is not None
    assert {key: kept["expires_at"] - NOW for key, kept in recording.cache.items()} == {
        "a": 1000,
        "b": 86_400_000,
        "c": 10,
    }
    assert [answer.get("code") for answer in returned(recording)[3:]] == [
        "ItemAlreadyExpired",
        "InvalidExpiry",
    ]


def test_limits_answer_codes_and_never_throw(play: Play) -> None:
    recording = use(
        play,
        "api.cache.set('k'.repeat(65), 'v'); api.cache.set('é'.repeat(33), 'v'); "
        "api.cache.set('k', 'v'.repeat(4097)); api.cache.set(1, 'v');"
        "api.cache.set('a', 'v'.repeat(4096)); api.cache.set('b', 'v'.repeat(4096));",
    )
    assert [answer.get("code") for answer in returned(recording)] == [
        "CacheKeySizeExceeded",
        "CacheKeySizeExceeded",
        "CacheValueSizeExceeded",
        "FailedToSetCacheRecord",
        None,
        "CacheSizeExceeded",
    ]


def test_twenty_entries(play: Play) -> None:
    recording = use(play, "for (let i = 0; i < 21; i++) api.cache.set('k' + i, 'v'); api.cache.set('k0', 'w');")
    codes = [answer.get("code") for answer in returned(recording)]
    assert codes == [None] * 20 + ["MaxSideEffectsExceeded", None]
    assert recording.cache is not None
    assert recording.cache["k0"]["value"] == "w"


def test_preset_records_and_expired_ones(play: Play) -> None:
    cache = {"__proto__": {"value": "p", "expires_at": NOW + 5}, "old": {"value": "o", "expires_at": NOW - 1}}
    recording = use(play, "api.cache.get('__proto__'); api.cache.get('old');", cache=cache)
    assert returned(recording) == [{"value": "p", "expires_at": NOW + 5}, {"$type": "undefined"}]
    assert recording.cache == {"__proto__": {"value": "p", "expires_at": NOW + 5}}
