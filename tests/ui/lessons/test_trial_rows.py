from __future__ import annotations

from pytestqt.modeltest import ModelTester

from studio.scenarios.lessons.checking import Tried
from studio.scenarios.lessons.lesson import shipped
from studio.ui.lessons.trial_rows import COLUMNS, tried_rows, verdict, waiting_rows
from studio.ui.rows.model import RowModel

TRIED = (Tried("One holds"), Tried("Two does not", ("a is 1; expected 2", "and \u202eb")))


def test_what_is_missing_stands_below_its_trial(qtmodeltester: ModelTester) -> None:
    held, missed = tried_rows(TRIED)
    assert held.cells[0].spoken == "holds" and not held.note
    assert missed.note == "a is 1; expected 2 (and 1 more)" and missed.cells[0].meaning == "danger"
    assert missed.detail is not None and "\\u202eb" in missed.detail()
    model = RowModel(COLUMNS)
    model.set_rows((held, missed))
    qtmodeltester.check(model)


def test_the_verdict_is_one_sentence() -> None:
    assert verdict(TRIED) == "1 of 2 hold." and verdict(TRIED[:1]) == "Done."


def test_trials_are_listed_before_they_are_tried() -> None:
    trials = shipped()[0].steps[1].trials
    assert [row.cells[1].text for row in waiting_rows(trials)] == [trial.says for trial in trials]
