"""The remarks that the editor makes about code: loaded from `lint.yaml`, each with its reason and source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from studio.catalogue import places
from studio.catalogue.source import read


@dataclass(frozen=True)
class Remark:
    """One kind of remark. `says` has places in braces for what is particular; `source` is a link."""

    id: str
    severity: str
    says: str
    why: str
    source: str


@cache
def remarks() -> Mapping[str, Remark]:
    """The shipped remarks by their id."""
    return load_remarks(places.resources() / "catalogue" / "lint.yaml")


def load_remarks(path: Path) -> Mapping[str, Remark]:
    """The remarks in a file. Raises CatalogueError, which names line and what was expected."""
    node = read(path)
    found: dict[str, Remark] = {}
    for item in node.items("lint"):
        remark = Remark(
            id=item.text("id"),
            severity=item.choice("severity", ("error", "warning", "hint")),
            says=item.text("says"),
            why=item.text("why"),
            source=item.text("source"),
        )
        item.done()
        if remark.id in found:
            raise item.error(f"the remark {remark.id} stands twice", "id")
        found[remark.id] = remark
    node.done()
    return MappingProxyType(found)
