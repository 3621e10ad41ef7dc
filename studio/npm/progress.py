"""How far an installation is, read from what npm logs about its requests."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal
from urllib.parse import unquote, urlsplit

Phase = Literal["resolving", "fetching", "unpacking", "checking"]

_FETCHED = re.compile(r"http fetch GET 200 (\S+) \d+ms")
_LOOKED_UP = re.compile(r"http cache (\S+) \d+ms")
_WANTED = re.compile(r"(@?[^@/\s]+(?:/[^@/\s]+)?)@(https?://\S+)")


@dataclass(frozen=True, slots=True)
class Progress:
    """`fetched` of `wanted` packages have arrived; `package` is the latest that was asked for or came.

    What npm finds in its own cache is wanted and never fetched. `wanted` is 0 until the versions are known.
    """

    phase: Phase
    package: str = ""
    fetched: int = 0
    wanted: int = 0


class ProgressLog:
    """Reads npm's log line by line and answers how far it is."""

    def __init__(self) -> None:
        self._wanted: set[str] = set()
        self._fetched: set[str] = set()

    def read(self, line: str) -> Progress | None:
        """The progress after a line of the log, or None when the line tells nothing new."""
        if looked_up := _LOOKED_UP.search(line):
            return self._looked_up(looked_up[1])
        if fetched := _FETCHED.search(line):
            return self._arrived(fetched[1])
        return None

    def after(self, phase: Phase) -> Progress:
        """The same counts in another phase."""
        return Progress(phase, "", len(self._fetched), len(self._wanted))

    def _looked_up(self, what: str) -> Progress:
        # npm looks every tarball up in its cache, under this line, before it asks the registry for it.
        if wanted := _WANTED.fullmatch(what):
            self._wanted.add(wanted[2])
            return Progress("fetching", wanted[1], len(self._fetched), len(self._wanted))
        return Progress("resolving", _package(what), len(self._fetched), len(self._wanted))

    def _arrived(self, address: str) -> Progress:
        if not _is_tarball(address):
            return Progress("resolving", _package(address), len(self._fetched), len(self._wanted))
        self._fetched.add(address)
        self._wanted.add(address)
        phase: Phase = "unpacking" if len(self._fetched) == len(self._wanted) else "fetching"
        return Progress(phase, _package(address), len(self._fetched), len(self._wanted))


def _is_tarball(address: str) -> bool:
    return _path(address).endswith((".tgz", ".tar.gz"))


def _path(address: str) -> str:
    try:
        return unquote(urlsplit(address).path)
    except ValueError:
        return ""


def _package(address: str) -> str:
    """`@scope/name` of its address in a registry, or of the address of its tarball."""
    parts = _path(address).partition("/-/")[0].rstrip("/").split("/")
    scope = f"{parts[-2]}/" if len(parts) > 1 and parts[-2].startswith("@") else ""
    return scope + parts[-1]
