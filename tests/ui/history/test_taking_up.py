from __future__ import annotations

from pytestqt.qtbot import QtBot

from studio.ui.history.taking_up import take_up
from studio.ui.window import Window
from tests.ui.driving import run


def test_another_trigger_and_a_mistake_in_the_event(qtbot: QtBot, window: Window) -> None:
    run(qtbot, window)
    then = window.session.last
    assert then is not None
    window.session.choose_trigger("credentials-exchange")
    assert "code" in take_up(window, then)
    assert window.session.trigger.id == "post-login" and "user" in window.document.value
    window.builder.show_view("json")
    window.builder.json.editor.replace_text("{")
    assert "mistake" in take_up(window, then)
