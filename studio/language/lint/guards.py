"""Remarks about members of what may be absent, and whether something asks for it before."""

from __future__ import annotations

import re
from functools import lru_cache

from tree_sitter import Node

from studio.catalogue.model import Field
from studio.language.lint.found import Fix, Search
from studio.language.parsing import Parsed
from studio.language.syntax import path_of

_LEAVES = re.compile(r"\b(return|throw)\b")
_NEVER = -1


def look_at_member(search: Search, node: Node) -> None:
    """A member of a field that may be absent, where nothing asks for the field before."""
    held = node.child_by_field_name("object")
    path = path_of(search.parsed, held)
    known = search.types.trigger.fields_by_path.get(path[6:]) if path.startswith("event.") else None
    if known is None or not _may_be_absent(known) or any(child.type == "optional_chain" for child in node.children):
        return
    if held is None or _guarded(search, node, path) or _is_written(node):
        return
    name = search.parsed.text(node.child_by_field_name("property"))
    fix = Fix("Read it with ?.", (search.insert(held.end_byte, "?"),))
    search.remark("lint.unguarded_field", node, fix, parent=path[6:], name=name)


def _may_be_absent(known: Field) -> bool:
    return not known.required and known.type in ("object", "array", "string") and known.status is None


def _is_written(node: Node) -> bool:
    outer = node.parent
    return outer is not None and outer.type == "assignment_expression" and outer.child_by_field_name("left") == node


@lru_cache(maxsize=256)
def _asking(path: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.]){re.escape(path)}(?![\w$])".replace(r"\.", r"\??\."))


def _guarded(search: Search, node: Node, path: str) -> bool:
    """Whether something around or before the place asks for the path: an if, a conjunction, an early return."""
    parsed, pattern = search.parsed, _asking(path)
    outer: Node | None = node
    while outer is not None and outer.type != "program":
        condition = outer.child_by_field_name("condition")
        if condition is not None and pattern.search(_text_before(parsed, condition, node)):
            return True
        before = outer.child_by_field_name("left") if outer.type == "binary_expression" else None
        if before is not None and before.end_byte <= node.start_byte and pattern.search(parsed.text(before)):
            return True
        if outer.type == "statement_block" and 0 <= _leaves(search, outer, path) <= node.start_byte:
            return True
        outer = outer.parent
    return False


def _text_before(parsed: Parsed, condition: Node, node: Node) -> str:
    """What a condition asks before the node is reached."""
    return parsed.data[condition.start_byte : min(condition.end_byte, node.start_byte)].decode("utf-8", "replace")


def _leaves(search: Search, block: Node, path: str) -> int:
    """Where the first statement of a block ends that asks for the path and leaves early; negative for none."""
    key = (block.id, path)
    if key not in search.asked:
        search.asked[key] = _first_leaving(search.parsed, block, _asking(path))
    return search.asked[key]


def _first_leaving(parsed: Parsed, block: Node, pattern: re.Pattern[str]) -> int:
    for child in block.named_children:
        condition = child.child_by_field_name("condition") if child.type == "if_statement" else None
        if condition is None or not pattern.search(parsed.text(condition)):
            continue
        if _LEAVES.search(parsed.text(child.child_by_field_name("consequence"))):
            return child.end_byte
    return _NEVER
