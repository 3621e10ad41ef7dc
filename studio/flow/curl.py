"""A request as a line for a terminal."""

from __future__ import annotations

import json
import shlex
from typing import Any

from studio.flow.received import Asked


def curl(asked: Asked) -> str:
    """The request as a curl command, one option a line; every value is quoted for a POSIX shell."""
    lines = [f"curl {_method(asked)}{shlex.quote(asked.url)}"]
    for name, value in (asked.form or {}).items():
        lines.append(f"--data-urlencode {shlex.quote(f'{name}={_text(value)}')}")
    return " \\\n  ".join(lines)


def _method(asked: Asked) -> str:
    usual = "POST" if asked.form else "GET"
    return "" if asked.method == usual else f"--request {shlex.quote(asked.method)} "


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
