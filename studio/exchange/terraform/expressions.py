"""Expressions of HCL as python-hcl2 gives them, as far as they are plain text: strings, heredocs, `file(…)`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\"}
_PIECES = re.compile(r"\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8}|\\.|\$\$\{|%%\{|\$\{|%\{", re.DOTALL)
_HEREDOC = re.compile(r"<<(-?)([^\s\"]+)[^\S\n]*\n(.*)", re.DOTALL)
_FILE = re.compile(r"\$\{\s*file\(\s*\"((?:[^\"\\]|\\.)*)\"\s*\)\s*\}", re.DOTALL)
_INNER_FILE = re.compile(r"\b(?:template)?file\(\s*\"((?:[^\"\\]|\\.)*)\"")
_HERE = re.compile(r"\A\$\{\s*path\.(?:module|root|cwd)\s*\}")
_REFERENCE = re.compile(r"\$\{\s*([\w.-]+)\s*\}")
_NAMED = re.compile(r"(?:var|local)\.([\w-]+)")


class NotPlain(ValueError):
    """An expression that has to be evaluated; the text shows it."""


def text_of(value: Any, known: Mapping[str, str]) -> str:
    """The text of a string, heredoc or reference; `known` are variables and locals with their values.

    Raises NotPlain for anything that Terraform alone can tell.
    """
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise NotPlain(shown(value))
    if not isinstance(value, str):
        return str(value)
    if value.startswith('"<<') and "\n" in value:
        return heredoc(value)
    if value.startswith('"') and value.endswith('"') and len(value) > 1:
        return _unquoted(value[1:-1], known)
    found = _REFERENCE.fullmatch(value)
    named = _NAMED.fullmatch(found[1]) if found else None
    if named and named[0] in known:
        return known[named[0]]
    raise NotPlain(shown(value))


def _unquoted(inner: str, known: Mapping[str, str]) -> str:
    parts, at = [], 0
    while found := _PIECES.search(inner, at):
        parts.append(inner[at : found.start()])
        piece, at = found[0], found.end()
        if piece in ("${", "%{"):
            reference = _REFERENCE.match(inner, found.start())
            if reference is None or reference[1] not in known:
                raise NotPlain(shown(inner))
            piece, at = known[reference[1]], reference.end()
        parts.append(_meant(piece) if found[0] not in ("${", "%{") else piece)
    return "".join([*parts, inner[at:]])


def _meant(piece: str) -> str:
    if piece[0] != "\\":
        return piece[1:]
    if piece[1] in "uU" and len(piece) > 2:
        number = int(piece[2:], 16)
        return chr(number) if number < 0x110000 else "\ufffd"
    return _ESCAPES.get(piece[1], piece[1])


def heredoc(value: str) -> str:
    """The text of a heredoc; its templates stay as they are, for it is not evaluated. Raises NotPlain."""
    found = _HEREDOC.fullmatch(value[1:-1])
    if found is None:
        raise NotPlain(shown(value))
    lines = found[3].split("\n")
    if lines and lines[-1].strip() == found[2]:
        lines.pop()
    if found[1]:
        margin = min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()), default=0)
        lines = [line[margin:] for line in lines]
    text = "".join(f"{line}\n" for line in lines)
    return text.replace("$${", "${").replace("%%{", "%{")


def has_templates(value: Any) -> bool:
    """Whether a heredoc holds expressions that Terraform would evaluate."""
    return isinstance(value, str) and re.search(r"(?<![$%])[$%]\{", value) is not None


def file_path(value: Any) -> str | None:
    """The path in `file("…")`, relative to the configuration, or None for another expression. Raises NotPlain."""
    found = _FILE.fullmatch(value) if isinstance(value, str) else None
    return _path(found[1]) if found else None


def inner_file_path(value: Any) -> str | None:
    """The path of the one file that an expression around it reads, or None."""
    found = _INNER_FILE.findall(value) if isinstance(value, str) else []
    return _path(found[0]) if len(found) == 1 else None


def _path(inner: str) -> str:
    if here := _HERE.match(inner):
        inner = "." + inner[here.end() :]
    return _unquoted(inner, {})


def shown(value: Any) -> str:
    """An expression as a sentence can hold it."""
    text = " ".join(str(value).split())
    return text if len(text) <= 60 else f"{text[:59]}…"
