"""How editor intelligence is tied to the rest of the window: status, notices, secrets, packages, lists."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from studio.later import later
from studio.ui.editor.code_editor import editor_with_keyboard
from studio.ui.language.engine_menu import show_engine_menu, state_words
from studio.ui.notice_bar import Notice
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.language import engine_files
    from studio.npm import Progress
    from studio.ui.window import Window
else:
    engine_files = later("studio.language.engine_files")


def connect_language(window: Window) -> None:
    """Tie the language control of a window to its other parts."""
    language = window.language
    language.told.connect(window.status.tell)
    language.list_wanted.connect(lambda *told: window.palette_overlay.open(*told))
    language.secret_wanted.connect(lambda name: _add_secret(window, name))
    language.package_wanted.connect(lambda name: _add_package(window, name))
    language.findings_changed.connect(lambda: window.outcome.show_code_problems(language.rows()))
    language.state_changed.connect(lambda state: window.status.show_language(state_words(state)))
    language.installing.connect(lambda progress: window.status.show_language(_progress(progress)))
    language.failed.connect(lambda told: window.notices.show_notice(_failure(told)))
    window.notices.acted.connect(lambda key, action: _acted(window, key, action))
    window.status.show_language(state_words(language.state))
    window.status.language_button.clicked.connect(lambda: show_engine_menu(window))
    language.begin_soon.start()


def _progress(progress: Progress) -> str:
    part = tr(" {0} of {1}").format(progress.fetched, progress.wanted) if progress.wanted else ""
    return tr("installing the engine…{0}").format(part)


def _failure(told: str) -> Notice:
    text = tr("The language engine is not there, completion is basic. {0}").format(told)
    return Notice("engine", text, "warn", (("again", tr("Try again")), ("file", tr("From a file…"))))


def _acted(window: Window, key: str, action: str) -> None:
    if key == "engine" and action in ("install", "again"):
        window.language.bridge.install()
    elif key == "engine" and action == "file":
        ask_engine_file(window)


def ask_engine_file(window: Window) -> None:
    """Install the language engine from a file that the person chooses."""
    if path := window.around.dialogs.engine(window, Path.home()):
        window.language.bridge.install_from(path)


def mend(window: Window) -> None:
    """The fixes for the problem that is chosen in the list, or else for the caret's line."""
    problems = window.outcome.problems
    row = problems.chosen()
    if row is None:
        window.language.fix()
        return
    area = problems.view.visualRect(problems.view.currentIndex())
    window.language.fix_row(row, problems.view.viewport().mapToGlobal(area.bottomLeft()))


def walk(window: Window, by: int) -> None:
    """The next (1) or previous (-1) problem: of the editor a person is in, else of all open actions."""
    there = editor_with_keyboard()
    if there is None or there is window.editor:
        window.language.walk.step(by)
    elif by > 0:
        there.next_problem()
    else:
        there.previous_problem()


def _add_secret(window: Window, name: str) -> None:
    """Declare a secret without a value, and show where the value goes."""
    window.session.keep_secrets({**window.session.secrets(), name: window.session.secrets().get(name, "")})
    window.action.show_secrets(True)
    window.action.secrets.show_values(window.session.secrets(), window.session.wanted_secrets())
    window.language.follow()


def _add_package(window: Window, name: str) -> None:
    window.action.show_packages(True)
    window.packages.take_newest(name)


def begin_language(window: Window) -> None:
    """Start the engine if it is there, else offer it once; nothing is fetched by itself."""
    bridge = window.language.bridge
    bridge.start()
    memory = window.around.memory
    if engine_files.installed() is None and not memory.number("language/offered", 0):
        text = tr(
            "Types, mistakes and renaming need the TypeScript engine: 10 MB from npm. Completion works without it."
        )
        actions = (("install", tr("Install")), ("file", tr("From a file…")))
        window.notices.show_notice(Notice("engine", text, "info", actions))
        memory.keep_number("language/offered", 1)
