"""How the debugger is tied to the rest of the window, and which commands it has."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.ui.window import Window

STANDING = ("continue", "over", "into", "out", "to_caret")
STEPS = {"over": "step_over", "into": "step_into", "out": "step_out"}


def connect_debug(window: Window) -> None:
    """Tie the debugger of a window to its other parts; breakpoints are put into the margin from the beginning."""
    debug = window.debug
    debug.status.connect(window.status.tell)
    debug.noticed.connect(window.notices.show_notice)
    debug.stopped_changed.connect(partial(_show_stopped, window))
    debug.active_changed.connect(partial(_show_active, window))
    window.notices.acted.connect(debug.answered)
    window.editor.text_changed.connect(debug.touched)
    window.editor.hovered.connect(debug.hovered)
    window.session.flows.entered.connect(debug.show_margin)
    window.session.code_given.connect(lambda _: debug.show_margin())
    window.runs.ended.connect(debug.ended)
    _show_stopped(window, False)
    _show_active(window, False)
    debug.show_margin()


def _show_stopped(window: Window, stopped: bool) -> None:
    for name in STANDING:
        window.commands.enable(f"debug.{name}", stopped)
    window.commands.enable("debug.pause", window.debug.debugger is not None and not stopped)
    window.language.let_hover(not stopped)


def _show_active(window: Window, active: bool) -> None:
    window.commands.enable("debug.pause", active and window.debug.stop is None)
    window.commands.enable("debug.panel", active)


def debug_deeds(window: Window) -> dict[str, Callable[[], object]]:
    """What the commands of the debugger do."""
    debug = window.debug
    return {
        "debug.run": debug.begin,
        "debug.continue": debug.go_on,
        **{f"debug.{name}": partial(debug.step, deed) for name, deed in STEPS.items()},
        "debug.to_caret": debug.run_to_caret,
        "debug.pause": debug.pause,
        "debug.toggle": debug.toggle,
        "debug.condition": partial(debug.ask, "condition"),
        "debug.log": partial(debug.ask, "log"),
        "debug.clear": debug.book.clear,
        "debug.watch": partial(debug.ask, "watch"),
        "debug.panel": lambda: window.outcome.select_page(debug.panel),
        "debug.uncaught": partial(debug.choose_exceptions, "uncaught"),
        "debug.exceptions": partial(debug.choose_exceptions, "all"),
        "debug.reveal": debug.switch_reveal,
    }
