from __future__ import annotations

from collections.abc import Callable

import pytest

from studio.catalogue.loader import load
from studio.language.lint import lint
from studio.language.workspace import ActionTypes

Rules = Callable[[str], list[str]]


@pytest.fixture
def rules() -> Rules:
    """The names of the remarks about a text at post-login."""
    types = ActionTypes(load().triggers["post-login"])
    return lambda code: [each.rule.removeprefix("lint.") for each in lint(code, types, load())]
