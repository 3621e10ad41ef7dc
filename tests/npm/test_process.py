from __future__ import annotations

import json
import threading
from pathlib import Path

import psutil
import pytest

from studio.npm.failure import NpmFailure
from studio.npm.process import command, environment, npm_script, run
from studio.sandbox import node
from tests.npm.conftest import Registry


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    draft, downloads = tmp_path / "draft", tmp_path / "downloads"
    for folder in (draft, downloads):
        folder.mkdir()
    (draft / "package.json").write_text('{"private": true}', encoding="utf-8")
    return draft, downloads


def test_npm_lies_beside_node() -> None:
    manifest = json.loads((npm_script().parent.parent / "package.json").read_text(encoding="utf-8"))
    assert manifest["name"] == "npm"


def test_npm_answers(folders: tuple[Path, Path]) -> None:
    finished = run(("config", "get", "cache"), *folders)
    assert finished.status == 0
    assert str(folders[1]) in finished.output


def test_the_options_win_over_the_users(
    registry: Registry, folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    config = Path(environment()["npm_config_userconfig"])
    config.write_text("ignore-scripts=false\nglobal=true\nomit=optional\ndry-run=true\n", encoding="utf-8")
    monkeypatch.setenv("npm_config_install_strategy", "linked")
    found = json.loads(run(("config", "list"), *folders).output)
    assert found["ignore-scripts"] is True
    assert (found["global"], found["dry-run"], found["install-strategy"]) == (False, False, "hoisted")
    assert found["registry"] == registry.url


def test_the_fence_has_two_gates(folders: tuple[Path, Path]) -> None:
    writable = [part for part in command(("install",), *folders) if part.startswith("--allow-fs-write")]
    assert writable == [f"--allow-fs-write={folder}" for folder in folders]
    assert not [part for part in command(("install",), *folders) if part.startswith("--allow-child")]


def test_npm_can_start_nothing(folders: tuple[Path, Path], tmp_path: Path) -> None:
    script = {"private": True, "scripts": {"go": f"touch {tmp_path / 'ran'}"}}
    (folders[0] / "package.json").write_text(json.dumps(script), encoding="utf-8")
    assert run(("run-script", "go"), *folders).status != 0
    assert not (tmp_path / "ran").exists()


def test_no_code_comes_in_by_the_environment(
    folders: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spy = tmp_path / "spy.js"
    spy.write_text("process.stderr.write('spy was here\\n');", encoding="utf-8")
    monkeypatch.setenv("NODE_OPTIONS", f"--require={spy}")
    monkeypatch.setenv("NODE_EXTRA_CA_CERTS", "certificates.pem")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example.com")
    kept = environment()
    assert "NODE_OPTIONS" not in kept
    assert (kept["NODE_EXTRA_CA_CERTS"], kept["HTTPS_PROXY"]) == ("certificates.pem", "http://proxy.example.com")
    assert not [line for line in run(("config", "get", "cache"), *folders).log if "spy" in line]


def test_stop_before_the_start(folders: tuple[Path, Path]) -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(NpmFailure, match="was stopped"):
        run(("config", "list"), *folders, stop=stop)
    assert psutil.Process().children(recursive=True) == []


def test_a_listener_that_fails_ends_npm(registry: Registry, folders: tuple[Path, Path]) -> None:
    def broken(line: str) -> None:
        raise RuntimeError(line)

    with pytest.raises(RuntimeError, match="404"):
        run(("view", "nowhere"), *folders, told=broken)
    assert psutil.Process().children(recursive=True) == []


def test_no_node_no_npm(folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(node.OVERRIDE, str(tmp_path / "none"))
    with pytest.raises(NpmFailure, match="no program can be started there"):
        run(("config", "list"), *folders)


def test_a_program_that_cannot_start(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fake = tmp_path / "node"
    fake.write_bytes(b"\x7fELF")
    fake.chmod(0o755)
    monkeypatch.setenv(node.OVERRIDE, str(fake))
    with pytest.raises(NpmFailure, match="npm cannot be started"):
        run(("config", "list"), *folders)
