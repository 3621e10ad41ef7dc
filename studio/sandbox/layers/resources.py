"""Resource limits: what the kernel itself stops, also when the studio is no longer there to do it."""

from __future__ import annotations

import sys

from studio.sandbox.bounds import Limits

_MIB = 1048576


def memory_bytes(limits: Limits) -> int:
    """The data a child may allocate: twice what the watchdog allows resident, and what Node reserves."""
    return (2 * limits.memory_mib + 256) * _MIB


def bounds(limits: Limits) -> list[tuple[str, int, int]]:
    """Every limit as (name, number, value): no core dumps, no files, few descriptors, an end to computing.

    Empty on Windows, which has none of them. On macOS data is not limited: there it counts address space.
    """
    if sys.platform == "win32":
        return []
    import resource

    wanted = {"CORE": 0, "FSIZE": 0, "NOFILE": 64, "CPU": int(limits.wall_s * 4) + 30}
    if sys.platform.startswith("linux"):
        wanted |= {"MEMLOCK": 0, "MSGQUEUE": 0, "DATA": memory_bytes(limits)}
    return [(name, int(getattr(resource, f"RLIMIT_{name}")), value) for name, value in wanted.items()]
