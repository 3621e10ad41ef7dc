from __future__ import annotations

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.outcome import Answer
from studio.flow.setting import Recorded, Setting
from studio.flow.settle import settle
from studio.flow.timeline import Entry, is_over, recorded_until, timeline
from studio.project.settings import TenantSettings
from studio.sandbox.recording import ConsoleLine, HttpExchange
from tests.flow.conftest import THROWN, call, recorded

LOGIN = load().triggers["post-login"]


def http(seq: int) -> HttpExchange:
    return HttpExchange(seq, "GET", "https://a.example", {}, None, 200, {}, "", "mock", None, 3.0, 7, float(seq))


def one() -> Recorded:
    return recorded(
        call(3, "idToken.setCustomClaim", "a", 1),
        call(9, "idToken.setCustomClaim", "late", 1, late=True),
        console=(ConsoleLine(1, "log", "hello", 2, 1.0), ConsoleLine(4, "log", "there", 5, 4.0)),
        http=(http(2),),
        duration_ms=8.0,
    )


def entries_of(*actions: Recorded) -> tuple[Entry, ...]:
    setting = Setting(load(), LOGIN, default_event(LOGIN), TenantSettings(), 0)
    return timeline(settle(setting, actions).actions)


def test_everything_stands_in_the_order_in_which_it_was_seen() -> None:
    entries = entries_of(one())
    assert [entry.kind for entry in entries] == [
        *("begin", "console", "http", "call", "console", "end", "late", "issued"),
    ]
    assert [entry.line for entry in entries] == [None, 2, 7, 3, 5, None, 9, None]
    assert [entry.at_ms for entry in entries] == [0, 1, 2, 3, 4, 8, 9, 9]


def test_nothing_recorded_is_only_the_end() -> None:
    assert [entry.kind for entry in entries_of()] == ["issued"]


def test_what_was_recorded_grows_entry_by_entry() -> None:
    failing = recorded(call(1, "cache.get", "k"), name="second", status="error", error=THROWN, cache={"k": {}})
    back = Answer("redirect")
    all_of_it = [Recorded("first", "first.js", 1, one().recording, (back,)), failing]
    entries = entries_of(*all_of_it)
    assert [entry.kind for entry in entries][-5:] == ["back", "begin", "call", "end", "issued"]
    sizes = []
    for count in range(len(entries) + 1):
        known = recorded_until(all_of_it, entries[:count])
        told = sum(len(each.recording.calls) + len(each.recording.console) + len(each.recording.http) for each in known)
        sizes.append((told, len(known), len(known[0].answers) if known else 0))
    assert sizes == [
        *((0, 0, 0), (0, 1, 0), (1, 1, 0), (2, 1, 0), (3, 1, 0), (4, 1, 0)),
        *((4, 1, 0), (5, 1, 0), (5, 1, 1), (5, 2, 1), (6, 2, 1), (6, 2, 1), (6, 2, 1)),
    ]
    before = recorded_until(all_of_it, entries[:-2])[1].recording
    assert (before.status, before.error, before.cache) == ("completed", None, None)
    assert recorded_until(all_of_it, entries) == tuple(all_of_it)
    assert [is_over(entries[:count]) for count in (0, 1, len(entries) - 1, len(entries))] == [False] * 3 + [True]
