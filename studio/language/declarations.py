"""TypeScript declarations of a trigger, made from the catalogue: `Event`, the api, the handlers.

Handlers are methods that return `unknown`, because `return api.access.deny(…)` is common and fine.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from studio.catalogue.methods import Method, Param
from studio.catalogue.model import Field, Trigger
from studio.language.saying import Say, said
from studio.language.words import ANY_OBJECT, comment, key, members, plain, union, worded

_EARLY = ("early-access", "beta")
_SECRETS = "The secrets of this action."
_CONFIGURATION = "The configuration of this action."
_STATUS = "Status: {0}."
_PLAN = "Needs the plan {0}."
_EXAMPLE = "Example: {0}"
SENTENCES = (_SECRETS, _CONFIGURATION, _STATUS, _PLAN, _EXAMPLE)
_HEAD = """\
export interface CacheRecord { value: string; expires_at: number; }
export interface Actor { sub: string; act?: Actor; [name: string]: any; }
"""


def package_of(trigger: Trigger) -> str:
    """The module name under which the official types of a trigger are imported."""
    return f"@auth0/actions/{trigger.id}/{trigger.version}"


def api_name(trigger: Trigger) -> str:
    """The name of the api type: `PostLoginAPI` for `onExecutePostLogin`."""
    return f"{trigger.execute_handler.removeprefix('onExecute')}API"


def declarations(trigger: Trigger, *, early_access: bool = True, say: Say = str) -> str:
    """The text of a `.d.ts` that exports `Event`, the api, and `ActionModule`, each with documentation.

    `say` turns the sentences of the documentation into those of another language.
    """
    told = trigger if say is str else said(trigger, say)
    left_out = () if early_access else _EARLY
    fields = _offered(told, left_out)
    methods = [method for method in told.methods if method.status not in left_out]
    return "\n".join([_HEAD, *_event(fields, say), *_api(told, methods), _module(told)])


def _offered(trigger: Trigger, left_out: tuple[str, ...]) -> list[Field]:
    """The fields without those of a status that is left out, and without what is inside them."""
    gone = {field.path for field in trigger.fields if field.status in left_out}
    return [
        field
        for field in trigger.fields
        if field.path not in gone and not any(field.path.startswith(f"{path}.") for path in gone)
    ]


# -- the event


def _event(fields: list[Field], say: Say) -> Iterable[str]:
    inner: dict[str, list[Field]] = {}
    for field in fields:
        inner.setdefault(field.parent, []).append(field)
    for path in sorted(inner, key=len, reverse=True):
        if path:
            parent = next(f for f in fields if f.path == path)
            yield _interface(_type_name(path), inner[path], inner, say, opened=parent.open)
    own = [f for f in inner[""] if f.path not in ("secrets", "configuration")]
    yield (
        "export interface Event<S = { [name: string]: string }, C = { [name: string]: string }> {\n"
        f"  {comment(say(_SECRETS))}\n  readonly secrets: S;\n"
        f"  {comment(say(_CONFIGURATION))}\n  readonly configuration: C;\n"
        f"{_members(own, inner, say)}}}\n"
    )


def _interface(name: str, fields: list[Field], inner: Mapping[str, Any], say: Say, *, opened: bool) -> str:
    rest = "  [name: string]: any;\n" if opened else ""
    return f"export interface {name} {{\n{_members(fields, inner, say)}{rest}}}\n"


def _members(fields: list[Field], inner: Mapping[str, Any], say: Say) -> str:
    return "".join(
        f"{_documented(field, say)}  {key(field.name)}{'' if field.required else '?'}: {_field_type(field, inner)};\n"
        for field in fields
    )


def _documented(field: Field, say: Say) -> str:
    told = [plain(field.help)]
    if field.status:
        told.append(say(_STATUS).format(field.status))
    if field.plan:
        told.append(say(_PLAN).format(field.plan))
    if field.has_example and field.type in ("string", "number", "enum"):
        told.append(say(_EXAMPLE).format(f"`{plain(str(field.example))}`"))
    return f"  /** {' '.join(told)} */\n"


def _field_type(field: Field, inner: Mapping[str, Any]) -> str:
    match field.type:
        case "enum":
            return union(field.enum)
        case "array":
            return f"({_item_type(field.items)})[]"
        case "object" if field.path in inner:
            return _type_name(field.path)
        case "object" if isinstance(field.values, str):
            return f"{{ [name: string]: {worded(field.values).type} }}"
        case "object":
            return ANY_OBJECT
    return field.type


def _item_type(items: Any) -> str:
    if isinstance(items, Mapping):
        return members(items, required=True, opened=True)
    return worded(items).type if isinstance(items, str) else "any"


def _type_name(path: str) -> str:
    return "Event" + "".join(part[:1].upper() + part[1:] for part in path.replace("_", ".").split("."))


# -- the api


def _api(trigger: Trigger, methods: list[Method]) -> Iterable[str]:
    rooms: dict[str, list[Method]] = {}
    for method in methods:
        rooms.setdefault(method.name.split(".")[1], []).append(method)
    name = api_name(trigger)
    lines = []
    for room, inside in rooms.items():
        title = f"{name}{room[:1].upper()}{room[1:]}"
        lines.append(f"  {key(room)}: {title};\n")
        yield f"export interface {title} {{\n{''.join(_method(each, name) for each in inside)}}}\n"
    yield f"export interface {name} {{\n{''.join(lines)}}}\n"


def _method(method: Method, api: str) -> str:
    params = ", ".join(_param(param) for param in method.params)
    returned = {"api": api, "void": "void"}.get(method.returns, method.returns_type or "any")
    return f"{_method_comment(method)}  {method.name.split('.')[-1]}({params}): {returned};\n"


def _method_comment(method: Method) -> str:
    lines = [plain(method.help), *(f"- {plain(rule)}" for rule in method.rules)]
    lines += [f"@param {p.name} {plain(p.help)}" for p in method.params if p.help]
    lines += [f"@see {plain(source)}" for source in method.sources if source.startswith("http")]
    return "  /**\n" + "".join(f"   * {line}\n" for line in lines) + "   */\n"


def _param(param: Param) -> str:
    return f"{param.name}{'' if param.required else '?'}: {_param_type(param)}"


def _param_type(param: Param) -> str:
    if param.enum:
        return union(param.enum)
    if isinstance(param.shape, Mapping):
        if param.type.startswith("array"):
            return f"({_factor(param.shape)})[]"
        return _factor(param.shape) if "type" in param.shape else members(param.shape)
    return worded(param.type).type


def _factor(shape: Mapping[str, Any]) -> str:
    """An object that is told by its `type`, which it therefore has to have."""
    return members({name: f"{text}, required" if name == "type" else text for name, text in shape.items()})


def _module(trigger: Trigger) -> str:
    event = "Event<S, C>"
    lines = [
        f"  {comment(handler.when)}\n  {handler.name}?(event: {event}, api: {api_name(trigger)}): unknown;\n"
        for handler in trigger.handlers
    ]
    return (
        "export interface ActionModule<S = { [name: string]: string }, C = { [name: string]: string }> {\n"
        f"{''.join(lines)}}}\n"
    )
