"""What each claim means, in one sentence with its source: `claim_meanings.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType

from studio.catalogue import places
from studio.catalogue.compiled import compiled
from studio.catalogue.source import Node, read


@dataclass(frozen=True)
class ClaimMeaning:
    """One claim, or one parameter of a header. `family` is where it comes from, in words; `source` a link.

    `time` says that its value is a moment in epoch seconds. `rules` names, by token, the rule of the register by
    which the platform fills it.
    """

    name: str
    says: str
    family: str
    source: str
    time: bool = False
    rules: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ClaimMeanings:
    """All that are known. `custom` is the sentence for every other claim."""

    claims: Mapping[str, ClaimMeaning]
    header: Mapping[str, ClaimMeaning]
    custom: str

    def says(self, name: str) -> str:
        """What a claim means."""
        known = self.claims.get(name)
        return known.says if known else self.custom


@cache
def claim_meanings() -> ClaimMeanings:
    """The meanings that come with the studio."""
    file = places.resources() / "catalogue" / "claim_meanings.yaml"
    return compiled("claim_meanings", [file], (ClaimMeanings, ClaimMeaning), lambda: read_meanings(file))


def read_meanings(path: Path) -> ClaimMeanings:
    """The meanings in a file. Raises CatalogueError, which names file, line and what was expected."""
    node = read(path)
    families = node.mapping("families")
    found = ClaimMeanings(_named(node, "claims", families), _named(node, "header", families), node.text("custom"))
    node.done()
    return found


def _named(node: Node, key: str, families: Mapping[str, str]) -> Mapping[str, ClaimMeaning]:
    found: dict[str, ClaimMeaning] = {}
    for item in node.items(key):
        meaning = _meaning(item, families)
        if meaning.name in found:
            raise item.error(f"{meaning.name} is there already; expected it once", "name")
        found[meaning.name] = meaning
    return MappingProxyType(found)


def _meaning(item: Node, families: Mapping[str, str]) -> ClaimMeaning:
    meaning = ClaimMeaning(
        name=item.text("name"),
        says=item.text("says"),
        family=families[item.choice("family", tuple(families))],
        source=item.text("source"),
        time=item.flag("time", False),
        rules=item.mapping("rules") if item.has("rules") else MappingProxyType({}),
    )
    item.done()
    if not meaning.source.startswith("https://"):
        raise item.error(f"the source of {meaning.name} is {meaning.source!r}; expected a link", "source")
    return meaning
