"""Read `grants.yaml`: the facts of protocols, and what each grant makes of an event. A mistake names its line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from studio.catalogue.freezing import frozen
from studio.catalogue.grants import CHANNELS, ENTRIES, REFRESHES, Grant, Grants, Protocol
from studio.catalogue.source import Node

_PATH = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*")
_STAND_INS = ("$of", "$words")


def grants_of(node: Node) -> Grants:
    """The protocols and grants in the mapping of a `grants.yaml`.

    Raises CatalogueError for one that is incomplete, given twice, or contradicts itself.
    """
    protocols: dict[str, Protocol] = {}
    for item in node.items("protocols"):
        _add(item, protocols, _protocol(item))
    by_id: dict[str, Grant] = {}
    for item in node.items("grants"):
        _add(item, by_id, _grant(item, protocols, by_id))
    unknown = _protocol(node.inner("unknown"))
    node.done()
    return Grants(MappingProxyType(protocols), MappingProxyType(by_id), unknown)


def _add(item: Node, known: dict[str, Any], made: Protocol | Grant) -> None:
    if made.id in known:
        raise item.error(f"{made.id} is there already; expected it once", "id")
    known[made.id] = made


def _protocol(item: Node) -> Protocol:
    protocol = Protocol(
        id=item.text("id"),
        name=item.text("name"),
        channel=item.choice("channel", CHANNELS),
        browser=item.flag("browser"),
        path=item.text("path"),
        grant_type=item.text("grant_type", ""),
        gty=item.text("gty") if item.has("gty") else None,
        refresh_token=item.choice("refresh_token", REFRESHES, REFRESHES[0]),
        secrets=item.words("secrets"),
        machine=item.flag("machine", False),
        saml=item.flag("saml", False),
    )
    item.done()
    if not protocol.path.startswith("/"):
        raise item.error(f"path is {protocol.path!r}; expected an endpoint such as /oauth/token", "path")
    return protocol


def _grant(item: Node, protocols: Mapping[str, Protocol], known: Mapping[str, Grant]) -> Grant:
    grant = Grant(
        id=item.text("id"),
        name=item.text("name"),
        help=item.text("help"),
        protocol=item.choice("protocol", tuple(protocols)),
        entries=item.words("for"),
        told_by=tuple(frozen(each) for each in item.plain("told_by")),
        sets=item.mapping("set"),
        gives=item.mapping("give"),
        removes=item.words("remove"),
        sources=item.words("sources"),
    )
    like = item.choice("like", tuple(known), "") if item.has("like") else ""
    item.done()
    grant = _beside(known[like], grant) if like else grant
    grant = grant._replace(sets=frozen(grant.sets), gives=frozen(grant.gives))
    _check(item, grant)
    return grant


def _beside(other: Grant, own: Grant) -> Grant:
    """Everything of another grant about which this one says nothing itself."""
    kept = {path: value for path, value in other.sets.items() if not own.touches(path)}
    given = {path: value for path, value in other.gives.items() if not own.touches(path)}
    removed = tuple(path for path in other.removes if not own.touches(path))
    return own._replace(sets={**kept, **own.sets}, gives={**given, **own.gives}, removes=(*removed, *own.removes))


def _check(item: Node, grant: Grant) -> None:
    for key, paths in (("set", grant.sets), ("give", grant.gives), ("remove", grant.removes)):
        for path in paths:
            if not _PATH.fullmatch(path):
                raise item.error(f"{path!r} is no path; expected one such as transaction.protocol", key)
    for key, values in (("set", grant.sets), ("give", grant.gives)):
        _check_stand_ins(item, key, values)
    for entry in grant.entries:
        if entry not in ENTRIES:
            raise item.error(f"{entry} is no entry; expected some of {', '.join(ENTRIES)}", "for")
    if not any(all(grant.says(p) == v for p, v in marks.items()) for marks in grant.told_by):
        raise item.error(f"the event of {grant.id} could not be told; expected one of told_by to follow from set")


def _check_stand_ins(item: Node, key: str, value: Any) -> None:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            stands = isinstance(name, str) and name.startswith("$")
            if stands and (name not in _STAND_INS or not isinstance(inner, str) or not _PATH.fullmatch(inner)):
                raise item.error(f"{name}: {inner!r} stands for nothing; expected {{$of: user.email}}", key)
            _check_stand_ins(item, key, inner)
    elif isinstance(value, list | tuple):
        for each in value:
            _check_stand_ins(item, key, each)
