from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from studio.exchange.bundle import Bundle
from studio.exchange.node_test.writing import write
from studio.exchange.placing import place
from studio.sandbox.node import node_path


class Ran(NamedTuple):
    """What `node --test` said: how many tests came to what, and all of its output."""

    status: int
    passed: int
    failed: int
    skipped: int
    output: str


@pytest.fixture
def node_test(tmp_path: Path) -> Callable[[Bundle], Ran]:
    """Writes the test files of a bundle and runs them with real Node, without the studio and without a network."""

    def run(bundle: Bundle) -> Ran:
        folder = tmp_path / "written"
        place(tuple(write(bundle)), folder, force=True)
        command: list[str | Path] = [node_path(), "--test", "--test-reporter=tap", *sorted(folder.glob("*.test.cjs"))]
        done = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False, timeout=100)
        counts = dict(re.findall(r"(?m)^# (pass|fail|skipped) (\d+)$", done.stdout))
        passed, failed, skipped = (int(counts[key]) for key in ("pass", "fail", "skipped"))
        return Ran(done.returncode, passed, failed, skipped, done.stdout + done.stderr)

    return run
