from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.project.reading import ReadError
from studio.tokens.keys import SigningKeys
from studio.ui.compare.variants import other_event, run_both, saved_code, without_action
from studio.ui.event import choices as event_choices
from studio.ui.window import Window
from tests.ui.driving import flow_project

KEYS = SigningKeys.made()


def test_without_the_action_in_the_editor(window: Window, tmp_path: Path) -> None:
    window.files.open(flow_project(tmp_path))
    variant = without_action(window.session)
    assert [action.enabled for action in variant.old.actions] == [False, True, True]
    assert (variant.old_name, variant.new_name) == ("Without first", "With first")
    runs = run_both(variant, lambda: KEYS, threading.Event())
    assert runs is not None
    assert [[action.name for action in run.outcome.actions] for run in runs] == [
        ["second", "third"],
        ["first", "second", "third"],
    ]
    assert runs[0].setting.now == runs[1].setting.now


def test_the_saved_code_and_what_was_typed(window: Window, tmp_path: Path) -> None:
    window.files.open(flow_project(tmp_path))
    with pytest.raises(ReadError, match="as it was saved"):
        saved_code(window.session)
    window.editor.insert("// ")
    variant = saved_code(window.session)
    assert [old.code == new.code for old, new in zip(variant.old.actions, variant.new.actions, strict=True)].count(
        False
    ) == 1


def test_another_event_with_its_own_clock(window: Window) -> None:
    path = next(
        each.path for each in event_choices.shipped(window.session.trigger) if each.path.stem == "role-claim-visitor"
    )
    before = window.session.current_event
    variant = other_event(window.session, event_choices.key_of(path), "Visitor")
    assert variant.old.event != variant.new.event and variant.old_name == "Visitor"
    assert window.session.current_event == before


def test_stopping_says_nothing(window: Window, qtbot: QtBot) -> None:
    stop = threading.Event()
    stop.set()
    assert run_both(without_action(window.session), lambda: KEYS, stop) is None
