from __future__ import annotations

import pytest

from studio.exchange.bundle import Secret
from studio.exchange.placeholders import found_in, is_placeholder, key_of, keys, own_placeholder, placeholder_of, usual


@pytest.mark.parametrize(
    ("name", "made"), [("API_KEY", "@@API_KEY@@"), ("a-b c", "@@a_b_c@@"), ("1st", "@@_1st@@"), ("é", "@@_@@")]
)
def test_the_usual_placeholder(name: str, made: str) -> None:
    assert usual(name) == made and is_placeholder(made)
    assert placeholder_of(Secret(name)) == made and placeholder_of(Secret(name, "##X##")) == "##X##"


@pytest.mark.parametrize("value", ["sk_live_1", "a@@X@@", "@@X##", "@@@@", "", None, 3])
def test_a_value_is_no_placeholder(value: object) -> None:
    assert not is_placeholder(value)
    assert own_placeholder("X", value) is None


def test_only_what_is_unusual_is_remembered() -> None:
    assert own_placeholder("X", "@@X@@") is None
    assert own_placeholder("X", "##X##") == "##X##"


def test_finding_them() -> None:
    assert found_in("a @@X@@ b ##Y_1## @@X@@ '@@iterator' #a##") == ("@@X@@", "##Y_1##")
    assert key_of("##Y_1##") == "Y_1"
    assert keys([Secret("A"), Secret("B", "@@A@@")]) == ("A",)
