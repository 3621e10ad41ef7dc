"""Read the files of `resources/catalogue` into a `Catalogue`, each compared with what it must hold.

A trigger is one file in `triggers/`; nothing else has to change when one is added. A mistake is told with file,
line and what was expected.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType
from typing import Any

from studio.catalogue import answer_facts, facts, methods, model
from studio.catalogue.accepted import accepted
from studio.catalogue.events import FORMED, fits
from studio.catalogue.freezing import frozen
from studio.catalogue.grants import ENTRIES
from studio.catalogue.grants_file import grants_of
from studio.catalogue.limits import limits_of
from studio.catalogue.rules import rules_of
from studio.catalogue.source import Node, read

FIELD_TYPES = ("string", "number", "boolean", "object", "array", "enum")
FIELD_KINDS = (
    *("text", "multiline", "email", "bool", "integer", "number", "choice", "datetime"),
    *("words", "id", "url", "ip", "country", "json"),
)
CHECK_TESTS = (
    *("string", "non_empty_string", "boolean", "number", "integer", "object", "array"),
    *("array_of_strings", "one_of", "not_one_of", "max_length", "min_length", "max_bytes", "pattern"),
    *(
        "no_whitespace",
        "no_inner_whitespace",
        "not_blank",
        "url",
        "provided",
        "scalar_or_null",
        "scalar_or_null_or_list",
        "max_length_trimmed",
        "http_url",
        "safe_number",
    ),
)
WILD = ("text", "email", "scalar", "json")
LOG_ENDINGS = ("continue", "denied", "failed")
GAP_SITUATIONS = ("always", "several_actions", "failed")
_METHOD_NAME = re.compile(r"^api(\.[A-Za-z][A-Za-z0-9]*){2,}$")


def load_from(folder: Path) -> model.Catalogue:
    """The catalogue in `folder`: `triggers/*.yaml` and one file each for claims, SAML, limits, rules and grants.

    Raises CatalogueError, which names file, line and what was expected.
    """
    triggers = [_trigger(read(path)) for path in sorted((folder / "triggers").glob("*.yaml"))]
    triggers.sort(key=lambda t: (_ORDER.index(t.id) if t.id in _ORDER else len(_ORDER), t.id))
    limits = limits_of(read(folder / "limits.yaml"))
    return model.Catalogue(
        triggers=MappingProxyType({trigger.id: trigger for trigger in triggers}),
        claims=_claims(read(folder / "claims.yaml")),
        saml=_saml(read(folder / "saml.yaml")),
        limits=MappingProxyType({limit.id: limit for limit in limits}),
        rules=rules_of(read(folder / "rules.yaml"), limits),
        grants=grants_of(read(folder / "grants.yaml")),
    )


_ORDER = (
    *("post-login", "pre-user-registration", "post-user-registration", "post-change-password"),
    *("credentials-exchange", "custom-token-exchange", "password-reset-post-challenge"),
)


def _trigger(node: Node) -> model.Trigger:
    runnable = node.flag("runnable")
    trigger = model.Trigger(
        id=node.text("id"),
        name=node.text("name"),
        runnable=runnable,
        summary=node.text("summary"),
        version=node.text("version"),
        handlers=_each(node, "handlers", _handler),
        fields=_each(node, "event", _field),
        methods=_each(node, "api", _method),
        essentials=_each(node, "essentials", _essential),
        tokens=node.words("tokens"),
        words=frozen(node.mapping("words")),
        failure=frozen(node.mapping("failure")),
        success=frozen(node.mapping("success")),
        request=frozen(node.mapping("request")),
        entry=node.choice("entry", ("", *ENTRIES), ""),
        protocol=node.text("protocol", ""),
        place=node.text("place", ""),
        runtimes=node.words("runtimes"),
        versions=frozen(node.plain("versions", [])),
        binding=node.text("binding", ""),
        needs=frozen(node.mapping("needs")),
        followed_by=frozen(node.mapping("followed_by")),
        guesses=_each(node, "guesses", _method),
        blocking=node.plain("blocking", True),
        max_actions=node.plain("max_actions", None),
        marketplace=node.text("marketplace", ""),
        status=node.plain("status", None),
        confidence=node.text("confidence", "verified"),
        notes=node.words("notes"),
        sources=node.words("sources"),
        gaps=frozen(node.mapping("gaps")),
        log=frozen(node.mapping("log")),
    )
    node.done()
    _check_trigger(node, trigger)
    return trigger


def _each(node: Node, key: str, make: Callable[[Node], Any]) -> tuple[Any, ...]:
    return tuple(make(item) for item in node.items(key))


def _handler(node: Node) -> model.Handler:
    handler = model.Handler(
        name=node.text("name"),
        kind=node.choice("kind", ("execute", "continue")),
        when=node.text("when"),
        documented=node.flag("documented", True),
    )
    node.done()
    return handler


def _field(node: Node) -> model.Field:
    field = model.Field(
        path=node.text("path"),
        type=node.choice("type", FIELD_TYPES),
        required=node.flag("required"),
        help=node.text("help"),
        included=node.flag("included", False),
        example=frozen(node.plain("example", None)),
        has_example=node.has("example"),
        enum=node.words("enum"),
        format=node.choice("format", tuple(FORMED)) if node.has("format") else None,
        items=frozen(node.plain("items", None)),
        values=frozen(node.plain("values", None)),
        open=node.flag("open", False),
        status=node.plain("status", None),
        plan=node.plain("plan", None),
        handlers=node.plain("handlers", None),
        documented=node.flag("documented", True),
        readonly=node.flag("readonly", False),
        wild=node.choice("wild", ("", *WILD), ""),
    )
    node.done()
    _check_example(node, field)
    return field


def _check_example(node: Node, field: model.Field) -> None:
    if field.in_default and not field.has_example:
        raise node.error(f"the field {field.path} is in the default event and needs an example")
    if field.has_example and not fits(field, field.example):
        expected = f"one of {', '.join(field.enum)}" if field.enum else f"a value of type {field.type}"
        raise node.error(f"the example of {field.path} is {field.example!r}; expected {expected}", "example")


def _essential(node: Node) -> model.Essential:
    essential = model.Essential(
        path=node.text("path"),
        label=node.text("label"),
        section=node.text("section"),
        kind=node.choice("kind", FIELD_KINDS),
        choices=node.words("choices"),
    )
    node.done()
    return essential


def _method(node: Node) -> methods.Method:
    method = methods.Method(
        name=node.text("name"),
        effect=node.text("effect"),
        returns=node.choice("returns", ("api", "void", "value")),
        help=node.text("help"),
        returns_text=node.text("returns_text", ""),
        returns_type=node.text("returns_type", ""),
        params=_each(node, "params", _param),
        checks=_each(node, "checks", _check),
        accepts=frozen(accepted(node)),
        options=frozen(node.mapping("options")),
        elsewhere=frozen(node.mapping("elsewhere")),
        rules=node.words("rules"),
        callable_in=node.words("callable_in"),
        status=node.plain("status", None),
        plan=node.plain("plan", None),
        documented=node.flag("documented", True),
        sources=node.words("sources"),
        command=frozen(node.mapping("command")),
    )
    node.done()
    if not _METHOD_NAME.match(method.name):
        raise node.error(f"the method is called {method.name!r}; expected a name such as api.user.setId", "name")
    return method


def _param(node: Node) -> methods.Param:
    param = methods.Param(
        name=node.text("name"),
        type=node.text("type"),
        required=node.flag("required"),
        help=node.text("help", ""),
        enum=node.words("enum"),
        shape=frozen(node.plain("shape", None)),
        limits=frozen(node.mapping("limits")),
    )
    node.done()
    return param


def _check(node: Node) -> methods.Check:
    check = methods.Check(
        arg=node.integer("arg"),
        test=node.choice("test", CHECK_TESTS),
        message=node.text("message"),
        error=node.choice("error", ("Error", "TypeError", "RangeError"), "Error"),
        value=frozen(node.plain("value", None)),
        optional=node.flag("optional", False),
        each=node.flag("each", False),
        established=node.flag("established", True),
    )
    node.done()
    return check


def _check_trigger(node: Node, trigger: model.Trigger) -> None:
    known = trigger.fields_by_path
    for child, field in zip(node.items("event"), trigger.fields, strict=True):
        if field.parent and field.parent not in known:
            raise child.error(f"the parent {field.parent} of {field.path} is not listed", "path")
    for child, essential in zip(node.items("essentials"), trigger.essentials, strict=True):
        if essential.path not in known:
            raise child.error(f"the essential {essential.path} is no field of this event", "path")
    known_logs = {*LOG_ENDINGS, *(method.effect for method in trigger.methods)}
    for ending in trigger.log:
        if ending not in known_logs:
            raise node.error(f"log names {ending!r}; expected {', '.join(LOG_ENDINGS)} or an effect", "log")
    for situation in trigger.gaps:
        if situation not in GAP_SITUATIONS:
            expected = f"expected {', '.join(GAP_SITUATIONS)}"
            raise node.error(f"the situation {situation!r} of gaps is not known; {expected}", "gaps")
    answer_facts.check(node, trigger.success, trigger.failure)
    if trigger.runnable and not trigger.execute_handler:
        raise node.error("a runnable trigger needs a handler of kind execute", "handlers")


def _claims(node: Node) -> facts.ClaimRules:
    rules = facts.ClaimRules(
        restricted=frozenset(node.words("restricted")),
        by_scope=frozen(node.mapping("by_scope")),
        blocked_hosts=node.words("blocked_hosts"),
        blocked_urns=node.words("blocked_urns"),
        platform_audience_suffixes=node.words("platform_audience_suffixes"),
        payload_limit_bytes=node.integer("payload_limit_bytes"),
    )
    node.done()
    return rules


def _saml(node: Node) -> facts.SamlRules:
    rules = facts.SamlRules(
        mapping=frozen(node.mapping("mapping")),
        upn_attribute=node.text("upn_attribute"),
        upn_properties=node.words("upn_properties"),
        identity=frozen(node.mapping("identity")),
        prefix=node.text("prefix"),
        kept_back=frozenset(node.words("kept_back")),
        client=node.text("client"),
        moments=frozenset(node.words("moments")),
        defaults=frozen(node.mapping("defaults")),
        hidden=frozenset(node.words("hidden")),
        algorithms=frozen(node.mapping("algorithms")),
        sources=frozen(node.mapping("sources")),
    )
    node.done()
    return rules
