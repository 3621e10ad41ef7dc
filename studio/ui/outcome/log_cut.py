"""Where the platform cuts what an action prints: the stored log after some characters, the buffer after some bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from studio.catalogue.loader import load
from studio.later import later
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.flow.limits import sizes
    from studio.sandbox.recording import ConsoleLine

    Said = tuple[str, ConsoleLine]
else:
    sizes = later("studio.flow.limits.sizes")


def cuts(lines: Sequence[Said]) -> dict[int, str]:
    """For the `id` of each console line at which something is cut, a sentence that says where."""
    if not lines:
        return {}
    found: dict[int, list[str]] = {}
    for key, sentence in (*_stored(lines), *_buffered(lines)):
        found.setdefault(key, []).append(sentence)
    return {key: " ".join(sentences) for key, sentences in found.items()}


def _stored(lines: Sequence[Said]) -> Iterator[tuple[int, str]]:
    most = load().limits["limits.log_persisted"].value
    for line, left in _first_beyond(lines, most, sizes.characters):
        where = tr("after {0} characters of this line").format(left) if left else tr("before this line")
        yield id(line), tr("The platform's stored log ends {0}: it keeps {1} of each action.").format(where, most)


def _buffered(lines: Sequence[Said]) -> Iterator[tuple[int, str]]:
    most = load().limits["limits.log_buffer"].value
    for line, _ in _first_beyond(lines, most, sizes.byte_count):
        yield id(line), tr("The platform cuts the output of one execution here, after {0} KiB.").format(most // 1024)


def _first_beyond(lines: Sequence[Said], most: int, size: Callable[[str], int]) -> Iterator[tuple[ConsoleLine, int]]:
    """For each action the line with which its output gets too long, and how much of the line still has room."""
    used: dict[str, int] = {}
    for name, line in lines:
        before = used.get(name, 0)
        if before <= most and line.is_the_actions:
            used[name] = before + size(line.text) + 1
            if used[name] > most:
                yield line, most - before
