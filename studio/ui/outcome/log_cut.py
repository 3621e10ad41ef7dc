"""Where the platform cuts what an action prints: the stored log after some characters, the buffer after some bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from studio.catalogue.loader import load
from studio.flow.limits.sizes import byte_count, characters
from studio.sandbox.recording import ConsoleLine

Said = tuple[str, ConsoleLine]


def cuts(lines: Sequence[Said]) -> dict[int, str]:
    """For the `id` of each console line at which something is cut, a sentence that says where."""
    found: dict[int, list[str]] = {}
    for key, sentence in (*_stored(lines), *_buffered(lines)):
        found.setdefault(key, []).append(sentence)
    return {key: " ".join(sentences) for key, sentences in found.items()}


def _stored(lines: Sequence[Said]) -> Iterator[tuple[int, str]]:
    most = load().limits["limits.log_persisted"].value
    for line, left in _first_beyond(lines, most, characters):
        where = f"after {left} characters of this line" if left else "before this line"
        yield id(line), f"The platform's stored log ends {where}: it keeps {most} of each action."


def _buffered(lines: Sequence[Said]) -> Iterator[tuple[int, str]]:
    most = load().limits["limits.log_buffer"].value
    for line, _ in _first_beyond(lines, most, byte_count):
        yield id(line), f"The platform cuts the output of one execution here, after {most // 1024} KiB."


def _first_beyond(lines: Sequence[Said], most: int, size: Callable[[str], int]) -> Iterator[tuple[ConsoleLine, int]]:
    """For each action the line with which its output gets too long, and how much of the line still has room."""
    used: dict[str, int] = {}
    for name, line in lines:
        before = used.get(name, 0)
        if before <= most and line.is_the_actions:
            used[name] = before + size(line.text) + 1
            if used[name] > most:
                yield line, most - before
