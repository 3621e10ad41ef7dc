"""`python -m tests`: everything a reviewer would check — format, lint, types, tests. Extra arguments go to pytest."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CHECKS = (
    ("ruff", "format", "--check", "."),
    ("ruff", "check", "."),
    ("mypy",),
)


def main(arguments: list[str]) -> int:
    """Run all checks, stop at none of them, and fail if any failed."""
    failed = [" ".join(check) for check in CHECKS if _module(*check)]
    if _module("pytest", *(arguments or ["-n", "auto"])):
        failed.append("pytest")
    if failed:
        sys.stderr.write(f"failed: {', '.join(failed)}\n")
    return 1 if failed else 0


def _module(name: str, *arguments: str) -> int:
    return subprocess.call([sys.executable, "-m", name, *arguments], cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
