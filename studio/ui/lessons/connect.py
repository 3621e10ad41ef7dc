"""How lessons are tied to the rest of the window: where the pane stands, and when it has something to show."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studio.ui.speech import tr
from studio.ui.zones import Splitter

if TYPE_CHECKING:
    from studio.ui.window import Window

COMMANDS = ("check", "hint", "solution", "next", "back", "close", "go")
_SHARE = 26
_READABLE = 230


def connect_lessons(window: Window) -> None:
    """Put the pane beside the zones of a window, and tie its control to the other parts."""
    lessons = window.lessons
    beside = Splitter("lesson_zones", Qt.Orientation.Horizontal)
    middle = window.zones.parentWidget()
    layout = middle.layout() if middle else None
    assert layout is not None
    layout.replaceWidget(window.zones, beside)
    beside.addWidget(window.zones)

    def share() -> None:
        pane = max(beside.width() * _SHARE // 100, window.theme.px(_READABLE))
        beside.share((pane, max(1, beside.width() - pane)))

    beside.reset_asked.connect(share)

    def place(pane: QWidget) -> None:
        beside.insertWidget(0, pane)
        beside.setStretchFactor(1, 1)

    def show(shown: bool) -> None:
        if shown:
            share()
        for name in COMMANDS:
            window.commands.enable(f"lesson.{name}", shown)

    lessons.pane_made.connect(place)
    lessons.shown.connect(show)
    lessons.status.connect(window.status.tell)
    lessons.noticed.connect(window.notices.show_notice)
    window.files.lesson_asked.connect(lessons.open_path)
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
