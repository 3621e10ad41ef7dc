"""A curl command as it is written for a shell, for Windows or for PowerShell, and the request it stands for.

Browsers copy requests as curl in the first two ways; curl's options are listed at https://curl.se/docs/manpage.html.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from studio.exchange.pasted.literal import NotReadable, read

_START = re.compile(r"\A\s*(?:[$>#%]\s+|PS [^>\n]*>\s*)?curl(?:\.exe)?(?=\s)", re.I)
_URL = re.compile(r"\A\s*(?:GET\s+)?(https?://\S+)\s*\Z")
_DATA = {"d": "data", "F": "form"}
_SHORT = {**_DATA, "X": "request", "H": "header", "A": "user-agent", "u": "user", "b": "cookie", "e": "referer"}
_SHORT_WITH_VALUE = frozenset("CDEKPQTUYcmortwxyz") | frozenset(_SHORT)
_FORMS = frozenset({"data", "data-raw", "data-ascii", "data-binary", "data-urlencode", "form", "form-string", "json"})
_LONG_WITH_VALUE = _FORMS | {
    *("request", "header", "user-agent", "user", "cookie", "referer", "url", "output", "cookie-jar", "max-time"),
    *("connect-timeout", "proxy", "proxy-user", "cacert", "cert", "cert-type", "key", "key-type", "resolve", "retry"),
    *("write-out", "upload-file", "config", "interface", "limit-rate", "max-redirs", "ciphers", "oauth2-bearer"),
    *("retry-delay", "range", "dns-servers", "connect-to", "unix-socket", "trace", "trace-ascii", "dump-header"),
}
_ANSI = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "v": "\v", "a": "\a", "0": "\0", "e": "\x1b"}
_ANSI_CODE = re.compile(r"\\(?:u([0-9a-fA-F]{1,4})|x([0-9a-fA-F]{1,2})|(.))", re.DOTALL)


@dataclass
class Request:
    """What is asked: `query` and `body` hold decoded texts; `headers` have small letters."""

    host: str = ""
    path: str = "/"
    method: str = "GET"
    query: dict[str, str] = field(default_factory=dict)
    body: dict[str, Any] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)


def is_request(text: str) -> bool:
    """Whether a text is a curl command, or nothing but an address."""
    return bool(_START.match(text) or _URL.match(text))


def request_of(text: str) -> Request:
    """The request of such a text. Raises NotReadable."""
    if alone := _URL.match(text):
        return _asked([("url", alone.group(1))])
    begin = _START.match(text)
    return _asked(list(_options(words(text[begin.end() if begin else 0 :].strip()))))


# -- words


def words(text: str) -> list[str]:
    """The arguments in a command line, in the way of the shell it is written for. Raises NotReadable."""
    text = text.replace("\r\n", "\n")
    if '^"' in text or re.search(r"\^\s*\n", text):
        return _windows(_without_carets(text))
    text = re.sub(r"`[ \t]*\n", " ", text)
    return list(_posix(re.sub(r"\\[ \t]*\n", " ", text)))


def _without_carets(text: str) -> str:
    """A Windows command line as the program gets it: a caret takes the next character as it is, unless in quotes."""
    out, quoted, at = [], False, 0
    while at < len(text):
        mark = text[at]
        if mark == "^" and not quoted and at + 1 < len(text):
            at += 1
            rest = re.match(r"[ \t]*\n", text[at:])
            if rest and text[at + rest.end() : at + rest.end() + 1] == "\n":
                out.append("\n")
                at += rest.end() + 1
                continue
            out.append(" " if rest else text[at])
            at += rest.end() if rest else 1
            continue
        quoted ^= mark == '"'
        out.append(mark)
        at += 1
    return "".join(out)


def _windows(text: str) -> list[str]:
    r"""The words of a Windows program: `\"` and, in quotes, `""` are a quote."""
    found, word, quoted, begun, at = [], "", False, False, 0
    while at < len(text):
        mark = text[at]
        if text.startswith('\\"', at) or (quoted and text.startswith('""', at)):
            word, at = word + '"', at + 2
            continue
        if mark == '"':
            quoted, begun = not quoted, True
        elif mark.isspace() and not quoted:
            found += [word] if word or begun else []
            word, begun = "", False
        else:
            word += mark
        at += 1
    if quoted:
        raise NotReadable("The curl command has a quote that is not closed.")
    return [*found, *([word] if word or begun else [])]


_POSIX = re.compile(
    r"""\$'(?P<ansi>(?:[^'\\]|\\.)*)'|'(?P<single>[^']*)'|"(?P<double>(?:[^"\\]|\\.)*)"|\\(?P<one>.)|(?P<plain>[^\s'"\\]+)"""
    r"""|(?P<space>\s+)""",
    re.DOTALL,
)


def _posix(text: str) -> Iterator[str]:
    """The words of a command for a shell."""
    word: str | None = None
    at = 0
    while at < len(text):
        found = _POSIX.match(text, at)
        if found is None:
            raise NotReadable("The curl command has a quote that is not closed.")
        at = found.end()
        if found.lastgroup == "space":
            if word is not None:
                yield word
            word = None
            continue
        word = (word or "") + _part(found)
    if word is not None:
        yield word


def _part(found: re.Match[str]) -> str:
    text = found.group(found.lastgroup or 0)
    if found.lastgroup == "ansi":
        return _ANSI_CODE.sub(_ansi, text)
    return re.sub(r'\\([\\"$`])', r"\1", text) if found.lastgroup == "double" else text


def _ansi(found: re.Match[str]) -> str:
    code = found.group(1) or found.group(2)
    return chr(int(code, 16)) if code else _ANSI.get(found.group(3), found.group(3))


# -- options


def _options(arguments: list[str]) -> Iterator[tuple[str, str]]:
    """Every option with its value, by its long name; the address is `url`, wherever it stands."""
    waiting = iter(arguments)
    for word in waiting:
        if word.startswith("--") and len(word) > 2:
            name, equals, value = word[2:].partition("=")
            yield name, value if equals or name not in _LONG_WITH_VALUE else next(waiting, "")
        elif word.startswith("-") and len(word) > 1:
            yield from _short(word[1:], waiting)
        else:
            yield "url", word


def _short(letters: str, waiting: Iterator[str]) -> Iterator[tuple[str, str]]:
    """Options of one letter, which may stand together; the rest of the word is the value of the first that has one."""
    for place, letter in enumerate(letters):
        if letter in _SHORT_WITH_VALUE:
            yield _SHORT.get(letter, letter), letters[place + 1 :] or next(waiting, "")
            return
        yield {"G": "get", "I": "head"}.get(letter, letter), ""


def _asked(options: list[tuple[str, str]]) -> Request:
    urls = [value for name, value in options if name == "url" and value]
    if not urls:
        raise NotReadable("The curl command names no URL; expected one of /authorize or /oauth/token.")
    url = next((each for each in urls if "://" in each), urls[0])
    try:
        parts = urlsplit(url if "://" in url else f"https://{url}")
        made = Request(parts.hostname or "", parts.path or "/", query=dict(parse_qsl(parts.query, True)))
    except ValueError as error:
        raise NotReadable(f"The curl command's URL cannot be read: {error}.") from error
    given = [(name, value) for name, value in options if name in _FORMS and not value.startswith("@")]
    names = {name for name, _ in options}
    if "get" in names:
        made.query |= _form(given)
    else:
        made.body = _form(given)
    made.method = next((value for name, value in options if name == "request"), "").upper() or _method(given, names)
    _take_headers(made, options)
    return made


def _method(given: list[tuple[str, str]], names: set[str]) -> str:
    if "head" in names:
        return "HEAD"
    return "POST" if given and "get" not in names else "GET"


def _form(given: list[tuple[str, str]]) -> dict[str, Any]:
    """The fields of a form, or the members of an object."""
    whole = "".join(value for _, value in given)
    if whole.lstrip().startswith("{"):
        try:
            return read(whole)[0]
        except NotReadable:
            return {}
    found: dict[str, Any] = {}
    for name, value in given:
        if name in ("data-urlencode", "form", "form-string"):
            key, _, text = value.partition("=")
            found[unquote(key)] = text
        else:
            found |= dict(parse_qsl(value, keep_blank_values=True))
    return found


def _take_headers(made: Request, options: list[tuple[str, str]]) -> None:
    """Headers, and who the client says it is; a password is not kept."""
    for name, value in options:
        if name == "header":
            title, _, told = value.partition(":")
            made.headers[title.strip().lower()] = told.strip()
        elif name in ("user-agent", "referer"):
            made.headers[name] = value
    user = next((value for name, value in options if name == "user"), "") or _basic(made.headers)
    if user and made.path.startswith("/oauth/"):
        made.body.setdefault("client_id", unquote(user.partition(":")[0]))


def _basic(headers: Mapping[str, str]) -> str:
    scheme, _, told = headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return ""
    try:
        return base64.b64decode(told, validate=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""
