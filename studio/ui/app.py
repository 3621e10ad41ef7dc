"""Start-up: the application, its style and theme, and the window as it was left."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QStyleHints
from PySide6.QtWidgets import QApplication

from studio.catalogue import places
from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.collecting import collect_in_small_steps
from studio.later import later
from studio.project import folders
from studio.project.drafts import Drafts
from studio.project.preferences import Loaded, load_preferences
from studio.project.secrets import AwaitedSecrets, Secrets
from studio.ui.dialogs import Dialogs
from studio.ui.ending import Ending
from studio.ui.event import choices as event_choices
from studio.ui.language.connect import begin_language
from studio.ui.notice_bar import Notice
from studio.ui.readiness import Readiness
from studio.ui.rooms import NAMES
from studio.ui.settings_memory import SettingsMemory
from studio.ui.speech import speak, tr
from studio.ui.style import StudioStyle
from studio.ui.theme import Theme
from studio.ui.window import Surroundings, Window

if TYPE_CHECKING:
    from studio.sandbox import pool as sandbox_pool
    from studio.ui.preferences import restart
else:
    restart = later("studio.ui.preferences.restart")
    sandbox_pool = later("studio.sandbox.pool")

_TURN_S = 0.0005
_AT_LAST_MS = 5000
_FIRST_SIZE = QSize(1280, 800)


def open_window(path: Path | None) -> int:
    """Open the window, on a file or a project when one is given; returns when it was closed."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = start()
    secrets = AwaitedSecrets()
    window = build_window(path, secrets=secrets)
    window.faults.catch()
    ending = Ending(window)
    if path is None and not window.isWindowModified():
        window.welcome.greet()
    window.show()
    gc.freeze()
    collect_in_small_steps()
    gc.enable()
    with ExitStack() as held:
        window.language.begin_soon.stop()  # this and the rest of what is shown come after what is read ahead
        window.rest_soon.setInterval(_AT_LAST_MS)
        steps: tuple[Callable[[], object], ...] = (
            *(window.display.rest, window.rest_soon.stop, window.language.begin),
            *(partial(window.ask, room) for room in NAMES),
            *(partial(begin_language, window), partial(_begin_children, window, held)),
        )
        ready = Readiness(secrets.open, steps, window)
        ready.failed.connect(window.faults.failed)
        window.closed.connect(ready.leave)  # events still come until the loop has ended
        ready.begin()
        status = app.exec()
        ready.abandon()
        ending.forget()
    window.faults.end_well()
    restart.begin_again(window)
    return status


def _begin_children(window: Window, held: ExitStack) -> None:
    """Have children started ahead, as long as the window is open."""
    window.runs.pool = held.enter_context(sandbox_pool.Pool())
    window.runs.warm()


def start() -> QApplication:
    """The application, with the one style that looks the same everywhere but on macOS."""
    # Threads that compute beside the window give way to it sooner: it takes its turn many times for one key.
    sys.setswitchinterval(_TURN_S)
    app = QApplication(sys.argv[:1])
    app.setApplicationName(tr("Action Studio"))
    speak(app)
    app.setDesktopFileName("action-studio")
    app.setWindowIcon(QIcon(str(places.resources() / "desktop" / "action-studio.svg")))
    return app


def build_window(path: Path | None = None, *, secrets: Secrets | None = None, dialogs: Dialogs | None = None) -> Window:
    """A window with everything connected, not shown yet. Tests bring their own secrets and dialogs."""
    found = load_preferences()
    themes = _Themes(found)
    if sys.platform != "darwin":
        QApplication.setStyle(StudioStyle(themes.theme))
    around = Surroundings(
        catalogue=load(),
        secrets=secrets or AwaitedSecrets(),
        drafts=Drafts(),
        memory=_memory(),
        preferences=found.preferences,
        dialogs=dialogs or Dialogs(),
        choose_theme=themes.choose,
    )
    first = None if path is not None or around.drafts.recoverable() else _sample(around.catalogue.runnable[0])
    window = Window(themes.theme, around, first)
    themes.setParent(window)
    _place(window)
    if first is None:
        _fill(window, path)
    if found.notice:
        window.notices.show_notice(Notice("preferences", found.notice, "warn"))
    return window


def _memory() -> SettingsMemory:
    return SettingsMemory(folders.state() / "window.ini")


def _place(window: Window) -> None:
    if not window.around.memory.place_window(window):
        screen = QGuiApplication.primaryScreen().availableGeometry()
        window.resize(_FIRST_SIZE.boundedTo(screen.size()))
        window.move(screen.center() - window.rect().center())


def _fill(window: Window, path: Path | None) -> None:
    """Open what was asked for, or what was left unsaved, or the sample of the first minute."""
    if not (path is not None and window.files.open(path)):
        if path is None and window.files.recover():
            return
        window.session.choose_event(_sample(window.session.trigger))
    if path is not None:
        window.files.recover(path)


def _sample(trigger: Trigger) -> str:
    """The key of the event of the first minute."""
    samples = event_choices.shipped(trigger)
    return event_choices.key_of(samples[0].path) if samples else event_choices.DEFAULT


class _Themes(QObject):
    """Follows the preference, and the system where the preference says so."""

    def __init__(self, found: Loaded) -> None:
        super().__init__()
        self._choice = found.preferences.theme
        self.theme = Theme(self._name(), found.preferences.zoom, self)
        self.theme.apply()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        if (accessibility := hints.accessibility()) is not None:
            accessibility.contrastPreferenceChanged.connect(self._system_changed)

    def choose(self, choice: str) -> None:
        self._choice = choice
        self.theme.use(self._name())

    def _system_changed(self) -> None:
        if self._choice == "system":
            self.theme.use(self._name())

    def _name(self) -> str:
        hints = QGuiApplication.styleHints()  # kept: what hangs on it goes when it goes
        return theme_name(self._choice, dark=hints.colorScheme() == Qt.ColorScheme.Dark, high=_wants_contrast(hints))


def theme_name(choice: str, *, dark: bool, high: bool) -> str:
    """The theme file for a preference, where the system is dark or not and wants high contrast or not."""
    if choice != "system":
        return choice
    shade = "dark" if dark else "light"
    return f"contrast_{shade}" if high else shade


def _wants_contrast(hints: QStyleHints) -> bool:
    accessibility = hints.accessibility()
    return accessibility is not None and accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast
