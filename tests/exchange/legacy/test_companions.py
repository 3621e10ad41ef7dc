from __future__ import annotations

import pytest

from studio.exchange.legacy.companions import COMPANIONS, text_of
from studio.exchange.legacy.syntax import parse


@pytest.mark.parametrize("name", COMPANIONS)
def test_each_is_a_function_under_the_name_it_is_given(name: str) -> None:
    text = text_of(name, "other")
    assert "\nconst other = " in text and text.startswith("/** ")
    assert "{{" not in text and "{name}" not in text
    parse(text)


def test_those_that_one_needs_are_there() -> None:
    assert {other for each in COMPANIONS.values() for other in each.needs} <= set(COMPANIONS)
