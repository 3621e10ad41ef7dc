"""Secret values out of texts: as they are, percent-encoded, escaped for JSON, and within base64 and hexadecimal.

Clients seldom send a secret as it is: a query and a form encode it, a body escapes it, and `Basic`
credentials put it into base64 behind a name. A console shows its bytes as hexadecimal digits.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import groupby
from urllib.parse import quote, quote_plus

STAND_IN = "••••••••"
SHORTEST = 4
_SHORTEST_ENCODED = 6
_BASE64 = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_")
_UNCHANGED = _BASE64 - {"+", "/"} | {"."}
_SLASHES = r"\\{1,7}"
_ESCAPES = {"\n": "n", "\r": "r", "\t": "t", "\b": "b", "\f": "f"}


class Hiding:
    """Hides the given secrets; those shorter than four characters stay, for they occur everywhere."""

    def __init__(self, secrets: Collection[str]) -> None:
        kept = sorted({secret for secret in secrets if len(secret) >= SHORTEST}, key=len, reverse=True)
        self._forms = [_Form(secret) for secret in kept]
        encoded = [secret for secret in kept if len(secret) >= _SHORTEST_ENCODED]
        self._encoded = [core for secret in encoded for core in _cores(secret)]
        self._digits = [digits for secret in encoded for digits in _digits(secret)]

    def __bool__(self) -> bool:
        return bool(self._forms)

    def text(self, text: str, stand_in: str = STAND_IN) -> str:
        """The text with `stand_in` where a secret was in any of its forms."""
        for core in self._encoded:
            text = _without_runs(text, core, stand_in)
        for digits in self._digits:
            text = digits.sub(lambda _found: stand_in, text)
        for form in self._forms:
            text = form.hidden(text, stand_in)
        return text

    def base64(self, text: str, stand_in: str = STAND_IN) -> str:
        """The same for bytes that are given in base64; what is none is taken for text."""
        try:
            content = base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            return self.text(text, stand_in)
        # Every byte becomes one character, so nothing else in the bytes is changed.
        told = content.decode("latin-1")
        hidden = told
        for form in self._forms:
            hidden = form.as_bytes().hidden(hidden, stand_in.encode().decode("latin-1"))
        hidden = self.text(hidden, stand_in.encode().decode("latin-1"))
        return text if hidden == told else base64.b64encode(hidden.encode("latin-1", "replace")).decode("ascii")


class _Form:
    """One secret, and the pattern of what escaping and percent-encoding may make of it."""

    def __init__(self, secret: str) -> None:
        self._secret = secret
        self._is_changed = any(char not in _UNCHANGED for char in secret)
        self._pattern: re.Pattern[str] | None = None

    def hidden(self, text: str, stand_in: str) -> str:
        """The text without the secret."""
        text = text.replace(self._secret, stand_in)
        if not self._is_changed or not any(sign in text for sign in ("%", "\\", "+")):
            return text
        if self._pattern is None:
            pieces = (_piece(char, len(list(run))) for char, run in groupby(self._secret))
            self._pattern = re.compile("".join(pieces))
        return self._pattern.sub(lambda _found: stand_in, text)

    def as_bytes(self) -> _Form:
        """The secret as its UTF-8 bytes look when each is taken for a character."""
        return _Form(self._secret.encode("utf-8", "surrogatepass").decode("latin-1"))


def _piece(char: str, count: int) -> str:
    """A pattern for `count` equal characters of a secret, in all their forms."""
    if char == "\\":
        # Escaping doubles them, up to three times; the bound keeps the search from going back and forth.
        return rf"(?:\\{{{count},{8 * count}}}|(?i:%5c){{{count}}})"
    return _character(char) * count


@lru_cache(maxsize=4096)
def _character(char: str) -> str:
    if char in _UNCHANGED:
        return re.escape(char)
    percent = "".join(f"%{byte:02x}" for byte in char.encode("utf-8", "surrogatepass"))
    units = char.encode("utf-16-be", "surrogatepass")
    unicode = "".join(rf"{_SLASHES}u" + units[i : i + 2].hex() for i in range(0, len(units), 2))
    forms = [re.escape(char), f"(?i:{percent})", f"(?i:{unicode})"]
    if char in _ESCAPES:
        forms.append(_SLASHES + _ESCAPES[char])
    if char in "\"'`/":
        forms.append(_SLASHES + char)
    if char == " ":
        forms.append(r"\+")
    return f"(?:{'|'.join(forms)})"


def _cores(secret: str) -> Iterator[str]:
    """What base64 makes of a secret whatever stands before and after it, in both alphabets.

    Base64 turns three bytes into four letters, so there are three places where a secret can begin.
    The letters at its ends also depend on its neighbours and are left out.
    """
    found = {_core(form, shift) for form in _written(secret) for shift in range(3)}
    for core in sorted(found, key=lambda each: (-len(each), each)):
        yield from sorted({core, core.replace("+", "-").replace("/", "_"), quote(core, safe="")})


def _written(secret: str) -> set[bytes]:
    """What stands for a secret in a query, in a form, in JSON, and by itself."""
    forms = {secret, quote(secret, safe="", errors="replace"), quote_plus(secret, errors="replace")}
    forms |= {json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1]}
    return {form.encode("utf-8", "surrogatepass") for form in forms}


def _digits(secret: str) -> list[re.Pattern[str]]:
    """Patterns for the bytes of a secret in hexadecimal, large or small, also with a sign between each two bytes."""
    return [_of_bytes(form) for form in sorted(_written(secret), key=lambda each: (-len(each), each))]


@lru_cache(maxsize=256)
def _of_bytes(content: bytes) -> re.Pattern[str]:
    # Classes of letters in place of a flag: it would keep the search from looking for the first digit alone.
    pairs = (
        "".join(f"[{digit}{digit.upper()}]" if digit > "9" else digit for digit in f"{byte:02x}") for byte in content
    )
    return re.compile("[ :-]?".join(pairs))


def _core(secret: bytes, shift: int) -> str:
    encoded = base64.b64encode(b"\0" * shift + secret).decode("ascii")
    whole = (shift + len(secret)) * 8 // 6
    return encoded[(shift * 8 + 5) // 6 : whole]


def _without_runs(text: str, core: str, stand_in: str) -> str:
    """The text without the runs of base64 that hold `core`."""
    begin = 0
    while (at := text.find(core, begin)) >= 0:
        start, end = at, at + len(core)
        while start > begin and text[start - 1] in _BASE64:
            start -= 1
        while end < len(text) and text[end] in _BASE64:
            end += 1
        while end < len(text) and text[end] == "=":
            end += 1
        text = text[:start] + stand_in + text[end:]
        begin = start + len(stand_in)
    return text
