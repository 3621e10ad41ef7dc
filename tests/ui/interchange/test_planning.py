from __future__ import annotations

import threading
from pathlib import Path

import pytest

from studio.exchange.formats import Wishes, by_id
from studio.exchange.placing import Occupied, text_part
from studio.ui.interchange.planning import Order, carried_out, planned, states
from studio.ui.interchange.report_along import FILES, Told

YAML = by_id()["deploy-cli-yaml"]


def write(order: Order, *, force: bool = False) -> tuple[str, ...]:
    done = carried_out(planned(order), force=force, stop=threading.Event(), tell=lambda _told: None)
    return tuple(path.relative_to(done.folder).as_posix() for path in done.files)


def test_a_plan_writes_nothing_and_says_everything(project: Path, tmp_path: Path) -> None:
    folder = tmp_path / "build"
    plan = planned(Order(project, YAML, folder, Wishes(bindings=True)))
    assert plan.possible and not folder.exists()
    assert {each.state for each in plan.files} == {"new"}
    assert [each.path for each in plan.files] == list(write(plan.order))


def test_what_is_there_is_told_apart(tmp_path: Path) -> None:
    (tmp_path / "same.txt").write_text("a", encoding="utf-8")
    (tmp_path / "other.txt").write_text("mine", encoding="utf-8")
    (tmp_path / "kept.txt").write_text("mine", encoding="utf-8")
    (tmp_path / "folder.txt").mkdir()
    parts = [
        text_part(f"{name}.txt", "a", yielding=name == "kept") for name in ("same", "other", "kept", "folder", "new")
    ]
    found = {each.path: each.state for each in states(parts, tmp_path)}
    assert found == {
        "same.txt": "same",
        "other.txt": "other",
        "kept.txt": "kept",
        "folder.txt": "blocked",
        "new.txt": "new",
    }
    assert {each.state for each in states(parts, None)} == {"new"}


def test_nothing_is_replaced_unless_that_was_said(project: Path, tmp_path: Path) -> None:
    order = Order(project, YAML, tmp_path / "build")
    write(order)
    mine = tmp_path / "build" / "actions" / "first" / "code.js"
    mine.write_text("// mine\n", encoding="utf-8")
    plan = planned(order)
    assert [each.path for each in plan.replaces] == ["actions/first/code.js"]
    with pytest.raises(Occupied):
        write(order)
    assert mine.read_text(encoding="utf-8") == "// mine\n"
    assert write(order, force=True) == ("actions/first/code.js",)


def test_names_that_collide_are_told_before(project: Path, tmp_path: Path) -> None:
    (project / "actions" / "second" / "action.yaml").write_text("name: FIRST\n", encoding="utf-8")
    plan = planned(Order(project, YAML, tmp_path / "build"))
    assert not plan.possible and plan.made.refused and plan.files == ()


def test_what_cannot_be_read_is_the_problem_of_the_plan(tmp_path: Path) -> None:
    plan = planned(Order(tmp_path / "nowhere", YAML, tmp_path))
    assert not plan.possible and "nowhere" in plan.problem


def test_the_report_goes_along_where_it_is_asked_for(project: Path, tmp_path: Path) -> None:
    scenario = project / "actions" / "first" / "scenarios" / "plain.yaml"
    scenario.parent.mkdir()
    scenario.write_text("expect: {status: continue}\n", encoding="utf-8")
    order = Order(project, YAML, tmp_path / "build", with_report=True)
    plan = planned(order)
    told: list[Told] = []
    assert [each.path for each in plan.files][-2:] == list(FILES)
    done = carried_out(plan, force=False, stop=threading.Event(), tell=told.append)
    assert told == [Told(1, 1)]
    assert {path.name for path in done.files} >= {*FILES}
