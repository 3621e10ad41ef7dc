from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.language.words import key, members, plain, union, worded


@pytest.mark.parametrize(
    ("text", "type_", "optional", "required"),
    [
        ("string", "string", False, False),
        ("string?", "string", True, False),
        ("string? (E.164)", "string", True, False),
        ("string 1-255, required; id inside the connection", "string", False, True),
        ("enum sms|voice|both (phone only)", '"sms" | "voice" | "both"', False, False),
        ("enum replace|none, required", '"replace" | "none"', False, True),
        ("boolean, default false", "boolean", False, False),
        ("number (epoch ms)", "number", False, False),
        ("positive integer up to 100", "number", False, False),
        ("array of string", "string[]", False, False),
        ("array<string>?", "string[]", True, False),
        ("string or null", "string | null", False, False),
        ("string|number|boolean|null", "string | number | boolean | null", False, False),
        ("object of string to string; replaces others", "{ [name: string]: string }", False, False),
        ("object? (method-specific)", "{ [key: string]: any }", True, False),
        ("any JSON value or null", "any", False, False),
        ("something new", "any", False, False),
    ],
)
def test_wordings(text: str, type_: str, optional: bool, required: bool) -> None:
    found = worded(text)
    assert (found.type, found.optional, found.required) == (type_, optional, required)


def test_members_know_what_is_needed() -> None:
    shape = {
        "sub": "string, required",
        "act": "nested actor",
        "<custom>": "string",
        "_note": "x",
        "in": {"a": "string"},
    }
    assert members(shape) == (
        "{ /** required */ sub: string; act?: Actor; [name: string]: any; in?: { a?: string; }; }"
    )


def test_names_and_texts_are_quoted() -> None:
    assert key("a-b") == '"a-b"' and key("ab") == "ab"
    assert union(["a", 'b"']) == '"a" | "b\\""'
    assert plain("ends */ here\nand there") == "ends * / here and there"


@given(st.text(max_size=60))
def test_any_wording_gives_some_type(text: str) -> None:
    assert worded(text).type
