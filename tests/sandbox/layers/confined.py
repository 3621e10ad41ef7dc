"""Starting the real Node through the real launcher, as the user of the tests or as nobody."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from studio.sandbox.bounds import Limits
from studio.sandbox.layers import Report, landlock, launch, parse_report
from studio.sandbox.node import node_path

NOBODY = 65534
LINUX = sys.platform.startswith("linux")
ENVIRONMENT = {"TZ": "UTC"}


@dataclass(frozen=True, slots=True)
class Ended:
    report: Report
    out: str
    err: str
    status: int


def start(
    command: Sequence[str], user: int | None = None, env: Mapping[str, str] = ENVIRONMENT
) -> tuple[int, str, str]:
    done = subprocess.run(
        command,
        check=False,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        cwd="/",
        env=dict(env),
        start_new_session=True,
        user=user,
        group=user,
        extra_groups=None if user is None else [],
    )
    return done.returncode, done.stdout, done.stderr


def confined(
    script: str,
    *,
    readable: Sequence[Path] = (),
    user: int | None = None,
    limits: Limits | None = None,
    flags: Sequence[str] = (),
) -> Ended:
    """Runs `node -e script` inside the layers and without Node's own permission model."""
    launched = launch(node_path(), [*flags, "-e", script], ENVIRONMENT, readable, limits or Limits())
    assert launched.reports
    status, out, err = start(launched.command, user)
    line, _, rest = out.partition("\n")
    return Ended(parse_report(line.encode()), rest, err, status)


def skip_unless_confinable(user: int | None) -> None:
    if not LINUX:
        pytest.skip("Landlock and seccomp exist only on Linux")
    if landlock.probe().version == 0:
        pytest.skip(landlock.probe().reason)
    layers = confined("0", user=user).report.layers
    if "seccomp" not in layers:
        pytest.skip("this machine offers no system call filter")
    assert "landlock" in layers


def python_for_nobody() -> str:
    """A Python that the user nobody can start; skips when there is none, or when Node is out of reach."""
    if not LINUX or os.geteuid() != 0:
        pytest.skip("only root can start a program as another user")
    if _refused([str(node_path()), "--version"]):
        pytest.skip("Node lies in a folder that another user may not enter")
    for python in (sys.executable, "/usr/bin/python3"):
        if not _refused([python, "-I", "-S", "-c", "import sys; sys.exit(sys.version_info < (3, 11))"]):
            return python
    pytest.skip("Python lies in a folder that another user may not enter")


def _refused(command: list[str]) -> bool:
    try:
        return start(command, NOBODY)[0] != 0
    except OSError:
        return True
