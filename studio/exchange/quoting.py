"""YAML and JSON as the tools of others read them: texts in double quotes, so that none becomes a number or date."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import yaml

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*")


class _Text(str):
    """A text that is written in double quotes."""

    __slots__ = ()


class _Dumper(yaml.SafeDumper):
    """Block style, lists set in, no anchors; keys plain, texts quoted."""

    def ignore_aliases(self, data: Any) -> bool:
        """Write equal values out each time."""
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Set lists in below their key."""
        super().increase_indent(flow, False)


def _quoted(dumper: yaml.SafeDumper, text: _Text) -> yaml.Node:
    return dumper.represent_scalar("tag:yaml.org,2002:str", str(text), style='"')


_Dumper.add_representer(_Text, _quoted)


def _marked(value: Any) -> Any:
    if isinstance(value, str):
        return _Text(value)
    if isinstance(value, Mapping):
        return {_key(str(key)): _marked(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_marked(item) for item in value]
    return value


def _key(key: str) -> str:
    return key if _PLAIN.fullmatch(key) else _Text(key)


def yaml_text(value: Any) -> str:
    """The value as YAML that means the same under YAML 1.1 and 1.2, whatever stands in its texts."""
    dumped: str = yaml.dump(_marked(value), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=2**31)
    return dumped


def hcl_text(text: str) -> str:
    """The text as a quoted HCL string that is nothing but text: no template, no directive, no control character.

    https://developer.hashicorp.com/terraform/language/expressions/strings
    """
    escaped = "".join(_HCL.get(each) or _printable(each) for each in text)
    return f'"{_MARKERS.sub(_plain_marker, escaped)}"'


_HCL = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_MARKERS = re.compile(r"([$%]+)\{([\w .]*\})?")


def _printable(each: str) -> str:
    if each.isprintable() or each == "\u200d":
        return each
    return f"\\u{ord(each):04x}" if ord(each) < 0x10000 else f"\\U{ord(each):08x}"


def _plain_marker(found: re.Match[str]) -> str:
    """One sign before a pair of braces is doubled; anything else is read differently by different parsers, and so the
    signs are written as their numbers.
    """
    signs, inner = found[1], found[2]
    if len(signs) == 1 and inner:
        return f"{signs}{found[0]}"
    return "".join(f"\\u{ord(each):04x}" for each in signs) + f"{{{inner or ''}"


def json_text(value: Any) -> str:
    """The value as indented JSON, letters of all scripts as they are."""
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"
