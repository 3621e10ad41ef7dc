"""Whether a piece of JavaScript is a Rule or a Hook, of which kind, and how it has to be called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tree_sitter import Node

from studio.catalogue.legacy import Kind, load_legacy
from studio.exchange.legacy.kinds import kinds_of
from studio.exchange.legacy.packages import Packages, packages_of
from studio.exchange.legacy.scopes import Scopes
from studio.exchange.legacy.syntax import NotJavaScript, Syntax, bare, member_name, parameters, parse, those
from studio.flow.legacy import LegacyCode

_EXPORTING = frozenset(("member_expression", "export_statement"))
_FUNCTIONS = ("function_expression", "arrow_function", "function_declaration")


@dataclass(frozen=True)
class Old:
    """A piece of old code, taken apart.

    `kinds` are the ids of what it may be, the likeliest first; one means that there is no doubt. `runnable` is
    the code as the sandbox takes it, with every line and column where it was.
    """

    syntax: Syntax
    scopes: Scopes
    function: Node
    form: str
    name: str
    kinds: tuple[str, ...]
    ambient: Mapping[str, str]
    packages: Packages
    runnable: str

    @property
    def kind(self) -> Kind:
        """The likeliest kind."""
        return load_legacy().kinds[self.kinds[0]]

    def called(self) -> LegacyCode:
        """How the sandbox calls it."""
        return LegacyCode(self.kind.id, self.form, self.name, self.ambient)


def read_old(code: str, kind: str | None = None) -> Old | None:
    """The Rule or Hook in a text, None for anything else. With `kind` it is one of that kind.

    Raises NotJavaScript.
    """
    syntax = parse(code)
    entry = _entry(syntax)
    if entry is None:
        return None
    function, form = entry
    scopes = Scopes(syntax)
    kinds = (kind,) if kind else kinds_of(syntax, scopes, function, form)
    if not kinds or not (kind or _calls_back(syntax, scopes, function)):
        return None
    named = function.child_by_field_name("name") if form == "declared" else None
    legacy = load_legacy()
    found = legacy.ambient if legacy.kinds[kinds[0]].ambient else {}
    ambient = {name: package for name, package in found.items() if name in scopes.free}
    return Old(
        *(syntax, scopes, function, form, syntax.text(named) if named else "", kinds, ambient),
        packages=packages_of(syntax, scopes, ambient),
        runnable=_runnable(syntax, form),
    )


def _calls_back(syntax: Syntax, scopes: Scopes, function: Node) -> bool:
    """Whether the last parameter is used at all, or the others have the names that everybody gives them."""
    listed = parameters(function)
    last = scopes.binding(listed[-1]) if listed else None
    return bool(last and last.uses) or {"user", "context"} <= {syntax.text(node) for node in listed}


def recognise(code: str) -> Old | None:
    """The same without errors: what is no JavaScript is no old code either."""
    try:
        return read_old(code)
    except NotJavaScript:
        return None


def _statements(syntax: Syntax) -> list[Node]:
    """The outermost statements, without comments, directives and lone semicolons."""
    return [
        node
        for node in syntax.root.named_children
        if node.type not in ("comment", "empty_statement", "hash_bang_line") and not _is_directive(node)
    ]


def _is_directive(node: Node) -> bool:
    return node.type == "expression_statement" and [child.type for child in node.named_children] == ["string"]


def _entry(syntax: Syntax) -> tuple[Node, str] | None:
    """The function that is called, and the form of the code."""
    statements = _statements(syntax)
    exported = _exported(syntax, statements)
    if exported is not None:
        return exported, "exports"
    if _exports_something(syntax):
        return None
    if len(statements) == 1 and (found := _alone(statements[0])) is not None:
        return found, "expression"
    declared = [node for node in statements if node.type == "function_declaration" and len(parameters(node)) == 3]
    return (declared[-1], "declared") if declared else None


def _alone(statement: Node) -> Node | None:
    if statement.type == "function_declaration":
        return statement
    inner = [child for child in statement.named_children if child.type != "comment"]
    if statement.type != "expression_statement" or len(inner) != 1:
        return None
    found = bare(inner[0])
    return found if found.type in _FUNCTIONS else None


def _exported(syntax: Syntax, statements: list[Node]) -> Node | None:
    """The function behind `module.exports =`, written there or declared beside it."""
    for statement in statements:
        assigned = statement.named_children[0] if statement.type == "expression_statement" else None
        if assigned is None or assigned.type != "assignment_expression":
            continue
        left, right = assigned.child_by_field_name("left"), assigned.child_by_field_name("right")
        if left is None or right is None or not _is_module_exports(syntax, left):
            continue
        found = bare(right)
        if found.type in _FUNCTIONS:
            return found
        if found.type == "identifier":
            return _declared_as(syntax, statements, syntax.text(found))
    return None


def _is_module_exports(syntax: Syntax, node: Node) -> bool:
    owner = node.child_by_field_name("object")
    return owner is not None and syntax.text(owner) == "module" and member_name(syntax, node) == "exports"


def _exports_something(syntax: Syntax) -> bool:
    """Whether handlers are exported by name, as an Action does."""
    return b"export" in syntax.code and any(
        node.type == "export_statement" or syntax.text(node.children[0]) in ("exports", "module.exports")
        for node in those(syntax.root, _EXPORTING)
    )


def _declared_as(syntax: Syntax, statements: list[Node], name: str) -> Node | None:
    for statement in statements:
        for node in (statement, *statement.named_children):
            named = node.child_by_field_name("name")
            if named is None or syntax.text(named) != name:
                continue
            value = node.child_by_field_name("value")
            found = bare(value) if value is not None else node
            if found.type in _FUNCTIONS:
                return found
    return None


def _runnable(syntax: Syntax, form: str) -> str:
    """The code without what may not stand behind a function expression: semicolons and directives."""
    if form != "expression":
        return syntax.code.decode("utf-8", "replace")
    code = bytearray(syntax.code)
    for node in syntax.root.children:
        ends = [node, *node.children] if node.type == "expression_statement" else [node]
        gone = [each for each in ends if each.type in (";", "empty_statement") or _is_directive(each)]
        for each in gone:
            code[each.start_byte : each.end_byte] = b" " * (each.end_byte - each.start_byte)
    return code.decode("utf-8", "replace")


__all__ = ["NotJavaScript", "Old", "read_old", "recognise"]
