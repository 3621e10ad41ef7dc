"""The limits of the actions that are open, which are known before anything runs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from studio.catalogue.model import Limit
from studio.flow.limits import own_gauges
from studio.flow.limits.sizes import byte_count
from studio.flow.outcome import Gauge
from studio.flow.setting import Bound
from studio.ui.session.open_action import OpenAction


def own_limits(actions: Iterable[OpenAction], limits: Mapping[str, Limit]) -> tuple[Gauge, ...]:
    """The gauges of code, secrets and packages of each action; secrets only where they were asked for."""
    return tuple(
        each
        for action in actions
        for each in own_gauges(
            limits, Bound(action.name, byte_count(action.code), action.secrets or {}, action.dependencies)
        )
    )
