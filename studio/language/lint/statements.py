"""Remarks about statements and declarations: secrets in the code, denials that are thrown, what belongs to old code."""

from __future__ import annotations

import re

from tree_sitter import Node

from studio.language.lint.found import Fix, Search
from studio.language.parsing import Parsed
from studio.language.syntax import FUNCTIONS, arguments, enclosing, path_of, string_value

_SECRET_NAME = re.compile(r"(?i)(secret|passw(or)?d|api_?key|private_?key|access_?token|client_?secret|credential)")
_SECRET_VALUE = re.compile(r"^(sk_live_|sk_test_|xox[abp]-|ghp_|AKIA|-----BEGIN [A-Z ]*PRIVATE KEY)")
# What a text has that holds a secret: to ask for that is much quicker than to look at every declaration.
MAY_BE_SECRET = re.compile(
    rb"(?i)secret|passwo?r?d|api_?key|private_?key|access_?token|credential"
    rb"|sk_live_|sk_test_|xox[abp]-|ghp_|AKIA|-----BEGIN "
)


def look_at_declared(search: Search, node: Node) -> None:
    """A secret that stands in the code: in a variable, a member or an assignment."""
    name = node.child_by_field_name("name") or node.child_by_field_name("key") or node.child_by_field_name("left")
    value = node.child_by_field_name("value") or node.child_by_field_name("right")
    held = string_value(search.parsed, value)
    if name is None or value is None or held is None:
        return
    words = search.parsed.text(name).strip("'\"")
    last = words.rpartition(".")[2]
    named = _SECRET_NAME.search(last) and len(held) >= 8 and not held.startswith("http")
    if named or _SECRET_VALUE.match(held):
        key = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|\W+", "_", last).upper().strip("_") or "SECRET"
        fix = Fix(f"Make it the secret {key}", (search.replace(value, f"event.secrets.{key}"),), ("secret", key))
        search.remark("lint.hardcoded_secret", value, fix, name=words)


def look_at_throw(search: Search, node: Node) -> None:
    """A handler that throws where it could deny."""
    deny = search.types.trigger.methods_by_name.get("api.access.deny")
    inside = enclosing(node, *FUNCTIONS)
    if deny is None or inside is None or not _is_handler(search.parsed, inside):
        return
    if enclosing(node, "try_statement") is not None:
        return
    made = next((child for child in node.named_children if child.type == "new_expression"), None)
    given = arguments(made) if made is not None else []
    reason = search.parsed.text(given[0]) if given else "'Denied'"
    fix = Fix("Deny instead", (search.replace(node, f"return api.access.deny({reason});"),))
    takes_one = len([param for param in deny.params if param.required]) <= 1
    search.remark("lint.throw_for_deny", node, *([fix] if takes_one else []))


def _is_handler(parsed: Parsed, function: Node) -> bool:
    outer = function.parent
    if outer is None:
        return False
    left = outer.child_by_field_name("left") or outer.child_by_field_name("key")
    return bool(re.search(r"\bon(Execute|Continue)\w+$", parsed.text(left)))


def look_at_assigned(search: Search, node: Node) -> None:
    """An export as Rules and Hooks have it."""
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    if path_of(search.parsed, left) == "module.exports" and right is not None and right.type in FUNCTIONS:
        search.remark("lint.old_style", node, name="module.exports = function")


def look_at_old_member(search: Search, node: Node) -> None:
    """What only old code has beside its event."""
    path = path_of(search.parsed, node)
    if path in ("context.webtask", "context.secrets"):
        search.remark("lint.old_style", node, name=path)


def look_at_directive(search: Search, node: Node) -> None:
    """A directive of old code."""
    if search.parsed.text(node).strip("'\"; ") == "use npm":
        search.remark("lint.old_style", node, Fix("Remove it", (search.replace(node, ""),)), name="use npm")


def look_at_module(search: Search, node: Node) -> None:
    """What makes the file a module of the other kind."""
    search.remark("lint.es_module", node)
