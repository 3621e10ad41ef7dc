"""What the command line takes from the preferences that the window writes: limits of a run, and its Node.js."""

from __future__ import annotations

import sys

from studio.project.preferences import Preferences, load_preferences
from studio.sandbox import node
from studio.sandbox.bounds import Limits


def limits(wall_s: float | None = None) -> Limits:
    """What a run may use: as preferred, with another time where one was asked for."""
    found = preferences()
    return Limits(wall_s or found.time_limit, found.heap_mib, found.memory_mib)


def preferences() -> Preferences:
    """The preferences. A file that cannot be read is told on standard error, and put aside."""
    loaded = load_preferences()
    if loaded.notice:
        sys.stderr.write(f"{loaded.notice}\n")
    node.prefer(loaded.preferences.node)
    return loaded.preferences
