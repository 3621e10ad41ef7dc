"""How lessons are tied to the rest of the window: when the pane has something to show, and their commands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.ui.window import Window

COMMANDS = ("check", "hint", "solution", "next", "back", "close", "go")


def connect_lessons(window: Window) -> None:
    """Tie the control of the lessons of a window to its other parts; `files` opens them from the beginning."""
    lessons, place = window.lessons, window.lesson_place

    def show(shown: bool) -> None:
        if shown:
            place.give_share()
        for name in COMMANDS:
            window.commands.enable(f"lesson.{name}", shown)

    lessons.pane_made.connect(place.take)
    lessons.shown.connect(show)
    lessons.status.connect(window.status.tell)
    lessons.noticed.connect(window.notices.show_notice)
    window.session.action_changed.connect(lessons.look)
    window.editor.text_changed.connect(lessons.touched)
    window.builder.changed.connect(lessons.touched)
    show(False)


def lesson_deeds(window: Window) -> dict[str, Callable[[], object]]:
    """For the id of each command of lessons, what it does."""
    lessons = window.lessons

    def show() -> None:
        window.palette_overlay.open(tr("Lessons: write an action step by step"), lessons.entries())

    return {
        "lesson.open": show,
        "lesson.go": lessons.take_keyboard,
        "lesson.check": lessons.check,
        "lesson.hint": lessons.hint,
        "lesson.solution": lessons.solution,
        "lesson.next": lessons.go_on,
        "lesson.back": lessons.back,
        "lesson.close": lessons.close,
    }
