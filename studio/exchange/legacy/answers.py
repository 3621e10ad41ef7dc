"""What old code answers with: nothing, claims, metadata, or an error that refuses."""

from __future__ import annotations

from collections.abc import Iterator

from tree_sitter import Node

from studio.catalogue.legacy import Leave, Refusal
from studio.exchange.legacy.meaning import Names
from studio.exchange.legacy.reads import quoted
from studio.exchange.legacy.rendering import Conversion, rule
from studio.exchange.legacy.syntax import arguments, bare, line_of, member_name, string_value, walk

_TEXTS = ("string", "template_string")
_NAMESPACES = ("http://", "https://", "urn:")


def is_empty(node: Node) -> bool:
    """Whether an answer says nothing."""
    node = bare(node)
    return node.type in ("null", "undefined") or (node.type == "object" and not node.named_children)


def use_rows(conversion: Conversion, call: Node, error: Node | None) -> None:
    """Note the rows for an answer, whatever becomes of its text."""
    if error is None:
        conversion.use(conversion.kind.success_row, call)
        return
    known = refusal_of(conversion, error)
    fallback = next((each for each in conversion.kind.errors if each.name == "Error"), None)
    found = known[0] if known is not None else fallback
    if found is not None:
        conversion.use(found.row, call)


# -- success


def success(conversion: Conversion, call: Node) -> list[str]:
    """The statements for an answer without an error."""
    use_rows(conversion, call, None)
    given = arguments(call)
    if conversion.kind.own_answers:
        return [] if len(given) < 2 or is_empty(given[1]) else list(_own_answer(conversion, given[1]))
    for name, node in zip(conversion.kind.answers, given[1:], strict=False):
        path = conversion.meanings.path(node)
        if path != (name,) and not is_empty(node):
            told = f"Another {name} than its own is handed to the callback; what is different about it is lost."
            conversion.todo(node, told)
    return []


def _own_answer(conversion: Conversion, answer: Node) -> Iterator[str]:
    if any(leave.namespaced for leave in conversion.kind.leaves):
        yield from _claims(conversion, answer)
    else:
        yield from _metadata(conversion, answer)


def _leave(conversion: Conversion, kind: str) -> Leave:
    return next(leave for leave in conversion.kind.leaves if leave.kind == kind)


def _claims(conversion: Conversion, answer: Node) -> Iterator[str]:
    literal = bare(answer)
    children = [child for child in literal.named_children if child.type != "comment"]
    keys = [child.child_by_field_name("key") for child in children]
    plain = all(key is not None and key.type != "computed_property_name" for key in keys)
    if literal.type != "object" or not plain:
        text = conversion.render(answer)
        conversion.use(_leave(conversion, "each").row, answer)
        yield f"{conversion.companion('grant')}({conversion.api}, {text});"
        if scopes_change(conversion):
            yield _scopes(conversion, answer, f"({text}).scope" if literal.type == "object" else f"{text}?.scope")
        return
    for child in children:
        yield from _claim(conversion, child)


def _claim(conversion: Conversion, child: Node) -> Iterator[str]:
    key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
    assert key is not None and value is not None
    known = string_value(conversion.syntax, key)
    name = conversion.syntax.text(key) if known is None else known
    if name == _leave(conversion, "scopes").old[-1]:
        if scopes_change(conversion):
            yield _scopes(conversion, value, conversion.render(value))
        return
    leave = _leave(conversion, "each")
    conversion.use(leave.row, child)
    if leave.namespaced and not name.startswith(_NAMESPACES):
        told = f"The claim {name} has no namespace, so the Hook never brought it into the token."
        conversion.todo(child, told, leave.row)
        yield f"// {conversion.syntax.text(child)}"
        return
    yield f"{conversion.call(leave.method, quoted(name), conversion.render(value))};"


def _scopes(conversion: Conversion, node: Node, text: str) -> str:
    leave = _leave(conversion, "scopes")
    conversion.use(leave.row, node)
    conversion.check(node, "The target scopes of a credentials exchange are in Early Access.", leave.row)
    return f"{conversion.companion('setTargetScopes')}({conversion.event}, {conversion.api}, {text});"


def scopes_change(conversion: Conversion) -> bool:
    """Whether such code does anything to the scopes that it answers with but handing back those it was given."""
    leave = next((leave for leave in conversion.kind.leaves if leave.kind == "scopes" and leave.start), None)
    return leave is not None and any(_changes_scopes(conversion, leave, node) for node in walk(conversion.syntax.root))


def scopes_are_edited(conversion: Conversion, name: str) -> bool:
    """Whether a list of scopes that is a parameter is changed in place."""
    starts = {leave.start for leave in conversion.kind.leaves if leave.kind == "scopes"}
    return (name,) in starts and any(
        _edited(conversion, node) == (name,)
        for node in walk(conversion.syntax.root)
        if node.type == "member_expression"
    )


def _edited(conversion: Conversion, node: Node) -> Names | None:
    """The path of a list that a method is about to change."""
    changing = member_name(conversion.syntax, node) in ("push", "splice", "unshift", "pop", "shift", "sort", "reverse")
    return conversion.meanings.path(node.child_by_field_name("object")) if changing else None


def _changes_scopes(conversion: Conversion, leave: Leave, node: Node) -> bool:
    meanings, name = conversion.meanings, leave.old[-1]
    if node.type == "assignment_expression":
        left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
        named = left is not None and member_name(conversion.syntax, left) == name
        return (named or meanings.path(left) == leave.start) and meanings.path(right) != leave.start
    if node.type == "pair":
        key, value = node.child_by_field_name("key"), node.child_by_field_name("value")
        known = string_value(conversion.syntax, key)
        found = known if known is not None else conversion.syntax.text(key) if key is not None else ""
        return found == name and meanings.path(value) != leave.start
    if node.type != "member_expression":
        return False
    owner = node.child_by_field_name("object")
    changing = member_name(conversion.syntax, node) in ("push", "splice", "unshift")
    named = owner is not None and member_name(conversion.syntax, owner) == name
    return changing and (named or _edited(conversion, node) == leave.start)


def _metadata(conversion: Conversion, answer: Node) -> Iterator[str]:
    for each in conversion.kind.leaves:
        conversion.use(each.row, answer)
    found = _written_out(conversion, answer)
    if found is None:
        yield f"{conversion.companion('setMetadata')}({conversion.api}, {conversion.render(answer)});"
        return
    for name, value in found:
        leave = next((each for each in conversion.kind.leaves if each.old[-1] == name), None)
        for child in bare(value).named_children if leave is not None else ():
            key, item = child.child_by_field_name("key"), child.child_by_field_name("value")
            if leave is not None and key is not None and item is not None:
                known = string_value(conversion.syntax, key)
                text = quoted(conversion.syntax.text(key) if known is None else known)
                yield f"{conversion.call(leave.method, text, conversion.render(item))};"


def _written_out(conversion: Conversion, answer: Node) -> list[tuple[str, Node]] | None:
    """The metadata of `{user: {user_metadata: {…}}}`, None where it is not all written out."""
    holder = conversion.kind.leaves[0].old[1]
    user = dict(_plain_pairs(conversion, answer) or ()).get(holder)
    found = _plain_pairs(conversion, user) if user is not None else None
    if found is None or any(_plain_pairs(conversion, value) is None for _, value in found):
        return None
    return found


def _plain_pairs(conversion: Conversion, node: Node) -> list[tuple[str, Node]] | None:
    literal = bare(node)
    if literal.type != "object":
        return None
    found = []
    for child in literal.named_children:
        key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
        if child.type == "comment":
            continue
        if child.type != "pair" or key is None or value is None or key.type == "computed_property_name":
            return None
        known = string_value(conversion.syntax, key)
        found.append((conversion.syntax.text(key) if known is None else known, value))
    return found


# -- refusals


def refusal_of(conversion: Conversion, error: Node) -> tuple[Refusal | None, list[Node]] | None:
    """The kind of an error that is made where it is handed over, with its arguments; None for any other."""
    made = bare(error)
    if made.type != "new_expression":
        return None
    maker = made.child_by_field_name("constructor")
    name = conversion.syntax.text(maker) if maker is not None else ""
    if maker is None or not conversion.old.scopes.is_free(maker, name):
        return None
    found = next((each for each in conversion.kind.errors if each.name == name), None)
    return (found, arguments(made)) if found is not None or name == "Error" else None


def refuse(conversion: Conversion, error: Node, leave: list[str], *, later: bool, returned: bool) -> list[str]:
    """The statements for an answer with an error."""
    use_rows(conversion, error, error)
    known = refusal_of(conversion, error)
    if conversion.kind.refuses == "throw":
        return _throw(conversion, error, leave, known is not None, later, returned)
    if known is not None:
        return [f"{_denial(conversion, *known)};", *leave]
    text = conversion.render(error)
    before, name = ([], text) if error.type == "identifier" else ([f"const {conversion.name('refusal')} = {text};"], "")
    name = name or conversion.name("refusal")
    denial = f"{conversion.call('api.access.deny', *_dynamic(conversion, name))};"
    if _is_error(conversion, error):
        return [*before, denial, *leave]
    return [*before, f"if ({name}) {denial}", *leave]


def _throw(
    conversion: Conversion, error: Node, leave: list[str], known: bool, later: bool, returned: bool
) -> list[str]:
    text = conversion.render(error)
    if later:
        conversion.exits.rejects = True
        return [f"{'return ' if returned else ''}reject({text});"]
    if known or _is_error(conversion, error):
        return [f"throw {text};"]
    return [f"if ({text}) throw {text};", *leave]


def _denial(conversion: Conversion, refusal: Refusal | None, given: list[Node]) -> str:
    if (
        refusal is not None
        and refusal.code
        and refusal.code not in ("access_denied", "server_error")
        and "code" not in (conversion.kind.deny)
    ):
        told = f"The application is told access_denied; the Rule's {refusal.name} told it {refusal.code}."
        conversion.report.note("check", line_of(given[0]) if given else 1, told, refusal.row)
    parts = {
        "code": quoted(refusal.code) if refusal is not None and refusal.code else "'server_error'",
        "reason": _text(conversion, given[0]) if given else "''",
        "userMessage": conversion.render(given[1]) if len(given) > 1 else "",
    }
    asked = [parts[name] for name in conversion.kind.deny if parts[name]]
    return conversion.call("api.access.deny", *asked)


def _text(conversion: Conversion, node: Node) -> str:
    """The message of an error, which is text whatever it was made from."""
    text = conversion.render(node)
    plain = node.type in _TEXTS
    if node.type == "binary_expression":
        plain = any(child.type in _TEXTS for child in walk(node))
    return text if plain else f"String({text})"


def _dynamic(conversion: Conversion, name: str) -> list[str]:
    """The arguments of a denial for an error that only the run knows."""
    parts = {
        "code": f"{name}.denial ?? 'server_error'" if conversion.denials else "'server_error'",
        "reason": f"{name}.message ?? String({name})",
        "userMessage": f"{name}.userMessage" if conversion.denials else "",
    }
    return [parts[each] for each in conversion.kind.deny if parts[each]]


def _is_error(conversion: Conversion, error: Node) -> bool:
    """Whether an error is certainly there: it was caught, or asked about around the call."""
    if error.type != "identifier":
        return False
    binding = conversion.old.scopes.binding(error)
    if binding is not None and binding.kind == "catch":
        return True
    node: Node = error
    while node.parent is not None:
        parent = node.parent
        asked = parent.child_by_field_name("condition") if parent.type == "if_statement" else None
        consequence = parent.child_by_field_name("consequence") if asked is not None else None
        if asked is not None and consequence is not None and consequence.id == node.id:
            tested = bare(asked)
            if tested.type == "identifier" and conversion.old.scopes.binding(tested) is binding and binding is not None:
                return True
        node = parent
    return False


@rule("new_expression")
def _own_error(conversion: Conversion, node: Node) -> str | None:
    """An error of the platform's own class that is not handed over where it is made."""
    refusal, given = refusal_of(conversion, node) or (None, [])
    if refusal is None or refusal.name == "Error":
        return None
    conversion.use(refusal.row, node)
    message = conversion.render(given[0]) if given else ""
    made = f"new Error({message})"
    if "code" in conversion.kind.deny and refusal.code:
        return f"Object.assign({made}, {{ denial: {quoted(refusal.code)} }})"
    if "userMessage" in conversion.kind.deny and len(given) > 1:
        return f"Object.assign({made}, {{ userMessage: {conversion.render(given[1])} }})"
    return made


def local_function(conversion: Conversion, name: str, awaited: bool) -> Iterator[str]:
    """The function that takes the callback's place where it is handed around, as lines."""
    api, kind = conversion.api, conversion.kind
    own = bool(kind.own_answers)
    answer = kind.own_answers[0] if own else ""
    parameters = f"error, {answer}" if own else "error"
    end = ["  resolve();"] if awaited else []
    if kind.refuses == "throw":
        refuse_it = "reject(error)" if awaited else "throw error"
        conversion.exits.rejects = awaited
        yield f"const {name} = (error) => {{"
        yield f"  if (error) {'return ' if awaited else ''}{refuse_it};"
        yield from (["  return resolve();"] if awaited else [])
        yield "};"
        return
    yield f"const {name} = ({parameters}) => {{"
    yield f"  if (error) {conversion.call('api.access.deny', *_dynamic(conversion, 'error'))};"
    if own and any(leave.namespaced for leave in kind.leaves):
        yield from _granting(conversion, answer)
    elif own:
        yield f"  else {conversion.companion('setMetadata')}({api}, {answer});"
    yield from end
    yield "};"


def _granting(conversion: Conversion, answer: str) -> Iterator[str]:
    conversion.report.use(_leave(conversion, "each").row, line_of(conversion.old.function))
    grant = f"{conversion.companion('grant')}({conversion.api}, {answer});"
    if not scopes_change(conversion):
        yield f"  else {grant}"
        return
    yield "  else {"
    yield f"    {grant}"
    yield f"    {_scopes(conversion, conversion.old.function, f'{answer}?.scope')}"
    yield "  }"
