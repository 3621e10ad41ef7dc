"""The register of platform rules: `rules.yaml`, and the limits, each of which is a rule as well."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from studio.catalogue.facts import Limit, Rule
from studio.catalogue.source import Node
from studio.later import later

if TYPE_CHECKING:
    import difflib
else:
    difflib = later("difflib")

GRADES = ("A", "B", "C")
_ID = re.compile(r"[a-z]+(\.[a-z0-9_]+)+")
_DIRECT = ("https://", "npm ", "github ")


def rules_of(node: Node, limits: Iterable[Limit]) -> Mapping[str, Rule]:
    """The rules in the mapping of a `rules.yaml` and those that the limits are, by id.

    Raises CatalogueError for a rule that is incomplete, given twice or without evidence.
    """
    known = {limit.id: Rule(limit.id, limit.help, "A", (limit.source,)) for limit in limits}
    for item, rule in _written(node):
        if rule.id in known:
            raise item.error(f"the rule {rule.id} is there already, here or in limits.yaml; expected it once", "id")
        known[rule.id] = rule
    node.done()
    return MappingProxyType(known)


def _written(node: Node) -> Iterator[tuple[Node, Rule]]:
    named = node.mapping("sources")
    for item in node.items("rules"):
        yield item, _rule(item, named)
        item.done()


def _rule(item: Node, named: Mapping[str, str]) -> Rule:
    rule = Rule(
        id=item.text("id"),
        says=item.text("says"),
        grade=item.choice("grade", GRADES),
        sources=tuple(_source(item, word, named) for word in item.words("sources")),
    )
    if not _ID.fullmatch(rule.id):
        raise item.error(f"the rule is called {rule.id!r}; expected area.name in small letters", "id")
    if rule.grade != "C" and not rule.sources:
        raise item.error(f"{rule.id} has grade {rule.grade} and no source; expected one, or grade C")
    return rule


def _source(item: Node, word: str, named: Mapping[str, str]) -> str:
    if word.startswith(_DIRECT):
        return word
    if word not in named:
        near = difflib.get_close_matches(word, named, 1)
        hint = f"did you mean {near[0]!r}" if near else "expected a name of the list above or a link"
        raise item.error(f"the source {word!r} is not known; {hint}", "sources")
    return named[word]
