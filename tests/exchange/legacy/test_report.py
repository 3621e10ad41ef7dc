from __future__ import annotations

from studio.exchange.legacy.report import Report


def test_remarks_are_kept_once_and_in_the_order_of_the_lines() -> None:
    report = Report()
    report.note("todo", 9, "b", "rule.user")
    report.note("check", 4, "c")
    report.note("todo", 2, "a")
    report.note("todo", 9, "b", "rule.user")
    assert [(note.line, note.text) for note in report.todos] == [(2, "a"), (9, "b")]
    assert [(note.line, note.text) for note in report.checks] == [(4, "c")]


def test_rows_collect_their_lines() -> None:
    report = Report()
    report.use("rule.user", 3)
    report.use("rule.user", 1)
    report.use("", 2)
    assert report.rows == {"rule.user": {1, 3}}
