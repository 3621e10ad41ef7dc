"""In which state the files of a suite are: code by its text, so that what was undone is not stale. No Qt."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from studio.project.reading import ReadError, read_text
from studio.scenarios.watching import Look, look

State = tuple[int, int, int]
_CODE = (".js", ".cjs")
_BY_TEXT = -1


class Looker:
    """Looks at files; one that holds code is read again only when its time or size is another one."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[State, State]] = {}

    def look(self, paths: Iterable[Path], texts: Mapping[Path, str]) -> Look:
        """The state of these paths. `texts` count in place of what stands in a file."""
        found = look(paths)
        return {path: self._state(path, state, texts) for path, state in found.items()}

    def _state(self, path: Path, state: State | None, texts: Mapping[Path, str]) -> State | None:
        if path in texts:
            return state_of(texts[path])
        if state is None or path.suffix not in _CODE:
            return state
        known = self._known.get(path)
        if known is None or known[0] != state:
            known = self._known[path] = (state, _of_file(path, state))
        return known[1]


def state_of(text: str) -> State:
    """The state of code with this text."""
    held = text.encode("utf-8", "surrogatepass")
    return zlib.crc32(held), len(held), _BY_TEXT


def _of_file(path: Path, otherwise: State) -> State:
    try:
        return state_of(read_text(path).text)
    except ReadError:
        return otherwise
