"""Which ways through old code are gone before a redirect, and which only when the user is back."""

from __future__ import annotations

from tree_sitter import Node

from studio.exchange.legacy.rendering import CONTINUE, Conversion, rule
from studio.exchange.legacy.scopes import pattern_names
from studio.exchange.legacy.statements import dedented
from studio.exchange.legacy.syntax import bare, string_value, walk

_LEAVING = ("return_statement", "throw_statement")


def comes_back(conversion: Conversion) -> bool:
    """Whether the code sends the user away, or knows what to do when the user comes back."""
    kind = conversion.kind
    for node in walk(conversion.syntax.root):
        if kind.redirect_value and string_value(conversion.syntax, node) == kind.redirect_value:
            return True
        left = node.child_by_field_name("left") if node.type == "assignment_expression" else None
        if kind.redirect_order and conversion.meanings.path(left) == kind.redirect_order:
            return True
    return False


def is_certain(conversion: Conversion, node: Node | None, depth: int = 0) -> bool | None:
    """Whether a condition always holds, or never, in the handler that is being written; None where it depends."""
    if node is None or depth > 50 or not conversion.kind.redirect:
        return None
    node = bare(node)
    match node.type:
        case "binary_expression":
            return _of_two(conversion, node, depth)
        case "unary_expression":
            operator = node.child_by_field_name("operator")
            inner = is_certain(conversion, node.child_by_field_name("argument"), depth + 1)
            return None if inner is None or operator is None or operator.type != "!" else not inner
        case "identifier":
            return _of_name(conversion, node, depth)
    return None


def _of_two(conversion: Conversion, node: Node, depth: int) -> bool | None:
    operator = node.child_by_field_name("operator")
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    sign = operator.type if operator is not None else ""
    if sign in ("===", "==", "!==", "!="):
        if not (_is_protocol(conversion, left, right) or _is_protocol(conversion, right, left)):
            return None
        return (conversion.phase == CONTINUE) == (sign in ("===", "=="))
    if sign not in ("&&", "||"):
        return None
    deciding = sign == "||"
    found = [is_certain(conversion, side, depth + 1) for side in (left, right)]
    if deciding in found:
        return deciding
    return None if None in found else not deciding


def _is_protocol(conversion: Conversion, one: Node | None, other: Node | None) -> bool:
    kind = conversion.kind
    return conversion.meanings.path(one) == kind.redirect and (
        string_value(conversion.syntax, other) == kind.redirect_value
    )


def _of_name(conversion: Conversion, node: Node, depth: int) -> bool | None:
    binding = conversion.old.scopes.binding(node)
    if binding is None or binding.written or binding.kind == "parameter":
        return None
    holder = binding.declared.parent
    if holder is None or holder.type != "variable_declarator":
        return None
    return is_certain(conversion, holder.child_by_field_name("value"), depth + 1)


@rule("if_statement")
def _decided(conversion: Conversion, node: Node) -> str | None:
    condition = node.child_by_field_name("condition")
    holds = is_certain(conversion, condition)
    if holds is None:
        return None
    conversion.use(conversion.kind.redirect_row, node)
    if holds:
        return _in_place(conversion, node, node.child_by_field_name("consequence"))
    other = node.child_by_field_name("alternative")
    inner = [child for child in other.named_children if child.type != "comment"] if other is not None else []
    if not inner:
        in_block = node.parent is not None and node.parent.type in ("statement_block", "program")
        return conversion.gone if in_block else "{}"
    return _in_place(conversion, node, inner[0])


def _in_place(conversion: Conversion, node: Node, branch: Node | None) -> str:
    """A branch without the question in front of it."""
    if branch is None:
        return conversion.gone
    text = conversion.render(branch)
    in_block = node.parent is not None and node.parent.type == "statement_block"
    if branch.type != "statement_block" or not in_block or _clashes(conversion, branch):
        return text
    return dedented(text[1:-1], conversion.indent(node)) or conversion.gone


def _clashes(conversion: Conversion, block: Node) -> bool:
    """Whether a name that a block declares for itself is declared around it too."""
    own = set()
    for child in block.named_children:
        for declarator in child.named_children if child.type == "lexical_declaration" else ():
            name = declarator.child_by_field_name("name")
            own |= {conversion.syntax.text(each) for each in pattern_names(name)} if name is not None else set()
    if not own:
        return False
    around = [node for node in walk(conversion.syntax.root) if node.type == "identifier"]
    outside = (node for node in around if not block.start_byte <= node.start_byte < block.end_byte)
    return any(conversion.syntax.text(node) in own for node in outside)


@rule("ternary_expression")
def _chosen(conversion: Conversion, node: Node) -> str | None:
    holds = is_certain(conversion, node.child_by_field_name("condition"))
    if holds is None:
        return None
    conversion.use(conversion.kind.redirect_row, node)
    return conversion.render(node.child_by_field_name("consequence" if holds else "alternative"))


@rule("binary_expression")
def _shortened(conversion: Conversion, node: Node) -> str | None:
    """`protocol === 'redirect-callback' && more` is `more` where the first part always holds."""
    operator = node.child_by_field_name("operator")
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    certain = is_certain(conversion, node)
    if certain is not None:
        conversion.use(conversion.kind.redirect_row, node)
        return "true" if certain else "false"
    if operator is None or operator.type not in ("&&", "||"):
        return None
    neutral = operator.type == "&&"
    for one, other in ((left, right), (right, left)):
        if is_certain(conversion, one) is neutral:
            conversion.use(conversion.kind.redirect_row, node)
            return conversion.render(other)
    return None


def never_reached(conversion: Conversion, statements: list[Node]) -> set[int]:
    """The ids of the statements in a list that come after one which always leaves in this handler."""
    for number, statement in enumerate(statements):
        if statement.type == "if_statement" and _always_leaves(conversion, statement):
            return {each.id for each in statements[number + 1 :] if each.type != "function_declaration"}
    return set()


def _always_leaves(conversion: Conversion, statement: Node) -> bool:
    holds = is_certain(conversion, statement.child_by_field_name("condition"))
    if holds is None:
        return False
    if holds:
        return _leaves(conversion, statement.child_by_field_name("consequence"))
    other = statement.child_by_field_name("alternative")
    return other is not None and bool(other.named_children) and _leaves(conversion, other.named_children[-1])


def _leaves(conversion: Conversion, branch: Node | None) -> bool:
    if branch is None:
        return False
    if branch.type == "statement_block":
        inner = [child for child in branch.named_children if child.type != "comment"]
        return bool(inner) and _leaves(conversion, inner[-1])
    if branch.type == "if_statement":
        other = branch.child_by_field_name("alternative")
        both = other is not None and bool(other.named_children)
        return (
            both
            and _leaves(conversion, branch.child_by_field_name("consequence"))
            and (_leaves(conversion, other.named_children[-1]) if other is not None else False)
        )
    return branch.type in _LEAVING or conversion.exits.is_exit(branch)


@rule("statement_block")
def _without_the_rest(conversion: Conversion, node: Node) -> str | None:
    dead = never_reached(conversion, [child for child in node.named_children if child.type != "comment"])
    if not dead:
        return None
    return (
        "{"
        + conversion.within(node.children[0].end_byte, node.children[-1].start_byte, node.named_children, dead)
        + "}"
    )
