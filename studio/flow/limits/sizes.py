"""Sizes of recorded values as the platform counts them: UTF-8 bytes, UTF-16 units, JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from studio.tokens.values import ABSENT, NotJson, PlatformJson, to_json


def byte_count(text: str) -> int:
    """The length in UTF-8; half of a surrogate pair counts as the character that stands for it, three bytes."""
    return len(text.encode("utf-8", "surrogatepass"))


def characters(text: str) -> int:
    """The length as JavaScript counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def json_text(value: Any) -> str:
    """The JSON of a recorded value; empty where JSON leaves it out or cannot hold it."""
    try:
        plain = to_json(value)
    except NotJson:
        return ""
    return "" if plain is ABSENT else json.dumps(plain, cls=PlatformJson)


def text_of(value: Any) -> str:
    """A recorded value as `'' + value` writes it, for the plain values that are stored as text."""
    return value if isinstance(value, str) else json_text(value)


def members(value: Any) -> int:
    """How many members the fullest object among the members of an object has."""
    if not isinstance(value, Mapping) or "$type" in value:
        return 0
    return max((len(each) for each in value.values() if isinstance(each, Mapping) and "$type" not in each), default=0)
