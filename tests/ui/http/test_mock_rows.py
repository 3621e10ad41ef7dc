from __future__ import annotations

from typing import Any

import pytest

from studio.ui.http.mock_list import ListedMock
from studio.ui.http.mock_reading import Mistake
from studio.ui.http.mock_rows import COLUMNS, MISTAKE, answer_words, condition_words, mock_rows
from tests.ui.outcome_samples import HOSTILE

ENTRY: dict[str, Any] = {"request": {"method": "GET", "url": "https://a.test/*"}, "response": {"status": 404}}


def test_a_row_says_what_the_mock_is_for_and_whether_it_was_used() -> None:
    other, off = dict(ENTRY), {**ENTRY, "enabled": False}
    rows = mock_rows(
        [ListedMock(ENTRY), ListedMock(other), ListedMock(dict(ENTRY)), ListedMock(off)],
        {
            id(ENTRY): 2,
            id(other): 0,
        },
    )
    assert [cell.text for cell in rows[0].cells] == ["1", "GET", "https://a.test/*", "404", "2×"]
    assert rows[0].cells[4].spoken == "used 2 times"
    assert [row.cells[4].text for row in rows[1:]] == ["not used", "", "off"]
    assert all(len(row.cells) == len(COLUMNS) for row in rows)


def test_conditions_and_mistakes_stand_below_the_row() -> None:
    request = {**ENTRY["request"], "query": {"page": 2}, "headers": {"x-a": "*", "x-b": "*"}, "json": {}, "body": "a"}
    assert condition_words(request) == "only with query page; header x-a, x-b; a JSON body; a body"
    wrong = ListedMock({**ENTRY, "request": request}, None, (Mistake("url", "No."),))
    assert mock_rows([wrong], {})[0].note == MISTAKE
    assert condition_words(ENTRY["request"]) == ""


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ({"response": {}}, "200"),
        ({"failure": "refused", "times": 1}, "Connection refused, once"),
        ({"responses": [{"status": 503}, {"failure": "reset"}], "times": 4}, "503, Connection reset, 4×"),
        ({"responses": [{}] * 6}, "200, 200, 200, 200 …"),
    ],
)
def test_the_answer_in_a_few_words(answer: dict[str, Any], words: str) -> None:
    assert answer_words({"request": {"url": "*"}, **answer}) == words


def test_hostile_texts_are_shown_as_they_are() -> None:
    row = mock_rows([ListedMock({"request": {"method": HOSTILE, "url": HOSTILE}, "response": {}})], {})[0]
    assert all(cell.text.isprintable() for cell in row.cells)
