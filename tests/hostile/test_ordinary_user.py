"""The same attacks once more from an account without any rights, when the tests themselves run as root."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

NOBODY = 65534
ROOT = Path(__file__).parents[2]
NEEDED = "import psutil, pytest, yaml, studio.sandbox; from studio.sandbox import node_path; open(node_path(), 'rb')"


def as_nobody(python: str, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    places = (str(ROOT), sysconfig.get_paths()["purelib"], sysconfig.get_paths()["platlib"])
    environment = {
        "HOME": str(home),
        "PATH": os.defpath,
        "PYTHONPATH": os.pathsep.join(dict.fromkeys(places)),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    return subprocess.run(
        [python, *arguments],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment,
        user=NOBODY,
        group=NOBODY,
        extra_groups=[],
        timeout=500,
    )


def usable(python: str, home: Path) -> bool:
    try:
        return as_nobody(python, home, "-c", NEEDED).returncode == 0
    except OSError:
        return False


@pytest.mark.long
def test_all_attacks_hold_for_an_ordinary_user() -> None:
    if sys.platform == "win32" or os.geteuid() != 0:
        pytest.skip("the tests run as an ordinary user already")
    home = Path("/tmp") / f"action-studio-nobody-{os.getpid()}"
    home.mkdir(mode=0o700)
    os.chown(home, NOBODY, NOBODY)
    try:
        name = f"python{sys.version_info.major}.{sys.version_info.minor}"
        python = next((each for each in (sys.executable, f"/usr/bin/{name}") if usable(each, home)), None)
        if python is None:
            pytest.skip("no Python that an ordinary user can start reaches the studio's packages")
        options = ("-q", "-x", "-p", "no:cacheprovider", "-p", "no:xdist", f"--basetemp={home / 'tests'}")
        done = as_nobody(python, home, "-m", "pytest", *options, "tests/hostile/test_attacks.py")
        assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-2000:]
    finally:
        subprocess.run(["rm", "-rf", str(home)], check=True)
