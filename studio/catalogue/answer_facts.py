"""The facts of a trigger about what its client receives: which there are, and which hold in a case.

`success` are the facts of a trigger that issues no tokens. `failure` maps cases to facts: `deny`, `error`,
`redirect` and `ask` in general, beside them what differs for an effect (`refresh_token.revoke`), a status
(`timeout`, `prompt`) or a kind of challenge. The same cases stand below `by_channel` and `by_protocol`, for
grants whose answer travels in another way, and below `silent`, for logins that may show nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from studio.catalogue.grants import CHANNELS, Protocol
from studio.catalogue.source import Node

KINDS = ("redirect", "token", "error", "page", "json", "post", "saml", "none")
KEYS = (
    *("kind", "status", "status_by_code", "error", "name", "description", "body", "shows", "title", "log", "noted"),
    *("rule", "rule_by_code", "gap", "codes", "sure_codes", "mfa_token", "requirements", "before", "also", "for"),
)
_LAYERS = ("by_channel", "by_protocol")
_SILENT = "silent"
_GENERAL = ("deny", "error")
_SHOWN = ("shows", "body", "title", "also", "before")


def facts_for(failure: Mapping[str, Any], protocol: Protocol, silent: bool, cases: Iterable[str]) -> dict[str, Any]:
    """What holds in these cases, given from the general to the particular one, for this protocol.

    Facts of a protocol are laid over those of its channel, and those over the rest. `gap` becomes a tuple
    with the gaps of all; what is shown does not outlive another kind of answer.
    """
    facts: dict[str, Any] = {"gap": ()}
    wanted = tuple(cases)
    for layer in _layers(failure, protocol, silent):
        for case in wanted:
            _lay(facts, layer.get(case, {}))
    return facts


def _lay(facts: dict[str, Any], more: Mapping[str, Any]) -> None:
    if more.get("kind", facts.get("kind")) != facts.get("kind"):
        for name in _SHOWN:
            facts.pop(name, None)
    gaps = (*facts["gap"], *([more["gap"]] if "gap" in more else []))
    facts.update(more)
    facts["gap"] = tuple(dict.fromkeys(gaps))


def _layers(failure: Mapping[str, Any], protocol: Protocol, silent: bool) -> Iterator[Mapping[str, Any]]:
    yield failure
    yield _cases(failure.get("by_channel", {}).get(protocol.channel, {}))
    if silent and protocol.channel == "authorize":
        yield failure.get(_SILENT, {})
    yield _cases(failure.get("by_protocol", {}).get(protocol.id, {}))


def _cases(layer: Mapping[str, Any]) -> Mapping[str, Any]:
    """A layer that is itself the facts of an answer holds for denials and errors alike."""
    return dict.fromkeys(_GENERAL, layer) if "kind" in layer else layer


def check(node: Node, success: Mapping[str, Any], failure: Mapping[str, Any]) -> None:
    """Raise CatalogueError for a fact that nobody would read."""
    if success:
        _check_facts(node, "success", success)
    for name, inner in failure.items():
        if name in _LAYERS:
            for key, layer in inner.items():
                if name == "by_channel" and key not in CHANNELS:
                    raise node.error(f"{key} is no channel; expected one of {', '.join(CHANNELS)}", "failure")
                _check_layer(node, layer)
        elif name == _SILENT:
            _check_layer(node, inner)
        else:
            _check_facts(node, "failure", inner)


def _check_layer(node: Node, layer: Mapping[str, Any]) -> None:
    for facts in _cases(layer).values():
        _check_facts(node, "failure", facts)


def _check_facts(node: Node, key: str, facts: Any) -> None:
    if not isinstance(facts, Mapping):
        raise node.error(f"{key}: {facts!r} is no mapping; expected facts such as kind and status", key)
    for name in facts:
        if name not in KEYS:
            raise node.error(f"{key}: the fact {name} is not known; expected some of {', '.join(KEYS)}", key)
    if facts.get("kind", "none") not in KINDS:
        raise node.error(f"{key}: kind is {facts['kind']!r}; expected one of {', '.join(KINDS)}", key)
    for inner in (*facts.get("also", ()), *([facts["before"]] if "before" in facts else [])):
        _check_facts(node, key, inner)
