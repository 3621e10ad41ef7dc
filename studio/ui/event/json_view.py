"""The event as JSON text: what parses becomes the event, what does not leaves it as it was."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.project.event_document import MAX_DEPTH, shared, too_deep
from studio.project.merging import same
from studio.project.reading import ReadError, read_json
from studio.ui.editor.code_editor import CodeEditor, Problem
from studio.ui.speech import in_language, tr
from studio.ui.theme import Theme

_QUIET_MS = 300


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
        self._timer.timeout.connect(self.parse)
        self.editor.text_changed.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor)
        self.setFocusProxy(self.editor)

    def forget(self) -> None:
        """Drop what was typed, mistakes included, because another event is there."""
        self._value = None
        self._timer.stop()
        self._told(0, "")

    def show_value(self, value: Any) -> None:
        """Show an event, unless the text already means it."""
        if self._value is not None and (self._value is value or same(self._value, value)):
            return
        self._value = value
        self._showing = True
        self.editor.set_text(dumped(value))
        self._showing = False
        self._timer.stop()
        self._told(0, "")

    def _changed(self) -> None:
        if not self._showing:
            self._timer.start()

    def settle(self) -> None:
        """Read what was typed now instead of in a moment."""
        if self._timer.isActive():
            self._timer.stop()
            self.parse()

    def parse(self) -> None:
        """Take the text as the event, or tell its mistake."""
        try:
            value = read_json(self.editor.text(), "event")
        except ReadError as error:
            self._told(error.line or 1, in_language(error.message))
            return
        if not isinstance(value, dict):
            self._told(1, tr("the event is no object; expected { … }"))
            return
        if too_deep(value):
            self._told(1, tr("the event is nested more than {0} levels deep").format(MAX_DEPTH))
            return
        self._told(0, "")
        value = value if self._value is None else shared(self._value, value)
        self._value = value
        self.typed.emit(value)

    def _told(self, line: int, message: str) -> None:
        self.editor.set_problems([Problem(line, 1, message)] if line else [])
        self.mistake.emit(line, message)


def dumped(value: Any) -> str:
    """A value as indented JSON; halves of surrogate pairs stay escaped, so that nothing is lost."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, ensure_ascii=True, indent=2)
    return text
