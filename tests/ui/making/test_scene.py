from __future__ import annotations

from studio.ui.making.scene import bring_making
from studio.ui.window import Window


def test_a_picture_of_what_was_changed_shows_person_and_situation_together(window: Window) -> None:
    bring_making(window, "making-changed")
    event = window.session.current_event
    assert event["user"]["email"] == "kim@corp.example"
    assert window.builder.only_changed and window.builder.tree.model.rowCount() > 2


def test_a_picture_of_nothing_changed_says_so(window: Window) -> None:
    bring_making(window, "making-unchanged")
    assert not window.builder.tree.model.rowCount()
    assert window.builder.tree.tree.accessibleDescription().startswith("Nothing differs")


def test_what_cannot_be_pasted_is_told_and_what_can_is_taken(window: Window) -> None:
    bring_making(window, "making-refused")
    assert [notice.key for notice in window.notices.notices()] == ["paste"]
    bring_making(window, "making-pasted")
    assert window.notices.notices() == ()
    assert window.session.current_event["user"]["email"] == "grace@example.com"
