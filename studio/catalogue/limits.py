"""Read `limits.yaml`: what may be counted in a run, whose limit it is, and what happens beyond it."""

from __future__ import annotations

from studio.catalogue.facts import Limit, Measure
from studio.catalogue.freezing import frozen
from studio.catalogue.source import Node

SCOPES = ("tenant", "trigger", "flow", "action", "token", "call")
BEYOND = ("refuse", "throw", "answer", "fail", "cut", "drop", "unknown")
ARGUMENTS = ("characters", "bytes", "json", "text", "members", "distinct")
STORES = ("entries", "total")
_NEAR = 0.8


def limits_of(node: Node) -> list[Limit]:
    """The limits in the mapping of a `limits.yaml`. Raises CatalogueError for one that is incomplete."""
    limits = [_limit(item) for item in node.items("limits")]
    node.done()
    return limits


def _limit(node: Node) -> Limit:
    limit = Limit(
        id=node.text("id"),
        label=node.text("label"),
        scope=node.choice("scope", SCOPES),
        value=node.integer("value"),
        unit=node.text("unit"),
        beyond=node.choice("beyond", BEYOND),
        then=node.text("then"),
        help=node.text("help"),
        source=node.text("source"),
        near=node.plain("near", _NEAR),
        trigger=node.plain("trigger", None),
        measures=tuple(_measure(item) for item in node.items("measures")),
    )
    node.done()
    return limit


def _measure(node: Node) -> Measure:
    measure = Measure(
        kind=node.choice("as", (*ARGUMENTS, *STORES)),
        effects=node.words("effects"),
        args=frozen(node.plain("args", [])),
        sets=node.words("sets"),
        removes=node.words("removes"),
        clears=node.words("clears"),
        at=node.text("at", ""),
        sized=node.choice("sized", ("text", "json"), "text"),
        refused=node.words("refused"),
        label=node.text("label", ""),
    )
    node.done()
    if measure.kind in STORES and not measure.sets:
        raise node.error(f"a measure as {measure.kind} needs sets")
    if measure.kind in ARGUMENTS and not (measure.effects and measure.args):
        raise node.error(f"a measure as {measure.kind} needs effects and args")
    return measure
