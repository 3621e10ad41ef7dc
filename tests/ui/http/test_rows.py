from __future__ import annotations

from studio.ui.http.rows import (
    ADD,
    COLUMNS,
    MOCK,
    SAVE,
    exchange_text,
    http_rows,
    indented,
    response_text,
    timing_words,
)
from tests.ui.outcome_samples import action, exchange, outcome

BLOCKED = exchange(2, status=None, served_by="blocked", failure="The network is blocked.", response_body=None)


def test_every_request_says_what_can_be_done_about_its_answer() -> None:
    other = exchange(5, method="TCP", url="tcp://db.test:5432", status=None, served_by="blocked")
    http = (exchange(1), BLOCKED, exchange(3, served_by="network"), exchange(4), other)
    rows = http_rows(outcome(actions=(action(http=http),)), (1, None, None, None, None))
    assert [row.cells[MOCK].text for row in rows] == ["mock 2", ADD, SAVE, "", ""]
    assert [row.cells[MOCK].link for row in rows] == [True, True, True, False, False]
    assert all(len(row.cells) == len(COLUMNS) for row in rows)


def test_json_is_indented_where_it_is_read_and_not_where_it_is_copied() -> None:
    assert '{\n  "id": "cus_1",' in response_text(exchange(1), pretty=True)
    assert '{"id": "cus_1", ' in exchange_text(exchange(1))
    for body in ("a=1", '{"a": ', "[" * 100_000, '"text"', '{"a": "' + "x" * 300_000 + '"}'):
        assert indented(body) == body


def test_bytes_and_cookies_are_told() -> None:
    binary = exchange(1, response_body=None, response_base64="AAE=", response_headers={"set-cookie": "a=1, b=2"})
    cookies = exchange(1, set_cookies=("a=1", "b=2"), response_headers={"set-cookie": "a=1, b=2"}, response_body=None)
    assert response_text(binary).endswith("(bytes that are no text, in base64)\nAAE=")
    assert response_text(cookies).splitlines() == ["200", "set-cookie: a=1", "set-cookie: b=2"]


def test_the_titles_tell_the_time() -> None:
    assert timing_words(exchange(1, at_ms=1234.56)) == ("Request · sent at 1,234.6 ms", "Response · took 20.4 ms")
