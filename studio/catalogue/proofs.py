"""The events on which old code and what was made of it are compared, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from studio.catalogue import places
from studio.catalogue.freezing import EMPTY, frozen
from studio.catalogue.loader import load
from studio.catalogue.source import Node, read


@dataclass(frozen=True)
class ProofEvent:
    """One event: what is merged over the default one of its trigger, and what the user brings back from redirects."""

    name: str
    event: Mapping[str, Any] = field(default_factory=lambda: EMPTY)
    returns: tuple[Mapping[str, Any], ...] = ()


@cache
def load_proofs() -> Mapping[str, tuple[ProofEvent, ...]]:
    """The shipped events by trigger."""
    return proofs_from(places.resources() / "catalogue" / "proofs.yaml")


def proofs_from(path: Path) -> Mapping[str, tuple[ProofEvent, ...]]:
    """The events in a file. Raises CatalogueError."""
    node = read(path)
    found = {id: tuple(_event(item) for item in node.items(id)) for id in load().triggers if node.has(id)}
    node.done()
    return MappingProxyType(found)


def _event(node: Node) -> ProofEvent:
    event = ProofEvent(node.text("name"), frozen(node.mapping("event")), tuple(frozen(node.plain("returns", []))))
    node.done()
    return event
