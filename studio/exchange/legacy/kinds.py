"""Which kind of old code a function is: by the number of its parameters, and by what it does with them."""

from __future__ import annotations

from collections.abc import Iterator

from tree_sitter import Node

from studio.catalogue.legacy import Kind, load_legacy
from studio.exchange.legacy.scopes import Scopes
from studio.exchange.legacy.syntax import Syntax, arguments, member_name, outer, parameters, same, string_value

Names = tuple[str, ...]


def kinds_of(syntax: Syntax, scopes: Scopes, function: Node, form: str) -> Names:
    """The ids of what the function may be, all of them equally likely; the usual one for its form is the first."""
    count = len(parameters(function))
    fitting = [kind for kind in load_legacy().kinds.values() if len(kind.parameters) + 1 == count]
    if form != "exports":
        return tuple(kind.id for kind in fitting if kind.form == "expression")
    scores = {kind.id: _score(kind, syntax, scopes, function) for kind in fitting}
    best = max(scores.values(), default=0)
    found = [kind for kind in fitting if scores[kind.id] == best]
    # Rules are bare functions: one that is exported has to show that it is a Rule.
    usual = [kind for kind in found if kind.form == form]
    return tuple(kind.id for kind in usual or found)


def _score(kind: Kind, syntax: Syntax, scopes: Scopes, function: Node) -> int:
    """How much of what the code looks at and leaves behind is known to this kind."""
    known = _known(kind)
    used = {path for path in _paths(kind, syntax, scopes, function) if _is_known(path, known)}
    return len(used) + sum(error.name in scopes.free for error in kind.errors if error.name != "Error")


def _known(kind: Kind) -> frozenset[Names]:
    places = [place.old for place in kind.maps] + [leave.old for leave in kind.leaves]
    return frozenset((*places, *(each.old for each in kind.functions), kind.secrets))


def _is_known(path: Names, known: frozenset[Names]) -> bool:
    """Whether a path is one of these, lies in one, or leads to one."""
    leads = any(each[: len(path)] == path for each in known)
    return leads or any(path[:length] in known for length in range(1, len(path)))


def _paths(kind: Kind, syntax: Syntax, scopes: Scopes, function: Node) -> Iterator[Names]:
    """What is asked for below the parameters, the answer and what stands around the code, in this kind's names."""
    listed = parameters(function)
    for name, node in zip(kind.parameters, listed, strict=False):
        yield from _below(syntax, scopes, name, node)
    for name in {each.old[0] for each in kind.functions} | {kind.secrets[0]}:
        for use in scopes.free.get(name, ()):
            yield (name, *_members(syntax, use))
    callback = scopes.binding(listed[-1])
    for use in callback.uses if callback else ():
        call = use.parent
        if call is not None and call.type == "call_expression" and same(call.child_by_field_name("function"), use):
            yield from _answered(kind, syntax, scopes, call)


def _below(syntax: Syntax, scopes: Scopes, name: str, node: Node) -> Iterator[Names]:
    binding = scopes.binding(node)
    for use in binding.uses if binding else ():
        if members := _members(syntax, use):
            yield (name, *members)


def _members(syntax: Syntax, node: Node) -> Names:
    """The names that are asked for one after the other, as far as they stand there."""
    members: list[str] = []
    inner = outer(node)
    while inner.parent is not None and same(inner.parent.child_by_field_name("object"), inner):
        name = member_name(syntax, inner.parent)
        if name is None:
            break
        members.append(name)
        inner = outer(inner.parent)
    return tuple(members)


def _answered(kind: Kind, syntax: Syntax, scopes: Scopes, call: Node) -> Iterator[Names]:
    """What the callback is given after the error."""
    for name, node in zip(kind.answers, arguments(call)[1:], strict=False):
        if node.type == "identifier":
            yield from _below(syntax, scopes, name, node)
        for pair in node.named_children if node.type == "object" else ():
            key = pair.child_by_field_name("key")
            text = syntax.text(key or pair)
            yield (name, string_value(syntax, key) or text)
