from __future__ import annotations

from typing import Any

import pytest

from studio.flow.limits.sizes import byte_count, characters, json_text, members, text_of


def test_bytes_and_characters_count_as_the_platform_does() -> None:
    assert (byte_count("ä€"), characters("ä€")) == (5, 2)
    assert (byte_count("😀"), characters("😀")) == (4, 2)
    assert (byte_count("\ud800"), characters("\ud800")) == (3, 1)


@pytest.mark.parametrize(
    ("value", "text"),
    [("a", "a"), (1, "1"), (True, "true"), (1e-7, "1e-7"), (None, "null"), ({"$type": "undefined"}, "")],
)
def test_the_text_of_a_plain_value(value: Any, text: str) -> None:
    assert text_of(value) == text


def test_the_json_of_a_value_that_has_none_is_empty() -> None:
    assert json_text({"$type": "bigint", "value": "1"}) == json_text({"$type": "function"}) == ""
    assert json_text({"a": [1, "ä"]}) == '{"a":[1,"ä"]}'


def test_members() -> None:
    assert members({"fields": {"a": 1, "b": 2}, "vars": {"c": 3}}) == 2
    assert members({"$type": "function"}) == members("text") == members({"fields": 1}) == 0
