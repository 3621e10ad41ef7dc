from __future__ import annotations

from studio.exchange.page.markup import Writer
from studio.exchange.page.timeline import moments, timeline
from tests.rules.playing import played


def test_calls_prints_requests_and_the_error_stand_in_their_order() -> None:
    run = played(
        "console.log('a');\nawait new Promise((done) => setTimeout(done, 5));\napi.user.setAppMetadata('b', 1);\n"
        "await fetch('https://example.com/x').catch(() => 0);\nthrow new Error('c');"
    )
    found = moments(run.shown.actions[0])
    assert [moment.what for moment in found] == ["console", "api", "http", "error"]
    assert found[1].became.startswith("ignored: ") and found[2].became.endswith("(blocked)")
    assert found[3].text == "Error: c" and found[3].line == 6


def test_a_silent_run_says_so() -> None:
    assert "called nothing" in timeline(Writer(), played(""))


def test_very_many_are_counted() -> None:
    text = timeline(Writer(), played("for (let i = 0; i < 2100; i++) console.log(i);"))
    assert "100 more are left out." in text
