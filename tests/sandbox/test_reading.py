from __future__ import annotations

from typing import Any

import pytest

from studio.sandbox import reading


@pytest.mark.parametrize("wrong", [None, "3", -1, 0, 1.5, True, [], {}])
def test_only_positive_whole_numbers_are_positions(wrong: Any) -> None:
    assert reading.ordinal(wrong) is None


@pytest.mark.parametrize(("given", "expected"), [(1.5, 1.5), (-1, 0.0), ("1", 0.0), (True, 0.0), (None, 0.0)])
def test_times(given: Any, expected: float) -> None:
    assert reading.milliseconds(given) == expected


def test_a_frame_of_wrong_types_gives_harmless_values() -> None:
    call = reading.call_of(1, {"method": 1, "args": "x", "threw": "y", "late": 1})
    assert (call.method, call.args, call.threw, call.late) == ("", (), None, False)
    line = reading.console_of(1, {"level": "shout", "text": None})
    assert (line.level, line.text) == ("log", "")
    assert reading.cache_of([]) is None
    assert reading.cache_of({"a": 1, "b": {"value": "x"}}) == {"b": {"value": "x"}}
    assert reading.error_of("x") is None


def test_raw_text_is_decoded_whatever_it_is() -> None:
    line = reading.raw_line(4, "stdout", b"a\xff\n", 2.0)
    assert (line.text, line.raw, line.level) == ("a\ufffd", True, "stdout")
