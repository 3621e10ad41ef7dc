"""What the editor knows without any engine: the catalogue alone completes `event.` and `api.`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from studio.catalogue.methods import Method
from studio.catalogue.model import Field, Trigger
from studio.language.answers import Completion, Hover, Signature, Signatures
from studio.language.document import Position
from studio.language.workspace import ActionTypes

_LINK = r"\s*\??\.\s*"
_BEFORE = re.compile(rf"([A-Za-z_$][\w$]*(?:{_LINK}[\w$]+)*){_LINK}([\w$]*)$")
_NAME = re.compile(r"[\w$]")
_ALIAS = re.compile(rf"\b(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*=\s*((?:event|api)(?:{_LINK}[\w$]+)*)\s*[;\n]")
_TAKEN_APART = re.compile(rf"\b(?:const|let|var)\s*\{{([^{{}}]*)\}}\s*=\s*((?:event|api)(?:{_LINK}[\w$]+)*)\s*[;\n]")
_LONGEST = 20_000


def complete(code: str, at: Position, types: ActionTypes) -> list[Completion]:
    """What could stand at a place, by the catalogue; nothing where it does not know."""
    found = _BEFORE.search(_before(code, at))
    path = path_before(code, at)
    if found is None or path is None:
        return []
    typed = found[2].lower()
    return [each for each in _members(path, types) if each.label.lower().startswith(typed)]


def path_before(code: str, at: Position) -> str | None:
    """Of what a member is being written at a place, as a path from event or api; None where there is no dot."""
    found = _BEFORE.search(_before(code, at))
    return _resolved(_plain(found[1]), _aliases(code)) if found else None


def hover(code: str, at: Position, types: ActionTypes) -> Hover | None:
    """What the catalogue says about the name at a place."""
    line = _line(code, at.line)
    column = _code_points(line, at.character)
    end = column
    while end < len(line) and _NAME.match(line[end]):
        end += 1
    found = re.search(rf"([A-Za-z_$][\w$]*(?:{_LINK}[\w$]+)*)$", line[:end])
    if found is None:
        return None
    path = _resolved(_plain(found[1]), _aliases(code))
    field = types.trigger.fields_by_path.get(path.removeprefix("event."))
    if path.startswith("event.") and field is not None:
        return Hover(f"```typescript\n{path}{'' if field.required else '?'}: {field.type}\n```\n{field.help}", None)
    method = types.trigger.methods_by_name.get(path)
    return Hover(_documentation(method), None) if method else None


def signatures(code: str, at: Position, types: ActionTypes) -> Signatures | None:
    """The method of the api whose arguments are being written at a place, by the catalogue."""
    before = _before(code, at)
    start = _open_bracket(before)
    found = re.search(rf"([A-Za-z_$][\w$]*(?:{_LINK}[\w$]+)*)\s*$", before[:start]) if start is not None else None
    if start is None or found is None:
        return None
    method = types.trigger.methods_by_name.get(_resolved(_plain(found[1]), _aliases(code)))
    if method is None:
        return None
    place = _argument(before[start + 1 :])
    named = [param.name for param in method.params][place : place + 1]
    opened = method.signature.find("(")
    begun = re.compile(rf"\b{re.escape(named[0])}\b").search(method.signature, opened) if named else None
    told = "\n\n".join(text for text in (method.params[place].help if named else "", method.help) if text)
    return Signatures((Signature(method.signature, begun.span() if begun else None, told),))


_BITS = re.compile(r"'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\"|`(?:[^`\\]|\\.)*`|[()\[\]{},;]", re.DOTALL)


def _open_bracket(before: str) -> int | None:
    """Where the bracket is that is open last, if it is one of a call."""
    opened: list[tuple[str, int]] = []
    for found in _BITS.finditer(before):
        if found[0] in "([{":
            opened.append((found[0], found.start()))
        elif found[0] in ")]}" and opened:
            opened.pop()
    while opened and opened[-1][0] in "[{":
        kind, place = opened.pop()
        if kind == "{" and not (opened and opened[-1][0] == "(" and "=>" not in before[opened[-1][1] : place]):
            return None
    return opened[-1][1] if opened else None


def _argument(text: str) -> int:
    """How many commas stand between the arguments that are there already."""
    depth = count = 0
    for found in _BITS.finditer(text):
        depth += (found[0] in "([{") - (found[0] in ")]}")
        count += found[0] == "," and depth == 0
    return count


def _members(path: str, types: ActionTypes) -> Iterator[Completion]:
    if path == "exports" or path == "module.exports":
        for handler in types.trigger.handlers:
            yield Completion(handler.name, "method", handler.name, documentation=handler.when)
    elif path == "event.secrets":
        yield from (Completion(name, "property", name, detail="string") for name in types.secrets)
    elif path == "event" or path.startswith("event."):
        yield from _fields(path.removeprefix("event").removeprefix("."), types.trigger)
    elif path == "api" or path.startswith("api."):
        yield from _methods(path, types.trigger)


def _fields(parent: str, trigger: Trigger) -> Iterator[Completion]:
    for field in sorted(trigger.fields, key=lambda each: each.name.lower()):
        if field.parent == parent:
            yield _field(field)


def _field(field: Field) -> Completion:
    detail = " | ".join(field.enum) if field.enum else field.type
    return Completion(
        field.name, "property", field.name, detail=detail, documentation=field.help, optional=not field.required
    )


def _methods(path: str, trigger: Trigger) -> Iterator[Completion]:
    rooms: dict[str, None] = {}
    for method in trigger.methods:
        if path == "api":
            rooms[method.name.split(".")[1]] = None
        elif method.name.startswith(f"{path}."):
            name = method.name.removeprefix(f"{path}.")
            yield Completion(name, "method", name, detail=method.signature, documentation=_documentation(method))
    yield from (Completion(room, "property", room) for room in sorted(rooms))


def _documentation(method: Method) -> str:
    rules = "".join(f"\n- {rule}" for rule in method.rules)
    return f"```typescript\n{method.signature}\n```\n{method.help}{rules}"


# -- names in the text


def _plain(chain: str) -> str:
    return re.sub(r"[\s?]", "", chain)


def _aliases(code: str) -> dict[str, str]:
    """Names that stand for a part of event or api: `const user = event.user`, `const { user } = event`."""
    found = {name: _plain(path) for name, path in _ALIAS.findall(code)}
    for names, path in _TAKEN_APART.findall(code):
        for part in names.split(","):
            name, _, other = (text.strip() for text in part.partition(":"))
            if name.isidentifier():
                found[other or name] = f"{_plain(path)}.{name}"
    return found


def _resolved(path: str, aliases: dict[str, str]) -> str:
    for _ in range(5):
        head, _, rest = path.partition(".")
        if head not in aliases or aliases[head].split(".")[0] == head:
            break
        path = f"{aliases[head]}.{rest}" if rest else aliases[head]
    return path


def _line(code: str, number: int) -> str:
    lines = code.split("\n")
    return lines[number] if 0 <= number < len(lines) else ""


def _code_points(line: str, units: int) -> int:
    """The index in a text of so many UTF-16 code units."""
    return len(line.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "replace"))


def _before(code: str, at: Position) -> str:
    lines = code.split("\n")[: at.line + 1] if at.line >= 0 else []
    if not lines or len(lines) <= at.line:
        return ""
    lines[at.line] = lines[at.line][: _code_points(lines[at.line], at.character)]
    return "\n".join(lines)[-_LONGEST:]
