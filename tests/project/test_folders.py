from __future__ import annotations

from pathlib import Path

import pytest

from studio.project import folders


def test_one_home_for_everything(own_home: Path) -> None:
    assert folders.keys() == own_home / "keys"
    assert folders.state().parent == folders.config().parent == folders.cache().parent == own_home


def test_the_desktops_folders_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ACTION_STUDIO_HOME")
    assert "action-studio" in str(folders.keys())
