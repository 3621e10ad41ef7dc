"""A sweep as the public JSON: the keys are promised to users and only ever added to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from studio.flow.chain import texts
from studio.project.paths import FieldPath, format_path
from studio.sandbox.hiding import Hiding
from studio.sandbox.recording import Read
from studio.sweep.course import Sweep
from studio.sweep.judging import MISFIT, Result
from studio.sweep.shrinking import Defect

_MESSAGE = 2000


def hiding_of(sweep: Sweep) -> Hiding:
    """What keeps the secrets of the actions out of everything that is shown."""
    values = [value for action in sweep.request.actions for value in action.secrets.values()]
    return Hiding([*values, *texts(sweep.request.event.get("secrets")).values()])


def shown_results(sweep: Sweep) -> tuple[Result, ...]:
    """The results that say something: without probes that led nowhere, and what did not show again."""
    hidden = {id(each) for each in sweep.passing}
    return tuple(each for each in sweep.results if each.kind != MISFIT and id(each) not in hidden)


def doubtful(sweep: Sweep) -> tuple[Result, ...]:
    """What would fail if metadata were missing, which the platform says they never are."""
    missing = (each for each in sweep.results if each.kind == MISFIT and each.variant.kind == "absent")
    return tuple({each.line: each for each in reversed([*missing]) if len(each.variant.changes) == 1}.values())


def sweep_json(sweep: Sweep, saved: Mapping[int, Path] | None = None) -> dict[str, Any]:
    """All of it as plain JSON values; `saved` are the files of defects by their number, counted from 0."""
    hide, results = hiding_of(sweep), shown_results(sweep)
    numbers = {each.cause: number for number, each in enumerate(sweep.defects, 1)}
    base = sweep.base.outcome
    return {
        "schema": 1,
        "trigger": sweep.request.trigger.id,
        "actions": [{"name": action.name, "file": action.file} for action in sweep.request.actions],
        "base": {"status": base.status, "summary": hide.text(base.summary), "steady": sweep.base.steady},
        "variants": len(sweep.results),
        "counts": dict(Counter(each.kind for each in results)),
        "reads": [_read(each) for each in sweep.reads],
        "unknown_reads": [_read(each) for each in sweep.unknown],
        "grid": list(_rows(results, numbers, hide)),
        "defects": [_defect(n, each, saved or {}, hide) for n, each in enumerate(sweep.defects)],
        "unsteady": [{"variant": each.variant.words, "says": hide.text(each.says)} for each in sweep.passing],
        "doubtful": [
            {"variant": each.variant.words, "line": each.line, "says": hide.text(each.says)} for each in doubtful(sweep)
        ],
        "unanswered": [hide.text(each) for each in sweep.unanswered],
        "rounds": sweep.rounds,
        "left_out": sweep.left_out,
        "seed": sweep.seed,
        "stopped": sweep.stopped,
    }


def _read(read: Read) -> dict[str, Any]:
    path: FieldPath = read.path
    return {"field": format_path(path), "line": read.line, "column": read.column}


def _rows(results: tuple[Result, ...], numbers: Mapping[Any, int], hide: Hiding) -> Iterator[dict[str, Any]]:
    rows: dict[str, list[Result]] = {}
    for each in results:
        rows.setdefault(each.variant.row, []).append(each)
    for row, those in rows.items():
        yield {"row": row, "variants": [_result(each, numbers, hide) for each in those]}


def _result(result: Result, numbers: Mapping[Any, int], hide: Hiding) -> dict[str, Any]:
    return {
        "kind": result.variant.kind,
        "label": result.variant.label,
        "change": hide.text(result.variant.words),
        "result": result.kind,
        "line": result.line,
        "says": hide.text(result.says)[:_MESSAGE],
        "defect": numbers.get(result.cause),
    }


def _defect(number: int, defect: Defect, saved: Mapping[int, Path], hide: Hiding) -> dict[str, Any]:
    error, variant = defect.smallest.error, defect.variant
    return {
        "number": number + 1,
        "status": defect.cause.status,
        "name": defect.cause.name or None,
        "message": hide.text(error.message)[:_MESSAGE] if error else None,
        "says": hide.text(defect.smallest.says)[:_MESSAGE],
        "action": defect.cause.action,
        "file": defect.smallest.file,
        "line": defect.cause.line,
        "column": error.column if error else None,
        "variants": len(defect.results),
        "smallest": {
            "change": hide.text(defect.smallest.variant.words),
            "grant": variant.grant,
            "event": defect.overlay,
            "needs": list(defect.needs),
            "secrets_absent": list(variant.without),
            "http": list(variant.mocks),
        },
        "scenario": str(saved[number]) if number in saved else None,
    }
