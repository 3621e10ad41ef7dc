"""Limits of one action that are known before it runs: its code, secrets, packages and modules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from studio.catalogue.facts import Limit
from studio.flow.limits.gauge import gauge
from studio.flow.limits.sizes import characters
from studio.flow.outcome import Gauge
from studio.flow.setting import Bound


def own_gauges(limits: Mapping[str, Limit], action: Bound) -> Iterator[Gauge]:
    """The gauge of its code, and those of what it has beside that."""
    name = action.name
    yield gauge(limits["limits.code"], action.code_bytes, name)
    if action.secrets:
        yield gauge(limits["limits.secrets"], len(action.secrets), name)
        yield gauge(limits["limits.secret_key"], max(map(characters, action.secrets)), name)
        yield gauge(limits["limits.secret_value"], max(map(characters, action.secrets.values())), name)
    if action.dependencies:
        yield gauge(limits["limits.dependencies"], len(action.dependencies), name)
    if action.modules:
        yield gauge(limits["limits.modules_per_action"], len(action.modules), name)
