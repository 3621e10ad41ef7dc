"""The event as JSON text: what parses becomes the event, what does not leaves it as it was."""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.project.event_document import MAX_DEPTH, shared, too_deep
from studio.project.merging import same
from studio.project.reading import ReadError, read_json
from studio.ui.editor.code_editor import CodeEditor, Problem
from studio.ui.in_pieces import InPieces
from studio.ui.run_thread import RunThread
from studio.ui.speech import in_language, tr
from studio.ui.theme import Theme

_QUIET_MS = 300
# So many characters are read within the time for which nobody notices that the window waits.
_LONG = 200_000
_MANY = 500


class EventJson(QWidget):
    """Edits the event as text. `typed` carries a new event, `mistake` a line and a sentence, or 0."""

    typed = Signal(object)
    mistake = Signal(int, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.editor = CodeEditor(theme, "json")
        self._value: Any = None
        self._showing = False
        self._timer = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._timer.timeout.connect(self._parse_soon)
        self._writing = InPieces[str](self)
        self._typed, self._again = 0, False
        self._beside = RunThread(self)
        self._beside.succeeded.connect(self._take_beside)
        self._beside.failed.connect(self._fail)
        self.editor.text_changed.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor)
        self.setFocusProxy(self.editor)

    def forget(self) -> None:
        """Drop what was typed, mistakes included, because another event is there."""
        self._value = None
        self._timer.stop()
        self._writing.leave()
        self._showing = self._again = False
        self._typed += 1
        self._told(0, "")

    def show_value(self, value: Any) -> None:
        """Show an event, unless the text already means it."""
        if self._value is not None and (self._value is value or same(self._value, value)):
            return
        self._value = value
        self._showing = True
        self._typed += 1
        self._timer.stop()
        self._writing.begin(written(value), self._show_text)

    def _show_text(self, text: str) -> None:
        self.editor.set_text(text)
        self._showing = False
        self._timer.stop()
        self._told(0, "")

    def _changed(self) -> None:
        if not self._showing:
            self._typed += 1
            self._timer.start()

    @property
    def waits(self) -> bool:
        """Whether something was typed that is not read yet."""
        return self._timer.isActive() or self._beside.running

    def settle(self) -> None:
        """Read what was typed now instead of in a moment."""
        if self.waits:
            self._timer.stop()
            self.parse()

    def abandon(self) -> None:
        """End what is read beside the window, because that closes."""
        self._beside.abandon()

    def parse(self) -> None:
        """Take the text as the event, or tell its mistake."""
        self._typed, self._again = self._typed + 1, False
        self._take(read_event(self.editor.text(), self._value))

    def _parse_soon(self) -> None:
        """The same beside the window where it takes long; what is typed meanwhile is read after it."""
        self._timer.stop()
        text, before, typed = self.editor.text(), self._value, self._typed
        if len(text) < _LONG:
            self.parse()
        else:
            self._again = not self._beside.start(lambda _stop: (typed, read_event(text, before)))

    def _take_beside(self, found: tuple[int, Mistake | dict[str, Any]]) -> None:
        typed, event = found
        if typed == self._typed:
            self._take(event)
        elif self._again:
            self._parse_soon()

    def _fail(self, error: Exception) -> None:
        raise error

    def _take(self, event: Mistake | dict[str, Any]) -> None:
        if isinstance(event, Mistake):
            self._told(event.line, event.told)
            return
        self._told(0, "")
        self._value = event
        self.typed.emit(event)

    def _told(self, line: int, message: str) -> None:
        self.editor.set_problems([Problem(line, 1, message)] if line else [])
        self.mistake.emit(line, message)


@dataclass(frozen=True, slots=True)
class Mistake:
    """Why a text is no event, and the line in which that shows."""

    line: int
    told: str


def read_event(text: str, before: Any) -> Mistake | dict[str, Any]:
    """The event that a text means, with all that is the same taken from the event of `before`, if there is one."""
    try:
        value = read_json(text, "event")
    except ReadError as error:
        return Mistake(error.line or 1, in_language(error.message))
    if not isinstance(value, dict):
        return Mistake(1, tr("the event is no object; expected { … }"))
    if too_deep(value):
        return Mistake(1, tr("the event is nested more than {0} levels deep").format(MAX_DEPTH))
    found: dict[str, Any] = value if before is None else shared(before, value)
    return found


def written(value: Any) -> Generator[None, None, str]:
    """A value as indented JSON; yields again and again. Halves of surrogate pairs stay escaped: nothing is lost."""
    for ascii_only in (False, True):
        pieces: list[str] = []
        for piece in json.JSONEncoder(ensure_ascii=ascii_only, indent=2).iterencode(value):
            pieces.append(piece)
            if len(pieces) % _MANY == 0:
                yield
        text = "".join(pieces)
        with suppress(UnicodeEncodeError):
            text.encode("utf-8")
            break
    return text
