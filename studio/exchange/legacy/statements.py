"""Expressions that stand as statements of their own: one of them may become several, or none."""

from __future__ import annotations

from collections.abc import Callable

from tree_sitter import Node

from studio.exchange.legacy.rendering import Conversion, rule
from studio.exchange.legacy.syntax import bare

Several = Callable[[Conversion, Node], "list[str] | None"]
_BLOCKS = ("statement_block", "program", "switch_case", "switch_default")
ALONE: dict[str, list[Several]] = {}


def alone(*kinds: str) -> Callable[[Several], Several]:
    """Register what an expression of these kinds becomes where it is a statement: a list of statements, or None."""

    def register(function: Several) -> Several:
        for kind in kinds:
            ALONE.setdefault(kind, []).append(function)
        return function

    return register


def statements_for(conversion: Conversion, expression: Node) -> list[str] | None:
    """The statements for an expression that stands alone, None where it stays what it is."""
    expression = bare(expression)
    for each in ALONE.get(expression.type, ()):
        found = each(conversion, expression)
        if found is not None:
            return found
    return None


@rule("expression_statement")
def _statement(conversion: Conversion, node: Node) -> str | None:
    inner = [child for child in node.named_children if child.type != "comment"]
    if len(inner) != 1:
        return None
    found = statements_for(conversion, inner[0])
    return None if found is None else joined(conversion, node, found)


def joined(conversion: Conversion, node: Node, statements: list[str]) -> str:
    """Statements in the place of one: in brackets where only one may stand.

    The lines of a statement after its first are indented as they shall be already.
    """
    in_block = node.parent is not None and node.parent.type in _BLOCKS
    if not statements:
        return conversion.gone if in_block else "{}"
    indent = conversion.indent(node)
    if in_block or (len(statements) == 1 and not _is_comment(statements[0])):
        open_end = _is_comment(statements[-1]) and conversion.rest_of_line(node).strip()
        return f"\n{indent}".join(statements) + (f"\n{indent}" if open_end else "")
    inner = "".join(f"{indent}  {shifted(each, '  ')}\n" for each in statements)
    return f"{{\n{inner}{indent}}}"


def _is_comment(text: str) -> bool:
    return text.split("\n")[-1].lstrip().startswith("//")


def dedented(text: str, indent: str) -> str:
    """The lines of a block so that its first one has this indentation; the very first line has none."""
    lines = text.strip("\n").rstrip().split("\n")
    first = next((line for line in lines if line.strip()), "")
    depth = first[: len(first) - len(first.lstrip())]
    return "\n".join(indent + line.removeprefix(depth) if line.strip() else line for line in lines).strip()


def shifted(text: str, indent: str) -> str:
    """The text with all lines but the first moved to the right."""
    first, *rest = text.split("\n")
    return "\n".join([first, *(f"{indent}{line}" if line.strip() else line for line in rest)])
