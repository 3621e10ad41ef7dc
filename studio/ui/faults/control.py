"""Catches what goes wrong in the studio itself, keeps the work as a draft first, and tells it."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections import deque
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qFormatLogMessage, qInstallMessageHandler

from studio.later import later
from studio.project import folders
from studio.ui.notice_bar import Notice
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.ui.faults import dialog, last_words, report
    from studio.ui.faults.report import Material
    from studio.ui.window import Window
else:
    dialog = later("studio.ui.faults.dialog")
    last_words = later("studio.ui.faults.last_words")
    report = later("studio.ui.faults.report")

_SAID = 5


class FaultControl(QObject):
    """The faults of one window. `failed` carries an exception, from whichever thread."""

    failed = Signal(object)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: dialog.FaultDialog | None = None
        self._last, self._words, self._adds = "", "", True
        self._last_words: last_words.LastWords | None = None
        self._said: deque[str] = deque(maxlen=_SAID)
        self.failed.connect(self.tell)

    # -- catching

    def catch(self) -> None:
        """Take over whatever nobody catches: in Python, in threads, and Qt's last message before it aborts."""
        self._tell_of_last_time(_folder())
        with contextlib.suppress(OSError):
            self._last_words = last_words.LastWords(_folder())
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        qInstallMessageHandler(self._qt_says)

    def end_well(self) -> None:
        """The window was closed by its person: nothing is left behind."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        qInstallMessageHandler(None)
        if self._last_words is not None:
            self._last_words.close()
            self._last_words = None

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if not isinstance(error, KeyboardInterrupt):
            self.failed.emit(error)

    def _uncaught_in_thread(self, told: threading.ExceptHookArgs) -> None:
        threading.__excepthook__(told)
        if told.exc_value is not None and not isinstance(told.exc_value, SystemExit):
            self.failed.emit(told.exc_value)

    def _qt_says(self, kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
        line = qFormatLogMessage(kind, context, message or "")
        sys.stderr.write(f"{line}\n")
        self._said.append(line)
        if kind == QtMsgType.QtFatalMsg and self._last_words is not None:
            said = "\n".join(self._said)
            self._last_words.write(f"{report.versions()}\n\n{said}")

    def _tell_of_last_time(self, folder: Path) -> None:
        left = last_words.left_behind(folder)
        if left:
            self._last, self._words, self._adds = left, dialog.ENDED, False
            self._allow()
            self._window.notices.show_notice(Notice("fault", dialog.ENDED, "warn", (("report", tr("Show report")),)))

    # -- telling

    def tell(self, error: BaseException) -> None:
        """Keep the work, then show the report; a second fault takes the place of the first."""
        with contextlib.suppress(Exception):
            self._window.files.keep_draft()
        self._last, self._words, self._adds = report.fault_text(error), dialog.KEPT, True
        self._allow()
        self.show_last()

    def _allow(self) -> None:
        self._window.commands.enable("help.report", True)

    def show_last(self) -> None:
        """Show the report of the last fault, of this run of the studio or of the one before."""
        if self._dialog is None:
            self._dialog = dialog.FaultDialog(self._window.theme, self._window, self._material)
            self._dialog.told.connect(self._window.status.tell)
        self._dialog.show_report(self._last, self._words, adds=self._adds)

    def _material(self) -> Material:
        session = self._window.session
        return report.material_of(session.code, session.current_event, session.secrets())


def _folder() -> Path:
    return folders.state() / "faults"
