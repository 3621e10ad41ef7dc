from __future__ import annotations

import threading
from pathlib import Path

import pytest

from studio.npm import Progress
from studio.scenarios.case import Result
from studio.tokens.keys import SigningKeys
from studio.ui.suite.known import Known
from studio.ui.suite.scope import Scope
from studio.ui.suite.work import Order, Told, Work
from tests.ui.suite.conftest import ROLES


@pytest.fixture
def told(project: Path) -> list[Told]:
    found: list[Told] = []
    order = Order(Scope(project, project=True), "all")
    Work(SigningKeys.for_user, found.append).carry_out(order, Known().suite, threading.Event())
    return found


def test_results_arrive_one_by_one_and_the_end_has_the_coverage(told: list[Told], project: Path) -> None:
    known, results = Known(), [each for each in told if isinstance(each, Result)]
    known.take(each for each in told if not isinstance(each, Result))
    assert (known.done, known.of, known.failed) == (0, 3, 0) and known.percent is None
    known.take(results[:2])
    assert known.done == 2
    known.take(results[2:])
    assert known.end() is False and known.failed == 1 and known.of == 0
    assert known.percent == 100.0
    code = project / "actions/roles/code.js"
    assert known.covers(code, ROLES) and not known.covers(code, ROLES + " ")
    assert known.follow_text(code, "other") and not known.follow_text(code, "other")
    assert known.coverage.of(code) is not None
    entry = known.entry(next(each.path for each in results if each.path.stem == "plan"))
    assert entry is not None and entry.state == "stale"


def test_what_was_stopped_is_told(told: list[Told]) -> None:
    known = Known()
    known.take(told[:-1])
    known.take([Progress("fetching", "left\u202epad", 1, 2)])
    assert known.installing == "Installing packages… left\\u202epad"
    assert known.end() is True and known.installing == ""
