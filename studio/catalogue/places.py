"""Where the shipped data lies, in a checkout and in a wheel alike, and where what is made of it is kept."""

from __future__ import annotations

import functools
import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent.parent


@functools.cache
def _shipped(name: str) -> Path:
    packed = _PACKAGE / "_files" / name
    return packed if packed.is_dir() else _PACKAGE.parent / name


def resources() -> Path:
    """The folder with catalogue, templates, themes and icons."""
    return _shipped("resources")


def sample_events() -> Path:
    """The folder with the shipped scenarios, one sub-folder per trigger."""
    return _shipped("sample_events")


def cache() -> Path:
    """The folder of the user for what can be made again; ACTION_STUDIO_HOME puts it elsewhere."""
    home = os.environ.get("ACTION_STUDIO_HOME")
    return Path(home) / "cache" if home else Path(platformdirs.user_cache_dir("action-studio", appauthor=False))
