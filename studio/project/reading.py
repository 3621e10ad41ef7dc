"""Read files that people wrote: text and YAML or JSON, with one sentence where that fails."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from studio.later import later
from studio.project.paths import FieldPath

if TYPE_CHECKING:
    import difflib
    import hashlib

    from studio.project import composing
else:
    composing = later("studio.project.composing")
    difflib = later("difflib")
    hashlib = later("hashlib")

SIZE_LIMIT = 16 * 1024 * 1024
_LINES_LIMIT = 200_000
_BOM = b"\xef\xbb\xbf"
_NO_LINES: Mapping[FieldPath, int] = MappingProxyType({})
# Called again and again by what takes long; it raises something where that shall end.
Asked = Callable[[], object]


def go_on() -> None:
    """What is asked where nobody can end the reading."""


class ReadError(Exception):
    """A file cannot be used; the text is `FILE:LINE: what was found, and what was expected`."""

    def __init__(self, path: Path | str, line: int | None, message: str) -> None:
        where = f"{path}:{line}" if line else str(path)
        super().__init__(f"{where}: {message}".replace("\n", " "))
        self.path, self.line, self.message = Path(path), line, message


class TextFile(NamedTuple):
    """A text with what is needed to write it back as it was, and the bytes it was read from."""

    path: Path
    text: str
    newline: str
    bom: bool
    content: bytes

    @property
    def digest(self) -> str:
        """The hash of the bytes, made when it is asked for: most files are read by somebody who never writes them."""
        return digest(self.content)


class Document(NamedTuple):
    """A YAML or JSON document as plain values, with the line of every key path."""

    path: Path
    value: Any
    lines: Mapping[FieldPath, int] = _NO_LINES

    def line(self, path: FieldPath) -> int:
        """The line of a key, or of the nearest thing around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def error(self, path: FieldPath, message: str) -> ReadError:
        """The error to raise about the value at a key path."""
        return ReadError(self.path, self.line(path), message)

    def replaced(self, value: Any) -> Document:
        """The same file with another value, for documents that are a part of a larger form."""
        return self._replace(value=value, lines=_NO_LINES)


def digest(content: bytes) -> str:
    """The hash by which a change on disk is noticed."""
    return hashlib.sha256(content).hexdigest()


def open_waitless(path: Path) -> BinaryIO:
    """A file, opened to be read. A named pipe into which nobody writes is empty instead of waiting for somebody.

    Raises OSError, and ValueError for a name that no file can have.
    """
    if not hasattr(os, "O_NONBLOCK"):
        return path.open("rb")
    file = open(path, "rb", opener=lambda name, flags: os.open(name, flags | os.O_NONBLOCK))  # noqa: SIM115
    os.set_blocking(file.fileno(), True)
    return file


def read_bytes(path: Path, limit: int = SIZE_LIMIT) -> bytes:
    """The content of a file. Raises ReadError for what is missing, unreadable or too large."""
    try:
        if path.is_dir():
            raise ReadError(path, None, "this is a folder; expected a file")
        with open_waitless(path) as file:
            content = file.read(limit + 1)
    except FileNotFoundError as error:
        raise ReadError(path, None, "there is no such file") from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise ReadError(path, None, f"the file cannot be read: {reason}") from error
    if len(content) > limit:
        raise ReadError(path, None, f"the file is larger than {limit // (1024 * 1024)} MiB")
    return content


def decode(content: bytes, path: Path | str) -> str:
    """UTF-8 text without a byte-order mark. Raises ReadError with the line of the first wrong byte."""
    try:
        return content.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ReadError(path, line, f"byte {error.start} is no UTF-8; expected UTF-8 text") from error


def read_text(path: Path, limit: int = SIZE_LIMIT) -> TextFile:
    """A text file. Raises ReadError."""
    content = read_bytes(path, limit)
    text = decode(content, path)
    newline = "\r\n" if "\r\n" in text else "\n"
    return TextFile(path, text, newline, content.startswith(_BOM), content)


def read_document(path: Path, asked: Asked = go_on) -> Document:
    """A YAML or JSON file. Raises ReadError, and whatever `asked` raises, which is called again and again."""
    return parse_document(decode(read_bytes(path), path), path, asked=asked)


def read_stream(stream: BinaryIO, name: str) -> Document:
    """The same from a stream such as standard input; `name` stands for it in messages."""
    content = stream.read(SIZE_LIMIT + 1)
    if len(content) > SIZE_LIMIT:
        raise ReadError(name, None, f"the input is larger than {SIZE_LIMIT // (1024 * 1024)} MiB")
    return parse_document(decode(content, name), name)


def parse_document(
    text: str, path: Path | str = "text", *, texts: Iterable[str] = (), asked: Asked = go_on
) -> Document:
    """Plain values from YAML or JSON text, times kept as text. Raises ReadError.

    Duplicate keys, keys that are no text, and aliases that blow up are refused. What stands in YAML under one of
    the keys `texts` is a text as it was written, even where it looks like a number.
    """
    if looks_like_json(text, path):
        parsed = _parse_json(text, path, asked)
        if parsed is not None:
            return parsed
    return composing.composed(text, path, texts=texts, asked=asked)


def read_json(text: str, name: str) -> Any:
    """The value of strict JSON, doubled keys refused. Raises ReadError with the line."""
    try:
        return json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise ReadError(name, error.lineno, f"{error.msg} at column {error.colno}") from error
    except _TwiceError as error:
        raise ReadError(name, 1, f"the key {error} stands twice in one object") from error
    except (ValueError, RecursionError) as error:
        raise ReadError(name, 1, f"this is no JSON: {error}") from error


def looks_like_json(text: str, path: Path | str) -> bool:
    """Whether it shall be JSON, by the name of its file or by how it begins."""
    return Path(path).suffix == ".json" or text.lstrip()[:1] in ("{", "[")


class _TwiceError(ValueError):
    """A key stands twice in one object."""


def _parse_json(text: str, path: Path | str, asked: Asked) -> Document | None:
    """The document as JSON, or None when it has to be read as YAML, which also finds doubled keys."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        asked()
        return _once(pairs)

    try:
        value = json.loads(text, object_pairs_hook=once, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        if Path(path).suffix == ".json":
            message = f"this is no JSON: {error.msg} at column {error.colno}"
            raise ReadError(path, error.lineno, message) from error
        return None
    except (ValueError, RecursionError):
        return None
    return Document(Path(path), value, _JsonLines(text))


class _JsonLines(Mapping[FieldPath, int]):
    """The lines of the keys of a JSON text. The text is read once more for them, when somebody asks for the first."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _lines(self) -> Mapping[FieldPath, int]:
        return composing.key_lines(self._text) if len(self._text) <= _LINES_LIMIT else {}

    def __getitem__(self, path: FieldPath) -> int:
        return self._lines[path]

    def __iter__(self) -> Iterator[FieldPath]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) == len(pairs):
        return result
    seen: set[str] = set()
    for key, _ in pairs:
        if key in seen:
            raise _TwiceError(key)
        seen.add(key)
    return result


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def nearest(word: str, candidates: Iterable[str]) -> str:
    """`; did you mean X` where a candidate is close, else nothing."""
    found = difflib.get_close_matches(word, list(candidates), 1)
    return f"; did you mean {found[0]}" if found else ""
