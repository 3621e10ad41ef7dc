"""The values of the catalogue: what the platform promises about each trigger. All immutable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any

from studio.catalogue.grants import Grants

Json = Any
EMPTY: Mapping[str, Json] = MappingProxyType({})


@dataclass(frozen=True)
class Handler:
    """A function which a trigger calls; `kind` is `execute` or `continue` (after a redirect)."""

    name: str
    kind: str
    when: str
    documented: bool = True


@dataclass(frozen=True)
class Field:
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


@dataclass(frozen=True)
class Essential:
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
class Param:
    """One parameter of an api method; `type` is the catalogue's wording, `shape` its members."""

    name: str
    type: str
    required: bool
    help: str = ""
    enum: tuple[str, ...] = ()
    shape: Json = None
    limits: Mapping[str, Json] = field(default_factory=lambda: EMPTY)


@dataclass(frozen=True)
class Check:
    """A test which an argument must pass, or the method throws `error` with `message`.

    `each` tests the members of a list in place of the list. A text that is not `established` is the
    studio's own, because nobody knows the platform's.
    """

    arg: int
    test: str
    message: str
    error: str = "Error"
    value: Json = None
    optional: bool = False
    each: bool = False
    established: bool = True


@dataclass(frozen=True)
class Method:
    """One method of `api`: what it checks, what it answers, and the effect it has on the flow.

    `effect` is the key by which `studio.flow` finds its meaning and the sandbox its live answer;
    `options` are the facts of that effect, for example which token a claim goes to. `command` is how the
    dashboard's tests name it, where that is known: a `type`, and for scopes the `change` made to each.
    `returns_type` is the TypeScript type of what a method with `returns: value` answers. `accepts` is the shape
    of the arguments (`studio.catalogue.accepted`) where the platform has one, `checks` are its other tests.
    `elsewhere` tells what happens in a handler outside of `callable_in`: `rule` is the gap it falls into, and
    with `throws` that text is thrown, `{handler}` standing for the right one.
    """

    name: str
    effect: str
    returns: str
    help: str
    returns_text: str = ""
    returns_type: str = ""
    params: tuple[Param, ...] = ()
    checks: tuple[Check, ...] = ()
    accepts: Mapping[str, Json] = field(default_factory=lambda: EMPTY)
    options: Mapping[str, Json] = field(default_factory=lambda: EMPTY)
    elsewhere: Mapping[str, str] = field(default_factory=lambda: EMPTY)
    rules: tuple[str, ...] = ()
    callable_in: tuple[str, ...] = ()
    status: str | None = None
    plan: str | None = None
    documented: bool = True
    sources: tuple[str, ...] = ()
    command: Mapping[str, Json] = field(default_factory=lambda: EMPTY)

    @property
    def signature(self) -> str:
        """The call as a person writes it, optional parameters marked with `?`."""
        names = (p.name if p.required else f"{p.name}?" for p in self.params)
        return f"{self.name}({', '.join(names)})"


@dataclass(frozen=True)
class Trigger:
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
    guesses: tuple[Method, ...] = ()
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
class ClaimRules:
    """What happens to a custom claim at issue time, by its name.

    `by_scope` maps an OIDC scope to the profile claims it carries.
    """

    restricted: frozenset[str]
    by_scope: Mapping[str, tuple[str, ...]]
    blocked_hosts: tuple[str, ...]
    blocked_urns: tuple[str, ...]
    platform_audience_suffixes: tuple[str, ...]
    payload_limit_bytes: int

    def scope_of(self, claim: str) -> str | None:
        """The OIDC scope without which `claim` does not appear, or None for any other name."""
        return next((scope for scope, names in self.by_scope.items() if claim in names), None)


@dataclass(frozen=True)
class SamlRules:
    """What a SAML login is answered with: attributes from the profile, settings and their defaults.

    `mapping` and `identity` lead from a property (of the user, of the first identity) to the name of an
    attribute; `upn_properties` are tried in order for `upn_attribute`; `prefix` stands before the name of
    what is passed on as it is, except `kept_back`, and the application's id as `client`. `moments` are
    properties that hold a time, `defaults` the settings by the name under which an action changes them,
    `hidden` those that are never shown, `algorithms` the identifier of each algorithm.
    """

    mapping: Mapping[str, str]
    upn_attribute: str
    upn_properties: tuple[str, ...]
    identity: Mapping[str, str]
    prefix: str
    kept_back: frozenset[str]
    client: str
    moments: frozenset[str]
    defaults: Mapping[str, Json]
    hidden: frozenset[str]
    algorithms: Mapping[str, str]
    sources: Mapping[str, str]


@dataclass(frozen=True)
class Measure:
    """How calls are measured for a limit.

    With `effects` it is the largest of the arguments `args`, counted as `kind` says. With `sets` the calls fill a
    store that begins with what stands at the path `at` of the event; `kind` is then entries or total, a total in
    bytes of names and values, `sized` as text or JSON. A refused call counts, or only one with an answer in `refused`.
    """

    kind: str
    effects: tuple[str, ...] = ()
    args: tuple[int, ...] = ()
    sets: tuple[str, ...] = ()
    removes: tuple[str, ...] = ()
    clears: tuple[str, ...] = ()
    at: str = ""
    sized: str = "text"
    refused: tuple[str, ...] = ()
    label: str = ""


@dataclass(frozen=True)
class Limit:
    """A limit of the platform: `value` in `unit`, with its source.

    `scope` says whose it is, `beyond` what happens, `then` the same in a sentence. From the share `near` on one
    is near it. `trigger` names the one for which it stands in place of the general limit.
    """

    id: str
    value: int
    unit: str
    help: str
    source: str
    label: str = ""
    scope: str = "tenant"
    beyond: str = "unknown"
    then: str = ""
    near: float = 0.8
    trigger: str | None = None
    measures: tuple[Measure, ...] = ()


@dataclass(frozen=True)
class Rule:
    """One rule of the platform at run time: what it says, how sure that is, and where it is from.

    `grade` is A for official documentation or code, B for support answers or recorded traffic, C for
    what was inferred. `sources` are links or names of packages, the best one first.
    """

    id: str
    says: str
    grade: str
    sources: tuple[str, ...] = ()

    @property
    def area(self) -> str:
        """What the rule is about: the first part of its id."""
        return self.id.partition(".")[0]


@dataclass(frozen=True)
class Catalogue:
    """All triggers, claim rules, SAML rules, limits, platform rules and grants: loaded once, checked, immutable."""

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
