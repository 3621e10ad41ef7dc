"""Whether a run is what its scenario expects: every difference, with its line and what is known about the reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, get_args

from studio.flow.execution import Run, execute
from studio.flow.masking import hide
from studio.flow.outcome import OutcomeStatus
from studio.project.paths import FieldPath
from studio.project.pattern import Patience, SlowPattern
from studio.project.reading import Document, nearest
from studio.project.returns import BEFORE
from studio.sandbox.hiding import Hiding
from studio.scenarios.found import Found
from studio.scenarios.matching import Mismatch, mismatches
from studio.scenarios.reading import ABSENT
from studio.scenarios.words import bounded
from studio.tokens.keys import SigningKeys
from studio.tokens.model import Claim

_STATUSES = get_args(OutcomeStatus)


def judge(run: Run, expect: Mapping[str, Any], document: Document, keys: SigningKeys) -> tuple[Mismatch, ...]:
    """Where a run is not as expected, in the order of the scenario: the stops on its way first, then its end."""
    with Patience():
        return (*_on_the_way(run, document, keys), *_compared(run, expect, document, ("expect",), ()))


def _on_the_way(run: Run, document: Document, keys: SigningKeys) -> Iterator[Mismatch]:
    """What `before` in each return expects of the flow while it waits for that return."""
    several = isinstance(document.value.get("continue"), list)
    for step, brought in enumerate(run.request.returns):
        if BEFORE not in brought:
            continue
        place: FieldPath = ("continue", step, BEFORE) if several else ("continue", BEFORE)
        if step >= run.returned:
            text = f"continue[{step}] is never reached: the flow waited for {run.returned} returns"
            yield Mismatch(place, brought[BEFORE], ABSENT, text, line=document.line(place))
            continue
        asked = replace(run.request, returns=run.request.returns[:step])
        yield from _compared(execute(asked, keys, replay=run.until_away(step)), brought[BEFORE], document, place, place)


def _compared(
    run: Run, expect: Mapping[str, Any], document: Document, at: FieldPath, prefix: FieldPath
) -> Iterator[Mismatch]:
    try:
        for found in mismatches(expect, Found(run), prefix):
            inner = found.path[len(prefix) :]
            why = _why(run, inner, found) or found.why
            yield replace(found, why=why, line=document.line((*at, *inner)))
    except SlowPattern as slow:
        inner = _place_of({"$matches": slow.pattern}, expect) or ()
        line = document.line((*at, *inner))
        yield Mismatch((*prefix, *inner), {"$matches": slow.pattern}, bounded(slow.text), str(slow), f"{slow}.", line)


def _place_of(wanted: Mapping[str, Any], expected: Any) -> FieldPath | None:
    """Where in an expectation a part of it stands first; None for nowhere."""
    if isinstance(expected, Mapping) and wanted.items() <= expected.items():
        return ()
    if isinstance(expected, list):
        return _first_place(wanted, enumerate(expected))
    return _first_place(wanted, expected.items()) if isinstance(expected, Mapping) else None


def _first_place(wanted: Mapping[str, Any], parts: Iterable[tuple[str | int, Any]]) -> FieldPath | None:
    places = ((key, _place_of(wanted, item)) for key, item in parts)
    return next(((key, *place) for key, place in places if place is not None), None)


def _why(run: Run, path: FieldPath, found: Mismatch) -> str:
    """What the run knows about a difference: who set or dropped a claim, why there is no token, what was thrown."""
    if path and path[0] in ("id_token", "access_token"):
        return _of_token(run, path)
    if path == ("status",):
        hint = "" if found.expected in _STATUSES or not isinstance(found.expected, str) else found.expected
        known = f"There is no status {hint}{nearest(hint, _STATUSES)}. " if hint else ""
        return known + run.outcome.summary
    return run.outcome.summary if path and run.outcome.failed else ""


def _of_token(run: Run, path: FieldPath) -> str:
    key = str(path[0])
    if len(path) > 1:
        claims = [claim for claim in run.tokens.claims if claim.token == key and claim.name == path[1]]
        return _origin(claims[-1]) if claims else run.tokens.why.get(key, "")
    return run.tokens.why.get(key, "")


def _origin(claim: Claim) -> str:
    if claim.mark == "dropped":
        return f"The claim was dropped: {claim.reason or claim.rule}"
    where = f"{claim.action}, line {claim.line}" if claim.action and claim.line else claim.detail
    return f"Set by {where}." if where else ""


def hidden(found: Sequence[Mismatch], secrets: Mapping[str, str]) -> tuple[Mismatch, ...]:
    """The differences with secrets out of sight."""
    hiding = Hiding(secrets.values())
    if not hiding:
        return tuple(found)
    return tuple(_hidden(each, hiding) for each in found)


def _hidden(found: Mismatch, hiding: Hiding) -> Mismatch:
    actual = ABSENT if found.actual is ABSENT else hide(found.actual, hiding)
    sentence, why = hiding.text(found.sentence), hiding.text(found.why)
    return replace(found, expected=hide(found.expected, hiding), actual=actual, sentence=sentence, why=why)
