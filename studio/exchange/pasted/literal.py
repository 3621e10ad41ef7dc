"""Values as JSON has them, as JavaScript writes them, and as `console.log` prints them; nothing of it is ever run.

What Node prints is described at https://nodejs.org/api/util.html#utilinspectobject-options.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

__all__ = ["NotReadable", "objects", "read"]

_LONGEST = 1_000_000
_DEEPEST = 100
_ATTEMPTS = 200
_DIGITS = 300
_CUT = object()
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": ""}
_WORDS = {"true": True, "false": False, "null": None}
_SPACE = re.compile(r"(?:\s+|//[^\n]*|/\*.*?\*/)*", re.DOTALL)
_NAME = re.compile(r"[\w$]+")
_KEY = re.compile(r"[\w$-]+")
_NUMBER = re.compile(r"[-+]?(?:0[xX][0-9a-fA-F]+|\d[\d_]*(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![\w.])")
_BIG = re.compile(r"-?\d+n\b")
_DATE = re.compile(r"[-+]?\d{4,6}-\d\d-\d\d(?:T[\d:.]+Z?)?")
_MORE = re.compile(r"\.\.\. [\d,]+ more (?:items?|properties)|<[\d,]+ empty items?>")
_MORE_TEXT = re.compile(r"\s*\.\.\. [\d,]+ more characters?")
_BEFORE = re.compile(r"<ref \*\d+>\s*|\[[^\[\]{}\n]*: null prototype\]\s*|(?:[A-Za-z_$][\w$]*)(?:\(\d+\))?(?=\s*[{\[])")
_LISTS = re.compile(r"(?:Map|Set|WeakSet|WeakMap)\(\d+\)|(?:Map|Set) Iterator|Promise\b")
_TAG = re.compile(
    r"\[(?!(?:true|false|null|undefined|NaN|Infinity)\b)[A-Za-z][^\[\]{}\n,]*\]"
    r"|<[^<>\n]{1,200}>|Symbol\([^)\n]*\)|Invalid Date|/[^/\n]+/[a-z]*(?=\s*[,}\]])"
)
_ACCESSOR = re.compile(r"\[(?:Getter|Setter|Getter/Setter)(?:: [^\[\]\n]*)?\]")
_ESCAPE = re.compile(r"\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", re.DOTALL)


_JSON = json.JSONDecoder(parse_constant=lambda _: None)


class NotReadable(ValueError):
    """The text is no value; the message is a sentence that says where."""


def read(text: str) -> tuple[dict[str, Any], list[str]]:
    """The first object in a text, and the paths of what was printed shortened and is left out. Raises NotReadable."""
    return next(objects(text))


def objects(text: str) -> Iterator[tuple[dict[str, Any], list[str]]]:
    """Each object in a text, from left to right and not within one another, as `read` gives the first of them.

    Raises NotReadable where there is none, and in the end where one of them cannot be read.
    """
    if len(text) > _LONGEST:
        raise NotReadable(f"The text has {len(text):,} characters; expected at most {_LONGEST:,}.")
    text = _unquoted(text)
    if "{" not in text:
        raise NotReadable("There is no object in the text; expected one in braces.")
    failed_at, in_vain, start = -1, 0, text.find("{")
    for _ in range(_ATTEMPTS):
        if start < 0 or in_vain > _LONGEST:
            break
        value, cut, end = _object_at(text, start)
        if value is None:
            failed_at, in_vain = max(failed_at, end), in_vain + end - start
            end = start + 1
        else:
            yield value, cut
        start = text.find("{", end)
    if failed_at >= 0:
        line = text.count("\n", 0, failed_at) + 1
        raise NotReadable(f"The object cannot be read at its line {line}; expected JSON, or what console.log prints.")


def _unquoted(text: str) -> str:
    r"""The text in a string, where the whole is one as JSON writes it: `"{\"user\": …}"`, or without its quotes."""
    for around in ("", '"'):
        if re.match(r'\s*"\s*\{\s*\\"' if not around else r"\s*\{\s*\\\"", text):
            try:
                inner = json.loads(f"{around}{text.strip()}{around}")
            except (ValueError, RecursionError):
                continue
            return inner if isinstance(inner, str) else text
    return text


def _object_at(text: str, start: int) -> tuple[dict[str, Any] | None, list[str], int]:
    """The object that begins here with where it ends, or None with how far it could be read."""
    try:
        value, end = _JSON.raw_decode(text, start)
    except (ValueError, RecursionError):
        value, end = None, start
    if isinstance(value, dict):
        return value, [], end
    printed = _Printed(text, start)
    try:
        found = printed.value("", 0)
    except NotReadable:
        return None, [], printed.at
    return (found, printed.cut, printed.at) if isinstance(found, dict) else (None, [], start)


class _Printed:
    """Reads one value from a place on. `at` is how far it has come, `cut` the paths of what is left out."""

    def __init__(self, text: str, at: int) -> None:
        self.text, self.at, self.cut = text, at, list[str]()

    # -- the places

    def _skip(self) -> None:
        found = _SPACE.match(self.text, self.at)
        self.at = found.end() if found else self.at

    def _take(self, pattern: re.Pattern[str]) -> str | None:
        found = pattern.match(self.text, self.at)
        if found is None:
            return None
        self.at = found.end()
        return found.group()

    def _next(self) -> str:
        self._skip()
        return self.text[self.at : self.at + 1]

    def _fail(self) -> NotReadable:
        return NotReadable("no value")

    def _left_out(self, path: str) -> Any:
        self.cut.append(path or "the text")
        return _CUT

    # -- values

    def value(self, path: str, depth: int) -> Any:
        """The value here, or the mark for one that is left out."""
        if depth > _DEEPEST:
            raise self._fail()
        self._skip()
        if self._take(_LISTS) is not None:
            self._pairs_or_items(depth)
            return self._left_out(path)
        while self._take(_BEFORE):
            self._skip()
        match self._next():
            case "{":
                return self._object(path, depth)
            case "[":
                return self._list(path, depth)
            case '"' | "'" | "`":
                return self._text(path)
        return self._plain(path)

    def _plain(self, path: str) -> Any:
        if (moment := self._take(_DATE)) is not None:
            return moment
        if (big := self._take(_BIG)) is not None:
            return int(big[:-1]) if len(big) < _DIGITS else self._left_out(path)
        if (number := self._take(_NUMBER)) is not None:
            return _number(number)
        if self._take(_TAG) is not None:
            return self._left_out(path)
        word = self._take(_NAME)
        if word in _WORDS:
            return _WORDS[word]
        if word in ("undefined", "NaN", "Infinity"):
            return _CUT
        raise self._fail()

    def _object(self, path: str, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        self.at += 1
        while self._next() != "}":
            if self._take(_MORE) is not None:
                self._left_out(path)
            else:
                name = self._name()
                inner = f"{path}.{name}" if path else name
                value = self._left_out(inner) if self._take(_ACCESSOR) else self.value(inner, depth + 1)
                if value is not _CUT and name:
                    found[name] = value
            self._comma("}")
        self.at += 1
        return found

    def _name(self) -> str:
        """The name of a member, and its colon; symbols are no names."""
        begin = self._next()
        if begin in ("'", '"', "`"):
            name = self._string()
        elif begin == "[":
            end = self.text.find("]", self.at)
            name, self.at = "", end + 1 if end > 0 else self.at
        else:
            name = self._take(_KEY) or ""
            if not name:
                raise self._fail()
        if self._next() != ":":
            raise self._fail()
        self.at += 1
        self._skip()
        return name

    def _list(self, path: str, depth: int) -> Any:
        """A list, as a whole or not at all; `[Object]` and `[Function: name]` stand for what was not printed."""
        if self._take(_TAG) is not None:
            return self._left_out(path)
        found: list[Any] = []
        kept, whole = len(self.cut), True
        self.at += 1
        while self._next() != "]":
            if self._take(_MORE) is not None:
                whole = False
            else:
                value = self.value(path, depth + 1)
                found.append(None if value is _CUT else value)
            self._comma("]")
        self.at += 1
        if whole and len(self.cut) == kept:
            return found
        del self.cut[kept:]
        return self._left_out(path)

    def _pairs_or_items(self, depth: int) -> None:
        """What a Map or a Set holds, which JSON has no place for."""
        kept = len(self.cut)
        if self._next() != "{":
            raise self._fail()
        self.at += 1
        while self._next() != "}":
            if self._take(_MORE) is None:
                self.value("", depth + 1)
                if self._next() == "=":
                    self.at += 2
                    self.value("", depth + 1)
            self._comma("}")
        self.at += 1
        del self.cut[kept:]

    def _comma(self, closing: str) -> None:
        after = self._next()
        if after == ",":
            self.at += 1
        elif after != closing:
            raise self._fail()

    def _text(self, path: str) -> Any:
        """A string; long ones are printed in pieces with plus signs between, and the end of very long ones is not."""
        parts = [self._string()]
        while True:
            if self._take(_MORE_TEXT) is not None:
                return self._left_out(path)
            before = self.at
            if self._next() != "+":
                self.at = before
                break
            self.at += 1
            if self._next() not in ("'", '"', "`"):
                raise self._fail()
            parts.append(self._string())
        return "".join(parts)

    def _string(self) -> str:
        quote, start = self.text[self.at], self.at + 1
        at = start
        while at < len(self.text) and self.text[at] != quote:
            at += 2 if self.text[at] == "\\" else 1
        if at >= len(self.text):
            raise self._fail()
        self.at = at + 1
        return _unescaped(self.text[start:at])


def _number(text: str) -> Any:
    plain = text.replace("_", "").lstrip("+")
    if "x" in plain.lower():
        return int(plain, 16) if len(plain) < _DIGITS else _CUT
    try:
        return json.loads(plain)
    except ValueError:
        return _CUT


def _unescaped(text: str) -> str:
    if "\\" not in text:
        return text
    out = _ESCAPE.sub(_character, text)
    return out.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _character(found: re.Match[str]) -> str:
    code = found.group(1) or found.group(2) or found.group(3)
    if code:
        return chr(min(int(code, 16), 0x10FFFF))
    return _ESCAPES.get(found.group(4), found.group(4))
