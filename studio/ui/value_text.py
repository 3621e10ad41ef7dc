"""Recorded values as a row of the window shows them."""

from __future__ import annotations

from typing import Any

from studio.project.value_text import pretty_json as pretty_json
from studio.project.value_text import shortened
from studio.ui.hostile_text import SHOWN_IN_ROW


def js_text(value: Any, limit: int = SHOWN_IN_ROW) -> str:
    """A value on one line of at most about `limit` characters, every character visible."""
    return shortened(value, limit)
