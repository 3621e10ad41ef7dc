"""What an action's code exports, as far as reading it tells."""

from __future__ import annotations

import re
from functools import lru_cache

_EXPORTS = re.compile(r"(?:^|[^.\w$])(?:module\s*\.\s*)?exports\s*\.\s*([A-Za-z_$][\w$]*)\s*=(?!=)")
_OBJECT = re.compile(r"(?:^|[^.\w$])module\s*\.\s*exports\s*=\s*\{")
# How much before and behind the word `exports` is read with it.
_AROUND = 200
_MEMBER = re.compile(r"(?:^|[{,\s])(?:async\s+)?([A-Za-z_$][\w$]*)\s*(?=[:(,}])")
_LONGEST = 100_000
# The actions of a whole project are known again; of long ones the texts themselves would take too much room.
_SHORT = 10_000
_COMMENTS = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)


def guess_handlers(code: str) -> tuple[str, ...]:
    """The names which the code exports, found by reading it, not by running it: a best guess."""
    return (_kept if len(code) <= _SHORT else _kept_long)(code)


def _guessed(code: str) -> tuple[str, ...]:
    # No action may be that long: what lies in comments does not matter then, the time that it takes does.
    plain = _COMMENTS.sub("", code) if len(code) <= _LONGEST else code
    names: dict[str, None] = {}
    opened: re.Match[str] | None = None
    at = plain.find("exports")
    while at >= 0:  # expressions are slow in long texts, and nobody else gets a turn until one is through
        start, end = max(0, at - _AROUND), at + _AROUND
        names |= dict.fromkeys(_EXPORTS.findall(plain, start, end))
        opened = opened or _OBJECT.search(plain, start, end)
        at = plain.find("exports", at + 1)
    if opened:
        names |= dict.fromkeys(each[1] for each in _MEMBER.finditer(plain, opened.end() - 1))
    return tuple(names)


_kept, _kept_long = lru_cache(256)(_guessed), lru_cache(8)(_guessed)
