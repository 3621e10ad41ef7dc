"""Recorded values as a person writes them: JSON, with JavaScript's own words for what JSON lacks."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from studio.project.visible_text import visible

_DEPTH = 40
_as_json = json.JSONEncoder(ensure_ascii=False).encode
_BARE = {
    "undefined": "undefined",
    "function": "function",
    "circular": "[circular]",
    "truncated": "… (larger than is recorded)",
    "unreadable": "[threw when read]",
    "promise": "Promise",
    "proxy": "Proxy",
    "getter": "[getter]",
}


def written(value: Any, limit: int) -> str:
    """A value on one line of about `limit` characters at least, and not much more; every character is visible."""
    writer = _Writer(limit)
    writer.write(value, 0)
    return visible("".join(writer.out))


def shortened(value: Any, limit: int) -> str:
    """The same, of at most about `limit` characters; an ellipsis marks the cut."""
    text = written(value, limit)
    return text if len(text) <= limit else f"{text[:limit]}…"


def pretty_json(value: Any) -> str:
    """A value as indented JSON; what is nested too deeply for that comes on one line, cut.

    Characters that cannot be seen are escaped as JSON does it, so that the text stays valid.
    """
    try:
        text = json.dumps(value, indent=2, ensure_ascii=False)
        return text if text.replace("\n", "").isprintable() else "".join(map(_json_seen, text))
    except (RecursionError, ValueError, TypeError):
        return shortened(value, 20_000)


def _json_seen(character: str) -> str:
    if character.isprintable() or character in "\n\u3000":
        return character
    units = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[i : i + 4]}" for i in range(0, len(units), 4))


def _quoted(text: str, limit: int) -> str:
    """JSON's quoting, without the escapes that JSON would put on visible characters."""
    if len(text) > limit:
        return _as_json(text[:limit])[:-1] + "…"
    return visible(_as_json(text))


def _scalar(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int) and value.bit_length() > 10_000:
        return "(a very large number)"
    return str(value)


def _date(value: Mapping[str, Any]) -> str:
    return f"Date {value['value']}" if value.get("value") else "Invalid Date"


def _error(value: Mapping[str, Any]) -> str:
    return f"{value.get('name', 'Error')}: {value.get('message', '')}"


_WRITTEN: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "bigint": lambda value: f"{value.get('value')}n",
    "date": _date,
    "number": lambda value: str(value.get("value", "NaN")),
    "symbol": lambda value: str(value.get("value") or "Symbol()"),
    "regexp": lambda value: str(value.get("value") or "RegExp"),
    "error": _error,
}


class _Writer:
    """Writes a value until its room is used up, so that a huge one costs no more than a small one."""

    def __init__(self, limit: int) -> None:
        self.out: list[str] = []
        self._limit = self._room = limit

    def _put(self, text: str) -> None:
        self.out.append(text)
        self._room -= len(text)

    def write(self, value: Any, depth: int) -> None:
        if self._room < 0:
            return
        if depth > _DEPTH:
            self._put("…")
        elif isinstance(value, str):
            self._put(_quoted(value, self._limit))
        elif isinstance(value, Mapping):
            tagged = isinstance(value.get("$type"), str)
            self._tagged(value, depth) if tagged else self._members(value.items(), depth)
        elif isinstance(value, list | tuple):
            self._list(value, depth)
        else:
            self._put(_scalar(value))

    def _members(self, items: Iterable[Any], depth: int) -> None:
        self._put("{")
        for index, (key, item) in enumerate(items):
            if self._room < 0:
                return
            self._put(f"{', ' if index else ''}{_quoted(str(key), self._limit)}: ")
            self.write(item, depth + 1)
        self._put("}")

    def _list(self, items: Iterable[Any], depth: int) -> None:
        self._put("[")
        for index, item in enumerate(items):
            if self._room < 0:
                return
            if index:
                self._put(", ")
            self.write(item, depth + 1)
        self._put("]")

    def _tagged(self, value: Mapping[str, Any], depth: int) -> None:
        kind = str(value["$type"])
        if kind in _BARE:
            self._put(_BARE[kind])
        elif kind in _WRITTEN:
            self._put(_WRITTEN[kind](value)[: self._limit + 1])
        elif kind in ("map", "set", "object"):
            self._collection(kind, value, depth)
        elif kind == "instance":
            self._put(f"{value.get('class', 'Object')} ")
            self.write(value.get("value", {}), depth + 1)
        else:
            self._members(value.items(), depth)

    def _collection(self, kind: str, value: Mapping[str, Any], depth: int) -> None:
        if kind == "set":
            self._put("Set ")
            self._list(value.get("values") or (), depth)
            return
        pairs = [pair for pair in value.get("entries") or () if isinstance(pair, list | tuple) and len(pair) == 2]
        if kind == "object":
            self._members(pairs, depth)
            return
        self._put("Map ")
        self._list(pairs, depth)
