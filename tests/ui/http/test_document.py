from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from studio.ui.http.document import HttpDocument
from studio.ui.http.mock_list import with_mock, with_mode

ENTRIES: list[dict[str, Any]] = [{"request": {"url": f"https://{name}.test/"}, "failure": "dns"} for name in "ab"]
A, B = ENTRIES


def test_changes_are_taken_back_one_by_one(qtbot: QtBot) -> None:
    document = HttpDocument()
    heard: list[int] = []
    document.load(None, [A])
    document.changed.connect(lambda: heard.append(len(document.part.mocks)))
    document.change(with_mock(document.part, B, 1))
    document.change(with_mode(document.part, "blocked"))
    document.change(document.part)
    for _ in range(2):
        document.undo_stack.undo()
    assert list(document.part.entries) == [A] and document.part.network is None
    document.undo_stack.redo()
    assert list(document.part.entries) == [A, B]
    assert heard == [2, 2, 2, 1, 2]


def test_typing_in_one_field_is_one_step(qtbot: QtBot) -> None:
    document = HttpDocument()
    for hosts in (("a",), ("a.t",), ("a.test",)):
        document.change(with_mode(document.part, "allow", hosts), "hosts")
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.part.network is None


def test_another_scenario_has_nothing_to_take_back_and_the_same_one_changes_nothing(qtbot: QtBot) -> None:
    document = HttpDocument()
    document.load(None, [A])
    document.change(with_mock(document.part, B, 0))
    with qtbot.assertNotEmitted(document.changed):
        document.load(None, [B, A])
    assert document.undo_stack.canUndo()
    document.load("blocked", [])
    assert not document.undo_stack.canUndo() and document.part.policy.mode == "blocked"
