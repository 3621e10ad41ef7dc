from __future__ import annotations

import time

from tests.sandbox.conftest import Play

NOW = 1_767_225_600_000


def test_a_frozen_clock(play: Play) -> None:
    recording = play(
        "console.log(Date.now(), new Date().toISOString(), new Date(0).getTime(), Date().slice(0, "
        "15), performance.timeOrigin);\n"
        "console.log(new Date() instanceof Date, Date.name, Date.length, Date.UTC(2020, 0), new "
        "Date(2020, 1).getMonth());\n"
        "console.log(new (class extends Date {})().getTime(), new Date(5).constructor === Date, "
        "structuredClone(new Date(7)).getTime());",
        now_ms=NOW,
    )
    assert [line.text for line in recording.console] == [
        f"{NOW} 2026-01-01T00:00:00.000Z 0 Thu Jan 01 2026 {NOW}",
        "true Date 7 1577836800000 1",
        f"{NOW} true 7",
    ]


def test_timings_stay_real_under_a_frozen_clock(play: Play) -> None:
    recording = play("await new Promise(r => setTimeout(r, 30)); api.access.deny('x');", now_ms=NOW)
    assert recording.calls[0].at_ms > 20
    assert recording.duration_ms > 20


def test_without_a_moment_the_clock_is_real(play: Play) -> None:
    text = play("console.log(Date.now());").console[0].text
    assert abs(int(text) / 1000 - time.time()) < 60
