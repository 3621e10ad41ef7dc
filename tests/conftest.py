from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import psutil
import pytest
from hypothesis import settings

from studio.language import engine_files
from studio.language.engine_files import Engine
from studio.tokens.keys import SigningKeys

# A slow machine is no failure. The same examples every time are for CI; elsewhere new ones are looked for.
settings.register_profile("default", deadline=None)
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("ACTION_STUDIO_LANGUAGE", "en")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long begins first, so that no worker is alone with it in the end."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


def pytest_collection_finish() -> None:
    """The collected tests stay until the end: nobody has to look again and again whether they are rubbish."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Folders that nobody has had yet."""
    place = tmp_path_factory.mktemp("homes")
    return (place / str(number) for number in count())


@pytest.fixture(scope="session")
def keys_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with keys as everybody has them after the first run; making some takes longer than most tests."""
    place = tmp_path_factory.mktemp("keys")
    SigningKeys.for_user(place)
    return place


@pytest.fixture(autouse=True)
def own_home(homes: Iterator[Path], keys_once: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every test has folders of its own for settings, drafts and keys."""
    home = next(homes)
    shutil.copytree(keys_once, home / "keys")
    monkeypatch.setenv("ACTION_STUDIO_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def no_process_left() -> Iterator[None]:
    """A test may not leave a child process behind."""
    before = _children()
    yield
    left = [child for child in _children() if child not in before]
    _, alive = psutil.wait_procs(left, timeout=2)
    assert not [child for child in alive if child.status() != psutil.STATUS_ZOMBIE], f"left running: {alive}"


def _children() -> list[psutil.Process]:
    """The processes below this one; the list of all processes is read only where there is a child at all."""
    try:
        if hasattr(os, "waitid"):
            os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return []
    return psutil.Process().children(recursive=True)


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    """The real engine, installed once by the real npm."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ACTION_STUDIO_HOME", str(tmp_path_factory.mktemp("engine")))
        return engine_files.install()
