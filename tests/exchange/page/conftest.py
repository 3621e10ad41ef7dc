from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from studio import npm
from tests.browser import Browser, browser


@pytest.fixture(scope="module")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The accessibility checker, installed once by the npm that comes along."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ACTION_STUDIO_HOME", str(tmp_path_factory.mktemp("axe")))
        folder = npm.install({"axe-core": "4.14.1"})
        return (folder / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


@pytest.fixture
def chromium(tmp_path: Path) -> Iterator[Browser]:
    """A browser for one test."""
    with browser() as opened:
        yield opened
