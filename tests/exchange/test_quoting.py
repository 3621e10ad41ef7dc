from __future__ import annotations

import json

import yaml
from hypothesis import given
from hypothesis import strategies as st

from studio.exchange.quoting import json_text, yaml_text

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


def test_texts_that_look_like_something_else_stay_texts() -> None:
    odd = ["1e3", "0o14", "1_000", "yes", "null", "~", "2026-01-01", "@@X@@", "##X##", "", "a: b", "- x", "é\u2028\x07"]
    text = yaml_text({"values": odd, "number": 3, "flag": True, "none": []})
    assert yaml.safe_load(text) == {"values": odd, "number": 3, "flag": True, "none": []}
    assert "\u2028" not in text and "\x07" not in text
    assert '  - "1e3"\n  - "0o14"\n' in text


@given(st.dictionaries(TEXTS, st.lists(TEXTS)))
def test_everything_comes_back(value: dict[str, list[str]]) -> None:
    assert yaml.safe_load(yaml_text(value)) == value
    assert json.loads(json_text(value)) == value
