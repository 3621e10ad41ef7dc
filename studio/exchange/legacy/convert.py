"""A Rule or a Hook becomes the draft of an Action."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tree_sitter import Node

from studio.catalogue.legacy import Kind
from studio.catalogue.loader import load

# Each of these registers how it writes nodes anew; the order is that in which they are asked.
from studio.exchange.legacy import declarations, exits, kept, metadata, phases, reads, writes
from studio.exchange.legacy.answers import scopes_are_edited
from studio.exchange.legacy.companions import text_of
from studio.exchange.legacy.packages import asked_for
from studio.exchange.legacy.reading import Old, read_old
from studio.exchange.legacy.rendering import CONTINUE, EXECUTE, Conversion, TooDeep, indented, rule
from studio.exchange.legacy.report import Note
from studio.exchange.legacy.scopes import is_declaration
from studio.exchange.legacy.syntax import NotJavaScript, parameters, parse, same, string_value, walk

__all__ = ["CannotConvert", "Draft", "convert", "declarations", "kept", "reads", "writes"]
_STEP = "  "


class CannotConvert(ValueError):
    """There is nothing that could be converted; the text is one sentence."""


@dataclass(frozen=True)
class Draft:
    """The Action that was made of old code.

    `secrets` are names only. `unversioned` are packages for which the old code names no version. `todos` could
    not be converted, `checks` have to be looked at, `rows` are the lines of the tables that were used, each with
    the lines of the old code. `needs_token` tells that the action asks for a token of its own.
    """

    kind: Kind
    code: str
    trigger: str
    handlers: tuple[str, ...]
    secrets: tuple[str, ...]
    dependencies: Mapping[str, str]
    unversioned: tuple[str, ...]
    todos: tuple[Note, ...]
    checks: tuple[Note, ...]
    rows: Mapping[str, tuple[int, ...]]
    needs_token: bool = False


def convert(code: str, kind: str | None = None, rule_id: str | None = None) -> Draft:
    """The draft for a Rule or Hook; `kind` says which, where the code leaves that open.

    With `rule_id` the Action does nothing where the Rule of that id has run already.
    Raises CannotConvert for anything else than such code.
    """
    try:
        old = read_old(code, kind)
        if old is None:
            raise CannotConvert("there is no Rule and no Hook in it; expected a function with a callback")
        if len(old.kinds) > 1:
            raise CannotConvert(f"this may be one of {', '.join(old.kinds)}; say which")
        old = _with_block(old, kind)
        text, conversion, handlers = _written(old, rule_id)
    except NotJavaScript as error:
        where = f"line {error.line}: " if error.line else ""
        raise CannotConvert(f"{where}{error}") from error
    except (TooDeep, RecursionError) as error:
        raise CannotConvert("the code is nested too deeply to be rewritten") from error
    _check(text)
    report = conversion.report
    return Draft(
        old.kind,
        text,
        old.kind.trigger,
        handlers,
        tuple(report.secrets),
        old.packages.dependencies,
        old.packages.unversioned,
        report.todos,
        report.checks,
        {row: tuple(sorted(lines)) for row, lines in report.rows.items()},
        needs_token="managementToken" in conversion.companions,
    )


def _check(text: str) -> None:
    try:
        parse(text)
    except NotJavaScript as error:
        raise CannotConvert(f"the draft would be no JavaScript in its line {error.line}: {error}") from error


def _with_block(old: Old, kind: str | None) -> Old:
    """The same code with a function whose body is a block, also where it was a lone expression."""
    body = old.function.child_by_field_name("body")
    if body is None or body.type == "statement_block":
        return old
    code = old.syntax.code
    text = (
        code[: body.start_byte] + b"{ return " + code[body.start_byte : body.end_byte] + b"; }" + code[body.end_byte :]
    )
    found = read_old(text.decode("utf-8", "replace"), kind or old.kind.id)
    assert found is not None
    return found


def _written(old: Old, rule_id: str | None) -> tuple[str, Conversion, tuple[str, ...]]:
    conversion = Conversion(old, rule_id)
    conversion.inlined, conversion.dropped = metadata.inlined(conversion)
    conversion.exits = exits.Exits(conversion)
    conversion.denials = _makes_errors(conversion)
    conversion.own = {name for name in old.kind.parameters if _is_own(conversion, name)}
    trigger = load().triggers[old.kind.trigger]
    handlers = [(EXECUTE, trigger.execute_handler)]
    if trigger.continue_handler is not None and phases.comes_back(conversion):
        handlers.append((CONTINUE, trigger.continue_handler))
        conversion.use(old.kind.redirect_row, old.function)
    around = _around(conversion)
    texts = [_handler(conversion, phase, name, around) for phase, name in handlers]
    program = _program(conversion, around, texts)
    return conversion.finished(program), conversion, tuple(name for _, name in handlers)


def _is_own(conversion: Conversion, name: str) -> bool:
    """Whether a parameter has to be a variable: it is given another value, or is a list that is changed in place."""
    return conversion.meanings.rewritten(name) is not None or scopes_are_edited(conversion, name)


def _makes_errors(conversion: Conversion) -> bool:
    """Whether errors of the platform's own classes are made elsewhere than where they are handed over."""
    names = {error.name for error in conversion.kind.errors} - {"Error"}
    for node in walk(conversion.syntax.root):
        maker = node.child_by_field_name("constructor") if node.type == "new_expression" else None
        if maker is None or conversion.syntax.text(maker) not in names:
            continue
        call = node.parent.parent if node.parent is not None else None
        handed = node.parent is not None and node.parent.type == "arguments" and call is not None
        if not handed or call is None or not conversion.exits.used_in(call) or conversion.exits.local:
            return True
    return False


# -- what stands around the function


@dataclass(frozen=True)
class _Around:
    """The outermost code: what stands before and after the function, and what has to move into the handlers.

    `token` tells that what moves needs the token of the Management API.
    """

    before: str
    after: str
    inside: str
    token: bool = False


def _around(conversion: Conversion) -> _Around:
    """Code beside the function stays where it is, unless it needs the event or the api: those are the handler's."""
    root = conversion.syntax.root
    holder = _holder(conversion)
    others = [node for node in root.children if not same(node, holder) and node.type != "comment"]
    conversion.touched = conversion.needs_token = False
    before = conversion.within(0, holder.start_byte, root.children)
    after = conversion.within(holder.end_byte, len(conversion.syntax.code), root.children)
    if not conversion.touched:
        return _Around(before, after, "")
    first = min(node.start_byte for node in others)
    split = min(first, holder.start_byte)
    moved = [conversion.within(split, holder.start_byte, root.children), _without_semicolons(after)]
    inside = "\n\n".join(part.strip() for part in moved if part.strip())
    return _Around(before[: _length(conversion, split)], "", inside, conversion.needs_token)


def _length(conversion: Conversion, place: int) -> int:
    """How many characters stand before a place of the old code that nothing was changed in front of."""
    return len(conversion.raw(0, place))


def _holder(conversion: Conversion) -> Node:
    """The outermost statement with the function, or the one that exports it."""
    node = conversion.old.function
    while node.parent is not None and node.parent.type != "program":
        node = node.parent
    return node


def _program(conversion: Conversion, around: _Around, handlers: list[str]) -> str:
    after = _without_semicolons(around.after)
    if conversion.old.form == "exports":
        after = _without_export(conversion, around, after)
    companions = [text_of(name, conversion.name(name)) for name in conversion.companions]
    parts = ["\n\n".join(handlers), after.strip("\n"), *companions]
    body = "\n\n".join(part for part in parts if part.strip())
    required = [f"const {name} = require('{package}');\n" for name, package in conversion.old.ambient.items()]
    return f"{around.before}{''.join(required)}{chr(10) if required else ''}{body}\n"


def _without_semicolons(text: str) -> str:
    return text.lstrip(" \t;") if text.lstrip().startswith(";") else text


def _without_export(conversion: Conversion, around: _Around, after: str) -> str:
    """The text after the function without the statement that exports it by its name."""
    export = next((n for n in conversion.syntax.root.named_children if _exports_by_name(conversion, n)), None)
    return after.replace(conversion.syntax.text(export), conversion.gone) if export is not None else after


def _exports_by_name(conversion: Conversion, node: Node) -> bool:
    inner = node.named_children[0] if node.type == "expression_statement" and node.named_children else None
    right = inner.child_by_field_name("right") if inner is not None and inner.type == "assignment_expression" else None
    left = inner.child_by_field_name("left") if inner is not None else None
    return (
        right is not None
        and right.type == "identifier"
        and left is not None
        and conversion.syntax.text(left).replace(" ", "") == "module.exports"
    )


# -- the handlers


def _handler(conversion: Conversion, phase: str, name: str, around: _Around) -> str:
    conversion.phase = phase
    conversion.needs_token = around.token
    conversion.exits.rejects = False
    body = conversion.old.function.child_by_field_name("body")
    assert body is not None
    step = _step(conversion)
    before, region = _body(conversion, body)
    token = [f"{step}{_token_line(conversion)}"] if around.token else []
    lines = [*_opening(conversion, phase, step), *token, *_moved(around, step)]
    if conversion.exits.local and conversion.exits.region is None:
        lines += [f"{step}{line}" for line in conversion.exits.local_function()]
    head = f"exports.{name} = async ({conversion.event}, {conversion.api}) => {{"
    if "\n" not in conversion.raw(body.start_byte, body.end_byte):
        before = f"\n{indented(before.strip(), step)}" if lines or "\n" in before or region else before
    text = "".join(f"\n{line}" for line in lines) + _without_last_return(conversion, before, step)
    if region is not None:
        text += f"\n{_promise(conversion, region, step)}"
    return f"{head}{text}\n}};" if text.strip() else f"{head}}};"


def _without_last_return(conversion: Conversion, text: str, step: str) -> str:
    text = text.rstrip(f" \n{conversion.gone}")
    statements = conversion.exits.statements
    dead = phases.never_reached(conversion, statements)
    last = next((each for each in reversed(statements) if each.id not in dead), None)
    plain = last is not None and last.type in ("return_statement", "expression_statement")
    condition = last.child_by_field_name("condition") if last is not None and last.type == "if_statement" else None
    if not plain and phases.is_certain(conversion, condition) is None:
        return text
    return text.removesuffix(f"\n{step}return;").rstrip()


def _step(conversion: Conversion) -> str:
    """By how much the code indents."""
    for statement in conversion.exits.statements:
        indent = conversion.indent(statement)
        if indent.strip() == "" and indent:
            return indent
    return _STEP


def _opening(conversion: Conversion, phase: str, step: str) -> list[str]:
    """What the handler begins with: variables for parameters that the code changes, the guard, a token."""
    lines = []
    guard = conversion.kind.guard
    if conversion.rule_id and guard and phase == EXECUTE:
        conversion.use(conversion.kind.guard_row, conversion.old.function)
        lines.append(f"{step}if ({conversion.call(guard, reads.quoted(conversion.rule_id))}) return;")
    for name, given in zip(conversion.kind.parameters, parameters(conversion.old.function), strict=False):
        if name in conversion.own:
            word = "var" if _is_declared_again(conversion, given) else "let"
            lines.append(f"{step}{word} {conversion.syntax.text(given)} = {_parameter_text(conversion, name, given)};")
    return lines


def _is_declared_again(conversion: Conversion, parameter: Node) -> bool:
    binding = conversion.old.scopes.binding(parameter)
    return binding is not None and any(is_declaration(use) for use in binding.uses)


def _parameter_text(conversion: Conversion, name: str, node: Node) -> str:
    place = conversion.meanings.place((name,))
    if place is not None:
        text = reads.place_text(conversion, place, node)
        return f"[...({text} ?? [])]" if scopes_are_edited(conversion, name) else text
    found = conversion.meanings.container((name,))
    return reads.event_text(conversion, found) if found else conversion.event


def _moved(around: _Around, step: str) -> list[str]:
    return indented(around.inside, step).split("\n") if around.inside else []


def _body(conversion: Conversion, body: Node) -> tuple[str, str | None]:
    """The text of the function's body up to where the promise begins, and the text inside of it."""
    exits_, children = conversion.exits, body.named_children
    dead = phases.never_reached(conversion, exits_.statements)
    start, end = body.children[0].end_byte, body.children[-1].start_byte
    if exits_.region is None or _is_dead(conversion, dead):
        return _with_token(conversion, start, end, children, dead), None
    first = exits_.statements[exits_.region]
    previous = exits_.statements[exits_.region - 1] if exits_.region else None
    split = previous.end_byte if previous is not None else start
    split = max([split, *(c.end_byte for c in children if c.type == "comment" and _same_line(c, previous))])
    assert first.start_byte >= split
    before = _with_token(conversion, start, split, children, dead)
    asked = conversion.needs_token
    region = conversion.within(split, end, children, dead)
    if conversion.needs_token and not asked:
        before = f"{before.rstrip()}\n{_step(conversion)}{_token_line(conversion)}"
    return before, region


def _with_token(conversion: Conversion, start: int, end: int, children: list[Node], dead: set[int]) -> str:
    """The text between two places, with the token asked for in front of the first statement that needs it."""
    parts, place = [], start
    for child in (child for child in children if start <= child.start_byte and child.end_byte <= end):
        asked = conversion.needs_token
        gap, text = (
            conversion.raw(place, child.start_byte),
            conversion.within(child.start_byte, child.end_byte, [child], dead),
        )
        if conversion.needs_token and not asked:
            text = f"{_token_line(conversion)}\n{conversion.indent(child)}{text}"
        parts += [gap, text]
        place = child.end_byte
    return "".join([*parts, conversion.raw(place, end)])


def _token_line(conversion: Conversion) -> str:
    token, wanted = conversion.name("accessToken"), conversion.name("managementToken")
    return f"const {token} = await {wanted}({conversion.event}, {conversion.api});"


def _is_dead(conversion: Conversion, dead: set[int]) -> bool:
    """Whether nothing of what had to be in a promise is left."""
    region = conversion.exits.region
    return region is not None and all(each.id in dead for each in conversion.exits.statements[region:])


def _same_line(comment: Node, previous: Node | None) -> bool:
    return previous is not None and comment.start_point[0] == previous.end_point[0]


def _promise(conversion: Conversion, region: str, step: str) -> str:
    """Statements in a promise that the handler waits for."""
    inner = region.strip("\n").rstrip()
    if "\n" not in region:
        inner = f"{step}{inner.strip()}"
    lines = [f"{step}{line}" for line in conversion.exits.local_function()] if conversion.exits.local else []
    text = "\n".join([*lines, inner])
    asked = "resolve, reject" if conversion.exits.rejects or _awaits(conversion) else "resolve"
    if _awaits(conversion):
        conversion.exits.rejects = True
        text = f"{step}(async () => {{\n{indented(text, step)}\n{step}}})().catch(reject);"
    return f"{step}await new Promise(({asked}) => {{\n{indented(text, step)}\n{step}}});"


def _awaits(conversion: Conversion) -> bool:
    """Whether the statements of the promise wait for something themselves."""
    exits_ = conversion.exits
    region = exits_.statements[exits_.region :] if exits_.region is not None else []
    return any(
        node.type == "await_expression" and not exits_.is_nested(node)
        for statement in region
        for node in walk(statement)
    )


# -- packages


@rule("call_expression")
def _required(conversion: Conversion, node: Node) -> str | None:
    """`require('name@version')`: versions stand in the description of an Action."""
    called = node.child_by_field_name("function")
    if called is None or not conversion.old.scopes.is_free(called, "require"):
        return None
    asked = next(
        (each for each in asked_for(conversion.syntax, conversion.old.scopes) if _is_in(each.node, node)), None
    )
    if asked is None or asked.path == string_value(conversion.syntax, asked.node):
        return None
    quote = conversion.syntax.text(asked.node)[0]
    return f"{conversion.render(called)}({quote}{asked.path}{quote})"


def _is_in(inner: Node, node: Node) -> bool:
    return node.start_byte <= inner.start_byte and inner.end_byte <= node.end_byte
