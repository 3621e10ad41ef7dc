"""What an audience must not read: while a veil is on, text that is shown has no private addresses, paths or secrets.

All text of others comes to the window through `studio.ui.hostile_text`, which asks here. What is copied or saved is
never changed.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from studio.sandbox.hiding import Hiding

COVER = "•••"
_ADDRESS = re.compile(r"(?<![\w.+-])([\w.+-]{1,64}@)((?:[\w-]{1,63}\.){1,8}[A-Za-z][\w-]{1,62})")
_JWT = re.compile(r"\beyJ[\w-]+\.([\w-]{8,})\.")
# Names that belong to nobody (RFC 2606 and RFC 6761).
_RESERVED = re.compile(r"(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost)$", re.IGNORECASE)


class Veil(NamedTuple):
    """What is hidden: addresses outside of reserved domains, the folders of the person, and these secrets."""

    folders: tuple[str, ...]
    hiding: Hiding

    def text(self, text: str) -> str:
        """The text as the audience may see it."""
        text = self.hiding.text(text, COVER)
        if "@" in text:
            text = _ADDRESS.sub(_covered, text)
        if "eyJ" in text:
            text = _JWT.sub(self._token, text)
        for folder in self.folders:
            text = text.replace(folder, "…")
        return text

    def _token(self, found: re.Match[str]) -> str:
        """A compact token, its payload covered where that holds something to hide."""
        part = found.group(1)
        try:
            payload = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)).decode("utf-8", "replace")
        except (binascii.Error, ValueError):
            return found.group()
        return found.group() if self.text(payload) == payload else found.group().replace(part, COVER)


def _covered(found: re.Match[str]) -> str:
    return found.group() if _RESERVED.search(found.group(2)) else f"{found.group(1)}{COVER}"


_drawn: list[Veil] = []


def draw(folders: Iterable[str], secrets: Iterable[str]) -> None:
    """Draw a veil over all text that is shown from now on; what is shown already has to be shown anew."""
    lift()
    wanted = sorted({folder.rstrip("/\\") for folder in folders}, key=len, reverse=True)
    _drawn.append(Veil(tuple(folder for folder in wanted if len(folder) > 1), Hiding(tuple(secrets))))


def lift() -> None:
    """Show everything again."""
    _drawn.clear()
    private.cache_clear()


def is_drawn() -> bool:
    """Whether there is a veil."""
    return bool(_drawn)


def veiled(text: str) -> str:
    """The text as it may be shown now."""
    return _drawn[-1].text(text) if _drawn else text


@lru_cache(maxsize=256)
def private(text: str) -> bool:
    """Whether the veil that is drawn hides something of a text."""
    return veiled(text) != text


def spans(text: str) -> list[tuple[int, int]]:
    """Where a text has private domains, as (start, length), for what covers places instead of changing text."""
    found = (match.span(2) for match in _ADDRESS.finditer(text) if not _RESERVED.search(match.group(2)))
    return [(start, end - start) for start, end in found] if _drawn else []
