from __future__ import annotations

from studio.ui.flow.chips import Chip, End, Strip


def strip_of(*names: str, current: int = 0, reached: bool | None = None) -> Strip:
    """A strip of actions that were not run."""
    chips = tuple(Chip(name, at + 1, len(names), at == current) for at, name in enumerate(names))
    return Strip(End("Authenticated", None if reached is None else True), chips, End("Tokens issued", reached))
