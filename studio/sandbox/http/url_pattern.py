"""URLs with `*` for any text, compared with the URLs that clients send.

A pattern without `?` is compared without the request's query, one with `?` with it. `*` within the host
stays within the host; everywhere else it stands for any text, slashes included. What clients write
differently and means the same is the same here: capitals in the host, the usual port, an international
name, letters that are not ASCII.
"""

from __future__ import annotations

import ipaddress
import re
from functools import lru_cache
from urllib.parse import quote

_ASCII = "".join(chr(code) for code in range(0x21, 0x7F))


def is_like(pattern: str, url: str) -> bool:
    """Whether the whole of a URL is what a pattern describes."""
    return _url_pattern(pattern).fullmatch(_compared(pattern, url)) is not None


def has_host(pattern: str, url: str) -> bool:
    """Whether scheme, host and port are; true where the pattern is too loose to tell."""
    wanted, found = _split(pattern), _split(url)
    return wanted is None or found is None or _host_pattern(*wanted[:2]).fullmatch(found[0] + found[1]) is not None


def place_of(url: str) -> str:
    """Scheme, host and port of a URL or pattern; all of it where it has none."""
    parts = _split(url)
    return parts[0] + parts[1] if parts else url


def path_of(url: str) -> str | None:
    """Path and query of a URL or pattern, None where it has no host before them."""
    parts = _split(url)
    return (parts[2] or "/") if parts else None


@lru_cache(maxsize=1000)
def text_pattern(text: str) -> re.Pattern[str]:
    """The pattern of a text in which `*` stands for any text, lines included; to be compared with the whole of one."""
    return re.compile(_starred(text, "."), re.DOTALL)


def _starred(text: str, any_one: str) -> str:
    """A text with `*` for any number of such characters, which no text takes long to be compared with.

    Each part between two stars is looked for once, where it comes first: a later place could not help the rest.
    """
    first, *others = (re.escape(part) for part in text.split("*"))
    if not others:
        return first
    middle = "".join(f"(?>{any_one}*?{part})" for part in others[:-1] if part)
    return f"{first}{middle}{any_one}*{others[-1]}"


@lru_cache(maxsize=1000)
def _host_pattern(scheme: str, authority: str) -> re.Pattern[str]:
    return re.compile(re.escape(scheme) + _starred(authority, "[^/?#]"))


@lru_cache(maxsize=1000)
def _url_pattern(url: str) -> re.Pattern[str]:
    parts = _split(url)
    if parts is None:
        return text_pattern(url)
    scheme, authority, rest = parts
    # A URL without a path means its root, as every client writes it.
    tail = text_pattern(rest).pattern if rest else (".*" if authority.endswith("*") else "/?")
    return re.compile(_host_pattern(scheme, authority).pattern + tail, re.DOTALL)


def _compared(pattern: str, url: str) -> str:
    """The part of a request's URL that a pattern speaks of, in the form every client gives it."""
    url = url.partition("#")[0]
    parts = _split(url if "?" in pattern else url.partition("?")[0])
    return "".join(parts) if parts else url


def _split(url: str) -> tuple[str, str, str] | None:
    """Scheme, host with port, and the rest; in small letters, ASCII and without the usual port. None for others."""
    found = re.fullmatch(r"(https?://)(?:[^/?#@]*@)?([^/?#]*)([^#]*)(?:#.*)?", url, re.IGNORECASE | re.DOTALL)
    if found is None:
        return None
    scheme, authority, rest = found.groups()
    scheme, usual = scheme.lower(), ":443" if scheme.lower() == "https://" else ":80"
    rest = "/" + rest if rest.startswith("?") else rest
    return scheme, _plain_host(authority.removesuffix(usual)), quote(rest, safe=_ASCII, errors="replace")


def _plain_host(authority: str) -> str:
    """A host in small letters, and an international one as it stands in the DNS."""
    lower = authority.lower()
    if lower.isascii():
        return _short_address(lower)
    name, colon, port = lower.partition(":")
    try:
        return ".".join(_dns_label(label) for label in name.split(".")) + colon + port
    except UnicodeError:
        return lower


def _dns_label(label: str) -> str:
    return label if label.isascii() else label.encode("idna").decode("ascii")


def _short_address(authority: str) -> str:
    """An IPv6 address in its one canonical form."""
    name, bracket, port = authority.removeprefix("[").partition("]")
    if not bracket:
        return authority
    try:
        return f"[{ipaddress.ip_address(name)}]{port}"
    except ValueError:
        return authority
