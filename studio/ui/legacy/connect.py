"""How Rules and Hooks are tied to the rest of the window: notices, status, editor, commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.ui.window import Window


def connect_legacy(window: Window) -> None:
    """Tie the control of old code of a window to its other parts."""
    legacy = window.legacy
    legacy.noticed.connect(window.notices.show_notice)
    legacy.dismissed.connect(window.notices.dismiss)
    window.notices.acted.connect(legacy.acted)
    legacy.opened.connect(window.action.take_keyboard)
    legacy.status.connect(window.status.tell)
    legacy.line_wanted.connect(window.editor.goto)
    window.hint_timer.timeout.connect(legacy.look)
    legacy.look()  # what is open may have been opened before
