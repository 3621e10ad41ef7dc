"""The limits of the actions that are open, which are known before anything runs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from studio.later import later

if TYPE_CHECKING:
    from studio.catalogue.facts import Limit
    from studio.flow import limits as flow_limits
    from studio.flow import setting
    from studio.flow.limits import sizes
    from studio.flow.outcome import Gauge
    from studio.ui.session.open_action import OpenAction
else:
    flow_limits = later("studio.flow.limits")
    sizes = later("studio.flow.limits.sizes")
    setting = later("studio.flow.setting")


def own_limits(actions: Iterable[OpenAction], limits: Mapping[str, Limit]) -> tuple[Gauge, ...]:
    """The gauges of code, secrets and packages of each action; secrets only where they were asked for."""
    return tuple(
        each
        for action in actions
        for each in flow_limits.own_gauges(
            limits, setting.Bound(action.name, sizes.byte_count(action.code), action.secrets or {}, action.dependencies)
        )
    )
