from __future__ import annotations

from studio.exchange.legacy.packages import Asked, asked_for, is_builtin, packages_of
from studio.exchange.legacy.scopes import Scopes
from studio.exchange.legacy.syntax import parse


def asked(text: str) -> list[Asked]:
    syntax = parse(text)
    return list(asked_for(syntax, Scopes(syntax)))


def test_names_versions_and_paths() -> None:
    found = asked("require('lodash@4.17.10'); require('@a/b@1.0.0/c/d'); require('async'); require(`request@2`);")
    assert [(each.name, each.version, each.path) for each in found] == [
        ("lodash", "4.17.10", "lodash"),
        ("@a/b", "1.0.0", "@a/b/c/d"),
        ("async", "", "async"),
        ("request", "2", "request"),
    ]


def test_modules_of_node_own_functions_and_what_is_worked_out_are_left_out() -> None:
    assert not asked("require('crypto'); require('fs/promises'); require('node:url'); require(name); require();")
    assert not asked("function f(require) { require('lodash'); }")
    assert not asked("require('../up'); require('./here');")
    assert is_builtin("https") and is_builtin("node:test") and not is_builtin("request")


def test_only_exact_versions_are_dependencies() -> None:
    syntax = parse("require('a@1.2.3'); require('b@^1.0.0'); require('a'); require('c');")
    found = packages_of(syntax, Scopes(syntax), {"_": "lodash", "crypto": "crypto"})
    assert found.dependencies == {"a": "1.2.3"}
    assert found.unversioned == ("b", "c", "lodash")
