from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.project.scenario import load_scenario
from studio.project.secrets import InMemorySecrets
from studio.sweep.judging import Result
from studio.ui.app import build_window
from studio.ui.dialogs import Dialogs
from studio.ui.sweep.connect import SWEEP
from studio.ui.sweep.control import SweepControl, event_to_load
from studio.ui.window import Window
from tests.ui.driving import said

CODE = "exports.onExecutePostLogin = async (event, api) => {\n  event.user.email.trim();\n};\n"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    found = tmp_path / "actions" / "mail" / "code.js"
    found.parent.mkdir(parents=True)
    found.write_text(CODE, encoding="utf-8")
    return found


@pytest.fixture
def window(qtbot: QtBot, place: Path) -> Window:
    made = build_window(place, secrets=InMemorySecrets(), dialogs=Dialogs(save_event=lambda _parent, start: start))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    return made


def swept(qtbot: QtBot, window: Window) -> SweepControl:
    window.commands.do("run.sweep")
    control = window.sweep.control
    qtbot.waitUntil(lambda: control.page.sweep is not None, timeout=30_000)
    return control


def test_a_sweep_is_shown_again_and_not_made_again(qtbot: QtBot, window: Window) -> None:
    control = swept(qtbot, window)
    assert window.covers.current == SWEEP
    first = control.page.sweep
    assert first and [each.cause.line for each in first.defects] == [2]
    window.covers.close_cover()
    window.commands.do("run.sweep")
    assert control.page.sweep is first and not control.thread_of_runs.running
    window.close()


def test_another_text_makes_it_older(qtbot: QtBot, window: Window) -> None:
    control = swept(qtbot, window)
    window.covers.close_cover()
    window.editor.insert("// ")
    window.commands.do("run.sweep")
    assert control.page.title.accessibleName().endswith("(older: the code changed since)")
    window.close()


def test_the_least_event_goes_into_the_builder_and_back_in_one_step(qtbot: QtBot, window: Window) -> None:
    control = swept(qtbot, window)
    before, steps = window.document.value, window.builder.undo_stack.count()
    assert control.page.sweep is not None
    control.load(control.page.sweep.defects[0])
    assert window.covers.current == "" and window.zones.current() == "event"
    assert "email" not in window.document.value["user"]
    assert window.builder.undo_stack.count() == steps + 1
    window.undo("undo")
    assert window.document.value == before
    window.close()


def test_a_variant_is_loaded_on_top_of_the_event_that_was_swept(qtbot: QtBot, window: Window) -> None:
    window.builder.make(lambda event: {**event, "user": {**event["user"], "nickname": "mine"}})
    control = swept(qtbot, window)
    found = control.page.sweep
    assert found is not None
    null = next(each for each in found.results if each.variant.kind == "null")
    assert isinstance(null, Result)
    user = event_to_load(found, null)["user"]
    assert isinstance(user, dict) and user["nickname"] == "mine" and user["email"] is None
    window.close()


def test_a_defect_becomes_a_scenario_beside_the_action(qtbot: QtBot, window: Window, place: Path) -> None:
    control = swept(qtbot, window)
    assert control.page.sweep is not None
    for _ in range(2):
        control.save(control.page.sweep.defects[0])
    files = sorted(path.name for path in (place.parent / "scenarios").iterdir())
    assert files == ["sweep-mail-line-2-typeerror-2.yaml", "sweep-mail-line-2-typeerror.yaml"]
    scenario = load_scenario(place.parent / "scenarios" / files[1])
    assert scenario.event == {"user": {"email": {"$delete": True}}}
    assert any("Saved as sweep-mail" in each for each in [window.status.currentMessage()])
    titles = [window.bar.events.itemText(n) for n in range(window.bar.events.count())]
    assert "Sweep mail line 2 typeerror" in titles
    window.close()


def test_a_variant_that_does_not_fail_becomes_one_too(qtbot: QtBot, window: Window, place: Path) -> None:
    control = swept(qtbot, window)
    assert control.page.sweep is not None
    same = next(each for each in control.page.sweep.results if each.kind == "unchanged")
    control.save(same)
    (path,) = (place.parent / "scenarios").iterdir()
    scenario = load_scenario(path)
    assert scenario.expect == {"status": "continue"} and scenario.description.startswith("A variant of a sweep: ")
    assert "expects the flow to end as it does now" in window.status.currentMessage()
    window.close()


def test_an_action_without_a_file_cannot_have_a_scenario(qtbot: QtBot, window: Window) -> None:
    window.files.new()
    window.editor.set_text(CODE)
    control = swept(qtbot, window)
    assert control.page.sweep is not None
    control.save(control.page.sweep.defects[0])
    assert window.status.currentMessage().startswith("Save the action first") or said(window)
    window.close()


def test_closing_the_window_ends_a_sweep(qtbot: QtBot, window: Window) -> None:
    window.editor.set_text(CODE.replace(";\n}", ";\n  for (;;) {}\n}"))
    window.commands.do("run.sweep")
    assert window.sweep.control.thread_of_runs.running
    window.close()
    assert not window.sweep.control.thread_of_runs.running


def test_stop_shows_what_was_found_until_then(qtbot: QtBot, window: Window) -> None:
    window.editor.set_text(CODE.replace(";\n}", ";\n  for (;;) {}\n}"))
    window.commands.do("run.sweep")
    page = window.sweep.control.page
    page.stop.emit()
    qtbot.waitUntil(lambda: page.sweep is not None, timeout=30_000)
    assert page.title.accessibleName().startswith("Stopped after")
    window.close()
