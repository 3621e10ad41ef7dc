"""What a client receives: one HTTP answer, or several one after another, each with the request before it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from studio.tokens.model import Token

NOBODY = "Nobody waits for an answer"
NO_HEADERS: Mapping[str, str] = MappingProxyType({})
JSON_HEADERS = {"Content-Type": "application/json"}
UNKEPT_HEADERS = {**JSON_HEADERS, "Cache-Control": "no-store", "Pragma": "no-cache"}
PAGE_HEADERS = {"Content-Type": "text/html; charset=utf-8"}


class Later(Mapping[str, Any]):
    """Members of which some are made when they are read: a token is signed then, and a function is called."""

    def __init__(self, members: Mapping[str, Any]) -> None:
        self._members = dict(members)

    def __getitem__(self, name: str) -> Any:
        value = self._members[name]
        if isinstance(value, Token):
            return value.jwt
        return value() if callable(value) else value

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)


def once(make: Callable[[], Any]) -> Callable[[], Any]:
    """The function, called at most once."""
    made: list[Any] = []

    def give() -> Any:
        if not made:
            made.append(make())
        return made[0]

    return give


@dataclass(frozen=True, slots=True)
class Asked:
    """The request that led to an answer. `form` are the fields of its body, None for none.

    What only the client knows stands as a name in capitals, such as PASSWORD.
    """

    method: str
    url: str
    form: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One HTTP answer. `kind` is redirect, token, error, page, json, post or none.

    `shows` is what a person sees, `rules` are the ids of the rules behind it; those that begin with
    `gaps.` say that something about it is not established.
    """

    kind: str
    status: int | None
    body: Mapping[str, Any]
    title: str = ""
    headers: Mapping[str, Any] = field(default_factory=lambda: NO_HEADERS)
    shows: str = ""
    rules: tuple[str, ...] = ()
    asked: Asked | None = None


@dataclass(frozen=True, slots=True)
class Response:
    """What the application receives in the end, and how: the last of the steps is told in the fields beside them.

    `also` are answers that another path of the same flow would give. `log` says what else would be seen
    of it, for example in the log of the tenant.
    """

    kind: str
    status: int | None
    body: Mapping[str, Any]
    title: str = ""
    headers: Mapping[str, Any] = field(default_factory=lambda: NO_HEADERS)
    shows: str = ""
    rules: tuple[str, ...] = ()
    asked: Asked | None = None
    steps: tuple[Step, ...] = ()
    also: tuple[Step, ...] = ()
    log: str = ""

    @property
    def gaps(self) -> tuple[str, ...]:
        """The rules that say what of the steps is not established, each once."""
        rules = (rule for step in self.steps or (self,) for rule in step.rules)
        return tuple(dict.fromkeys(rule for rule in rules if rule.startswith("gaps.")))


def response_of(*steps: Step, also: tuple[Step, ...] = (), log: str = "") -> Response:
    """The response that these steps come to."""
    last = steps[-1]
    told = (last.kind, last.status, last.body, last.title, last.headers, last.shows, last.rules, last.asked)
    return Response(*told, steps=steps, also=also, log=log)


def nothing(shows: str = "", log: str = "", rules: tuple[str, ...] = ()) -> Response:
    """The response where nobody waits for one."""
    return Response("none", None, {}, NOBODY, shows=shows, rules=rules, log=log)


def as_json(response: Response) -> dict[str, Any]:
    """The response as plain JSON values; everything in it is made now."""
    return {
        **_step(response),
        "steps": [_step(step) for step in response.steps],
        "also": [_step(step) for step in response.also],
        "log": response.log,
    }


def _step(step: Step | Response) -> dict[str, Any]:
    asked = step.asked
    return {
        "kind": step.kind,
        "status": step.status,
        "body": dict(step.body),
        "title": step.title,
        "headers": dict(step.headers),
        "shows": step.shows,
        "rules": list(step.rules),
        "request": asked and {"method": asked.method, "url": asked.url, "form": asked.form and dict(asked.form)},
    }
