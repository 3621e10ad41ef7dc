"""Change one value of a YAML text and leave every other byte as it is: comments, order, style and line ends.

What was changed is read again; a text that cannot be changed this way, for example through an alias, is refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from studio.project.event_document import ABSENT, at
from studio.project.merging import same
from studio.project.reading import ReadError, parse_document

Keys = tuple[str, ...]
_INDENT, _BLANK = "  ", " \t\r\n"


def with_value(text: str, path: Keys, value: Any, place: Path) -> str:
    """The text with a value at a path of keys, or without it for ABSENT. Raises ReadError.

    Mappings on the way are made where they are missing; one that is left without keys goes as well, unless it
    holds comments.
    """
    document = parse_document(text, place)
    if not isinstance(document.value, Mapping | None):
        raise document.error((), "expected a mapping of settings")
    before = at(document.value or {}, path)
    if before is value or (ABSENT not in (before, value) and same(before, value)):
        return text
    expected = _applied(document.value or {}, path, value)
    try:
        changed = _Editor(text, path).changed(value)
        if same(_said(parse_document(changed, place).value or {}), _said(expected)):
            return changed
    except (_CannotError, ReadError, yaml.YAMLError):
        pass
    raise document.error(path, f"{'.'.join(path)} is written in a way that the studio cannot change; change it by hand")


def _applied(value: Mapping[str, Any], path: Keys, new: Any) -> dict[str, Any]:
    """The same change on plain values."""
    key, rest = path[0], path[1:]
    result = dict(value)
    if rest:
        inner = _applied(value.get(key) or {}, rest, new)
        if inner or new is not ABSENT:
            result[key] = inner
        else:
            result.pop(key, None)
    elif new is ABSENT:
        result.pop(key, None)
    else:
        result[key] = new
    return result


def _said(value: Mapping[str, Any]) -> dict[str, Any]:
    """What a mapping says: a section of which only comments are left says nothing."""
    return {key: item for key, item in value.items() if item is not None}


class _CannotError(ValueError):
    """The text has a form that is not changed in place."""


class _Editor:
    """One change of one text, by the marks of its nodes."""

    def __init__(self, text: str, path: Keys) -> None:
        self._text, self._path = text, path
        self._newline = "\r\n" if "\r\n" in text else "\n"

    def changed(self, value: Any) -> str:
        root = yaml.compose(self._text, Loader=yaml.SafeLoader)
        if root is None or self._is_null(root):
            return self._text if value is ABSENT else self._appended(_block(self._path, value, self._newline))
        return self._at(root, self._path, value)

    def _appended(self, block: str) -> str:
        gap = "" if not self._text or self._text.endswith("\n") else self._newline
        return f"{self._text}{gap}{block}{self._newline}"

    def _at(self, node: Any, path: Keys, value: Any) -> str:
        if not isinstance(node, yaml.MappingNode):
            raise _CannotError
        found = next((entry for entry in node.value if entry[0].value == path[0]), None)
        if found is None:
            return self._text if value is ABSENT else self._inserted(node, path, value)
        key, inner = found
        if inner.start_mark.index < key.end_mark.index:
            raise _CannotError  # an alias: the value stands elsewhere and may have other users
        if len(path) == 1:
            return self._removed(node, found) if value is ABSENT else self._replaced(found, value)
        if self._is_null(inner):
            return self._text if value is ABSENT else self._replaced(found, _nested(path[1:], value))
        comments = "#" in self._text[key.end_mark.index : self._line_end(self._end(inner))]
        if value is ABSENT and self._only(inner, path[1:]) and not comments:
            return self._removed(node, found)
        return self._at(inner, path[1:], value)

    def _only(self, node: Any, path: Keys) -> bool:
        """Whether a mapping holds nothing but what a path leads to."""
        entries: list[tuple[Any, Any]] = node.value if isinstance(node, yaml.MappingNode) else []
        if len(entries) != 1 or entries[0][0].value != path[0]:
            return False
        return len(path) == 1 or self._only(entries[0][1], path[1:])

    def _is_null(self, node: Any) -> bool:
        return isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:null"

    def _slice(self, node: Any) -> str:
        return self._text[node.start_mark.index : node.end_mark.index]

    # -- places in the text

    def _end(self, node: Any) -> int:
        """Where the own text of a value ends, without the empty lines and comments that follow it."""
        if isinstance(node, yaml.ScalarNode):
            return int(node.start_mark.index) + len(self._slice(node).rstrip(_BLANK))
        lines = self._slice(node).split("\n")
        while len(lines) > 1 and (not (last := lines[-1].strip(_BLANK)) or last.startswith("#")):
            lines.pop()
        return int(node.start_mark.index) + len("\n".join(lines).rstrip(_BLANK))

    def _line_end(self, index: int) -> int:
        found = self._text.find("\n", index)
        return len(self._text) if found < 0 else found + 1

    def _line_start(self, index: int) -> int:
        start = self._text.rfind("\n", 0, index) + 1
        if self._text[start:index].strip(_BLANK):
            raise _CannotError
        return start

    # -- changes

    def _replaced(self, entry: tuple[Any, Any], value: Any) -> str:
        key, inner = entry
        text, new = self._text, _inline(value)
        start, end = inner.start_mark.index, self._end(inner)
        if _is_block(inner):
            colon = text.index(":", key.end_mark.index) + 1
            begin = self._line_end(colon)
            if begin > start:
                raise _CannotError
            rest = text[end:] if text[end:].startswith(("\n", "\r\n")) else text[self._line_end(end) :]
            return f"{text[:colon]} {new}{text[colon:begin].rstrip(_BLANK)}{rest}"
        gap = " " if start == end and text[start - 1 : start] == ":" else ""
        return text[:start] + gap + new + text[end:]

    def _inserted(self, node: Any, path: Keys, value: Any) -> str:
        text = self._text
        if node.flow_style:
            entry = f"{_inline(path[0])}: {_inline(_nested(path[1:], value))}"
            if not node.value:
                return text[: node.start_mark.index] + f"{{{entry}}}" + text[node.end_mark.index :]
            at = node.value[-1][1].end_mark.index
            return f"{text[:at]}, {entry}{text[at:]}"
        first, last = node.value[0][0], node.value[-1]
        if last[1].start_mark.index < last[0].end_mark.index:
            at = self._line_end(last[0].end_mark.index)
        else:
            at = self._line_end(max(self._end(last[1]), last[0].end_mark.index))
        indent = " " * first.start_mark.column
        block = "".join(f"{indent}{line}{self._newline}" for line in _block(path, value, "\n").split("\n"))
        gap = "" if text[:at].endswith("\n") else self._newline
        return f"{text[:at]}{gap}{block}{text[at:]}"

    def _removed(self, parent: Any, entry: tuple[Any, Any]) -> str:
        key, inner = entry
        if not parent.flow_style:
            start = self._line_start(key.start_mark.index)
            end = self._line_end(max(self._end(inner), key.end_mark.index))
            return self._text[:start] + self._text[end:]
        entries = parent.value
        at = next(number for number, each in enumerate(entries) if each[0] is key)
        if at + 1 < len(entries):
            return self._text[: key.start_mark.index] + self._text[entries[at + 1][0].start_mark.index :]
        begin = entries[at - 1][1].end_mark.index if at else parent.start_mark.index + 1
        return self._text[:begin] + self._text[inner.end_mark.index :]


def _is_block(node: Any) -> bool:
    return not isinstance(node, yaml.ScalarNode) and not node.flow_style


def _nested(path: Keys, value: Any) -> Any:
    for key in reversed(path):
        value = {key: value}
    return value


def _block(path: Keys, value: Any, newline: str) -> str:
    """A value under its keys, each key on a line of its own."""
    lines = [f"{_INDENT * depth}{_inline(key)}:" for depth, key in enumerate(path)]
    return newline.join(lines) + f" {_inline(value)}"


class _Dumper(yaml.SafeDumper):
    """Texts over several lines are written on one, with escapes."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _represent(dumper: yaml.SafeDumper, value: str) -> yaml.Node:
    style = '"' if re.search(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", value) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _represent)


def _inline(value: Any) -> str:
    """A value on one line, good inside of brackets as well."""
    options: dict[str, Any] = {"default_flow_style": True, "width": 10**9, "allow_unicode": True, "sort_keys": False}
    dumped: str = yaml.dump([value], Dumper=_Dumper, **options)
    return dumped.strip(_BLANK)[1:-1]
