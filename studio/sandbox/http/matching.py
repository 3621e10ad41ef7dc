"""Whether a request is the one that a mock is for, and if not, in what it differs first.

Texts of a mock may hold `*`, which stands for any text. A mapping with a single key that starts with
`$` stands in place of a value: `{$any: true}` (there is one), `{$absent: true}` (there is none),
`{$matches: "^a"}` (a regular expression that is found in it), `{$contains: x}` (a part of the text,
or an element of the list).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from studio.project.pattern import is_found
from studio.sandbox.http.url_pattern import has_host, is_like, path_of, place_of, text_pattern

_MISSING: Any = object()
_SAID = 80


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as an action sent it; the names of the headers in lower case."""

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """The first thing in which a request is not what a mock is for; a larger `stage` came closer."""

    stage: int
    phrase: str


def difference(request: Mapping[str, Any], asked: Asked) -> Difference | None:
    """What keeps the `request` of a mock from matching, as `expects the header x-api-key`; None if it matches.

    Raises ValueError or TypeError for a request of a mock that makes no sense.
    """
    for stage, check in enumerate(_CHECKS):
        phrase = check(request, asked)
        if phrase is not None:
            return Difference(stage, phrase)
    return None


def _host(request: Mapping[str, Any], asked: Asked) -> str | None:
    wanted = str(request.get("url") or "*")
    if has_host(wanted, asked.url):
        return None
    return f"expects {_said(place_of(wanted))} and not {place_of(asked.url)}"


def _path(request: Mapping[str, Any], asked: Asked) -> str | None:
    wanted = str(request.get("url") or "*")
    if is_like(wanted, asked.url):
        return None
    path = path_of(wanted)
    return f"expects the URL {_said(wanted)}" if path is None else f"expects the path {_said(path)}"


def _method(request: Mapping[str, Any], asked: Asked) -> str | None:
    wanted = str(request.get("method") or "*").upper()
    return None if wanted in ("*", asked.method.upper()) else f"expects the method {wanted}"


def _query(request: Mapping[str, Any], asked: Asked) -> str | None:
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(asked.url.partition("#")[0].partition("?")[2], keep_blank_values=True):
        found.setdefault(name, []).append(value)
    for name, wanted in _mapping(request, "query").items():
        values = found.get(name, [])
        phrases = [_misfit(_texts(wanted), each, f"the query parameter {name}") for each in _offered(wanted, values)]
        if None not in phrases:
            return phrases[0]
    return None


def _offered(wanted: Any, values: list[str]) -> list[Any]:
    """A parameter that occurs several times: one of its values has to fit, or all of them a list."""
    if not values:
        return [_MISSING]
    return [values] if isinstance(wanted, list) else list(values)


def _headers(request: Mapping[str, Any], asked: Asked) -> str | None:
    for name, wanted in _mapping(request, "headers").items():
        found = asked.headers.get(name.lower(), _MISSING)
        phrase = _misfit(_texts(wanted), found, f"the header {name.lower()}")
        if phrase is not None:
            return phrase
    return None


def _json(request: Mapping[str, Any], asked: Asked) -> str | None:
    if "json" not in request:
        return None
    try:
        found = json.loads(asked.body or b"")
    except (ValueError, RecursionError):
        return "expects a JSON body"
    return _misfit(request["json"], found, "the JSON body")


def _body(request: Mapping[str, Any], asked: Asked) -> str | None:
    if "body" not in request:
        return None
    found = _MISSING if asked.body is None else asked.body.decode("utf-8", "replace")
    return _misfit(_texts(request["body"]), found, "the body")


_CHECKS: tuple[Callable[[Mapping[str, Any], Asked], str | None], ...] = (
    *(_host, _path, _method),
    *(_query, _headers, _json, _body),
)


def _mapping(request: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = request.get(name) or {}
    if not isinstance(value, Mapping):
        raise TypeError(f"{name} is no mapping")
    return value


def _texts(wanted: Any) -> Any:
    """Numbers, true and false as they stand in a query or a header."""
    if isinstance(wanted, bool):
        return "true" if wanted else "false"
    if isinstance(wanted, list):
        return [_texts(item) for item in wanted]
    return str(wanted) if isinstance(wanted, int | float) else wanted


def fits(wanted: Any, found: Any) -> bool:
    """Whether a value is what was wanted: a subset of a mapping, an equal list, a text that may hold `*`."""
    return _misfit(wanted, found, "it") is None


def _misfit(wanted: Any, found: Any, place: str) -> str | None:
    """What is wrong with `found`, as `expects the header x-a to be "b"`; None when nothing is."""
    rule = rule_of(wanted)
    if rule is not None:
        name, argument = rule
        return None if _RULES[name](argument, found) else f"expects {place}{_demand(name, argument)}"
    if found is _MISSING:
        return f"expects {place}"
    if isinstance(wanted, Mapping):
        return _misfit_inside(wanted, found, place)
    if isinstance(wanted, list):
        equal = isinstance(found, list) and len(found) == len(wanted)
        equal = equal and all(fits(one, other) for one, other in zip(wanted, found, strict=True))
    else:
        equal = _equal(wanted, found)
    return None if equal else f"expects {place} to be {_said(wanted)}"


def _misfit_inside(wanted: Mapping[str, Any], found: Any, place: str) -> str | None:
    if not isinstance(found, Mapping):
        return f"expects an object in {place}"
    for name, item in wanted.items():
        phrase = _misfit(item, found.get(name, _MISSING), f"{name} in {place}")
        if phrase is not None:
            return phrase
    return None


def _equal(wanted: Any, found: Any) -> bool:
    if isinstance(wanted, str):
        return isinstance(found, str) and text_pattern(wanted).fullmatch(found) is not None
    return isinstance(wanted, bool) == isinstance(found, bool) and bool(wanted == found)


def rule_of(wanted: Any) -> tuple[str, Any] | None:
    """Name and argument of a matcher such as `{$matches: "^a"}`; None for anything else. Raises ValueError."""
    if not isinstance(wanted, Mapping) or len(wanted) != 1:
        return None
    ((name, argument),) = wanted.items()
    if not name.startswith("$"):
        return None
    if name not in _RULES:
        raise ValueError(f"the matcher {name} is not known")
    return name, argument


def _matches(argument: Any, found: Any) -> bool:
    return isinstance(found, str | int | float) and is_found(str(argument), str(found))


def _contains(argument: Any, found: Any) -> bool:
    if isinstance(found, str):
        return str(argument) in found
    return isinstance(found, list) and any(fits(argument, item) for item in found)


_RULES: dict[str, Callable[[Any, Any], bool]] = {
    "$any": lambda _argument, found: found is not _MISSING,
    "$absent": lambda argument, found: (found is _MISSING) is bool(argument),
    "$matches": _matches,
    "$contains": _contains,
}


def _demand(name: str, argument: Any) -> str:
    words = {"$any": "", "$absent": " to be absent" if argument else "", "$matches": " to match "}
    return words.get(name, " to contain ") + (_said(argument) if name in ("$matches", "$contains") else "")


def _said(value: Any) -> str:
    text = value if isinstance(value, str) and "://" in value else json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _SAID else text[:_SAID] + "…"
