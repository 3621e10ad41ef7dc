"""What the platform promises besides its triggers: for claims and SAML, limits, rules at run time. All immutable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from studio.catalogue.freezing import Json


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
