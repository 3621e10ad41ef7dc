"""The user's folders, by the conventions of each desktop; ACTION_STUDIO_HOME puts all of them in one place."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from studio.catalogue import places

_NAME = "action-studio"


def _folder(kind: str, usual: str) -> Path:
    home = os.environ.get("ACTION_STUDIO_HOME")
    return Path(home) / kind if home else Path(usual)


def config() -> Path:
    """Preferences, which a person may read and edit."""
    return _folder("config", platformdirs.user_config_dir(_NAME, appauthor=False))


def state() -> Path:
    """Drafts and the layout of the window."""
    return _folder("state", platformdirs.user_state_dir(_NAME, appauthor=False))


def cache() -> Path:
    """What can be made again."""
    return places.cache()


def keys() -> Path:
    """The signing keys, for the owner only."""
    return _folder("keys", str(Path(platformdirs.user_data_dir(_NAME, appauthor=False)) / "keys"))
