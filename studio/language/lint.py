"""What the platform would not like about the code of an action, found on its syntax tree before it is run."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from tree_sitter import Node

from studio.catalogue.lint import remarks
from studio.catalogue.model import Catalogue, Field
from studio.language.answers import Edit, Severity
from studio.language.document import Position, Span
from studio.language.syntax import Parsed, enclosing, parse, path_of, string_value
from studio.language.workspace import ActionTypes
from studio.tokens.rules import blocked_namespace

_FUNCTIONS = ("arrow_function", "function_expression", "function_declaration", "method_definition")
_SECRET_NAME = re.compile(r"(?i)(secret|passw(or)?d|api_?key|private_?key|access_?token|client_?secret|credential)")
_SECRET_VALUE = re.compile(r"^(sk_live_|sk_test_|xox[abp]-|ghp_|AKIA|-----BEGIN [A-Z ]*PRIVATE KEY)")
_PROMISING = re.compile(r"^(fetch|axios(\.\w+)?|got(\.\w+)?|superagent\.\w+)$")
_CONSOLE = re.compile(r"^console\.\w+$")
_VERSIONED = re.compile(r"((?:@[^/@]+/)?[^/@]+)@([^/]*)")
_FIRST = Span(Position(0, 0), Position(0, 1))


@dataclass(frozen=True, slots=True)
class Fix:
    """A way to mend something: edits of the code, or a secret or package to declare, whose name is `adds`."""

    title: str
    edits: tuple[Edit, ...] = ()
    adds: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """One remark at one place. `why` and `source` explain it; `fixes` mend it."""

    rule: str
    span: Span
    severity: Severity
    message: str
    why: str
    source: str
    fixes: tuple[Fix, ...] = ()


@dataclass
class _Search:
    """One action being looked through."""

    parsed: Parsed
    types: ActionTypes
    catalogue: Catalogue
    found: list[Found] = field(default_factory=list)

    def remark(self, rule: str, node: Node, *fixes: Fix, **words: object) -> None:
        kind = remarks()[rule]
        severity: Severity = "error" if kind.severity == "error" else "hint" if kind.severity == "hint" else "warning"
        says = kind.says.format(**words)
        self.found.append(Found(rule, self.parsed.span(node), severity, says, kind.why, kind.source, fixes))

    def replace(self, node: Node, text: str) -> Edit:
        return Edit(self.parsed.span(node), text)

    def insert(self, byte: int, text: str) -> Edit:
        at = self.parsed.position(byte)
        return Edit(Span(at, at), text)


def lint(code: str, types: ActionTypes, catalogue: Catalogue) -> list[Found]:
    """The remarks about a text, in its order. Text with mistakes in it is looked through as far as it can be read."""
    search = _Search(parse(code), types, catalogue)
    for call in search.parsed.each("call_expression"):
        function = call.child_by_field_name("function")
        name = path_of(search.parsed, function)
        for look in _CALLS:
            look(search, call, name)
    for look_all in _WHOLE:
        look_all(search)
    return sorted(search.found, key=lambda each: (each.span.start.line, each.span.start.character))


def _arguments(call: Node) -> list[Node]:
    held = call.child_by_field_name("arguments")
    return [child for child in held.named_children if child.type != "comment"] if held is not None else []


# -- calls


def _dropped_claim(search: _Search, call: Node, name: str) -> None:
    if not name.endswith(".setCustomClaim") or not (given := _arguments(call)):
        return
    claim = string_value(search.parsed, given[0])
    if claim is None:
        return
    rules = search.catalogue.claims
    if claim in rules.restricted or claim == "scope":
        namespaced = f"'https://example.com/{claim}'"
        fix = Fix(f"Use the name {namespaced}", (search.replace(given[0], namespaced),))
        search.remark("lint.dropped_claim", given[0], fix, name=claim, reason="the name is reserved.")
    elif blocked := blocked_namespace(claim, rules):
        reason = f"names below {blocked} belong to the platform."
        search.remark("lint.dropped_claim", given[0], name=claim, reason=reason)


def _insecure_redirect(search: _Search, call: Node, name: str) -> None:
    given = _arguments(call)
    target = string_value(search.parsed, given[0]) if given else None
    if not name.endswith((".sendUserTo", ".setResultUrl")) or target is None:
        return
    if target.startswith("http://") and not re.match(r"http://(localhost|127\.0\.0\.1)\b", target):
        quoted = search.parsed.text(given[0]).replace("http://", "https://", 1)
        search.remark("lint.insecure_redirect", given[0], Fix("Use https", (search.replace(given[0], quoted),)))


def _logged_event(search: _Search, call: Node, name: str) -> None:
    if not _CONSOLE.match(name):
        return
    for given in _arguments(call):
        if search.parsed.text(given) in ("event", "JSON.stringify(event)", "event.secrets", "event.user"):
            fix = Fix("Log the user's id instead", (search.replace(given, "event.user.user_id"),))
            known = "user.user_id" in search.types.trigger.fields_by_path
            search.remark("lint.logs_event", given, *([fix] if known else []))
        elif given.type == "call_expression" and search.parsed.text(given).startswith("JSON.stringify(event,"):
            search.remark("lint.logs_event", given)


def _unawaited(search: _Search, call: Node, name: str) -> None:
    statement = call.parent
    if statement is None or statement.type != "expression_statement":
        return
    begun = _begun(search.parsed, call) or name
    if _PROMISING.match(begun) or _own_async(search.parsed, begun):
        inside = enclosing(call, *_FUNCTIONS)
        waits = inside is not None and any(child.type == "async" for child in inside.children)
        fix = Fix("Await it", (search.insert(call.start_byte, "await "),))
        search.remark("lint.unawaited_promise", call, *([fix] if waits else []), name=begun)
    elif (given := _arguments(call)) and _is_for_each(search.parsed, call) and _is_async(given[0]):
        search.remark("lint.unawaited_promise", given[0], name="the function given to forEach")


def _begun(parsed: Parsed, call: Node) -> str:
    """What was called at the beginning of a chain such as `fetch(url).then(…).catch(…)`; empty where there is none."""
    inner: Node | None = call
    name = ""
    while inner is not None and inner.type == "call_expression":
        function = inner.child_by_field_name("function")
        called = function.child_by_field_name("property") if function is not None else None
        if function is None or parsed.text(called) not in ("then", "catch", "finally"):
            return name
        inner = function.child_by_field_name("object")
        held = inner.child_by_field_name("function") if inner is not None else None
        name = path_of(parsed, held)
    return ""


def _is_for_each(parsed: Parsed, call: Node) -> bool:
    function = call.child_by_field_name("function")
    return function is not None and parsed.text(function.child_by_field_name("property")) == "forEach"


def _is_async(function: Node) -> bool:
    return function.type in _FUNCTIONS and any(child.type == "async" for child in function.children)


def _own_async(parsed: Parsed, name: str) -> bool:
    """Whether the name is that of an async function of this action."""
    if not name.isidentifier():
        return False
    plain = re.escape(name)
    return bool(re.search(rf"\basync\s+function\s+{plain}\b|\b(?:const|let|var)\s+{plain}\s*=\s*async\b", parsed.code))


def _too_long(search: _Search, call: Node, name: str) -> None:
    """A text that stands in the code and is longer than the parameter takes."""
    method = search.types.trigger.methods_by_name.get(name)
    for param, node in zip(method.params if method else (), _arguments(call), strict=False):
        text = string_value(search.parsed, node)
        if text is None or "\\" in text:
            continue
        for limit, unit in (("max_bytes", "bytes"), ("max_length", "characters")):
            most = param.limits.get(limit)
            size = len(text.encode("utf-8")) if limit == "max_bytes" else len(text.encode("utf-16-le")) // 2
            if isinstance(most, int) and size > most:
                words = {"what": f"The {param.name}", "method": name, "size": size, "unit": unit, "limit": most}
                search.remark("lint.argument_limit", node, **words)


def _no_timeout(search: _Search, call: Node, name: str) -> None:
    given = _arguments(call)
    if name == "fetch" and given:
        if len(given) == 1:
            last = search.insert(given[0].end_byte, ", { signal: AbortSignal.timeout(5000) }")
            search.remark("lint.no_timeout", call, Fix("Give it five seconds", (last,)))
        elif given[1].type == "object" and not _holds(search.parsed, given[1], "signal"):
            edit = search.insert(given[1].start_byte + 1, " signal: AbortSignal.timeout(5000),")
            search.remark("lint.no_timeout", call, Fix("Give it five seconds", (edit,)))
    elif re.match(r"^axios(\.(get|post|put|delete|patch|request))?$", name) and "timeout" not in search.parsed.code:
        search.remark("lint.no_timeout", call)


def _holds(parsed: Parsed, node: Node, name: str) -> bool:
    return any(
        parsed.text(child.child_by_field_name("key")) == name
        or parsed.text(child) == name
        or child.type == "spread_element"
        for child in node.named_children
    )


# -- the whole action


def _hardcoded(search: _Search) -> None:
    for node in search.parsed.each("variable_declarator", "pair", "assignment_expression"):
        name = node.child_by_field_name("name") or node.child_by_field_name("key") or node.child_by_field_name("left")
        value = node.child_by_field_name("value") or node.child_by_field_name("right")
        held = string_value(search.parsed, value)
        if name is None or value is None or held is None:
            continue
        words = search.parsed.text(name).strip("'\"")
        named = _SECRET_NAME.search(words.rpartition(".")[2]) and len(held) >= 8 and not held.startswith("http")
        if named or _SECRET_VALUE.match(held):
            key = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|\W+", "_", words.rpartition(".")[2]).upper().strip("_") or "SECRET"
            edits = (search.replace(value, f"event.secrets.{key}"),)
            search.remark(
                "lint.hardcoded_secret", value, Fix(f"Make it the secret {key}", edits, ("secret", key)), name=words
            )


def _redirect_without_continue(search: _Search) -> None:
    handler = search.types.trigger.continue_handler
    if handler is None or re.search(rf"\b{handler}\b", search.parsed.code):
        return
    for call in search.parsed.each("call_expression"):
        if path_of(search.parsed, call.child_by_field_name("function")).endswith((".sendUserTo", "prompt.render")):
            text = f"\nexports.{handler} = async (event, api) => {{\n  \n}};\n"
            fix = Fix(f"Add {handler}", (search.insert(len(search.parsed.data), text),))
            search.remark("lint.redirect_without_continue", call, fix, handler=handler)
            return


def _thrown(search: _Search) -> None:
    if "api.access.deny" not in search.types.trigger.methods_by_name:
        return
    for node in search.parsed.each("throw_statement"):
        inside = enclosing(node, *_FUNCTIONS)
        if inside is None or enclosing(node, "try_statement") is not None or not _is_handler(search.parsed, inside):
            continue
        made = next((child for child in node.named_children if child.type == "new_expression"), None)
        given = _arguments(made) if made is not None else []
        reason = search.parsed.text(given[0]) if given else "'Denied'"
        fix = Fix("Deny instead", (search.replace(node, f"return api.access.deny({reason});"),))
        takes_one = len([p for p in search.types.trigger.methods_by_name["api.access.deny"].params if p.required]) <= 1
        search.remark("lint.throw_for_deny", node, *([fix] if takes_one else []))


def _is_handler(parsed: Parsed, function: Node) -> bool:
    outer = function.parent
    if outer is None:
        return False
    left = outer.child_by_field_name("left") or outer.child_by_field_name("key")
    return bool(re.search(r"\bon(Execute|Continue)\w+$", parsed.text(left)))


def _unguarded(search: _Search) -> None:
    fields = search.types.trigger.fields_by_path
    for node in search.parsed.each("member_expression"):
        held = node.child_by_field_name("object")
        path = path_of(search.parsed, held).removeprefix("event.")
        known = fields.get(path) if path_of(search.parsed, held).startswith("event.") else None
        if known is None or not _may_be_absent(known) or any(child.type == "optional_chain" for child in node.children):
            continue
        if held is None or _guarded(search.parsed, node, f"event.{path}") or _is_written(node):
            continue
        name = search.parsed.text(node.child_by_field_name("property"))
        fix = Fix("Read it with ?.", (search.insert(held.end_byte, "?"),))
        search.remark("lint.unguarded_field", node, fix, parent=path, name=name)


def _may_be_absent(known: Field) -> bool:
    return not known.required and known.type in ("object", "array", "string") and known.status is None


def _is_written(node: Node) -> bool:
    outer = node.parent
    return outer is not None and outer.type == "assignment_expression" and outer.child_by_field_name("left") == node


def _guarded(parsed: Parsed, node: Node, path: str) -> bool:
    """Whether something around or before the place asks for the path: an if, a conjunction, an early return."""
    pattern = re.compile(rf"(?<![\w.]){re.escape(path)}(?![\w$])".replace(r"\.", r"\??\."))
    outer: Node | None = node
    while outer is not None and outer.type != "program":
        condition = outer.child_by_field_name("condition")
        if condition is not None and pattern.search(_text_before(parsed, condition, node)):
            return True
        before = outer.child_by_field_name("left") if outer.type == "binary_expression" else None
        if before is not None and before.end_byte <= node.start_byte and pattern.search(parsed.text(before)):
            return True
        if outer.type == "statement_block" and _left_early(parsed, outer, node, pattern):
            return True
        outer = outer.parent
    return False


def _text_before(parsed: Parsed, condition: Node, node: Node) -> str:
    """What a condition asks before the node is reached."""
    return parsed.data[condition.start_byte : min(condition.end_byte, node.start_byte)].decode("utf-8", "replace")


def _left_early(parsed: Parsed, block: Node, node: Node, pattern: re.Pattern[str]) -> bool:
    for child in block.named_children:
        if child.start_byte >= node.start_byte:
            return False
        condition = child.child_by_field_name("condition") if child.type == "if_statement" else None
        if condition is not None and child.end_byte <= node.start_byte and pattern.search(parsed.text(condition)):
            inner = parsed.text(child.child_by_field_name("consequence"))
            if re.search(r"\b(return|throw)\b", inner):
                return True
    return False


def _old_style(search: _Search) -> None:
    for node in search.parsed.each("assignment_expression"):
        left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
        if path_of(search.parsed, left) == "module.exports" and right is not None and right.type in _FUNCTIONS:
            search.remark("lint.old_style", node, name="module.exports = function")
    for node in search.parsed.each("member_expression"):
        path = path_of(search.parsed, node)
        if path in ("context.webtask", "context.secrets"):
            search.remark("lint.old_style", node, name=path)
    for node in search.parsed.each("expression_statement"):
        if search.parsed.text(node).strip("'\"; ") == "use npm":
            search.remark("lint.old_style", node, Fix("Remove it", (search.replace(node, ""),)), name="use npm")


def _old_require(search: _Search, call: Node, name: str) -> None:
    """Versions in `require` belong to Rules and Hooks; an Action declares them beside its code."""
    given = _arguments(call) if name == "require" else []
    wanted = string_value(search.parsed, given[0]) if given else None
    found = _VERSIONED.fullmatch(wanted) if wanted else None
    if found:
        edit = search.replace(given[0], f"'{found[1]}'")
        fix = Fix(f"Declare the package {found[1]}", (edit,), ("package", found[1]))
        search.remark("lint.old_style", given[0], fix, name=f"a version inside of require, {found[2]},")


def _too_many(search: _Search) -> None:
    limits, types = search.catalogue.limits, search.types
    for limit, what, count in (
        ("limits.dependencies", "packages", len(types.dependencies)),
        ("limits.modules_per_action", "modules", len(types.modules)),
        ("limits.secrets", "secrets", len(types.secrets)),
    ):
        if count > limits[limit].value:
            kind = remarks()["lint.too_many"]
            says = kind.says.format(count=count, what=what, limit=limits[limit].value)
            search.found.append(Found(kind.id, _FIRST, "warning", says, kind.why, kind.source))


def _es_module(search: _Search) -> None:
    for node in search.parsed.each("import_statement", "export_statement"):
        search.remark("lint.es_module", node)


def _size(search: _Search) -> None:
    limit = search.catalogue.limits["limits.code"].value
    if len(search.parsed.data) > limit:
        kind = remarks()["lint.code_size"]
        says = kind.says.format(size=len(search.parsed.data), limit=limit)
        search.found.append(Found(kind.id, _FIRST, "warning", says, kind.why, kind.source))


_CALLS: tuple[Callable[[_Search, Node, str], None], ...] = (
    *(_dropped_claim, _insecure_redirect, _logged_event, _unawaited, _no_timeout, _too_long, _old_require),
)
_WHOLE: tuple[Callable[[_Search], None], ...] = (
    *(_hardcoded, _redirect_without_continue, _thrown, _unguarded, _old_style, _es_module, _size, _too_many),
)
