from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.exchange.pasted.literal import NotReadable, read

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
)


@given(st.dictionaries(st.text(max_size=8), VALUES, max_size=5))
def test_json_is_read_with_whatever_stands_around_it(value: dict[str, Any]) -> None:
    assert read(f"2026-01-01 INFO event: {json.dumps(value)}\n") == (value, [])


def test_what_console_log_prints_is_read() -> None:
    printed = """{
      user: {
        name: 'Ada "L."', "e-mail": 'a\\'b\\n', logins: -3, ok: true, gone: undefined, nothing: null,
        long: 'one ' +
          'two',
        roles: [ 'a', `b` ], identities: [ [Object] ], deep: [Object]
      }
    }"""
    value, cut = read(printed)
    assert value["user"] == {
        "name": 'Ada "L."',
        "e-mail": "a'b\n",
        "logins": -3,
        "ok": True,
        "nothing": None,
        "long": "one two",
        "roles": ["a", "b"],
    } | ({"identities": value["user"]["identities"]} if "identities" in value["user"] else {})
    assert "user.deep" in cut and any(path.startswith("user.identities") for path in cut)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hello", "There is no object in the text"),
        ("{ a: 1,\n b: ) }", "cannot be read at its line"),
        ("x" * 1_000_001, "expected at most 1,000,000"),
    ],
)
def test_what_is_no_value_is_told(text: str, said: str) -> None:
    with pytest.raises(NotReadable) as told:
        read(text)
    assert said in str(told.value)


@given(st.text(st.sampled_from("{}[]:,'\"`\\ab1 -.…\n()"), max_size=60))
def test_no_text_is_run_or_breaks_it(text: str) -> None:
    try:
        value, _ = read(text)
    except NotReadable:
        return
    json.dumps(value)
