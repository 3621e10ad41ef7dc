from __future__ import annotations

from studio.flow.difference import MISSING, Difference
from studio.ui.compare.rows import difference_rows, sentence
from studio.ui.rows.cells import Place

FOUND = (
    Difference("id_token", "plan\u202e", 1, {"dropped": 2}, "one", 4),
    Difference("decision", "status", "continue", "denied"),
    Difference("calls", "cache.get", MISSING, {"args": ["a", 1], "effect": "ignored"}, "one", 7),
    Difference("http", "GET https://a.example", {"status": 200, "failure": None, "body": "x"}, MISSING),
)


def test_parts_come_in_their_order_and_hold_their_differences() -> None:
    rows = difference_rows(FOUND, named=True)
    assert [row.cells[0].text for row in rows] == ["Decision: 1", "ID token: 1", "API calls: 1", "HTTP: 1"]
    claim, call, request = (row.children[0] for row in rows[1:])
    assert claim.cells[0].text == "plan\\u202e" and claim.cells[0].spoken.endswith("changed")
    assert (claim.cells[1].text, claim.cells[2].text, claim.cells[2].struck) == ("1", "2", True)
    assert claim.place == Place("one", 4) and claim.cells[3].text == "one, line 4"
    assert (call.cells[1].text, call.cells[2].text) == ("—", '("a", 1) — ignored')
    assert (request.cells[1].text, request.cells[2].text) == ('200 · sent "x"', "—")
    assert (
        call.text()
        == 'API calls: cache.get\nbefore: nothing\nnow: {\n  "args": [\n    "a",\n    1\n  ],\n  "effect": "ignored"\n}'
    )


def test_very_many_are_counted() -> None:
    (row,) = difference_rows([FOUND[1]] * 600, named=False)
    assert row.cells[0].text == "Decision: 600" and row.children[-1].cells[0].text == "… 100 more"


def test_what_came_of_it_in_words() -> None:
    assert sentence((), "The baseline", "The last run") == "The baseline and the last run came to the same"
    assert sentence(FOUND[:1], "Without a", "With a") == "Without a and with a: 1 difference"
