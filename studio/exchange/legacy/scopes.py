"""Which declaration each name in a piece of JavaScript means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from tree_sitter import Node

from studio.exchange.legacy.syntax import FUNCTIONS, Syntax, is_write, parameters, same, those

_BLOCKS = ("statement_block", "for_statement", "for_in_statement", "catch_clause", "switch_body", "class_body")
_NAMES = ("identifier", "shorthand_property_identifier", "shorthand_property_identifier_pattern")
_DECLARING = ("variable_declaration", "lexical_declaration", "class_declaration")
_LOOKED_AT = frozenset((*FUNCTIONS, *_BLOCKS, *_NAMES, *_DECLARING))


@dataclass(eq=False)
class Binding:
    """One declared name. `kind` is parameter, var, let, const, function, class or catch.

    `declared` is the node of the name, `uses` are all other nodes that mean it, in order.
    """

    name: str
    kind: str
    declared: Node
    uses: list[Node] = field(default_factory=list)

    @property
    def written(self) -> bool:
        """Whether the name is given another value after its declaration."""
        return any(is_write(use) or _is_pattern(use) or is_declaration(use) for use in self.uses)


def is_declaration(use: Node) -> bool:
    """Whether a name is declared where it stands, perhaps once more."""
    parent = use.parent
    if parent is None or parent.type not in ("variable_declarator", "function_declaration"):
        return False
    return same(parent.child_by_field_name("name"), use)


def _is_pattern(use: Node) -> bool:
    return use.type == "shorthand_property_identifier_pattern"


@dataclass(eq=False)
class _Scope:
    parent: _Scope | None
    is_function: bool
    names: dict[str, Binding] = field(default_factory=dict)

    def find(self, name: str) -> Binding | None:
        scope: _Scope | None = self
        while scope is not None:
            if name in scope.names:
                return scope.names[name]
            scope = scope.parent
        return None

    def function(self) -> _Scope:
        scope = self
        while not scope.is_function and scope.parent is not None:
            scope = scope.parent
        return scope


class Scopes:
    """The names of one tree. `free` holds the nodes of names that nothing declares, by name."""

    def __init__(self, syntax: Syntax) -> None:
        self._syntax = syntax
        self._by_node: dict[int, Binding] = {}
        self._declared: set[int] = set()
        self._named: list[tuple[Node, _Scope]] = []
        self.free: dict[str, list[Node]] = {}
        self._declare()
        self._resolve()

    def binding(self, node: Node) -> Binding | None:
        """What the name at a node means, None where nothing in the text declares it."""
        return self._by_node.get(node.id)

    def is_free(self, node: Node, name: str) -> bool:
        """Whether a node is this name, and nothing in the text declares it."""
        return (
            node.type in _NAMES
            and node.id not in self._by_node
            and node.id not in self._declared
            and self._syntax.text(node) == name
        )

    def _declare(self) -> None:
        around: list[tuple[int, _Scope]] = [(len(self._syntax.code) + 1, _Scope(None, True))]
        for node in those(self._syntax.root, _LOOKED_AT):
            while around[-1][0] <= node.start_byte:
                around.pop()
            scope = around[-1][1]
            if node.type in _NAMES:
                self._named.append((node, scope))
                continue
            inner = self._enter(node, scope)
            self._declarations(node, scope, inner)
            if inner is not scope:
                around.append((node.end_byte, inner))

    def _enter(self, node: Node, scope: _Scope) -> _Scope:
        if node.type in FUNCTIONS:
            return _Scope(scope, True)
        own_body = node.type == "statement_block" and node.parent is not None and node.parent.type in FUNCTIONS
        return _Scope(scope, False) if node.type in _BLOCKS and not own_body else scope

    def _declarations(self, node: Node, scope: _Scope, inner: _Scope) -> None:
        name = node.child_by_field_name("name") if node.type in FUNCTIONS else None
        if node.type in ("function_declaration", "generator_function_declaration") and name is not None:
            self._add(scope, name, "function")
        elif node.type == "function_expression" and name is not None:
            self._add(inner, name, "function")
        if node.type in FUNCTIONS:
            for parameter in parameters(node):
                self._patterns(inner, parameter, "parameter")
        elif node.type == "variable_declaration":
            self._declarators(node, scope.function(), "var")
        elif node.type == "lexical_declaration":
            self._declarators(node, scope, self._syntax.text(node.children[0]))
        elif node.type == "class_declaration" and (named := node.child_by_field_name("name")) is not None:
            self._add(scope, named, "class")
        elif node.type == "catch_clause" and (caught := node.child_by_field_name("parameter")) is not None:
            self._patterns(inner, caught, "catch")
        elif node.type == "for_in_statement" and (kind := node.child_by_field_name("kind")) is not None:
            word, left = self._syntax.text(kind), node.child_by_field_name("left")
            if left is not None:
                self._patterns(scope.function() if word == "var" else inner, left, word)

    def _declarators(self, node: Node, scope: _Scope, kind: str) -> None:
        for child in node.named_children:
            name = child.child_by_field_name("name") if child.type == "variable_declarator" else None
            if name is not None:
                self._patterns(scope, name, kind)

    def _patterns(self, scope: _Scope, pattern: Node, kind: str) -> None:
        for name in pattern_names(pattern):
            self._add(scope, name, kind)

    def _add(self, scope: _Scope, name: Node, kind: str) -> None:
        word = self._syntax.text(name)
        known = scope.names.get(word)
        if known is None:
            scope.names[word] = Binding(word, kind, name)
        else:
            known.uses.append(name)
        self._declared.add(name.id)
        self._by_node[name.id] = scope.names[word]

    def _resolve(self) -> None:
        for node, scope in self._named:
            if node.id in self._declared:
                continue
            name = self._syntax.text(node)
            found = scope.find(name)
            if found is None:
                self.free.setdefault(name, []).append(node)
            else:
                found.uses.append(node)
                self._by_node[node.id] = found


def pattern_names(pattern: Node) -> Iterator[Node]:
    """The names that a pattern declares: `a`, `{b, c: d = 1}`, `[e, ...f]`."""
    waiting = [pattern]
    while waiting:
        node = waiting.pop()
        match node.type:
            case "identifier" | "shorthand_property_identifier_pattern":
                yield node
            case "assignment_pattern" | "object_assignment_pattern":
                waiting += [left] if (left := node.child_by_field_name("left")) is not None else []
            case "pair_pattern":
                waiting += [value] if (value := node.child_by_field_name("value")) is not None else []
            case "object_pattern" | "array_pattern" | "rest_pattern":
                waiting += reversed(node.named_children)
            case _:
                continue
