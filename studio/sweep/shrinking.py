"""From many failures to few defects, each with the smallest change of the event that shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from studio.flow.request import RunRequest
from studio.project.event_document import at, changes
from studio.project.grant_event import start_event
from studio.project.merging import difference
from studio.sweep.judging import Cause, Result, cause_of, failure
from studio.sweep.running import Played, Stage
from studio.sweep.variant import Change, Variant, changed, request_of

_TRIES = 3
_MOST_RUNS = 200
_SHORT = 24


@dataclass(frozen=True)
class Defect:
    """One cause, the `results` that had it, the smallest of them, and the least event that shows it.

    `overlay` is laid over the default event (under `variant.grant`), as scenarios do; `leaves` are the same as
    single changes.
    """

    cause: Cause
    smallest: Result
    results: tuple[Result, ...]
    variant: Variant
    overlay: Mapping[str, Any]
    leaves: tuple[Change, ...]

    @property
    def needs(self) -> tuple[str, ...]:
        """What has to be changed about the default event, in words."""
        return tuple(change.words for change in self.leaves)


def defects(
    request: RunRequest, default: dict[str, Any], results: Sequence[Result], stage: Stage
) -> tuple[tuple[Defect, ...], tuple[Result, ...]]:
    """The defects behind the failures, and the failures that did not show again in runs like any other."""
    by_cause: dict[Cause, list[Result]] = {}
    for each in results:
        if each.cause is not None:
            by_cause.setdefault(each.cause, []).append(each)
    found, passing = [], []
    for cause, those in by_cause.items():
        defect = _Shrinker(replace(request, reads=False), default, cause, stage).defect(those)
        if defect is None:
            passing += those
        else:
            found.append(defect)
    found.sort(key=lambda defect: (defect.cause.action, defect.cause.line or 0))
    return tuple(found), tuple(passing)


class _Shrinker:
    """Makes the change smaller as long as the action fails by the same cause."""

    def __init__(self, request: RunRequest, default: dict[str, Any], cause: Cause, stage: Stage) -> None:
        self._request, self._default, self._cause, self._stage = request, default, cause, stage
        self._runs = 0

    def defect(self, results: list[Result]) -> Defect | None:
        """The defect that these results show, None where none of them shows it again."""
        for result in sorted(results, key=lambda each: each.variant.size)[:_TRIES]:
            if self._stage.stopped:
                return None
            shown = self._fails(result.variant)
            if shown is not None:
                return self._made(shown, tuple(results), self._least(result.variant))
        return None

    def _made(self, shown: Result, results: tuple[Result, ...], least: tuple[Variant, list[Change]]) -> Defect:
        variant, leaves = least
        start = self._start(variant)
        overlay = difference(start, self._laid(variant, leaves))
        return Defect(self._cause, shown, results, variant, overlay, tuple(leaves))

    def _least(self, variant: Variant) -> tuple[Variant, list[Change]]:
        """The variant without what it does not need, and the leaves in which its event differs from the default."""
        variant = self._without_surroundings(variant)
        start = self._start(variant)
        event = request_of(self._request, variant, self._default).event
        leaves = [Change(path, at(event, path)) for path in changes(start, event)]
        own = [each for each in leaves if any(_touches(each, change) for change in variant.changes)]
        if len(own) < len(leaves) and self._fails_with(variant, own):
            leaves = own
        return variant, self._shorter(variant, self._fewer(variant, leaves))

    def _without_surroundings(self, variant: Variant) -> Variant:
        """Fewer secrets that are absent, and no grant, mock or change that the failure does not need."""
        smaller = [replace(variant, grant=None)] if variant.grant else []
        smaller += [replace(variant, without=_less(variant.without, n)) for n in range(len(variant.without))]
        smaller += [replace(variant, mocks=_less(variant.mocks, n)) for n in range(len(variant.mocks))]
        smaller += [replace(variant, changes=_less(variant.changes, n)) for n in range(len(variant.changes))]
        smaller = [each for each in smaller if each.changes or each.grant or each.without or each.mocks]
        for each in smaller:
            if self._fails(each) is not None:
                return self._without_surroundings(each)
        return variant

    def _fewer(self, variant: Variant, leaves: list[Change]) -> list[Change]:
        """As few leaves as possible, one taken away at a time."""
        number = 0
        while number < len(leaves) and len(leaves) + len(variant.without) + len(variant.mocks) > 1:
            fewer = _less(tuple(leaves), number)
            if self._fails_with(variant, list(fewer)):
                leaves = list(fewer)
            else:
                number += 1
        return leaves

    def _shorter(self, variant: Variant, leaves: list[Change]) -> list[Change]:
        """Shorter texts, halved as long as that will do."""
        for number in range(len(leaves)):
            while (half := _halved(leaves[number])) is not None:
                tried = [*leaves[:number], half, *leaves[number + 1 :]]
                if not self._fails_with(variant, tried):
                    break
                leaves = tried
        return leaves

    def _start(self, variant: Variant) -> dict[str, Any]:
        request = self._request
        return start_event(request.trigger, request.catalogue.grants, variant.grant, self._default)

    def _laid(self, variant: Variant, leaves: list[Change]) -> dict[str, Any]:
        return changed(self._start(variant), leaves)

    def _fails_with(self, variant: Variant, leaves: list[Change]) -> bool:
        try:
            event = self._laid(variant, leaves)
        except ValueError:
            return False
        bare = replace(variant, grant=None, changes=())
        return self._shows(replace(request_of(self._request, bare, self._default), event=event)) is not None

    def _fails(self, variant: Variant) -> Result | None:
        try:
            request = request_of(self._request, variant, self._default)
        except ValueError:
            return None
        played = self._shows(request)
        return failure(variant, played, self._cause) if played is not None else None

    def _shows(self, request: RunRequest) -> Played | None:
        self._runs += 1
        if self._runs > _MOST_RUNS or self._stage.stopped:
            return None
        played = self._stage.play([request])[0]
        return played if cause_of(played) == self._cause else None


def _halved(change: Change) -> Change | None:
    """The change with half of its text, None where that is short already or no text."""
    if not isinstance(change.value, str) or len(change.value) <= _SHORT:
        return None
    return Change(change.path, change.value[: len(change.value) // 2])


def _less(parts: tuple[Any, ...], number: int) -> tuple[Any, ...]:
    return (*parts[:number], *parts[number + 1 :])


def _touches(leaf: Change, change: Change) -> bool:
    count = min(len(leaf.path), len(change.path))
    return leaf.path[:count] == change.path[:count]
