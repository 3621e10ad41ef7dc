"""Plain values and the lines of their keys from YAML text. Read when the first YAML is: the parser takes a moment."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

from studio.project.paths import FieldPath
from studio.project.reading import Asked, Document, ReadError, go_on, looks_like_json

_NODE_LIMIT = 2_000_000
_DEPTH_LIMIT = 200


def composed(text: str, path: Path | str, *, texts: Iterable[str] = (), asked: Asked = go_on) -> Document:
    """The document in YAML text, as `parse_document` has it. Raises ReadError, and whatever `asked` raises."""
    try:
        source: Any = text if asked is go_on else _Pieces(text, asked)
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


def key_lines(text: str) -> Mapping[FieldPath, int]:
    """The lines of the keys of a JSON text; none where YAML cannot read the JSON, for example because of tabs."""
    reader = _Reader("")
    try:
        node = yaml.compose(text, _SafeLoader)
        if node is not None:
            reader.value(node, (), 0)
    except (yaml.YAMLError, ReadError, RecursionError):
        return {}
    return reader.lines


def _syntax_error(text: str, path: Path | str, error: yaml.MarkedYAMLError) -> ReadError:
    """The mistake as JSON sees it where the text looks like JSON, else as YAML does."""
    if looks_like_json(text, path):
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

    def __init__(self, path: Path | str, texts: frozenset[str] = frozenset(), asked: Asked = go_on) -> None:
        self._path = path
        self._asked = asked
        self._texts = texts
        self._left = _NODE_LIMIT
        self._construct = yaml.constructor.SafeConstructor()
        self.lines: dict[FieldPath, int] = {}

    def value(self, node: yaml.Node, path: FieldPath, depth: int) -> Any:
        """The plain value of a node that stands at this key path. Raises ReadError."""
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
