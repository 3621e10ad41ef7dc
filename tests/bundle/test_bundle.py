"""The bundled folder: built as the README says, then started with nothing around it, neither Python nor a PATH."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

ROOT = Path(__file__).resolve().parents[2]
CODE = "exports.onExecutePostLogin = async (event, api) => {\n  api.idToken.setCustomClaim('https://a.test/', 1);\n};\n"
pytestmark = [
    pytest.mark.bundle,
    pytest.mark.long,
    pytest.mark.skipif(sys.platform == "win32", reason="signals differ there"),
]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("bundle")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(out / "dist"), "--workpath", str(out / "build")]
    done = subprocess.run(
        [*command, str(ROOT / "bundle" / "action-studio.spec")],
        check=False,
        capture_output=True,
        text=True,
        cwd=out,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return out / "dist" / "action-studio" / "action-studio"


@pytest.fixture
def started(program: Path, own_home: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [str(program)],
        env=bare(own_home),
        cwd="/",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        yield process
        process.kill()


def bare(home: Path) -> dict[str, str]:
    """An environment without PATH, HOME and everything else; the studio's folders are the test's own."""
    return {"ACTION_STUDIO_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}


def wait_for_children(process: subprocess.Popen[str], seconds: float = 40) -> list[psutil.Process]:
    """The children that a window starts ahead once its loop runs."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and process.poll() is None:
        found = [each for each in psutil.Process(process.pid).children(recursive=True) if each.name() == "node"]
        if found:
            return found
        time.sleep(0.1)
    return []


def test_the_folder_needs_nothing_around_it(
    program: Path, own_home: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """One test, so that the folder is built once, whoever runs the tests side by side."""
    action = tmp_path / "claim.js"
    action.write_text(CODE, encoding="utf-8")
    command = [str(program), "run", str(action), "--json"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=bare(own_home), cwd="/", timeout=60)
    assert done.returncode == 0, done.stderr
    run = json.loads(done.stdout)
    assert run["status"] == "continue" and run["tokens"]["id_token"]["claims"]["https://a.test/"] == 1
    assert "permissions" in run["sandbox"]["layers"]

    told = subprocess.run([str(program), "--version"], check=True, capture_output=True, text=True, env=bare(own_home))
    assert told.stdout.startswith("action-studio ")

    window: subprocess.Popen[str] = request.getfixturevalue("started")
    children = wait_for_children(window)
    assert children, window.stderr.read() if window.poll() is not None and window.stderr else "no window came up"
    assert all(Path(child.exe()).is_relative_to(program.parent) for child in children)
    window.send_signal(signal.SIGTERM)
    assert window.wait(timeout=20) == 0
    assert (own_home / "state" / "window.ini").exists(), "the window was not closed in order"
    assert list((own_home / "state" / "faults").iterdir()) == []
    _, alive = psutil.wait_procs(children, timeout=5)
    assert alive == []
