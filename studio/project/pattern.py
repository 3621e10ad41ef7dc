"""Regular expressions that people write into files: checked when read, and given little time when applied.

A pattern such as `^(a+)+$` needs longer than anybody waits for some texts, and the texts come from the code of
actions. So every search has an end; one that does not reach it is an error with a sentence, never "not found".
"""

from __future__ import annotations

import time
from contextvars import ContextVar, Token
from types import TracebackType
from typing import TYPE_CHECKING, Self

from studio.later import later

if TYPE_CHECKING:
    import regex
else:
    regex = later("regex")


LARGEST = 2000
_AT_ONCE_S = 1.0
_ALTOGETHER_S = 2.0
_LEAST_S = 0.001


class SlowPattern(ValueError):
    """A search took too long. Its words are a sentence for people; `pattern` was searched for in `text`."""

    def __init__(self, pattern: str, text: str) -> None:
        short = pattern if len(pattern) <= 60 else f"{pattern[:60]}…"
        super().__init__(f'"{short}" takes too long to search for; expected a pattern that repeats no repetition')
        self.pattern, self.text = pattern, text


class Patience:
    """Within its `with` all searches of this thread together may take so many seconds, however often it is entered."""

    def __init__(self, seconds: float = _ALTOGETHER_S) -> None:
        self._left = seconds
        self._tokens: list[Token[Patience | None]] = []

    def __enter__(self) -> Self:
        self._tokens.append(_PATIENCE.set(self))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _PATIENCE.reset(self._tokens.pop())

    @property
    def left_s(self) -> float:
        """How long the next search may take."""
        return min(self._left, _AT_ONCE_S)

    def spend(self, seconds: float) -> None:
        """Takes note of a search."""
        self._left -= seconds


_PATIENCE: ContextVar[Patience | None] = ContextVar("patience", default=None)


def flaw(pattern: str) -> str:
    """What is wrong with a regular expression, empty where it is one."""
    if len(pattern) > LARGEST:
        return f"it is longer than {LARGEST} characters"
    try:
        regex.compile(pattern)
    except (regex.error, RecursionError, OverflowError, MemoryError) as error:
        return str(error)
    return ""


def is_found(pattern: str, text: str) -> bool:
    """Whether a pattern is found in a text. Raises SlowPattern, and ValueError for what is no pattern."""
    patience = _PATIENCE.get() or Patience()
    if patience.left_s <= 0:
        raise SlowPattern(pattern, text)
    began = time.monotonic()
    try:
        # Other threads go on meanwhile: the window draws, and the clock of a run is watched.
        return regex.search(pattern, text, timeout=max(patience.left_s, _LEAST_S), concurrent=True) is not None
    except TimeoutError:
        raise SlowPattern(pattern, text) from None
    except (regex.error, RecursionError, OverflowError, MemoryError) as error:
        raise ValueError(f"{pattern} is no regular expression: {error}") from error
    finally:
        patience.spend(time.monotonic() - began)
