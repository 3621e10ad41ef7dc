"""The packages of the actions that a command runs: installed first, with a word on standard error."""

from __future__ import annotations

import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from studio import npm
from studio.cli.usage import BadUsage
from studio.npm import NpmFailure, Progress


def given(texts: Sequence[str]) -> dict[str, str]:
    """The packages of `--dependency NAME@VERSION`. Raises BadUsage."""
    try:
        return dict(npm.parse_spec(text) for text in texts)
    except NpmFailure as failure:
        raise BadUsage(f"--dependency: {failure}") from failure


def folder_for(dependencies: Mapping[str, str], stop: threading.Event) -> Path | None:
    """Where the packages lie, None when there are none; installs them first if need be.

    Raises NpmFailure, and BadUsage for a declaration that cannot be.
    """
    if not dependencies:
        return None
    try:
        return npm.installed(dependencies) or _installed(dependencies, stop)
    except NpmFailure as failure:
        if failure.kind == "declaration":
            raise BadUsage(str(failure)) from failure
        raise


def _installed(dependencies: Mapping[str, str], stop: threading.Event) -> Path:
    named = ", ".join(f"{name}@{version}" for name, version in dependencies.items())
    sys.stderr.write(f"Installing {named} …\n")
    show = _show if sys.stderr.isatty() else _silent
    folder = npm.install(dependencies, show, stop)
    if show is _show:
        sys.stderr.write("\r\x1b[K")
    return folder


def _show(progress: Progress) -> None:
    count = f"{progress.fetched} of {progress.wanted} packages" if progress.wanted else "looking up versions"
    sys.stderr.write(f"\r\x1b[K{progress.phase}: {count} {progress.package}"[:100])
    sys.stderr.flush()


def _silent(progress: Progress) -> None:
    """A log wants no moving line."""
