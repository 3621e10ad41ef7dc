"""What can go wrong between the studio and an action that is being debugged."""

from __future__ import annotations


class DebugProblem(Exception):
    """The action or the engine refused what was asked. The text is one sentence for people."""


class DebugTimeout(DebugProblem):
    """There was no answer in time: the action computes and listens to nobody."""


class DebugEnded(DebugProblem):
    """The action is not being debugged any more."""
