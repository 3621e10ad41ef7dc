"""The reports of a suite: for people at a terminal or with a browser, for programs, CI systems and coverage tools."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from studio.scenarios.reports.github import github
from studio.scenarios.reports.html import html
from studio.scenarios.reports.junit import junit
from studio.scenarios.reports.lcov import lcov
from studio.scenarios.reports.record import record
from studio.scenarios.reports.text import text
from studio.scenarios.reports.told import Told

REPORTERS: Mapping[str, Callable[[Told], str]] = {
    "text": text,
    "json": record,
    "junit": junit,
    "html": html,
    "lcov": lcov,
    "github": github,
}

__all__ = ["REPORTERS", "Told"]
