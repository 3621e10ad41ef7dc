"""Remarks about calls."""

from __future__ import annotations

import re
from collections.abc import Callable

from tree_sitter import Node

from studio.language.lint.found import Fix, Search
from studio.language.parsing import Parsed
from studio.language.syntax import FUNCTIONS, arguments, enclosing, path_of, string_value
from studio.tokens.rules import blocked_namespace

_PROMISING = re.compile(r"^(fetch|axios(\.\w+)?|got(\.\w+)?|superagent\.\w+)$")
_AXIOS = re.compile(r"^axios(\.(get|post|put|delete|patch|request))?$")
_CONSOLE = re.compile(r"^console\.\w+$")
_VERSIONED = re.compile(r"((?:@[^/@]+/)?[^/@]+)@([^/]*)")


def look_at_call(search: Search, call: Node) -> None:
    """All remarks about a call."""
    name = path_of(search.parsed, call.child_by_field_name("function"))
    for look in _LOOKS:
        look(search, call, name)


def _sends_somewhere(search: Search, call: Node, name: str) -> None:
    if search.sends is None and name.endswith((".sendUserTo", "prompt.render")):
        search.sends = search.parsed.span(call)


def _dropped_claim(search: Search, call: Node, name: str) -> None:
    if not name.endswith(".setCustomClaim") or not (given := arguments(call)):
        return
    claim = string_value(search.parsed, given[0])
    if claim is None:
        return
    rules = search.around.catalogue.claims
    if claim in rules.restricted or claim == "scope":
        namespaced = f"'https://example.com/{claim}'"
        fix = Fix(f"Use the name {namespaced}", (search.replace(given[0], namespaced),))
        search.remark("lint.dropped_claim", given[0], fix, name=claim, reason="the name is reserved.")
    elif blocked := blocked_namespace(claim, rules):
        reason = f"names below {blocked} belong to the platform."
        search.remark("lint.dropped_claim", given[0], name=claim, reason=reason)


def _insecure_redirect(search: Search, call: Node, name: str) -> None:
    given = arguments(call)
    target = string_value(search.parsed, given[0]) if given else None
    if not name.endswith((".sendUserTo", ".setResultUrl")) or target is None:
        return
    if target.startswith("http://") and not re.match(r"http://(localhost|127\.0\.0\.1)\b", target):
        quoted = search.parsed.text(given[0]).replace("http://", "https://", 1)
        search.remark("lint.insecure_redirect", given[0], Fix("Use https", (search.replace(given[0], quoted),)))


def _logged_event(search: Search, call: Node, name: str) -> None:
    if not _CONSOLE.match(name):
        return
    for given in arguments(call):
        if search.parsed.text(given) in ("event", "JSON.stringify(event)", "event.secrets", "event.user"):
            fix = Fix("Log the user's id instead", (search.replace(given, "event.user.user_id"),))
            known = "user.user_id" in search.types.trigger.fields_by_path
            search.remark("lint.logs_event", given, *([fix] if known else []))
        elif given.type == "call_expression" and search.parsed.text(given).startswith("JSON.stringify(event,"):
            search.remark("lint.logs_event", given)


def _unawaited(search: Search, call: Node, name: str) -> None:
    statement = call.parent
    if statement is None or statement.type != "expression_statement":
        return
    begun = _begun(search.parsed, call) or name
    if _PROMISING.match(begun) or begun in search.around.promising:
        inside = enclosing(call, *FUNCTIONS)
        waits = inside is not None and any(child.type == "async" for child in inside.children)
        fix = Fix("Await it", (search.insert(call.start_byte, "await "),))
        search.remark("lint.unawaited_promise", call, *([fix] if waits else []), name=begun)
    elif (given := arguments(call)) and _is_for_each(search.parsed, call) and _is_async(given[0]):
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
    return function.type in FUNCTIONS and any(child.type == "async" for child in function.children)


def _too_long(search: Search, call: Node, name: str) -> None:
    """A text that stands in the code and is longer than the parameter takes."""
    method = search.types.trigger.methods_by_name.get(name)
    for param, node in zip(method.params if method else (), arguments(call), strict=False):
        text = string_value(search.parsed, node)
        if text is None or "\\" in text:
            continue
        for limit, unit in (("max_bytes", "bytes"), ("max_length", "characters")):
            most = param.limits.get(limit)
            size = len(text.encode("utf-8")) if limit == "max_bytes" else len(text.encode("utf-16-le")) // 2
            if isinstance(most, int) and size > most:
                words = {"what": f"The {param.name}", "method": name, "size": size, "unit": unit, "limit": most}
                search.remark("lint.argument_limit", node, **words)


def _no_timeout(search: Search, call: Node, name: str) -> None:
    given = arguments(call)
    if name == "fetch" and given:
        if len(given) == 1:
            last = search.insert(given[0].end_byte, ", { signal: AbortSignal.timeout(5000) }")
            search.remark("lint.no_timeout", call, Fix("Give it five seconds", (last,)))
        elif given[1].type == "object" and not _holds(search.parsed, given[1], "signal"):
            edit = search.insert(given[1].start_byte + 1, " signal: AbortSignal.timeout(5000),")
            search.remark("lint.no_timeout", call, Fix("Give it five seconds", (edit,)))
    elif _AXIOS.match(name) and not search.around.times:
        search.remark("lint.no_timeout", call)


def _holds(parsed: Parsed, node: Node, name: str) -> bool:
    return any(
        parsed.text(child.child_by_field_name("key")) == name
        or parsed.text(child) == name
        or child.type == "spread_element"
        for child in node.named_children
    )


def _old_require(search: Search, call: Node, name: str) -> None:
    """Versions in `require` belong to Rules and Hooks; an Action declares them beside its code."""
    given = arguments(call) if name == "require" else []
    wanted = string_value(search.parsed, given[0]) if given else None
    found = _VERSIONED.fullmatch(wanted) if wanted else None
    if found:
        edit = search.replace(given[0], f"'{found[1]}'")
        fix = Fix(f"Declare the package {found[1]}", (edit,), ("package", found[1]))
        search.remark("lint.old_style", given[0], fix, name=f"a version inside of require, {found[2]},")


_LOOKS: tuple[Callable[[Search, Node, str], None], ...] = (
    *(_sends_somewhere, _dropped_claim, _insecure_redirect, _logged_event, _unawaited, _no_timeout, _too_long),
    _old_require,
)
