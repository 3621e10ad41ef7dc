from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from studio.exchange.bundle import Action
from studio.exchange.formats import Export, by_id
from studio.exchange.imported import Notes
from studio.exchange.remarks import Remark
from studio.ui.interchange import words
from studio.ui.interchange.looking import Found
from studio.ui.interchange.planning import Done, Order, Plan, Planned

PLAN = Plan(Order(Path("p"), by_id()["js"], Path("out")), files=(Planned("a", "new"), Planned("b", "same")))


def test_a_plan_counts_what_would_be_written() -> None:
    assert words.plan_said(PLAN) == ("1 file would be written", "state-continue", "ok")
    other = replace(PLAN, files=(*PLAN.files, Planned("c", "other")))
    assert words.plan_said(other)[0] == "2 files would be written; 1 in place of another one"
    told = replace(PLAN, made=Export((), (Remark("Set K."),)))
    assert words.plan_said(told)[0] == "1 file would be written; 1 thing to know"
    assert words.plan_said(replace(PLAN, problem="no"))[2] == "danger"
    nowhere = replace(PLAN, order=replace(PLAN.order, folder=None))
    assert words.plan_said(nowhere)[0] == "Choose a folder for the files"


def test_the_question_names_what_would_be_gone() -> None:
    one, many = (Planned("a", "other"),), tuple(Planned(name, "other") for name in "abcde")
    assert words.replace_question(one).startswith("a is there already and says something else.")
    assert words.replace_question(many).startswith("a, b, c and 2 more are there already and say something else.")


def test_what_was_done_is_said() -> None:
    assert words.done_said(Done(Path("out"), (Path("out/a"),), ()))[0] == "1 file written to out"
    assert "nothing was written" in words.done_said(Done(Path("out"), (), ()))[0]


def test_a_source_is_said_in_one_line() -> None:
    found = Found(Path("p"), by_id()["js"], actions=(Action("x", "", "post-login", "v3", "node22"),))
    assert words.found_said(found, ())[0] == "Plain JavaScript: 1 action"
    left = replace(found, notes=Notes(left_out=["x"]))
    assert words.found_said(left, ()) == ("Plain JavaScript: 1 action; 1 thing left out", "notice-caution", "warn")
    assert "choose another one" in words.found_said(found, (Planned("a", "other"),))[0]
    assert words.found_said(Found(Path("p"), problem="no"), ())[2] == "danger"
