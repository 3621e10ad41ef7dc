"""Metadata that old code writes through the Management API: the api of Actions takes it property by property."""

from __future__ import annotations

from tree_sitter import Node

from studio.catalogue.legacy import Function
from studio.exchange.legacy.reads import quoted
from studio.exchange.legacy.rendering import Conversion, rule
from studio.exchange.legacy.statements import alone, dedented, joined, shifted
from studio.exchange.legacy.syntax import FUNCTIONS, arguments, bare, member_name, parameters, same, string_value, walk


def written_by(conversion: Conversion, node: Node | None) -> Function | None:
    """The function of the old surroundings that a call calls."""
    called = node.child_by_field_name("function") if node is not None and node.type == "call_expression" else None
    path = conversion.meanings.path(called)
    return next((each for each in conversion.kind.functions if path is not None and each.old == path), None)


def _is_own(conversion: Conversion, call: Node) -> bool:
    given, function = arguments(call), written_by(conversion, call)
    return function is not None and len(given) == 2 and conversion.meanings.path(given[0]) == function.whose


@rule("call_expression")
def _inside(conversion: Conversion, node: Node) -> str | None:
    """A call within an expression, perhaps with `then` behind it: a promise, as before."""
    function = written_by(conversion, node)
    if function is None:
        return None
    conversion.use(function.row, node)
    name = function.old[-1]
    if not _is_own(conversion, node):
        _note_other(conversion, node, function)
        return f"Promise.reject(new Error({_told(name)}))"
    return f"{conversion.companion(name)}({conversion.api}, {conversion.render(arguments(node)[1])})"


def _told(name: str) -> str:
    return f"'{name} of another user cannot be done by an Action'"


def _note_other(conversion: Conversion, node: Node, function: Function) -> None:
    told = f"{function.old[-1]} is called for somebody else than {'.'.join(function.whose)}, whom no Action can change."
    conversion.todo(node, told, function.row)


# -- statements


@alone("call_expression", "await_expression")
def _alone(conversion: Conversion, node: Node) -> list[str] | None:
    chain = chain_of(conversion, node)
    return None if chain is None else _written(conversion, node, *chain)


@rule("return_statement")
def _returned(conversion: Conversion, node: Node) -> str | None:
    """`return auth0.users.updateAppMetadata(…).then(…)`: what follows is done at once."""
    inner = [child for child in node.named_children if child.type != "comment"]
    chain = chain_of(conversion, inner[0]) if len(inner) == 1 else None
    if chain is None:
        return None
    statements = _written(conversion, inner[0], *chain)
    if statements is None:
        return None
    leaves = bool(statements) and statements[-1].rstrip().split("\n")[-1].strip().startswith("return")
    return joined(conversion, node, statements if leaves else [*statements, "return;"])


def chain_of(conversion: Conversion, node: Node) -> tuple[Node, Node | None] | None:
    """The call at the beginning of `update(…).then(function).catch(…)` and the function, if one can be done at once.

    None for anything else, and for a chain of which something else is made.
    """
    node = bare(node)
    if node.type == "await_expression":
        node = bare(node.named_children[0])
    following: Node | None = None
    while written_by(conversion, node) is None:
        called = node.child_by_field_name("function") if node.type == "call_expression" else None
        owner = called.child_by_field_name("object") if called is not None else None
        name = member_name(conversion.syntax, called) if called is not None else None
        if owner is None or name not in ("then", "catch"):
            return None
        if name == "then":
            given = arguments(node)
            if following is not None or not given or not _can_be_inlined(conversion, given[0]):
                return None
            following = given[0]
        node = bare(owner)
    return (node, following) if _is_own(conversion, node) else None


def _can_be_inlined(conversion: Conversion, function: Node) -> bool:
    """Whether a function may be done where it stands: it wants nothing, is no generator and knows no `this`."""
    if function.type not in ("function_expression", "arrow_function"):
        return False
    bindings = [conversion.old.scopes.binding(node) for node in parameters(function)]
    if any(binding is None or binding.uses for binding in bindings):
        return False
    return not any(
        node.type == "this" or (node.type == "identifier" and conversion.syntax.text(node) == "arguments")
        for node in walk(function)
    )


def inlined(conversion: Conversion) -> tuple[set[int], list[Node]]:
    """The ids of the functions behind `then` that are done at once, because nothing else happens before them.

    The second part are the arguments that are needed no longer: what was done when the metadata could not be written.
    """
    found: set[int] = set()
    dropped: list[Node] = []
    for node in walk(conversion.syntax.root):
        if node.type not in ("expression_statement", "return_statement"):
            continue
        inner = [child for child in node.named_children if child.type != "comment"]
        chain = chain_of(conversion, inner[0]) if len(inner) == 1 else None
        if chain is None or not (chain[1] is None or _may_be_early(node)):
            continue
        found |= {chain[1].id} if chain[1] is not None else set()
        dropped += _handlers_of(conversion, inner[0], chain[1])
    return found, dropped


def _handlers_of(conversion: Conversion, node: Node, following: Node | None) -> list[Node]:
    """The arguments in a chain beside the function that is done."""
    found: list[Node] = []
    node = bare(node)
    while node.type == "call_expression" and written_by(conversion, node) is None:
        found += [each for each in arguments(node) if not same(each, following)]
        called = node.child_by_field_name("function")
        owner = called.child_by_field_name("object") if called is not None else None
        if owner is None:
            break
        node = bare(owner)
    return found


def _may_be_early(statement: Node) -> bool:
    return statement.type == "return_statement" or is_last(statement)


def is_last(statement: Node) -> bool:
    """Whether nothing of its function is done after a statement."""
    node: Node | None = statement
    while node is not None:
        block = node.parent
        if block is None:
            return False
        if block.type == "statement_block":
            after = [each for each in block.named_children if each.start_byte > node.start_byte]
            if any(each.type not in ("comment", "function_declaration", "empty_statement") for each in after):
                return False
            holder = block.parent
            if holder is None or holder.type in FUNCTIONS:
                return holder is not None
            node = holder
        elif block.type in ("if_statement", "else_clause"):
            node = block
        else:
            return False
    return False


def _written(conversion: Conversion, node: Node, call: Node, following: Node | None) -> list[str] | None:
    if following is not None and following.id not in conversion.inlined:
        return None
    function = written_by(conversion, call)
    assert function is not None
    conversion.use(function.row, call)
    for handler in _handlers_of(conversion, node, following) if following is not None else []:
        if not _hands_on(conversion, handler):
            told = "What this does with an error is not done any more: an error in the code before it ends the login."
            conversion.check(handler, told, function.row)
    statements = _set_each(conversion, function, arguments(call)[1])
    return [*statements, *(_body_of(conversion, node, following) if following is not None else [])]


def _hands_on(conversion: Conversion, handler: Node) -> bool:
    """Whether an error that is caught only goes to the callback."""
    scopes, callback = conversion.old.scopes, conversion.meanings.callback
    if callback is None:
        return False
    if handler.type == "identifier":
        return scopes.binding(handler) is callback
    body, given = handler.child_by_field_name("body"), parameters(handler)
    if body is None or len(given) != 1:
        return False
    parts = [child for child in body.named_children if child.type != "comment"]
    call = bare(parts[0].named_children[0]) if body.type == "statement_block" and len(parts) == 1 else body
    called = call.child_by_field_name("function") if call.type == "call_expression" else None
    if called is None or called.type != "identifier" or scopes.binding(called) is not callback:
        return False
    passed = arguments(call)
    return len(passed) == 1 and scopes.binding(passed[0]) is scopes.binding(given[0])


def _set_each(conversion: Conversion, function: Function, values: Node) -> list[str]:
    literal = bare(values)
    pairs = [child for child in literal.named_children if child.type != "comment"] if literal.type == "object" else []
    plain = ("pair", "shorthand_property_identifier")
    if literal.type == "object" and all(child.type in plain for child in pairs):
        return [_set_one(conversion, function, child) for child in pairs]
    key, item = conversion.name("key"), conversion.name("value")
    call = conversion.call(function.method, key, item)
    return [f"for (const [{key}, {item}] of Object.entries({conversion.render(values)})) {call};"]


def _set_one(conversion: Conversion, function: Function, child: Node) -> str:
    key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
    if key is None or value is None:
        name = conversion.syntax.text(child)
        written = conversion.render(child)
        return f"{conversion.call(function.method, quoted(name), written.partition(': ')[2] or written)};"
    if key.type == "computed_property_name":
        text = conversion.render(key)[1:-1].strip()
    else:
        known = string_value(conversion.syntax, key)
        text = quoted(conversion.syntax.text(key) if known is None else known)
    return f"{conversion.call(function.method, text, conversion.render(value))};"


def _body_of(conversion: Conversion, node: Node, function: Node) -> list[str]:
    """The statements of a function, to be done in place of the call that would have called it."""
    body = function.child_by_field_name("body")
    assert body is not None
    if body.type != "statement_block":
        return list(conversion.expression_statements(body))
    indent = conversion.indent(node)
    content = dedented(conversion.render(body)[1:-1], indent)
    if not content.replace(conversion.gone, "").strip():
        return []
    if _declares(body):
        return [f"{{\n{indent}  {shifted(content, '  ')}\n{indent}}}"]
    return [content]


def _declares(body: Node) -> bool:
    kinds = ("lexical_declaration", "variable_declaration", "function_declaration", "class_declaration")
    return any(child.type in kinds for child in body.named_children)
