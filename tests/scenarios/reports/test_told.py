from __future__ import annotations

from dataclasses import replace

from studio.scenarios.reports.told import Told, counted, lines_of, one_line, place, place_of


def test_what_counts_as_failed(told: Told) -> None:
    good = [result for result in told.results if result.verdict == "passed"]
    assert told.failed
    assert replace(told, results=good).failed
    assert replace(told, results=good).uncovered
    assert not replace(told, results=good, fail_under=50.0).failed


def test_the_sum_in_words(told: Told) -> None:
    assert counted(told) == "2 passed, 1 failed, 1 broken, 1 skipped, 1 stopped"
    assert counted(Told([])) == "nothing was run"


def test_the_command_for_one_scenario_is_quoted(told: Told) -> None:
    assert told.again(told.results[0]) == "action-studio test --timeout 3.0 's/a b.yaml'"


def test_nothing_foreign_reaches_a_terminal_as_it_is(told: Told) -> None:
    found = told.results[1].mismatches[0]
    shown = [place(told.results[1], 7), place_of(found), *(line for _, line in lines_of(found))]
    assert not any(sign in text for text in shown for sign in "\x1b\u202e\x00\ud800")


def test_foreign_text_never_looks_like_a_line_of_the_report() -> None:
    assert one_line("thrown\n41 passed in 0.1 s\r\x1b[A") == "thrown ⏎ 41 passed in 0.1 s\\r\\x1b[A"
