"""One moving line on a terminal while scenarios run; a log gets none."""

from __future__ import annotations

import shutil
import sys
import time
from types import TracebackType
from typing import Self

from studio.flow.visible import safe
from studio.scenarios.case import Result

_EVERY_S = 0.1


class Progress:
    """Counts results on standard error, as long as that is a terminal. Use it as a context manager."""

    def __init__(self, total: int) -> None:
        self._total, self._done, self._failed = total, 0, 0
        self._shown_at = 0.0
        self._moving = sys.stderr.isatty()

    def __enter__(self) -> Self:
        self._show("")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._moving:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def take(self, result: Result) -> None:
        """One more is final."""
        self._done += 1
        self._failed += result.failed
        if self._moving and time.monotonic() - self._shown_at >= _EVERY_S:
            self._show(result.name)

    def _show(self, name: str) -> None:
        if not self._moving:
            return
        self._shown_at = time.monotonic()
        failed = f" · {self._failed} failed" if self._failed else ""
        line = safe(f"{self._done}/{self._total}{failed} · {name}".rstrip(" ·").replace("\n", " "))
        sys.stderr.write(f"\r\x1b[K{line[: shutil.get_terminal_size().columns - 1]}")
        sys.stderr.flush()
