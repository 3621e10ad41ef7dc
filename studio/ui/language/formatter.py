"""Formats the code in the editor beside the window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.later import later
from studio.ui.editor.code_editor import CodeEditor
from studio.ui.run_thread import RunThread
from studio.ui.speech import in_language, tr

if TYPE_CHECKING:
    from studio.language import formatting
else:
    formatting = later("studio.language.formatting")


class Formatter(QObject):
    """One editor's formatting. `told` says how it went."""

    told = Signal(str)

    def __init__(self, editor: CodeEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._work = RunThread(self)
        self._work.succeeded.connect(self._formatted)
        self._work.failed.connect(self._not_formatted)
        self._then: Callable[[], object] | None = None

    def shut(self) -> None:
        """End it, because the window closes."""
        self._work.abandon()

    def format(self, path: Path | None, then: Callable[[], object] | None = None) -> None:
        """Format the text beside the window; a text that has changed meanwhile stays as it is.

        `then` follows in any case, for example saving: what cannot be formatted is saved as it is.
        """
        code = self._editor.text()
        if self._work.start(partial(_format, code, path)):
            self._then = then
        elif then is not None:
            then()

    def _formatted(self, result: tuple[str, str]) -> None:
        self._replace(*result)
        self._go_on()

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _replace(self, before: str, after: str) -> None:
        if self._editor.text() != before:
            self.told.emit(tr("The code has changed meanwhile; it was not formatted"))
        elif before == after:
            self.told.emit(tr("The code is formatted already"))
        else:
            line, column = self._editor.caret()
            self._editor.replace_text(after)
            self._editor.view.gotoPos(self._editor.view.place(line, column))
            self.told.emit(tr("Formatted"))

    def _not_formatted(self, error: Exception) -> None:
        if not isinstance(error, formatting.FormatFailure):
            raise error
        self.told.emit(in_language(str(error)))
        self._go_on()


def _format(code: str, path: Path | None, _stop: threading.Event) -> tuple[str, str]:
    return code, formatting.formatted(code, path)
