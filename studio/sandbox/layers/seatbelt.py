"""Seatbelt: the profile for macOS's `sandbox-exec`, which is deprecated there but present and working.

The profile starts from "allow" and takes away the network, writing, other processes and other people's
signals, and reading where people keep their files. A later rule wins over an earlier one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path, PurePath, PurePosixPath
from typing import Final

PROGRAM: Final = Path("/usr/bin/sandbox-exec")

_PRIVATE: Final = ("/Users", "/Volumes", "/private/var/folders")
_WRITABLE: Final = ("/dev/null", "/dev/dtracehelper")


def profile(node: Path, readable: Sequence[Path], home: Path) -> str:
    """The profile for one start of `node`. Paths are resolved, because Seatbelt sees no symbolic links."""
    program = node.resolve()
    open_folders = [program.parent, *(path.resolve() for path in readable)]
    private = dict.fromkeys([*_PRIVATE, home.resolve().as_posix()])
    return write_profile(program, open_folders, [PurePosixPath(path) for path in private])


def write_profile(program: PurePath, readable: Sequence[PurePath], private: Sequence[PurePath]) -> str:
    """The text of the profile, from real paths only."""
    above = dict.fromkeys(parent for path in (program, *readable) for parent in path.parents)
    rules = [
        "(version 1)",
        "(allow default)",
        "(deny network*)",
        "(deny process-fork)",
        "(deny process-exec)",
        f"(allow process-exec {_filters('literal', [program])})",
        "(deny signal)",
        "(allow signal (target self))",
        "(deny file-write*)",
        f"(allow file-write-data {_filters('literal', map(PurePosixPath, _WRITABLE))})",
        f"(deny file-read* {_filters('subpath', private)})",
        # Node resolves the real path of a module, for which it looks at every folder above.
        f"(allow file-read-metadata {_filters('literal', above)})",
        f"(allow file-read* {_filters('subpath', readable)} {_filters('literal', [program])})",
    ]
    return "\n".join(rules) + "\n"


def _filters(kind: str, paths: Iterable[PurePath]) -> str:
    return " ".join(f"({kind} {quoted(path.as_posix())})" for path in paths)


def quoted(path: str) -> str:
    """A path as a string of the profile's language. Raises ValueError for one that no string can hold."""
    if "\0" in path:
        raise ValueError("A path holds a zero byte.")
    return '"' + path.replace("\\", "\\\\").replace('"', '\\"') + '"'
