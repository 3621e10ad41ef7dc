"""The packages that a piece of old code asks for, with the versions it names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tree_sitter import Node

from studio.exchange.legacy.scopes import Scopes
from studio.exchange.legacy.syntax import Syntax, arguments, string_value, those
from studio.project.dependencies import name_problem, version_problem

_ASKED = re.compile(r"((?:@[^/@]+/)?[^/@]+)(?:@([^/]*))?(/.*)?")
_CALLS = frozenset(("call_expression",))
_BUILTIN = frozenset(
    (
        *("assert", "async_hooks", "buffer", "child_process", "cluster", "console", "constants", "crypto", "dgram"),
        *(
            "diagnostics_channel",
            "dns",
            "domain",
            "events",
            "fs",
            "http",
            "http2",
            "https",
            "inspector",
            "module",
            "net",
        ),
        *("os", "path", "perf_hooks", "process", "punycode", "querystring", "readline", "repl", "stream"),
        *("string_decoder", "sys", "timers", "tls", "trace_events", "tty", "url", "util", "v8", "vm", "wasi"),
        *("worker_threads", "zlib"),
    )
)


@dataclass(frozen=True, slots=True)
class Asked:
    """One `require`: the node of its text, and what that names; `version` is empty where none is named."""

    node: Node
    name: str
    version: str
    rest: str

    @property
    def path(self) -> str:
        """What to ask for where versions stand elsewhere."""
        return self.name + self.rest


@dataclass(frozen=True)
class Packages:
    """Packages by name with an exact version, and those for which the code names none."""

    dependencies: Mapping[str, str]
    unversioned: tuple[str, ...]


def is_builtin(name: str) -> bool:
    """Whether a module comes with Node.js."""
    return name.startswith("node:") or name.partition("/")[0] in _BUILTIN


def asked_for(syntax: Syntax, scopes: Scopes) -> Iterator[Asked]:
    """Every `require` of a package by its name."""
    if "require" not in scopes.free:
        return
    for node in those(syntax.root, _CALLS):
        called = node.child_by_field_name("function")
        if called is None or not scopes.is_free(called, "require"):
            continue
        given = arguments(node)
        text = string_value(syntax, given[0]) if given else None
        found = _ASKED.fullmatch(text) if text else None
        if found and not is_builtin(found[1]) and name_problem(found[1]) is None:
            yield Asked(given[0], found[1], found[2] or "", found[3] or "")


def packages_of(syntax: Syntax, scopes: Scopes, ambient: Mapping[str, str]) -> Packages:
    """What the code needs; `ambient` are the packages that it finds without asking for them, by their name there."""
    found: dict[str, str] = {}
    unversioned: dict[str, None] = {}
    for asked in asked_for(syntax, scopes):
        if asked.version and version_problem(asked.name, asked.version) is None:
            found.setdefault(asked.name, asked.version)
        else:
            unversioned[asked.name] = None
    for package in ambient.values():
        if not is_builtin(package):
            unversioned[package] = None
    return Packages(found, tuple(name for name in unversioned if name not in found))
