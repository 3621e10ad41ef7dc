"""How presenter mode and the folding of the event are tied to the rest of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout

from studio.ui.presenter.event_fold import EventFold

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
    _connect_fold(window)


def _connect_fold(window: Window) -> None:
    fold = EventFold(window.theme, window.zones, window.event_zone, window.action)
    middle = window.strip.parentWidget()
    column = middle.layout() if middle else None
    assert isinstance(column, QBoxLayout)
    column.insertWidget(column.count() - 1, fold.line)
    window.zones.before_entering("event", fold.enter_event)
    window.zones.before_entering("action", fold.enter_action)
    window.outcome.go_to.connect(lambda *_: fold.enter_action())
    window.builder.insert_path_requested.connect(lambda *_: fold.enter_action())

    def name() -> None:
        fold.show_title(window.bar.events.currentText())

    window.session.event_loaded.connect(name)
    window.session.event_marked.connect(lambda _edited: name())
    name()


def presenter_deeds(window: Window) -> dict[str, Callable[[], object]]:
    """For the id of each command of presenting, what it does."""
    presenter = window.presenter
    return {
        "presenter.toggle": presenter.toggle,
        "presenter.predict": presenter.switch_predict,
        "presenter.blank": presenter.switch_blank,
    }
