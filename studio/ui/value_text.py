"""Recorded values as the window shows them."""

from __future__ import annotations

from typing import Any

from studio.project import value_text
from studio.ui.hostile_text import SHOWN_IN_ROW
from studio.ui.veil import veiled


def js_text(value: Any, limit: int = SHOWN_IN_ROW) -> str:
    """A value on one line of at most about `limit` characters, every character visible."""
    return veiled(value_text.shortened(value, limit))


def pretty_json(value: Any) -> str:
    """A value as indented JSON; what is nested too deeply for that comes on one line, cut."""
    return veiled(value_text.pretty_json(value))
