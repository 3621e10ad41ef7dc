"""What has happened to the engine lately, for the log that a person can look at. Any thread may write."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable
from datetime import datetime

_MOST = 500
_LONGEST = 400


class EngineLog:
    """The last lines, each with the time of day; long ones are cut."""

    def __init__(self) -> None:
        self._lines: deque[str] = deque(maxlen=_MOST)
        self._lock = threading.Lock()

    def write(self, text: str) -> None:
        """Add a line."""
        line = f"{datetime.now():%H:%M:%S} {text.strip()[:_LONGEST]}"
        with self._lock:
            self._lines.append(line)

    def take(self, stream: Iterable[bytes]) -> None:
        """Add what the engine says on its error output, until that ends."""
        for line in stream:
            if text := line.decode("utf-8", "replace").strip():
                self.write(f"engine: {text}")

    def lines(self) -> tuple[str, ...]:
        """What is there, the oldest first."""
        with self._lock:
            return tuple(self._lines)
