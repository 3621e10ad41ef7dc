"""The menu behind what the status bar says about the language engine: its state, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QMenu

from studio.later import later
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.language import engine_files
    from studio.ui import palette
    from studio.ui.window import Window
else:
    engine_files = later("studio.language.engine_files")
    palette = later("studio.ui.palette")

STATES: Mapping[str, str] = {
    "absent": tr("basic completion"),
    "installing": tr("installing the engine…"),
    "starting": tr("engine starting…"),
    "restarting": tr("engine restarting…"),
    "ready": "TypeScript {0}",
    "stopped": tr("basic completion"),
    "failed": tr("basic completion"),
}
_TOLD: Mapping[str, str] = {
    "absent": tr("The language engine is not installed"),
    "installing": tr("The language engine is being installed"),
    "starting": tr("The language engine starts"),
    "restarting": tr("The language engine starts again"),
    "ready": tr("The language engine runs: TypeScript {0}"),
    "stopped": tr("The language engine does not run"),
    "failed": tr("The language engine could not be installed"),
}


def state_words(state: str) -> str:
    """The state of the engine in the few words that the status bar has room for."""
    return STATES[state].format(engine_files.VERSION) if state == "ready" else STATES[state]


def show_engine_menu(window: Window) -> None:
    """Open the menu above its place in the status bar, with the keyboard in it."""
    menu = engine_menu(window)
    button = window.status.language_button
    corner = button.mapToGlobal(QPoint(0, 0))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(corner - QPoint(0, menu.sizeHint().height()))
    menu.setActiveAction(next(each for each in menu.actions() if each.isEnabled() and not each.isSeparator()))


def engine_menu(window: Window) -> QMenu:
    """The menu as it is now."""
    bridge, commands = window.language.bridge, window.commands
    menu = QMenu(window)
    menu.setAccessibleName(tr("Language engine"))
    memory = bridge.memory_mib()
    uses = f" · {memory:.0f} MiB" if memory is not None else ""
    menu.addAction(f"{_told(bridge.state)}{uses}").setEnabled(False)
    menu.addSeparator()
    there = engine_files.installed() is not None
    if bridge.state == "installing":
        _add(menu, tr("Stop installing"), bridge.stop_installing)
    else:
        _add(menu, tr("Install again") if there else tr("Install"), partial(commands.do, "code.engine"))
        _add(menu, tr("Install from a file…"), partial(commands.do, "code.engine_file"))
    if there:
        _add(menu, tr("Restart"), partial(commands.do, "code.engine_restart"))
    _add(menu, tr("Show the log"), partial(commands.do, "code.engine_log"))
    return menu


def _add(menu: QMenu, title: str, deed: Callable[[], object]) -> None:
    # The keyboard goes back to where it was when the menu has closed; what takes it then has to come after that.
    menu.addAction(title).triggered.connect(lambda _checked=False: QTimer.singleShot(0, deed))


def show_engine_log(window: Window) -> None:
    """List what has happened to the engine, the latest first."""
    lines = window.language.bridge.log()
    entries = [palette.Entry(line, "", "", lambda: None) for line in reversed(lines)]
    heading = (
        tr("Log of the language engine, the latest first") if lines else tr("The language engine has not been started")
    )
    window.palette_overlay.open(heading, entries)


def _told(state: str) -> str:
    return _TOLD[state].format(engine_files.VERSION) if state == "ready" else _TOLD[state]
