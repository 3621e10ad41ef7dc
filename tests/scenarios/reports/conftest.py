from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from studio.sandbox.coverage import LineCoverage
from studio.scenarios.case import Result
from studio.scenarios.coverage import suite_coverage
from studio.scenarios.matching import Mismatch
from studio.scenarios.reading import ABSENT
from studio.scenarios.reports import Told
from tests.exchange.page.conftest import axe, chromium

__all__ = ["axe", "chromium"]

HOSTILE = "</script><script>alert(1)</script>\x1b[31m\u202e\x00]]>&\ud800"


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Told:
    """A suite with a scenario of each verdict, and text that means harm wherever text can be."""
    monkeypatch.chdir(tmp_path)
    differences = (
        Mismatch(("id_token", HOSTILE), "admin", HOSTILE, HOSTILE, HOSTILE, 7),
        Mismatch(("calls",), ["a", "b"], ["a", "c"], "calls differ", "", 9),
        Mismatch(("denial",), {"code": "x"}, ABSENT, "denial is absent", "", None),
    )
    code = str(tmp_path / "actions" / "roles" / "code.js")
    covered = {code: LineCoverage((1, 2), (4, 5))}
    results = [
        Result("s/a b.yaml", Path("s/a b.yaml"), "roles", "passed", "Goes well", ("smoke",), coverage=covered),
        Result("s/b.yaml", Path("s/b.yaml"), "roles", "failed", HOSTILE, (), differences, line=7, status="continue"),
        Result("s/c.yaml", Path("s/c.yaml"), HOSTILE, "broken", "", (), (), HOSTILE, 3),
        Result("s/d.yaml", Path("s/d.yaml"), "roles", "skipped", "", (), (), "flaky upstream"),
        Result("s/e.yaml", Path("s/e.yaml"), "roles", "stopped", "", (), (), "It was not run."),
        Result("s/f.yaml", Path("s/f.yaml"), "roles", "passed", notes=("The mock for x was never asked.",)),
    ]
    command = ("action-studio", "test", "--timeout", "3.0")
    began = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    return Told(results, 1.25, began, command, suite_coverage(results), 80.0)
