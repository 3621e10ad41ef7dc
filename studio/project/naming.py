"""Names by which the actions of a flow are told apart."""

from __future__ import annotations

from collections.abc import Iterable


def distinct(names: Iterable[str]) -> tuple[str, ...]:
    """The names, with a number behind one that came before, so that the actions of a flow can be told apart."""
    given: dict[str, None] = {}
    for name in names:
        number, shown = 1, name
        while shown in given:
            number += 1
            shown = f"{name} ({number})"
        given[shown] = None
    return tuple(given)
