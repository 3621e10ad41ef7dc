"""What is read of the shipped files, kept in the cache in the form in which it is used: reading that takes a moment.

It holds as long as the files it was made of, and the code that made it, are the same. Nothing depends on it: where it
is missing, damaged or cannot be written, the files are read as if it were not there. It is a pickle of the studio's
own values that can name no other class than theirs, so that whoever could write one could run nothing with it:
https://docs.python.org/3/library/pickle.html#restricting-globals

Parts of a value that few look at are pickles of their own in it, and are read when somebody does (`InParts`).
"""

from __future__ import annotations

import contextlib
import io
import os
import pickle
import sys
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import Field, fields
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast

from studio.catalogue import places

T = TypeVar("T")


def compiled(name: str, sources: Iterable[Path], kinds: Iterable[type | str], make: Callable[[], T]) -> T:
    """What `make` makes of the sources, values of these kinds; taken from the cache where that was made of the same.

    A kind can be given by its name, `studio.catalogue.facts.Rule`: its module is then read when there is such a value.
    """
    place = places.cache() / "compiled" / name
    allowed = _Allowed(kinds)
    head = _state(sources, allowed.rooms)
    # Whatever is wrong with what is kept, the files themselves are there.
    with contextlib.suppress(Exception):
        return cast(T, _read(place.read_bytes(), head, allowed))
    made = make()
    with contextlib.suppress(OSError, pickle.PicklingError, TypeError, AttributeError):
        _write(place, head, made)
    return made


class _Allowed:
    """The classes that a kept value may have, and the folders with their code."""

    def __init__(self, kinds: Iterable[type | str]) -> None:
        self._named: dict[str, type | None] = {}
        self.rooms = {Path(__file__).parent}
        for kind in kinds:
            name = kind if isinstance(kind, str) else f"{kind.__module__}.{kind.__qualname__}"
            self._named[name] = None if isinstance(kind, str) else kind
            if name.startswith("studio."):
                self.rooms.add(_room(name))

    def kind(self, module: str, name: str) -> Any:
        """The class of this name. Raises KeyError for any other."""
        known = self._named[f"{module}.{name}"]
        return getattr(import_module(module), name) if known is None else known


def _room(kind: str) -> Path:
    """The folder with the code that a kind of value belongs to."""
    return Path(*sys.modules[kind.rpartition(".")[0].rpartition(".")[0]].__path__)


def _state(sources: Iterable[Path], rooms: Iterable[Path]) -> bytes:
    """The files and the code, each with its size and the time of its last change, in one line."""
    found = [(str(path), *_sign(path.stat())) for path in {*sources}]
    return repr(sorted({*found, *(each for room in rooms for each in _code(room))})).encode() + b"\n"


@cache
def _code(room: Path) -> tuple[tuple[str, int, int], ...]:
    """The modules in a folder, as they were when the process began with them; a bundle has them in its executable."""
    if not room.is_dir():
        return ((sys.executable, *_sign(Path(sys.executable).stat())),)
    with os.scandir(room) as entries:
        return tuple((each.path, *_sign(each.stat())) for each in entries if each.name.endswith(".py"))


def _sign(status: os.stat_result) -> tuple[int, int]:
    return status.st_mtime_ns, status.st_size


class InParts:
    """A frozen dataclass some of whose fields, its `PARTS`, are read when somebody first asks for them.

    One that was made of the files has them all. Nobody sees a difference but in time.
    """

    PARTS: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        for name in cls.PARTS:
            if not isinstance(vars(cls).get(name), Field | None):
                raise TypeError(f"{name} is a part and has a default, which would be found before it; use a factory")

    if not TYPE_CHECKING:  # who checks types shall know the fields and no others

        def __getattr__(self, name: str) -> Any:
            kept = vars(self).get(_KEPT, {})
            if name not in kept:
                raise AttributeError(f"{type(self).__name__} has no attribute {name}")
            return vars(self).setdefault(name, kept[name]())

    def changed(self, **values: Any) -> Self:
        """The same with other values in some of its fields; parts that nobody has read stay unread."""
        made = object.__new__(type(self))
        own = {each.name for each in fields(cast(Any, self))}
        vars(made).update({name: value for name, value in vars(self).items() if name in own}, **values)
        vars(made)[_KEPT] = {name: partial(getattr, self, name) for name in vars(self).get(_KEPT, ())}
        return made


_KEPT = "_kept"


def in_parts(allowed: _Allowed, kind: type[InParts], state: dict[str, Any], parts: dict[str, bytes]) -> InParts:
    """A value whose parts are still to be read."""
    made = object.__new__(kind)
    vars(made).update(state)
    vars(made)[_KEPT] = {name: partial(_restored, body, allowed) for name, body in parts.items()}
    return made


class _Writer(pickle.Pickler):
    def reducer_override(self, value: Any) -> Any:
        if isinstance(value, MappingProxyType):
            return read_only, (dict(value),)
        if isinstance(value, InParts):
            state = {each.name: getattr(value, each.name) for each in fields(cast(Any, value))}
            parts = {name: _dumped(state.pop(name)) for name in value.PARTS}
            return in_parts, (type(value), state, parts)
        return NotImplemented


def _dumped(value: Any) -> bytes:
    buffer = io.BytesIO()
    _Writer(buffer, protocol=5).dump(value)
    return buffer.getvalue()


def read_only(mapping: dict[Any, Any]) -> Mapping[Any, Any]:
    """A mapping that nobody can change, as which such ones are kept."""
    return MappingProxyType(mapping)


class _Reader(pickle.Unpickler):
    def __init__(self, body: bytes, allowed: _Allowed) -> None:
        super().__init__(io.BytesIO(body))
        self._allowed = allowed

    def find_class(self, module: str, name: str) -> Any:
        if module == __name__ and name == read_only.__name__:
            return MappingProxyType
        if module == __name__ and name == in_parts.__name__:
            return partial(in_parts, self._allowed)
        if (module, name) == ("builtins", "frozenset"):
            return frozenset
        return self._allowed.kind(module, name)


def _read(content: bytes, head: bytes, allowed: _Allowed) -> Any:
    """The value in the content of a file. Raises ValueError where it is of other sources or damaged."""
    if not content.startswith(head):
        raise ValueError("made of other files")
    sum_of, body = content[len(head) : len(head) + 4], content[len(head) + 4 :]
    if zlib.crc32(body).to_bytes(4, "big") != sum_of:
        raise ValueError("damaged")
    return _restored(body, allowed)


def _restored(body: bytes, allowed: _Allowed) -> Any:
    return _Reader(body, allowed).load()


def _write(place: Path, head: bytes, made: Any) -> None:
    body = _dumped(made)
    place.parent.mkdir(parents=True, exist_ok=True)
    beside = place.with_name(f"{place.name}.{os.getpid()}")
    beside.write_bytes(head + zlib.crc32(body).to_bytes(4, "big") + body)
    beside.replace(place)
