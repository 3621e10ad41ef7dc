"""How presenter mode is tied to the rest of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from studio.ui.window import Window


def connect_presenter(window: Window) -> None:
    """Tie the presenter of a window to its other parts."""
    presenter, commands = window.presenter, window.commands
    window.runs.ended.connect(presenter.run_ended)
    window.replay.active_changed.connect(lambda active: None if active else presenter.stopped())
    for moment in (window.session.event_loaded, window.session.action_changed, window.session.code_given):
        moment.connect(lambda *_: presenter.look())
    window.builder.changed.connect(lambda *_: presenter.look())
    window.session.secrets_changed.connect(presenter.draw_anew)

    def draw_soon(_: object) -> None:
        QTimer.singleShot(0, presenter, presenter.draw_anew)

    window.action.late_secrets.tell("presenter", lambda panel: panel.changed.connect(draw_soon))

    def look() -> None:
        commands.check("presenter.toggle", presenter.active)
        commands.check("presenter.predict", window.view.preferences.predict_first)
        for name in ("predict", "blank"):
            commands.enable(f"presenter.{name}", presenter.active)

    presenter.changed.connect(lambda _on: look())
    window.view.changed.connect(look)
    look()


def presenter_deeds(window: Window) -> dict[str, Callable[[], object]]:
    """For the id of each command of presenting, what it does."""
    presenter = window.presenter
    return {
        "presenter.toggle": presenter.toggle,
        "presenter.predict": presenter.switch_predict,
        "presenter.blank": presenter.switch_blank,
    }
