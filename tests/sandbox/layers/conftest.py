from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sandbox.layers.confined import NOBODY, python_for_nobody, skip_unless_confinable


@pytest.fixture(params=["own", "nobody"])
def user(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int | None:
    """The user to confine: the one who runs the tests, and nobody when that is root."""
    if request.param == "nobody":
        monkeypatch.setattr(sys, "executable", python_for_nobody())
    chosen = NOBODY if request.param == "nobody" else None
    skip_unless_confinable(chosen)
    return chosen


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder which every user may read: pytest's own are closed to others."""
    made = Path(tempfile.mkdtemp(prefix="layers-"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made)
