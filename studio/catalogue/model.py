"""The values of the catalogue: what the platform promises about each trigger. All immutable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from studio.catalogue.compiled import InParts
from studio.catalogue.freezing import EMPTY, Json
from studio.catalogue.grants import Grants

if TYPE_CHECKING:
    from studio.catalogue.facts import ClaimRules, Limit, Rule, SamlRules
    from studio.catalogue.methods import Method


class Handler(NamedTuple):
    """A function which a trigger calls; `kind` is `execute` or `continue` (after a redirect)."""

    name: str
    kind: str
    when: str
    documented: bool = True


class Field(NamedTuple):
    """One property of `event`.

    `path` has no leading `event.`; `type` is string, number, boolean, object, array or enum.
    `required` is relative to the parent. `included` puts an optional property into the default event.
    `format` is what a string looks like: `date-time` (RFC 3339), `email` or `ip`.
    `items` and `values` describe the members of arrays and of open maps; `open` allows unlisted ones.
    `wild` marks what people fill as they like: any `text`, any `email` address, and in objects members that are
    `text`, `scalar` or any `json`.
    """

    path: str
    type: str
    required: bool
    help: str
    included: bool = False
    example: Json = None
    has_example: bool = False
    enum: tuple[str, ...] = ()
    format: str | None = None
    items: Json = None
    values: Json = None
    open: bool = False
    status: str | None = None
    plan: str | None = None
    handlers: str | None = None
    documented: bool = True
    readonly: bool = False
    wild: str = ""

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition(".")[2]

    @property
    def parent(self) -> str:
        """The path of the containing object; empty for the members of `event` itself."""
        return self.path.rpartition(".")[0]

    @property
    def in_default(self) -> bool:
        """Whether the default event holds it, provided that it holds its parent."""
        return self.required or self.included


class Essential(NamedTuple):
    """A field which the event form shows by itself: its label, its group and its kind of editor.

    `kind` is text, multiline, email, bool, integer, number, choice, datetime, words, url, ip,
    country or json; `choices` are offered, never enforced.
    """

    path: str
    label: str
    section: str
    kind: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Trigger(InParts):
    """Everything the platform says about one trigger.

    `entry` says what brings an execution about: login, sign_up, identifier, machine, exchange, or nothing
    of a client's. `protocol` is the one of every execution, where the event itself does not tell.
    `gaps` names the rules `gaps.*` that an outcome depends on, by situation: always, several_actions, failed.
    `log` has the types of entries in the tenant's log: by an ending (continue, denied, failed) or an effect.
    `words` are how its flow is spoken of: `begin` and `end` are what stands before the first action and behind
    the last. `needs` is what exactly one call of the flow has to do (`one_of` these effects), else it fails with
    `error`, `missing` or `twice`. `followed_by` names the `trigger` that runs next, with what to say of it.
    `guesses` are methods that the studio offers although nothing about them is established; they are no part of
    `methods`.
    `marketplace` is how templates of the marketplace name it, empty where they do not.
    `failure` and `success` are the facts of `studio.catalogue.answer_facts`, `request` is what a client
    sends (`method`, `path`, `form`) where no grant tells.
    """

    PARTS: ClassVar[tuple[str, ...]] = ("fields", "essentials", "methods", "guesses")

    id: str
    name: str
    runnable: bool
    summary: str
    version: str
    handlers: tuple[Handler, ...]
    fields: tuple[Field, ...]
    methods: tuple[Method, ...]
    essentials: tuple[Essential, ...]
    tokens: tuple[str, ...]
    words: Mapping[str, str]
    failure: Mapping[str, Json]
    success: Mapping[str, Json] = field(default_factory=lambda: EMPTY)
    request: Mapping[str, Json] = field(default_factory=lambda: EMPTY)
    entry: str = ""
    protocol: str = ""
    place: str = ""
    runtimes: tuple[str, ...] = ()
    versions: tuple[Mapping[str, Json], ...] = ()
    binding: str = ""
    needs: Mapping[str, Json] = field(default_factory=lambda: EMPTY)
    followed_by: Mapping[str, str] = field(default_factory=lambda: EMPTY)
    guesses: tuple[Method, ...] = field(default_factory=tuple)
    blocking: bool | None = True
    max_actions: int | None = None
    status: str | None = None
    confidence: str = "verified"
    notes: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    marketplace: str = ""
    gaps: Mapping[str, str] = field(default_factory=lambda: EMPTY)
    log: Mapping[str, str] = field(default_factory=lambda: EMPTY)

    @cached_property
    def fields_by_path(self) -> Mapping[str, Field]:
        """Every event field under its path."""
        return MappingProxyType({f.path: f for f in self.fields})

    @cached_property
    def holders(self) -> frozenset[str]:
        """The paths of the objects with members of which some are listed."""
        return frozenset(f.parent for f in self.fields)

    @cached_property
    def methods_by_name(self) -> Mapping[str, Method]:
        """Every api method under its full name, `api.access.deny`."""
        return MappingProxyType({m.name: m for m in (*self.methods, *self.guesses)})

    @property
    def execute_handler(self) -> str:
        """The handler that a first run calls; empty when the trigger cannot be run."""
        return next((h.name for h in self.handlers if h.kind == "execute"), "")

    @property
    def continue_handler(self) -> str | None:
        """The handler that runs after a redirect, when the trigger has one."""
        return next((h.name for h in self.handlers if h.kind == "continue"), None)


@dataclass(frozen=True)
class Catalogue(InParts):
    """All triggers, claim rules, SAML rules, limits, platform rules and grants: loaded once, checked, immutable."""

    PARTS: ClassVar[tuple[str, ...]] = ("claims", "saml", "limits", "rules", "grants")

    triggers: Mapping[str, Trigger]
    claims: ClaimRules
    saml: SamlRules
    limits: Mapping[str, Limit]
    rules: Mapping[str, Rule]
    grants: Grants = field(default_factory=Grants)

    @property
    def runnable(self) -> tuple[Trigger, ...]:
        """The triggers that can be run, in the order of the catalogue."""
        return tuple(t for t in self.triggers.values() if t.runnable)
