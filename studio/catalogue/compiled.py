"""What is read of the shipped files, kept in the cache in the form in which it is used: reading that takes a moment.

It holds as long as the files it was made of, and the code that made it, are the same. Nothing depends on it: where it
is missing, damaged or cannot be written, the files are read as if it were not there. It is a pickle of the studio's
own values that can name no other class than theirs, so that whoever could write one could run nothing with it:
https://docs.python.org/3/library/pickle.html#restricting-globals
"""

from __future__ import annotations

import contextlib
import io
import os
import pickle
import sys
import zlib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar, cast

from studio.catalogue import places

T = TypeVar("T")


def compiled(name: str, sources: Iterable[Path], kinds: Iterable[type], make: Callable[[], T]) -> T:
    """What `make` makes of the sources, values of these kinds; taken from the cache where that was made of the same."""
    place = places.cache() / "compiled" / name
    allowed = {(kind.__module__, kind.__qualname__): kind for kind in kinds}
    head = _state(sources, allowed.values())
    # Whatever is wrong with what is kept, the files themselves are there.
    with contextlib.suppress(Exception):
        return cast(T, _read(place.read_bytes(), head, allowed))
    made = make()
    with contextlib.suppress(OSError, pickle.PicklingError, TypeError, AttributeError):
        _write(place, head, made)
    return made


def _state(sources: Iterable[Path], kinds: Iterable[type]) -> bytes:
    """The files and the code, each with its size and the time of its last change, in one line."""
    rooms = {Path(__file__).parent, *(_room(kind) for kind in kinds if kind.__module__.startswith("studio."))}
    code = (path for room in rooms for path in room.glob("*.py"))
    found = []
    for path in sorted({*sources, *code}):
        stat = path.stat()
        found.append((str(path), stat.st_mtime_ns, stat.st_size))
    return repr(found).encode() + b"\n"


def _room(kind: type) -> Path:
    """The folder with the code that a kind of value belongs to."""
    return Path(str(sys.modules[kind.__module__].__file__)).parent


def read_only(mapping: dict[Any, Any]) -> Mapping[Any, Any]:
    """A mapping that nobody can change: in this form they are kept."""
    return MappingProxyType(mapping)


class _Writer(pickle.Pickler):
    def reducer_override(self, value: Any) -> Any:
        return (read_only, (dict(value),)) if isinstance(value, MappingProxyType) else NotImplemented


class _Reader(pickle.Unpickler):
    def __init__(self, body: bytes, allowed: Mapping[tuple[str, str], type]) -> None:
        super().__init__(io.BytesIO(body))
        self._allowed = allowed

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == (read_only.__module__, read_only.__name__):
            return read_only
        if (module, name) == ("builtins", "frozenset"):
            return frozenset
        return self._allowed[module, name]


def _read(content: bytes, head: bytes, allowed: Mapping[tuple[str, str], type]) -> Any:
    """The value in the content of a file. Raises ValueError where it is of other sources or damaged."""
    if not content.startswith(head):
        raise ValueError("made of other files")
    sum_of, body = content[len(head) : len(head) + 4], content[len(head) + 4 :]
    if zlib.crc32(body).to_bytes(4, "big") != sum_of:
        raise ValueError("damaged")
    return _Reader(body, allowed).load()


def _write(place: Path, head: bytes, made: Any) -> None:
    buffer = io.BytesIO()
    _Writer(buffer, protocol=5).dump(made)
    body = buffer.getvalue()
    place.parent.mkdir(parents=True, exist_ok=True)
    beside = place.with_name(f"{place.name}.{os.getpid()}")
    beside.write_bytes(head + zlib.crc32(body).to_bytes(4, "big") + body)
    beside.replace(place)
