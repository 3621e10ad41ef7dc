"""A YAML file that knows its lines, so that a mistake in the catalogue can be pointed at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.later import later

if TYPE_CHECKING:
    import difflib

    import yaml
else:
    difflib = later("difflib")
    yaml = later("yaml")

_MISSING: Any = object()
_TEXT = "tag:yaml.org,2002:str"


class CatalogueError(Exception):
    """A catalogue file is not what it must be; the text is `FILE:LINE: what, and what was expected`."""

    def __init__(self, path: Path, line: int, message: str) -> None:
        super().__init__(f"{path}:{line}: {message}")
        self.path, self.line, self.message = path, line, message


class Node:
    """One mapping of the file. Each getter takes a key off the list of those that may be there."""

    def __init__(self, path: Path, node: yaml.MappingNode) -> None:
        self.path = path
        self._line = node.start_mark.line + 1
        self._nodes = {key.value: value for key, value in node.value}
        self._key_lines = {key.value: key.start_mark.line + 1 for key, _ in node.value}
        self._asked: set[str] = set()
        self._items: dict[str, tuple[Node, ...]] = {}

    def error(self, message: str, key: str | None = None) -> CatalogueError:
        """The error to raise about this mapping, or about the value of `key` in it."""
        return CatalogueError(self.path, self._key_lines.get(key or "", self._line), message)

    def has(self, key: str) -> bool:
        """Whether the key is there."""
        return key in self._nodes

    def plain(self, key: str, default: Any = _MISSING) -> Any:
        """The value of a key as plain Python, or the default where the key may be absent."""
        self._asked.add(key)
        if key in self._nodes:
            return _plain(self._nodes[key])
        if default is _MISSING:
            raise self.error(f"the key {key!r} is missing")
        return default

    def _typed(self, key: str, kind: type, wanted: str, default: Any) -> Any:
        value = self.plain(key, default)
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.error(f"{key} is {value!r}; expected {wanted}", key)
        return value

    def text(self, key: str, default: Any = _MISSING) -> str:
        """A string."""
        return str(self._typed(key, str, "a text", default))

    def flag(self, key: str, default: Any = _MISSING) -> bool:
        """A boolean."""
        return bool(self._typed(key, bool, "true or false", default))

    def integer(self, key: str) -> int:
        """A whole number."""
        return int(self._typed(key, int, "a whole number", _MISSING))

    def mapping(self, key: str) -> Mapping[str, Any]:
        """A mapping as plain Python; an empty one when the key is absent."""
        value: Mapping[str, Any] = self._typed(key, dict, "a mapping", {})
        return value

    def words(self, key: str) -> tuple[str, ...]:
        """A list of strings; an empty one when the key is absent."""
        value = self._typed(key, list, "a list of texts", [])
        if not all(isinstance(item, str) for item in value):
            raise self.error(f"{key} holds something else than texts; expected a list of texts", key)
        return tuple(value)

    def choice(self, key: str, allowed: Sequence[str], default: Any = _MISSING) -> str:
        """A string out of a closed list."""
        value = self.text(key, default)
        if value not in allowed:
            raise self.error(f"{key} is {value!r}; expected one of {', '.join(allowed)}", key)
        return value

    def items(self, key: str) -> tuple[Node, ...]:
        """A list of mappings; an empty one when the key is absent."""
        if key not in self._items:
            self._asked.add(key)
            self._items[key] = tuple(self._mappings(key)) if key in self._nodes else ()
        return self._items[key]

    def inner(self, key: str) -> Node:
        """A mapping that is read in its own right."""
        self._asked.add(key)
        node = self._nodes.get(key)
        if not isinstance(node, yaml.MappingNode):
            raise self.error(f"{key} is no mapping; expected a mapping with its keys", key)
        return Node(self.path, node)

    def _mappings(self, key: str) -> Iterator[Node]:
        node = self._nodes[key]
        if not isinstance(node, yaml.SequenceNode):
            raise self.error(f"{key} is no list; expected a list of mappings", key)
        for item in node.value:
            if not isinstance(item, yaml.MappingNode):
                line = item.start_mark.line + 1
                raise CatalogueError(self.path, line, f"an entry of {key} is no mapping; expected a mapping")
            yield Node(self.path, item)

    def done(self) -> None:
        """Refuse what nobody asked for, with the nearest key that is known."""
        for key in self._nodes:
            if key not in self._asked:
                near = difflib.get_close_matches(str(key), self._asked, 1)
                hint = f"; did you mean {near[0]!r}" if near else ""
                raise self.error(f"the key {key!r} is not known here{hint}", key)


def _plain(node: yaml.Node) -> Any:
    if node.tag == _TEXT and isinstance(node, yaml.ScalarNode):
        return node.value  # most values are texts, and a constructor for each of them takes its time
    loader = _loader()("")
    try:
        return loader.construct_document(node)
    finally:
        loader.dispose()


@cache
def _loader() -> Any:
    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read(path: Path) -> Node:
    """The mapping in a YAML file. Raises CatalogueError for what is no YAML or no mapping."""
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), _loader())
    except OSError as error:
        raise CatalogueError(path, 1, f"the file cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise CatalogueError(path, 1, "the file is no UTF-8 text") from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise CatalogueError(path, line, f"this is no YAML: {error.problem}") from error
    except yaml.YAMLError as error:
        raise CatalogueError(path, 1, "this is no YAML: it holds control characters") from error
    if not isinstance(node, yaml.MappingNode):
        raise CatalogueError(path, 1, "expected a mapping with the keys of the catalogue")
    return Node(path, node)
