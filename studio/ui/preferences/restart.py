"""Another language holds from the next start on: a notice offers that start, and nothing that was typed is lost by it.

What is not saved is kept as drafts when the window closes; the next process takes them over.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject

from studio.ui import speech
from studio.ui.notice_bar import Notice
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.ui.window import Window

KEY, NOW = "language", "restart"


class Restart(QObject):
    """Offers to start again where another language is preferred; `wanted` says that it was taken."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self.wanted = window, False
        self._preferred = window.view.preferences.language
        window.view.changed.connect(self.look)
        window.notices.acted.connect(self._acted)

    def look(self) -> None:
        """Offer it when the preference has changed; take the offer back when it is as it was."""
        preferred = self._window.view.preferences.language
        if preferred == self._preferred or os.environ.get(speech.OVERRIDE):
            return
        self._preferred = preferred
        if speech.chosen(preferred) == speech.language:
            self._window.notices.dismiss(KEY)
            return
        told = tr("The other language holds from the next start on. What you have typed is kept and comes back.")
        self._window.notices.show_notice(Notice(KEY, told, "info", ((NOW, tr("Restart now")),)))

    def _acted(self, key: str, action: str) -> None:
        if (key, action) == (KEY, NOW):
            self.wanted = True
            self._window.close()

    def place(self) -> Path | None:
        """What the next window is to open: the project or the file that this one has open, None for what has none."""
        project = self._window.session.flows.project
        return project.root if project is not None else self._window.session.action.path


def command(path: Path | None) -> Sequence[str]:
    """The command that opens another window of this studio."""
    own = (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "studio")
    return (*own, *([str(path)] if path is not None else []))


def begin_again(window: Window) -> None:
    """Start the studio again if that was wanted; the drafts of this process are for whoever comes next."""
    if window.has("restart") and window.restart.wanted:
        window.around.drafts.hand_over()
        program, *arguments = command(window.restart.place())
        QtCore.QProcess.startDetached(program, arguments)
