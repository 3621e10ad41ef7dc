"""Read files that people wrote: text and YAML or JSON, with one sentence where that fails."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import yaml

from studio.later import later
from studio.project.paths import FieldPath

if TYPE_CHECKING:
    import difflib
else:
    difflib = later("difflib")

SIZE_LIMIT = 16 * 1024 * 1024
_NODE_LIMIT = 2_000_000
_DEPTH_LIMIT = 200
_LINES_LIMIT = 200_000
_BOM = b"\xef\xbb\xbf"
# Called again and again by what takes long; it raises something where that shall end.
Asked = Callable[[], object]


def _go_on() -> None:
    """What is asked where nobody can end the reading."""


class ReadError(Exception):
    """A file cannot be used; the text is `FILE:LINE: what was found, and what was expected`."""

    def __init__(self, path: Path | str, line: int | None, message: str) -> None:
        where = f"{path}:{line}" if line else str(path)
        super().__init__(f"{where}: {message}".replace("\n", " "))
        self.path, self.line, self.message = Path(path), line, message


@dataclass(frozen=True, slots=True)
class TextFile:
    """A text with what is needed to write it back as it was. `digest` is the hash of its bytes."""

    path: Path
    text: str
    newline: str
    bom: bool
    digest: str


@dataclass(frozen=True, slots=True)
class Document:
    """A YAML or JSON document as plain values, with the line of every key path."""

    path: Path
    value: Any
    lines: Mapping[FieldPath, int] = field(default_factory=dict)

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
        return replace(self, value=value, lines={})


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
    return TextFile(path, text, newline, content.startswith(_BOM), digest(content))


def read_document(path: Path, asked: Asked = _go_on) -> Document:
    """A YAML or JSON file. Raises ReadError, and whatever `asked` raises, which is called again and again."""
    return parse_document(decode(read_bytes(path), path), path, asked=asked)


def read_stream(stream: BinaryIO, name: str) -> Document:
    """The same from a stream such as standard input; `name` stands for it in messages."""
    content = stream.read(SIZE_LIMIT + 1)
    if len(content) > SIZE_LIMIT:
        raise ReadError(name, None, f"the input is larger than {SIZE_LIMIT // (1024 * 1024)} MiB")
    return parse_document(decode(content, name), name)


def parse_document(
    text: str, path: Path | str = "text", *, texts: Iterable[str] = (), asked: Asked = _go_on
) -> Document:
    """Plain values from YAML or JSON text, times kept as text. Raises ReadError.

    Duplicate keys, keys that are no text, and aliases that blow up are refused. What stands in YAML under one of
    the keys `texts` is a text as it was written, even where it looks like a number.
    """
    if _looks_like_json(text, path):
        parsed = _parse_json(text, path, asked)
        if parsed is not None:
            return parsed
    try:
        source: Any = text if asked is _go_on else _Pieces(text, asked)
        node = yaml.compose(source, _SafeLoader)
        if node is None:
            return Document(Path(path), None)
        reader = _Reader(path, frozenset(texts), asked)
        try:
            value = reader.value(node, (), 0)
        finally:
            _let_go(node)
    except yaml.MarkedYAMLError as error:
        raise _syntax_error(text, path, error) from error
    except yaml.YAMLError as error:
        raise ReadError(path, 1, "this is no YAML or JSON: it holds control characters") from error
    except RecursionError as error:
        raise ReadError(path, 1, f"the document is nested deeper than {_DEPTH_LIMIT} levels") from error
    return Document(Path(path), value, reader.lines)


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


def _looks_like_json(text: str, path: Path | str) -> bool:
    return Path(path).suffix == ".json" or text.lstrip()[:1] in ("{", "[")


def _syntax_error(text: str, path: Path | str, error: yaml.MarkedYAMLError) -> ReadError:
    """The mistake as JSON sees it where the text looks like JSON, else as YAML does."""
    if _looks_like_json(text, path):
        try:
            json.loads(text)
        except json.JSONDecodeError as found:
            return ReadError(path, found.lineno, f"this is no JSON: {found.msg} at column {found.colno}")
        except RecursionError:
            pass
    line = error.problem_mark.line + 1 if error.problem_mark else 1
    if "nesting depth" in str(error.problem):  # PyYAML has had a limit of its own since 6.0.4
        return ReadError(path, line, f"the document is nested deeper than {_DEPTH_LIMIT} levels")
    return ReadError(path, line, f"this is no YAML: {_problem(text, error)}")


def _problem(text: str, error: yaml.MarkedYAMLError) -> str:
    """What the parser says, and in other words what people do most often."""
    mark, problem = error.problem_mark, str(error.problem or error.context)
    if (
        mark is not None
        and mark.column < len(line := [*text.splitlines(), ""][mark.line])
        and line[mark.column] == "\t"
    ):
        return "there is a tab; expected spaces"
    if "another document" in problem:
        return "a second document begins here; expected one in a file"
    return problem


def _let_go(node: yaml.Node) -> None:
    """Free the nodes one by one: all at once, hundreds of thousands would keep every other thread from its turn."""
    waiting: list[Any] = [node]
    while waiting:
        inner = waiting.pop()
        if isinstance(inner, yaml.MappingNode):
            waiting.extend(each for pair in inner.value for each in pair)
            inner.value = []
        elif isinstance(inner, yaml.SequenceNode):
            waiting.extend(inner.value)
            inner.value = []


class _TwiceError(ValueError):
    """A key stands twice in one object."""


class _Pieces:
    """A text that is read piece by piece, so that reading it can be ended."""

    def __init__(self, text: str, asked: Asked) -> None:
        self._text, self._asked, self._at = text, asked, 0

    def read(self, size: int) -> str:
        """The next piece."""
        self._asked()
        piece = self._text[self._at : self._at + size]
        self._at += len(piece)
        return piece


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
    return Document(Path(path), value, _json_lines(text))


def _json_lines(text: str) -> dict[FieldPath, int]:
    """The lines of the keys; none where YAML cannot read the JSON, for example because of tabs."""
    if len(text) > _LINES_LIMIT:
        return {}
    reader = _Reader("")
    try:
        node = yaml.compose(text, _SafeLoader)
        if node is not None:
            reader.value(node, (), 0)
    except (yaml.YAMLError, ReadError, RecursionError):
        return {}
    return reader.lines


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, value in pairs:
        if key in result:
            raise _TwiceError(key)
        result[key] = value
    return result


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


_SafeLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_COLLECTIONS = ("!", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq")
_TEXTS = ("!", *(f"tag:yaml.org,2002:{name}" for name in ("str", "timestamp", "value", "merge")))
_SCALARS = {
    "tag:yaml.org,2002:null": yaml.constructor.SafeConstructor.construct_yaml_null,
    "tag:yaml.org,2002:bool": yaml.constructor.SafeConstructor.construct_yaml_bool,
    "tag:yaml.org,2002:int": yaml.constructor.SafeConstructor.construct_yaml_int,
    "tag:yaml.org,2002:float": yaml.constructor.SafeConstructor.construct_yaml_float,
}

_NUMBERS = ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:bool")


class _Reader:
    """Turns composed nodes into plain values, counting what aliases expand to."""

    def __init__(self, path: Path | str, texts: frozenset[str] = frozenset(), asked: Asked = _go_on) -> None:
        self._path = path
        self._asked = asked
        self._texts = texts
        self._left = _NODE_LIMIT
        self._construct = yaml.constructor.SafeConstructor()
        self.lines: dict[FieldPath, int] = {}

    def value(self, node: yaml.Node, path: FieldPath, depth: int) -> Any:
        line = node.start_mark.line + 1
        self._left -= 1
        if self._left < 0:
            raise ReadError(self._path, line, "the document expands to more values than the studio reads")
        if depth > _DEPTH_LIMIT:
            raise ReadError(self._path, line, f"the document is nested deeper than {_DEPTH_LIMIT} levels")
        self.lines.setdefault(path, line)
        if not isinstance(node, yaml.ScalarNode) and node.tag not in _COLLECTIONS:
            raise ReadError(self._path, line, f"the tag {node.tag} is not read; expected a plain value")
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path, depth)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*path, index), depth + 1) for index, item in enumerate(node.value)]
        if path and path[-1] in self._texts and node.tag in _NUMBERS:
            return str(node.value)
        return self._scalar(node, line)

    def _mapping(self, node: yaml.MappingNode, path: FieldPath, depth: int) -> dict[str, Any]:
        self._asked()
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode):
                raise ReadError(self._path, line, "a key is no text; expected a text")
            key = str(key_node.value)
            if key in result:
                raise ReadError(self._path, line, f"the key {key} stands twice in one object")
            self.lines[(*path, key)] = line
            result[key] = self.value(value_node, (*path, key), depth + 1)
        return result

    def _scalar(self, node: Any, line: int) -> Any:
        construct = _SCALARS.get(node.tag)
        if construct is None or _only_in_old_yaml(node):
            if node.tag in _TEXTS or construct:
                return str(node.value)
            raise ReadError(self._path, line, f"the tag {node.tag} is not read; expected a plain value")
        try:
            return construct(self._construct, node)
        except (ValueError, KeyError) as error:
            raise ReadError(self._path, line, f"{node.value!r} is no number") from error


def _only_in_old_yaml(node: yaml.Node) -> bool:
    """Whether only YAML 1.1 takes it for something else than text, as `NO` (a country) or `12:30`."""
    word = str(node.value).lower()
    if node.tag == "tag:yaml.org,2002:bool":
        return word not in ("true", "false")
    return node.tag in ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float") and (":" in word or "_" in word)


def nearest(word: str, candidates: Iterable[str]) -> str:
    """`; did you mean X` where a candidate is close, else nothing."""
    found = difflib.get_close_matches(word, list(candidates), 1)
    return f"; did you mean {found[0]}" if found else ""
