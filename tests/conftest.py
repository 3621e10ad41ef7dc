from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from hypothesis import settings

from studio.language import engine_files
from studio.language.engine_files import Engine

# A slow machine is no failure. The same examples every time are for CI; elsewhere new ones are looked for.
settings.register_profile("default", deadline=None)
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("ACTION_STUDIO_LANGUAGE", "en")


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every test has folders of its own for settings, drafts and keys."""
    home = tmp_path / "studio-home"
    monkeypatch.setenv("ACTION_STUDIO_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def no_process_left() -> Iterator[None]:
    """A test may not leave a child process behind."""
    before = {child.pid for child in psutil.Process().children(recursive=True)}
    yield
    left = [child for child in psutil.Process().children(recursive=True) if child.pid not in before]
    _, alive = psutil.wait_procs(left, timeout=2)
    assert not [child for child in alive if child.status() != psutil.STATUS_ZOMBIE], f"left running: {alive}"


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    """The real engine, installed once by the real npm."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ACTION_STUDIO_HOME", str(tmp_path_factory.mktemp("engine")))
        return engine_files.install()
