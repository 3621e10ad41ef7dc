"""Where the shipped data lies: `resources/` and `sample_events/`, in a checkout and in a wheel alike."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def _shipped(name: str) -> Path:
    packed = _PACKAGE / "_files" / name
    return packed if packed.is_dir() else _PACKAGE.parent / name


def resources() -> Path:
    """The folder with catalogue, templates, themes and icons."""
    return _shipped("resources")


def sample_events() -> Path:
    """The folder with the shipped scenarios, one sub-folder per trigger."""
    return _shipped("sample_events")
