"""The report as one JSON object; its keys are promised to users and only ever added to."""

from __future__ import annotations

import json
from typing import Any

from studio.scenarios.case import Result
from studio.scenarios.coverage import SuiteCoverage
from studio.scenarios.matching import Mismatch
from studio.scenarios.paths import shown_path
from studio.scenarios.reading import ABSENT
from studio.scenarios.reports.told import VERDICTS, Told


def record(told: Told) -> str:
    """The report as JSON text."""
    counts = told.counts
    whole = {
        "schema": 1,
        "began": told.began.isoformat().replace("+00:00", "Z"),
        "took_ms": round(told.took_s * 1000, 1),
        "passed": not told.failed,
        "counts": {"all": len(told.results), **{verdict: counts[verdict] for verdict in VERDICTS}},
        "scenarios": [_result(told, result) for result in told.results],
        "coverage": coverage_json(told.coverage) if told.coverage else None,
    }
    return json.dumps(whole, ensure_ascii=True) + "\n"


def _result(told: Told, result: Result) -> dict[str, Any]:
    return {
        "file": result.name,
        "action": result.group,
        "description": result.title,
        "tags": list(result.tags),
        "verdict": result.verdict,
        "problem": result.problem or None,
        "line": result.line,
        "status": result.status or None,
        "summary": result.summary or None,
        "differences": [_mismatch(each) for each in result.mismatches],
        "notes": list(result.notes),
        "duration_ms": round(result.duration_ms, 3),
        "again": told.again(result),
    }


def _mismatch(found: Mismatch) -> dict[str, Any]:
    absent = found.actual is ABSENT
    return {
        "path": list(found.path),
        "line": found.line,
        "expected": found.expected,
        "actual": None if absent else found.actual,
        "absent": absent,
        "sentence": found.sentence,
        "why": found.why or None,
    }


def coverage_json(coverage: SuiteCoverage) -> dict[str, Any]:
    """The lines of each file, and how much of them ran."""
    return {
        "percent": round(coverage.percent, 2),
        "files": [
            {
                "file": shown_path(each.path),
                "percent": round(each.percent, 2),
                "executed": list(each.lines.executed),
                "missed": list(each.lines.missed),
                "hits": {str(line): count for line, count in each.hits.items()},
            }
            for each in coverage.files
        ],
    }
