"""What the layers that were active amount to, in one word and one sentence for people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

_WALLS = ({"landlock", "seccomp"}, {"seatbelt"})


@dataclass(frozen=True, slots=True)
class Isolation:
    """`isolated`: the operating system itself keeps files and network from the action. `guarded`: only Node does.

    `open` is a debugged action where the system has no such walls: Node's own are off while it is debugged.
    """

    word: Literal["isolated", "guarded", "open"]
    sentence: str


def isolation(layers: Sequence[str]) -> Isolation:
    """What these layers are worth."""
    if any(wall <= set(layers) for wall in _WALLS):
        return Isolation("isolated", "The operating system keeps files, network and other processes from the action.")
    if layers and "permissions" not in layers:
        return Isolation("open", "Nothing keeps files and network from the action: run only code that you trust fully.")
    return Isolation(
        "guarded",
        "Only Node's permission model stands between the action and this machine: run code that you trust.",
    )
