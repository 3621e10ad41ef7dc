from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.sandbox.http.matching import Asked, difference, fits


def phrase(request: dict[str, Any], url: str = "https://a.com/", **more: Any) -> str | None:
    found = difference(request, Asked(more.pop("method", "GET"), url, **more))
    return found.phrase if found else None


@pytest.mark.parametrize(
    ("wanted", "query", "told"),
    [
        ({"page": 2}, "page=2", None),
        ({"page": "2"}, "a=b&page=2", None),
        ({"ok": True}, "ok=true", None),
        ({"q": "a*"}, "q=abc", None),
        ({"q": "ä b"}, "q=%C3%A4+b", None),
        ({"q": ""}, "q=", None),
        ({"tag": "b"}, "tag=a&tag=b", None),
        ({"tag": ["a", "b"]}, "tag=a&tag=b", None),
        ({"tag": ["b"]}, "tag=a&tag=b", 'expects the query parameter tag to be ["b"]'),
        ({"page": 2}, "page=3", 'expects the query parameter page to be "2"'),
        ({"page": 2}, "", "expects the query parameter page"),
        ({"page": {"$any": True}}, "page=", None),
        ({"page": {"$any": True}}, "", "expects the query parameter page"),
        ({"page": {"$absent": True}}, "", None),
        ({"page": {"$absent": True}}, "page=1", "expects the query parameter page to be absent"),
        ({"page": {"$matches": "^[0-9]+$"}}, "page=12", None),
        ({"page": {"$matches": "^[0-9]+$"}}, "page=x", 'expects the query parameter page to match "^[0-9]+$"'),
        ({"q": {"$contains": "b"}}, "q=abc", None),
        ({"q": {"$contains": "d"}}, "q=abc", 'expects the query parameter q to contain "d"'),
    ],
)
def test_the_query(wanted: dict[str, Any], query: str, told: str | None) -> None:
    assert phrase({"url": "https://a.com/", "query": wanted}, f"https://a.com/?{query}") == told


def test_headers_count_whatever_the_case_of_their_names() -> None:
    request = {"url": "*", "headers": {"X-Api-Key": "k*", "X-Count": 3}}
    assert phrase(request, headers={"x-api-key": "key", "x-count": "3"}) is None
    assert phrase(request, headers={"x-count": "3"}) == "expects the header x-api-key"
    assert phrase(request, headers={"x-api-key": "key"}) == "expects the header x-count"


@pytest.mark.parametrize(
    ("wanted", "found", "told"),
    [
        ({"a": 1}, {"a": 1, "b": 2}, None),
        ({"a": {"b": "x*"}}, {"a": {"b": "xyz", "c": 1}}, None),
        ({"a": {"b": "y"}}, {"a": {"b": "x"}}, 'expects b in a in the JSON body to be "y"'),
        ({"a": 1}, {"a": True}, "expects a in the JSON body to be 1"),
        ({"a": True}, {"a": 1}, "expects a in the JSON body to be true"),
        ({"a": 1}, {}, "expects a in the JSON body"),
        ({"a": None}, {"a": None}, None),
        ({"a": None}, {}, "expects a in the JSON body"),
        ({"a": {"b": 1}}, {"a": 1}, "expects an object in a in the JSON body"),
        ({"a": [1, {"b": 2}]}, {"a": [1, {"b": 2, "c": 3}]}, None),
        ({"a": [1]}, {"a": [1, 2]}, "expects a in the JSON body to be [1]"),
        ({"a": {"$contains": {"id": 1}}}, {"a": [{"id": 2}, {"id": 1, "x": 0}]}, None),
        ({"a": {"$absent": True}}, {"b": 1}, None),
        ({"a": {"$matches": "^1"}}, {"a": 12}, None),
        ([], [], None),
        (None, None, None),
    ],
)
def test_a_json_body_is_a_superset(wanted: Any, found: Any, told: str | None) -> None:
    body = json.dumps(found).encode()
    assert phrase({"url": "*", "json": wanted}, method="POST", body=body) == told


@pytest.mark.parametrize("body", [None, b"", b"{", b"\xff", b"[" * 100_000])
def test_what_is_no_json_is_told_so(body: bytes | None) -> None:
    assert phrase({"url": "*", "json": {}}, body=body) == "expects a JSON body"


def test_a_body_is_text_or_a_pattern() -> None:
    assert phrase({"url": "*", "body": "plan=gold&*"}, body=b"plan=gold&x=1") is None
    assert phrase({"url": "*", "body": {"$contains": "gold"}}, body=b"plan=gold&x=1") is None
    assert phrase({"url": "*", "body": "silver"}, body=b"gold") == 'expects the body to be "silver"'
    assert phrase({"url": "*", "body": "silver"}) == "expects the body"


def test_the_first_difference_is_told() -> None:
    request = {"method": "post", "url": "https://a.com/v1", "headers": {"x": "y"}}
    assert phrase(request, "https://b.com/v1") == "expects https://a.com and not https://b.com"
    assert phrase(request, "https://a.com/v2") == 'expects the path "/v1"'
    assert phrase(request, "https://a.com/v1") == "expects the method POST"
    assert phrase(request, "https://a.com/v1", method="POST") == "expects the header x"


@pytest.mark.parametrize(
    "wrong", [{"query": 5}, {"headers": "x"}, {"json": {"$wrong": 1}}, {"body": {"$matches": "("}}]
)
def test_a_mock_that_makes_no_sense_raises(wrong: dict[str, Any]) -> None:
    with pytest.raises((ValueError, TypeError)):
        difference({"url": "*", **wrong}, Asked("GET", "https://a.com/", body=b"{}"))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.from_regex("[a-z]{1,5}", fullmatch=True), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(JSON)
def test_every_value_fits_itself(value: Any) -> None:
    assert fits(value, value)


@given(st.text(), st.text())
def test_a_star_stands_for_any_text(before: str, after: str) -> None:
    assert fits(re.sub(r"\*", "", before) + "*" + after, before.replace("*", "") + "anything\n" + after)
