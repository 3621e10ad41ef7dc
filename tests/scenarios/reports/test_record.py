from __future__ import annotations

import json

from studio.scenarios.reports import Told
from studio.scenarios.reports.record import record


def test_the_record_holds_everything(told: Told) -> None:
    found = json.loads(record(told))
    assert found["schema"] == 1
    assert found["began"] == "2026-01-02T03:04:05Z"
    assert found["passed"] is False
    assert found["counts"] == {"all": 6, "passed": 2, "failed": 1, "broken": 1, "skipped": 1, "stopped": 1}
    first, second, third = found["scenarios"][1]["differences"]
    assert (first["path"][0], first["line"], first["absent"]) == ("id_token", 7, False)
    assert second["expected"] == ["a", "b"]
    assert (third["actual"], third["absent"]) == (None, True)
    assert found["scenarios"][0]["again"].endswith("'s/a b.yaml'")
    assert found["coverage"]["percent"] == 50.0
    assert found["coverage"]["files"][0] == {
        "file": "actions/roles/code.js",
        "percent": 50.0,
        "executed": [1, 2],
        "missed": [4, 5],
        "hits": {"1": 1, "2": 1, "4": 0, "5": 0},
    }


def test_a_suite_without_coverage_says_so() -> None:
    assert json.loads(record(Told([])))["coverage"] is None
