"""How a client gets to the execution of a trigger: the facts of protocols and grants. All immutable."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from studio.catalogue.model import Trigger

CHANNELS = ("authorize", "token", "device", "assertion")
REFRESHES = ("offline_access", "rotating", "never")
ENTRIES = ("login", "sign_up", "identifier", "machine", "exchange")
NOTHING: Mapping[str, Any] = MappingProxyType({})


class Protocol(NamedTuple):
    """The facts of one protocol: how its answer travels, and what its tokens say.

    `channel` is authorize (through the browser), token (straight from the endpoint), device (a page for
    the person, the token endpoint for the device) or assertion (posted by the browser). `browser` says
    whether a person sits before a page of the login. `path` is the endpoint that the client calls,
    `grant_type` what it asks for there, with `secrets` that no event holds; `gty` is the claim of the
    access token. `refresh_token` says when one is issued: with offline_access, rotating, or never. `saml`
    says that the answer is a response of SAML 2.0, which the studio makes.
    """

    id: str
    name: str
    channel: str = "authorize"
    browser: bool = True
    path: str = "/authorize"
    grant_type: str = ""
    gty: str | None = None
    refresh_token: str = "offline_access"
    secrets: tuple[str, ...] = ()
    machine: bool = False
    saml: bool = False


class Grant(NamedTuple):
    """What choosing one grant changes in an event. Paths are dotted, as those of `Field`.

    `entries` are the entries of triggers it is for. An event with all values of one of the `told_by`
    mappings is of this grant. What it `removes` goes away, what it `gives` is put where nothing is (None
    stands for the value of the default event), what it `sets` is put in any case. In values `{"$of": path}`
    stands for another value of the event and `{"$words": path}` for a list of it, joined by spaces.
    """

    id: str
    name: str
    help: str
    protocol: str
    entries: tuple[str, ...]
    told_by: tuple[Mapping[str, Any], ...]
    sets: Mapping[str, Any]
    gives: Mapping[str, Any]
    removes: tuple[str, ...]
    sources: tuple[str, ...] = ()

    def touches(self, path: str) -> bool:
        """Whether choosing this grant decides about a path, one above it or one below it."""
        own = (*self.sets, *self.gives, *self.removes)
        return any(f"{path}.".startswith(f"{each}.") or each.startswith(f"{path}.") for each in own)

    def says(self, path: str) -> Any:
        """The value that this grant sets at a path, also inside of a larger value; None where it sets none."""
        if path in self.sets:
            return self.sets[path]
        above = next((each for each in self.sets if path.startswith(f"{each}.")), None)
        value = self.sets[above] if above else None
        for part in path.removeprefix(f"{above}.").split(".") if above else ():
            value = value.get(part) if isinstance(value, Mapping) else None
        return value


class Grants(NamedTuple):
    """All protocols and grants by their ids; `unknown` has the facts of any other protocol."""

    protocols: Mapping[str, Protocol] = NOTHING
    by_id: Mapping[str, Grant] = NOTHING
    unknown: Protocol = Protocol("other", "other protocol")

    def protocol(self, id: str) -> Protocol:
        """The facts of a protocol; one that nobody knows has those of `unknown` under its own id."""
        return self.protocols.get(id) or self.unknown._replace(id=id)

    def protocol_of(self, trigger: Trigger, event: Any) -> Protocol:
        """The protocol of an event: the one that every execution of the trigger has, else what the event says."""
        transaction = event.get("transaction") if isinstance(event, Mapping) else None
        said = transaction.get("protocol") if isinstance(transaction, Mapping) else None
        return self.protocol(trigger.protocol or (said if isinstance(said, str) else ""))

    def fitting(self, trigger: Trigger) -> tuple[Grant, ...]:
        """The grants by which a trigger can be reached: those for its entry whose protocol it takes."""
        listed = trigger.fields_by_path.get("transaction.protocol")
        taken = listed.enum if listed is not None else (trigger.protocol,)
        return tuple(g for g in self.by_id.values() if trigger.entry in g.entries and g.protocol in taken)
