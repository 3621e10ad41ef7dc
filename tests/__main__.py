"""`python -m tests`: everything a reviewer would check — format, lint, types, tests. Extra arguments go to pytest."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORMAT, LINT, TYPES = ("ruff", "format", "--check", "."), ("ruff", "check", "."), ("mypy",)
# The clock is looked at while nothing else takes the processors.
SPEED = "tests/benchmarks"
# Tests that take long begin first, and who has nothing left takes from those who have. There are more of them than
# processors, for each waits now and then: for a child, for a window to be painted.
SHARED = ("-n", str((os.cpu_count() or 1) * 3 // 2), "--dist", "worksteal", f"--ignore={SPEED}")
# Collected once, so that the workers find every module compiled and its assertions rewritten.
AHEAD = ("pytest", "--collect-only", "-qq", "-p", "no:xdist")


def main(arguments: list[str]) -> int:
    """Run all checks, stop at none of them, and fail if any failed."""
    failed = [" ".join(check) for check in (FORMAT, LINT) if _run(check)]
    runs = [("pytest", *arguments)] if arguments else [("pytest", *SHARED), ("pytest", SPEED)]
    with nullcontext() if arguments else _started(AHEAD, quiet=True):
        failed += [" ".join(TYPES)] if _run(TYPES) else []
    failed += [" ".join(run) for run in runs if _run(run)]
    if failed:
        sys.stderr.write(f"failed: {', '.join(failed)}\n")
    return 1 if failed else 0


def _run(command: tuple[str, ...]) -> int:
    with _started(command) as running:
        return running.wait()


def _started(command: tuple[str, ...], quiet: bool = False) -> subprocess.Popen[bytes]:
    """A check under way. What Python compiles is kept, for the tests start it hundreds of times."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    stdout = subprocess.DEVNULL if quiet else None
    return subprocess.Popen([sys.executable, "-m", *command], cwd=ROOT, env=environment, stdout=stdout, stderr=stdout)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
