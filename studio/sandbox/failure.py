"""The studio's own failures: everything else a run can do wrong is part of its recording."""

from __future__ import annotations


class SandboxFailure(Exception):
    """The studio could not run the action, for a reason that is not the action's. The text is a sentence."""
