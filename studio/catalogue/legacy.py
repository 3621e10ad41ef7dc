"""Rules and Hooks, the predecessors of Actions, as data: where their values come from and what they leave behind.

Source: https://auth0.com/docs/customize/actions/migrate/migrate-from-rules-to-actions and
https://auth0.com/docs/customize/actions/migrate/migrate-from-hooks-to-actions
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any

from studio.catalogue import places
from studio.catalogue.freezing import frozen
from studio.catalogue.loader import load
from studio.catalogue.methods import Method
from studio.catalogue.model import Trigger
from studio.catalogue.source import Node, read

Path_ = tuple[str, ...]
FORMS = ("expression", "exports")
LEAVES = ("each", "value", "scopes", "split", "member", "fields", "lookup")
REFUSAL = "callback"


@dataclass(frozen=True)
class Row:
    """One line of the tables that say how the old is written anew."""

    id: str
    old: str
    new: str


@dataclass(frozen=True)
class Place:
    """Where the old code finds a value (`old`) and where the event holds it (`event`).

    Without a counterpart `none` says why, as half a sentence. `pick` is the member that the old list holds of
    each item, `epoch` the member of each item that is an ISO time now and was milliseconds, `cut` marks an id
    that had no prefix, `frame` is the text around the value, which stands for `{}` in it. `spread` names the
    member whose own members also stand on the root, and `unset_when_empty` those members that are absent
    instead of empty.
    """

    old: Path_
    row: str
    event: Path_ | None = None
    none: str = ""
    pick: str = ""
    epoch: str = ""
    cut: bool = False
    frame: str = ""
    spread: str = ""
    unset_when_empty: tuple[str, ...] = ()


@dataclass(frozen=True)
class Leave:
    """What the old code leaves at `old`, and the api method that asks for the same.

    `kind` is one of `LEAVES`. `start` is where the scopes stood at the beginning, when that is not `old` itself.
    """

    old: Path_
    kind: str
    row: str
    method: str = ""
    remove: str = ""
    member: str = ""
    effect: str = ""
    except_: tuple[str, ...] = ()
    namespaced: bool = False
    owner: Path_ = ()
    start: Path_ = ()


@dataclass(frozen=True)
class Function:
    """A function of the old surroundings; `method` is called for each member of its second argument.

    Its first argument is what `whose` leads to.
    """

    old: Path_
    method: str
    whose: Path_
    row: str


@dataclass(frozen=True)
class Refusal:
    """A class of errors that refuse when they are given to the callback, with the code that the application gets."""

    name: str
    code: str
    row: str


@dataclass(frozen=True)
class Kind:
    """A Rule, or one of the five kinds of Hook.

    `form` tells whether the code is a function expression or a module that exports one. `answers` names what
    the callback takes after the error. `refuses` is `deny`, or `throw` where the flow knows no denial; `deny`
    are the arguments of `api.access.deny`, in the order of that method. `absent` are the objects that are not
    there where the event has none; all others that hold a place are. `redirect` is the place that has
    `redirect_value` when the user is back from what was asked for at `redirect_order`. `token` is the place of
    the Management API's token, `upstream` that of the identities and `upstream_members` their tokens, `guard`
    the api method that tells whether such code of one's own has run already.
    """

    id: str
    name: str
    summary: str
    trigger: str
    form: str
    parameters: tuple[str, ...]
    answers: tuple[str, ...]
    refuses: str
    secrets: Path_
    secrets_row: str
    maps: tuple[Place, ...]
    errors: tuple[Refusal, ...] = ()
    refusal_arguments: tuple[str, ...] = ()
    deny: tuple[str, ...] = ()
    success_row: str = ""
    cache_name: str = ""
    cache_row: str = ""
    redirect: Path_ = ()
    redirect_value: str = ""
    redirect_order: Path_ = ()
    redirect_row: str = ""
    ambient: bool = False
    token: Path_ = ()
    token_row: str = ""
    upstream: Path_ = ()
    upstream_members: tuple[str, ...] = ()
    upstream_row: str = ""
    guard: str = ""
    guard_row: str = ""
    deleted_row: str = ""
    starts: Mapping[Path_, Any] = field(default_factory=dict)
    absent: tuple[Path_, ...] = ()
    leaves: tuple[Leave, ...] = ()
    functions: tuple[Function, ...] = ()

    @cached_property
    def places(self) -> Mapping[Path_, Place]:
        """The places by where the old code finds them."""
        return MappingProxyType({place.old: place for place in self.maps})

    @property
    def own_rows(self) -> tuple[str, ...]:
        """The rows of the tables that belong to the kind as a whole."""
        first = (self.secrets_row, self.success_row, self.cache_row, self.redirect_row)
        rest = (self.token_row, self.upstream_row, self.guard_row, self.deleted_row)
        return tuple(row for row in (*first, *rest) if row)

    @property
    def profile(self) -> Place | None:
        """The place of the user, where the old code has a merged profile."""
        return next((place for place in self.maps if place.spread), None)

    @property
    def own_answers(self) -> tuple[str, ...]:
        """What the callback takes that is none of the parameters."""
        return tuple(name for name in self.answers if name not in self.parameters)

    def settled_as(self, trigger: Trigger) -> Trigger:
        """The trigger as it stands for what is recorded of such code: refusals keep their code.

        `callback` is a method then, with the effect of a denial, and the application is told its code. What the
        old functions do is done at once: `options` of such a method say so.
        """
        options = frozen({"arguments": list(self.refusal_arguments)})
        refusal = Method(REFUSAL, "deny", "void", "Refuses with the error given to the callback.", options=options)
        deny = {**trigger.failure.get("deny", {}), "codes": [error.code for error in self.errors if error.code]}
        failure = frozen({**trigger.failure, "deny": deny}) if "deny" in trigger.failure else trigger.failure
        return replace(trigger, methods=(*map(self._at_once, trigger.methods), refusal), failure=failure)

    def _at_once(self, method: Method) -> Method:
        done = any(function.method == method.name for function in self.functions)
        return replace(method, options=frozen({**method.options, "at_once": True})) if done else method


@dataclass(frozen=True)
class Legacy:
    """The rows of the tables, the kinds by id, and packages that are there without being asked for."""

    rows: Mapping[str, Row]
    kinds: Mapping[str, Kind]
    ambient: Mapping[str, str]


@cache
def load_legacy() -> Legacy:
    """The shipped facts about Rules and Hooks."""
    return legacy_from(places.resources() / "catalogue" / "legacy.yaml")


def legacy_from(path: Path) -> Legacy:
    """The facts in a file. Raises CatalogueError, which names file, line and what was expected."""
    node = read(path)
    rows = {row.id: row for row in (_row(item) for item in node.items("rows"))}
    kinds = {kind.id: kind for kind in (_kind(item, rows) for item in node.items("kinds"))}
    ambient = frozen(node.mapping("ambient"))
    node.done()
    return Legacy(MappingProxyType(rows), MappingProxyType(kinds), ambient)


def dotted(text: str) -> Path_:
    """The names between the dots; none of an empty text."""
    return tuple(text.split(".")) if text else ()


def _row(node: Node) -> Row:
    row = Row(node.text("id"), node.text("old"), node.text("new"))
    node.done()
    return row


def _kind(node: Node, rows: Mapping[str, Row]) -> Kind:
    secrets = node.mapping("secrets")
    kept, redirect, token = node.mapping("cache"), node.mapping("redirect"), node.mapping("token")
    upstream, guard = node.mapping("upstream"), node.mapping("guard")
    kind = Kind(
        id=node.text("id"),
        name=node.text("name"),
        summary=node.text("summary"),
        trigger=node.text("trigger"),
        form=node.choice("form", FORMS),
        parameters=node.words("parameters"),
        answers=node.words("answers"),
        refuses=node.choice("refuses", ("deny", "throw")),
        secrets=dotted(secrets["path"]),
        secrets_row=secrets["row"],
        maps=tuple(_place(item, rows) for item in node.items("maps")),
        errors=tuple(_refusal(item, rows) for item in node.items("errors")),
        refusal_arguments=node.words("refusal_arguments"),
        deny=node.words("deny"),
        success_row=node.text("success_row", ""),
        cache_name=kept.get("name", ""),
        cache_row=kept.get("row", ""),
        redirect=dotted(redirect.get("path", "")),
        redirect_value=redirect.get("value", ""),
        redirect_order=dotted(redirect.get("order", "")),
        redirect_row=redirect.get("row", ""),
        ambient=node.flag("ambient", False),
        token=dotted(token.get("path", "")),
        token_row=token.get("row", ""),
        upstream=dotted(upstream.get("path", "")),
        upstream_members=tuple(upstream.get("members", ())),
        upstream_row=upstream.get("row", ""),
        guard=guard.get("method", ""),
        guard_row=guard.get("row", ""),
        deleted_row=node.text("deleted_row", ""),
        starts=MappingProxyType({dotted(key): frozen(value) for key, value in node.mapping("starts").items()}),
        absent=tuple(dotted(path) for path in node.words("absent")),
        leaves=tuple(_leave(item, rows) for item in node.items("leaves")),
        functions=tuple(_function(item, rows) for item in node.items("functions")),
    )
    node.done()
    _check(node, kind, rows)
    return kind


def _known_row(node: Node, rows: Mapping[str, Row]) -> str:
    row = node.text("row")
    if row not in rows:
        raise node.error(f"the row {row} is not listed above", "row")
    return row


def _place(node: Node, rows: Mapping[str, Row]) -> Place:
    event = node.text("event", "")
    place = Place(
        old=dotted(node.text("old")),
        row=_known_row(node, rows),
        event=dotted(event) or None,
        none=node.text("none", ""),
        pick=node.text("pick", ""),
        epoch=node.text("epoch", ""),
        cut=node.flag("cut", False),
        frame=node.text("frame", ""),
        spread=node.text("spread", ""),
        unset_when_empty=node.words("unset_when_empty"),
    )
    node.done()
    if bool(place.event) == bool(place.none):
        raise node.error("expected either event, the place in the event, or none, the reason why there is none")
    return place


def _leave(node: Node, rows: Mapping[str, Row]) -> Leave:
    leave = Leave(
        old=dotted(node.text("old")),
        kind=node.choice("kind", LEAVES),
        row=_known_row(node, rows),
        method=node.text("method", ""),
        remove=node.text("remove", ""),
        member=node.text("member", ""),
        effect=node.text("effect", ""),
        except_=node.words("except"),
        namespaced=node.flag("namespaced", False),
        owner=dotted(node.text("owner", "")),
        start=dotted(node.text("from", "")),
    )
    node.done()
    return leave


def _function(node: Node, rows: Mapping[str, Row]) -> Function:
    old, whose = dotted(node.text("old")), dotted(node.text("whose"))
    function = Function(old, node.text("method"), whose, _known_row(node, rows))
    node.done()
    return function


def _refusal(node: Node, rows: Mapping[str, Row]) -> Refusal:
    refusal = Refusal(node.text("class"), node.text("code", ""), _known_row(node, rows))
    node.done()
    return refusal


def _check(node: Node, kind: Kind, rows: Mapping[str, Row]) -> None:
    """A kind may name only what its trigger has."""
    trigger = load().triggers.get(kind.trigger)
    if trigger is None:
        raise node.error(f"the trigger {kind.trigger} is not known", "trigger")
    for row in kind.own_rows:
        if row not in rows:
            raise node.error(f"the row {row} is not listed above")
    for child, place in zip(node.items("maps"), kind.maps, strict=True):
        if place.event and ".".join(place.event) not in trigger.fields_by_path:
            raise child.error(f"{kind.trigger} has no field {'.'.join(place.event)}", "event")
    called = [name for each in kind.leaves for name in (each.method, each.remove) if name]
    called += [kind.guard] if kind.guard else []
    for name in [*called, *(function.method for function in kind.functions)]:
        if name not in trigger.methods_by_name:
            raise node.error(f"{kind.trigger} has no method {name}")
