"""`action-studio rules [ID]`: what the platform does at run time, how sure that is, and where it is from."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from studio.catalogue.facts import Rule
from studio.catalogue.loader import load
from studio.cli.usage import BadUsage, Parser
from studio.project.reading import nearest

_GRADES = {
    "A": "official documentation or official code",
    "B": "support answers or recorded traffic",
    "C": "inferred; the platform does not say",
}


def main(arguments: Sequence[str]) -> int:
    """Print all rules, those of one area, or one rule in full."""
    parser = Parser("rules", "Show the rules of the platform that the studio follows, with their sources.")
    parser.add_argument("id", nargs="?", metavar="ID", help="a rule such as claims.restricted")
    parser.add_argument("--area", metavar="AREA", help="only rules whose id begins with this, such as claims")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    options = parser.parse_args(arguments)
    rules = load().rules
    if options.id:
        rule = find(rules, options.id)
        text = json.dumps(as_json(rule), indent=2) if options.json else _page(rule)
    else:
        found = list(rules.values()) if options.area is None else within(rules, options.area)
        text = json.dumps([as_json(rule) for rule in found], indent=2) if options.json else _table(found)
    sys.stdout.write(text + "\n")
    return 0


def find(rules: Mapping[str, Rule], id: str) -> Rule:
    """The rule of this id. Raises BadUsage, which proposes the nearest one."""
    if id in rules:
        return rules[id]
    if any(rule.area == id for rule in rules.values()):
        raise BadUsage(f"{id} is an area; expected a rule of it, or --area {id}")
    raise BadUsage(f"the rule {id} is not known{nearest(id, rules) or '; see action-studio rules'}")


def within(rules: Mapping[str, Rule], area: str) -> list[Rule]:
    """The rules of an area, in the order of the register. Raises BadUsage, which proposes the nearest area."""
    areas = list(dict.fromkeys(rule.area for rule in rules.values()))
    if area not in areas:
        hint = nearest(area, areas) or f"; expected one of {', '.join(areas)}"
        raise BadUsage(f"the area {area} is not known{hint}")
    return [rule for rule in rules.values() if rule.area == area]


def as_json(rule: Rule) -> dict[str, Any]:
    """A rule as plain JSON."""
    return {"id": rule.id, "area": rule.area, "grade": rule.grade, "says": rule.says, "sources": list(rule.sources)}


def _table(rules: Iterable[Rule]) -> str:
    lines = []
    for rule in rules:
        lines.append(f"{rule.id:<34} {rule.grade}  {rule.says}")
        lines += [f"{'':<38}{source}" for source in rule.sources[:1]]
    return "\n".join(lines)


def _page(rule: Rule) -> str:
    sources = [f"  {source}" for source in rule.sources] or ["  none"]
    return "\n".join([rule.id, rule.says, "", f"Grade {rule.grade}: {_GRADES[rule.grade]}", "Sources", *sources])
