from __future__ import annotations

from studio.ui.window import Window


def test_a_trigger_without_persons_says_so(window: Window) -> None:
    window.session.choose_trigger("event-stream")
    window.commands.do("event.persona")
    assert "neither persons nor situations" in window.palette_overlay.search.accessibleName()
    window.palette_overlay.shut()
    window.commands.do("event.random")
    assert "nothing that could be made up" in window.status.currentMessage()
