"""Looking through the code of an action, statement by statement; what was looked at before is remembered."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from tree_sitter import Node

from studio.catalogue.model import Catalogue
from studio.language.answers import Edit
from studio.language.document import Position, Span
from studio.language.lint.calls import look_at_call
from studio.language.lint.found import Fix, Found, Search, Surroundings, counted_from, made, placed, put_behind
from studio.language.lint.guards import look_at_member
from studio.language.lint.statements import (
    MAY_BE_SECRET,
    look_at_assigned,
    look_at_declared,
    look_at_directive,
    look_at_module,
    look_at_old_member,
    look_at_throw,
)
from studio.language.parsing import Parsed, parse
from studio.language.workspace import ActionTypes

Look = Callable[[Search, Node], None]
_DECLARED = ("variable_declarator", "pair", "assignment_expression")
# What a statement must hold for a look at nodes of these kinds to be worth while.
_LOOKS: tuple[tuple[re.Pattern[bytes], tuple[str, ...], Look], ...] = (
    (re.compile(rb"\("), ("call_expression",), look_at_call),
    (MAY_BE_SECRET, _DECLARED, look_at_declared),
    (re.compile(rb"throw"), ("throw_statement",), look_at_throw),
    (re.compile(rb"event"), ("member_expression",), look_at_member),
    (re.compile(rb"module"), ("assignment_expression",), look_at_assigned),
    (re.compile(rb"context"), ("member_expression",), look_at_old_member),
    (re.compile(rb"use npm"), ("expression_statement",), look_at_directive),
    (re.compile(rb"import|export"), ("import_statement", "export_statement"), look_at_module),
)
_ASYNC_FUNCTION = re.compile(r"async\s+function\s+(\w+)")
_ASYNC_VALUE = re.compile(r"\b(?:const|let|var)\s+(\w+)\s*=\s*$")
_BEFORE_ASYNC = 120
_ACTIONS = 8


@dataclass(frozen=True, slots=True)
class _Looked:
    """What was found in a statement; places count from its beginning."""

    found: tuple[Found, ...]
    sends: Span | None


_NOTHING = _Looked((), None)
_FIRST = Position(0, 0)
Memory = dict[bytes, _Looked]
_memories: list[tuple[Surroundings, Memory]] = []
_lock = threading.Lock()


def lint(code: str, types: ActionTypes, catalogue: Catalogue) -> list[Found]:
    """The remarks about a text, in its order. Text with mistakes in it is looked through as far as it can be read."""
    parsed = parse(code)
    around = Surroundings(types, catalogue, _promising(code), "timeout" in code)
    found: list[Found] = []
    sends: Span | None = None
    for start, looked in _statements(parsed, around):
        if looked is not _NOTHING:
            found += (placed(each, partial(put_behind, start)) for each in looked.found)
            if sends is None and looked.sends is not None:
                sends = put_behind(start, looked.sends)
    found += _whole(parsed, around, sends)
    return sorted(found, key=lambda each: (each.span.start.line, each.span.start.character))


def _promising(code: str) -> frozenset[str]:
    """The names of the action's own async functions."""
    names = set()
    at = code.find("async")
    while at >= 0:
        found = _ASYNC_FUNCTION.match(code, at) or _ASYNC_VALUE.search(code[max(0, at - _BEFORE_ASYNC) : at])
        if found and found[1].isidentifier():
            names.add(found[1])
        at = code.find("async", at + 5)
    return frozenset(names)


def _statements(parsed: Parsed, around: Surroundings) -> Iterator[tuple[Position, _Looked]]:
    """Where each outermost statement begins, and what is found in it.

    What is found depends on nothing but the statement and its surroundings, so it holds as long as both are the same.
    """
    before, now = _memory(around), Memory()
    for statement in _outermost(parsed.root):
        text = parsed.data[statement.start_byte : statement.end_byte]
        looked = now.get(text) or before.get(text)
        if looked is None or statement.has_error:
            looked = _look(parsed, around, statement, text)
        if not statement.has_error:
            now[text] = looked
        yield (_FIRST if looked is _NOTHING else parsed.position(statement.start_byte)), looked
    _remember(around, now)


def _outermost(root: Node) -> Iterator[Node]:
    """The statements of the program one by one: to make all of them at once takes long in a long text."""
    cursor = root.walk()
    there = cursor.goto_first_child()
    while there:
        if cursor.node is not None:
            yield cursor.node
        there = cursor.goto_next_sibling()


def _look(parsed: Parsed, around: Surroundings, statement: Node, text: bytes) -> _Looked:
    search = Search(parsed, around)
    for holds, kinds, look in _LOOKS:
        if holds.search(text):
            for node in parsed.each(*kinds, within=statement):
                look(search, node)
    if not search.found and search.sends is None:
        return _NOTHING
    start = parsed.position(statement.start_byte)
    found = tuple(placed(each, partial(counted_from, start)) for each in search.found)
    return _Looked(found, counted_from(start, search.sends) if search.sends else None)


def _memory(around: Surroundings) -> Mapping[bytes, _Looked]:
    """What is known of statements in the same surroundings."""
    with _lock:
        return next((memory for known, memory in _memories if known == around), {})


def _remember(around: Surroundings, memory: Memory) -> None:
    with _lock:
        others = [each for each in _memories if each[0] != around]
        _memories[:] = [(around, memory), *others[: _ACTIONS - 1]]


def _whole(parsed: Parsed, around: Surroundings, sends: Span | None) -> Iterator[Found]:
    """Remarks about the action as a whole."""
    handler, limits, types = around.types.trigger.continue_handler, around.catalogue.limits, around.types
    if handler is not None and sends is not None and not re.search(rf"\b{handler}\b", parsed.code):
        end = parsed.position(len(parsed.data))
        text = f"\nexports.{handler} = async (event, api) => {{\n  \n}};\n"
        fix = Fix(f"Add {handler}", (Edit(Span(end, end), text),))
        yield made("lint.redirect_without_continue", sends, fix, handler=handler)
    most = limits["limits.code"].value
    if len(parsed.data) > most:
        yield made("lint.code_size", None, size=len(parsed.data), limit=most)
    for limit, what, count in (
        ("limits.dependencies", "packages", len(types.dependencies)),
        ("limits.modules_per_action", "modules", len(types.modules)),
        ("limits.secrets", "secrets", len(types.secrets)),
    ):
        if count > limits[limit].value:
            yield made("lint.too_many", None, count=count, what=what, limit=limits[limit].value)
