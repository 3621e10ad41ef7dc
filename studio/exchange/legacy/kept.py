"""What old code keeps in `global` between its executions: the cache of an Action keeps text."""

from __future__ import annotations

from tree_sitter import Node

from studio.exchange.legacy.reads import quoted
from studio.exchange.legacy.rendering import Conversion, rule
from studio.exchange.legacy.statements import alone
from studio.exchange.legacy.syntax import MEMBERS, bare, is_write, member_name, outer, walk

_OF_NODE = frozenset(
    (
        *("setTimeout", "setInterval", "setImmediate", "clearTimeout", "clearInterval", "clearImmediate", "Buffer"),
        *("process", "console", "Promise", "JSON", "Date", "Math", "Object", "Array", "String", "Number", "Boolean"),
        *("Error", "URL", "URLSearchParams", "fetch", "Symbol", "Map", "Set", "RegExp", "global", "globalThis"),
        *("encodeURIComponent", "decodeURIComponent", "parseInt", "parseFloat", "isNaN", "queueMicrotask"),
    )
)
_CHANGING = ("push", "pop", "shift", "unshift", "splice", "sort", "reverse")


def _root(conversion: Conversion, node: Node) -> Node | None:
    """The `global.x` at the beginning of a chain of members."""
    while node.type in MEMBERS:
        owner = node.child_by_field_name("object")
        if owner is None:
            return None
        if owner.type == "identifier" and conversion.old.scopes.is_free(owner, conversion.kind.cache_name):
            name = member_name(conversion.syntax, node)
            unknown = name in _OF_NODE or (name is not None and name in _not_text(conversion))
            return None if unknown else node
        node = bare(owner)
    return None


def _not_text(conversion: Conversion) -> dict[str, Node]:
    """The names under which something is kept that is no JSON: a client, a module, a function."""
    if conversion.not_text is None:
        conversion.not_text = dict(_find_not_text(conversion))
        for name, node in conversion.not_text.items():
            told = f"global.{name} keeps what api.cache cannot hold as text; make it outside of the handler instead."
            conversion.report.note("todo", node.start_point[0] + 1, told, conversion.kind.cache_row)
            conversion.use(conversion.kind.cache_row, node)
    return conversion.not_text


def _find_not_text(conversion: Conversion) -> list[tuple[str, Node]]:
    found = []
    for node in walk(conversion.syntax.root):
        left = node.child_by_field_name("left") if node.type == "assignment_expression" else None
        owner = left.child_by_field_name("object") if left is not None and left.type in MEMBERS else None
        if left is None or owner is None or not conversion.old.scopes.is_free(owner, conversion.kind.cache_name):
            continue
        name, right = member_name(conversion.syntax, left), node.child_by_field_name("right")
        if name is not None and right is not None and _is_no_json(conversion, right):
            found.append((name, node))
    return found


def _is_no_json(conversion: Conversion, value: Node) -> bool:
    value = bare(value)
    if value.type == "binary_expression":
        sides = [value.child_by_field_name(side) for side in ("left", "right")]
        return any(side is not None and _is_no_json(conversion, side) for side in sides)
    if value.type == "call_expression":
        called = value.child_by_field_name("function")
        inner = (
            called.child_by_field_name("function") if called is not None and called.type == "call_expression" else None
        )
        return any(each is not None and conversion.old.scopes.is_free(each, "require") for each in (called, inner))
    if value.type == "new_expression":
        return conversion.syntax.text(value.child_by_field_name("constructor") or value) != "Date"
    return value.type in ("function_expression", "arrow_function")


def _key(conversion: Conversion, root: Node) -> str:
    name = member_name(conversion.syntax, root)
    return quoted(name) if name is not None else conversion.render(root.child_by_field_name("index"))


def _read(conversion: Conversion, root: Node) -> str:
    conversion.use(conversion.kind.cache_row, root)
    return f"{conversion.companion('cached')}({conversion.api}, {_key(conversion, root)})"


def _keep(conversion: Conversion, root: Node, text: str) -> str:
    conversion.use(conversion.kind.cache_row, root)
    return f"{conversion.companion('keep')}({conversion.api}, {_key(conversion, root)}, {text})"


@rule("member_expression", "subscript_expression")
def _found(conversion: Conversion, node: Node) -> str | None:
    root = _root(conversion, node) if conversion.kind.cache_name else None
    return _read(conversion, node) if root is not None and root.id == node.id and not is_write(outer(node)) else None


@alone("assignment_expression")
def _assigned(conversion: Conversion, node: Node) -> list[str] | None:
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    root = _root(conversion, left) if left is not None and conversion.kind.cache_name else None
    if root is None or left is None or right is None:
        return None
    if root.id == left.id:
        return [f"{_keep(conversion, root, conversion.render(right))};"]
    return _changed(conversion, root, left, f" = {conversion.render(right)};")


@rule("assignment_expression")
def _assigned_inside(conversion: Conversion, node: Node) -> str | None:
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    root = _root(conversion, left) if left is not None and conversion.kind.cache_name else None
    if root is None or left is None or root.id != left.id:
        return None
    return _keep(conversion, root, conversion.render(right))


@alone("augmented_assignment_expression", "update_expression")
def _counted(conversion: Conversion, node: Node) -> list[str] | None:
    target = node.child_by_field_name("left") or node.child_by_field_name("argument")
    root = _root(conversion, target) if target is not None and conversion.kind.cache_name else None
    if root is None or target is None:
        return None
    operator = node.child_by_field_name("operator")
    sign = conversion.syntax.text(operator) if operator is not None else "+="
    right = node.child_by_field_name("right")
    value = conversion.render(right) if right is not None else "1"
    if root.id == target.id:
        return [f"{_keep(conversion, root, f'{_read(conversion, root)} {sign[0:-1]} {value}')};"]
    rest = f" {sign} {value};" if right is not None else f"{sign};"
    return _changed(conversion, root, target, rest)


@alone("call_expression")
def _changed_by_method(conversion: Conversion, node: Node) -> list[str] | None:
    called = node.child_by_field_name("function")
    root = _root(conversion, called) if called is not None and conversion.kind.cache_name else None
    if root is None or called is None or member_name(conversion.syntax, called) not in _CHANGING:
        return None
    given = node.child_by_field_name("arguments")
    return _changed(conversion, root, called, f"{conversion.render(given)};")


@alone("unary_expression")
def _deleted(conversion: Conversion, node: Node) -> list[str] | None:
    operator, target = node.child_by_field_name("operator"), node.child_by_field_name("argument")
    if operator is None or operator.type != "delete" or target is None or not conversion.kind.cache_name:
        return None
    root = _root(conversion, target)
    if root is None:
        return None
    if root.id == target.id:
        conversion.use(conversion.kind.cache_row, node)
        return [f"{conversion.call('api.cache.delete', _key(conversion, root))};"]
    return _changed(conversion, root, target, ";", "delete ")


def _changed(conversion: Conversion, root: Node, target: Node, rest: str, before: str = "") -> list[str]:
    """Something inside of what is kept: it is read, changed and kept again."""
    name = conversion.name("kept")
    members = _members(conversion, root, target)
    body = [
        f"const {name} = {_read(conversion, root)};",
        f"{before}{name}{members}{rest}",
        f"{_keep(conversion, root, name)};",
    ]
    indent = conversion.indent(root)
    return ["{\n" + "".join(f"{indent}  {line}\n" for line in body) + f"{indent}}}"]


def _members(conversion: Conversion, root: Node, target: Node) -> str:
    """What stands behind `global.x` in a chain of members."""
    parts: list[str] = []
    node = target
    while node.id != root.id:
        owner = node.child_by_field_name("object")
        assert owner is not None
        if node.type == "subscript_expression":
            parts.insert(0, f"[{conversion.render(node.child_by_field_name('index'))}]")
        else:
            parts.insert(0, conversion.raw(owner.end_byte, node.end_byte))
        node = bare(owner)
    return "".join(parts)
