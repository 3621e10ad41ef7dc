"""The report in a log of GitHub Actions: the one for a terminal, and a remark at the line of every difference.

https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator

from studio.flow.visible import safe
from studio.scenarios.case import Result
from studio.scenarios.reports.text import text
from studio.scenarios.reports.told import Told, place_of

_MOST = 50


def github(told: Told) -> str:
    """The lines; what actions printed is fenced off, so that none of it is taken for a command."""
    fence = secrets.token_hex(16)
    remarks = [line for result in told.results if result.failed for line in _remarks(result)]
    return "\n".join([f"::stop-commands::{fence}", text(told) + f"::{fence}::", *remarks[:_MOST], ""])


def _remarks(result: Result) -> Iterator[str]:
    if result.problem:
        yield _remark(result, result.line, result.title or "Scenario", result.problem)
    for found in result.mismatches:
        yield _remark(result, found.line, place_of(found), f"{found.sentence}\n{found.why}".strip())


def _remark(result: Result, line: int | None, title: str, message: str) -> str:
    named = {"file": result.name, "line": str(line or 1), "title": title}
    properties = ",".join(f"{name}={_property(value)}" for name, value in named.items())
    return f"::error {properties}::{_data(message)}"


def _data(text: str) -> str:
    return safe(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
