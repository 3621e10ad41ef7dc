"""How much of the platform's limits a run used, and what it says about those that it went over."""

from studio.flow.limits.findings import amount, findings, near, said
from studio.flow.limits.gauges import Used, gauges
from studio.flow.limits.own import own_gauges

__all__ = ["Used", "amount", "findings", "gauges", "near", "own_gauges", "said"]
