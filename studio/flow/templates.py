"""Bodies out of the catalogue: `{$of: path}` stands for a value of the event, `{$id: n}` for a new id of n bytes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from studio.tokens.request import TokenRequest


def filled(body: Mapping[str, Any], request: TokenRequest) -> dict[str, Any]:
    """The body with its stand-ins replaced; a member whose value is nowhere is left out."""
    made = {name: _meant(value, request) for name, value in body.items()}
    return {name: value for name, value in made.items() if value is not None}


def _meant(value: Any, request: TokenRequest) -> Any:
    if not isinstance(value, Mapping):
        return value
    if "$of" in value:
        return request.at(*str(value["$of"]).split("."))
    if "$id" in value:
        return request.at("user", "user_id") or request.random(int(value["$id"])).hex()
    return filled(value, request)
