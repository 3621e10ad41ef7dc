from __future__ import annotations

import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from studio.language import engine_files
from studio.language.engine_files import Engine, EngineFailure


def test_the_installed_engine_can_be_run(engine: Engine) -> None:
    done = subprocess.run([engine.program, "--version"], capture_output=True, text=True, check=True)
    assert engine_files.VERSION in done.stdout
    assert engine.node_types is not None and (engine.node_types / "node_modules/@types/node").is_dir()


def test_nothing_is_installed_at_first() -> None:
    assert engine_files.installed() is None


def test_a_program_can_be_chosen(monkeypatch: pytest.MonkeyPatch, engine: Engine) -> None:
    monkeypatch.setenv(engine_files.OVERRIDE, str(engine.program))
    found = engine_files.installed()
    assert found is not None and found.program == engine.program
    monkeypatch.setenv(engine_files.OVERRIDE, "/nowhere/tsc")
    assert engine_files.installed() is None


def test_a_machine_without_network_installs_from_a_file(engine: Engine, tmp_path: Path) -> None:
    archive = tmp_path / "engine.tgz"
    with tarfile.open(archive, "w:gz", compresslevel=1) as packed:
        packed.add(engine.program.parent, "package/lib")
    found = engine_files.install_from_file(archive)
    assert found.program.is_file() and found.program != engine.program
    assert os.access(found.program, os.X_OK) or sys.platform == "win32"
    assert engine_files.installed() == found


@pytest.mark.parametrize("content", [b"", b"no archive", None])
def test_another_file_is_refused_in_one_sentence(tmp_path: Path, own_home: Path, content: bytes | None) -> None:
    archive = tmp_path / "engine.tgz"
    if content is None:
        with tarfile.open(archive, "w:gz") as packed:
            packed.add(__file__, "package/readme")
    else:
        archive.write_bytes(content)
    with pytest.raises(EngineFailure, match=r"expected the \.tgz of @typescript/typescript-"):
        engine_files.install_from_file(archive)
    assert engine_files.installed() is None
    assert not list((own_home / "cache").rglob(".draft-*"))
