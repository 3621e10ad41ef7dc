"""The number box: a number that may also be absent, null, or something else altogether."""

from __future__ import annotations

import json
import math
import re
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox

_TYPING = {True: re.compile(r"-?\d*"), False: re.compile(r"-?\d*(\.\d*)?([eE][+-]?\d*)?")}
_Flag = QAbstractSpinBox.StepEnabledFlag


class NumberBox(QAbstractSpinBox):
    """Shows a text and takes typed numbers; `typed` carries an int, or a float where those are allowed.

    Unlike a QSpinBox it holds no number of its own, so that "not sent" stands empty instead of as 0.
    """

    typed = Signal(object)
    left = Signal()

    def __init__(self, *, whole: bool) -> None:
        super().__init__()
        self._whole = whole
        self._strict = True
        self.lineEdit().textEdited.connect(self._edited)

    def show_text(self, text: str, placeholder: str) -> None:
        """Show a text, or what stands in its place; no signal follows."""
        self.lineEdit().setPlaceholderText(placeholder)
        self._strict = _TYPING[self._whole].fullmatch(text) is not None
        if self.lineEdit().text() != text:
            self.lineEdit().setText(text)

    def _edited(self, text: str) -> None:
        number = parsed(text, whole=self._whole)
        if number is not None:
            self._strict = True
            self.typed.emit(number)

    def stepBy(self, steps: int) -> None:
        """Count from the number that is shown, or from 0."""
        number = parsed(self.lineEdit().text(), whole=self._whole)
        counted = (number or 0) + steps
        self.lineEdit().setText(json.dumps(counted))
        self.typed.emit(counted)

    def stepEnabled(self) -> _Flag:
        """There is no end on either side."""
        return _Flag.StepUpEnabled | _Flag.StepDownEnabled

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Refuse letters in a number; a text that is no number to begin with may be edited away."""
        if _TYPING[self._whole].fullmatch(text):
            return QValidator.State.Acceptable, text, position
        return QValidator.State.Invalid if self._strict else QValidator.State.Intermediate, text, position

    def fixup(self, text: str) -> str:
        """Leave the text alone; whoever shows it puts the value back when the box is left."""
        return text

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form, not the number, unless the box has the keyboard."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the box was left."""
        super().focusOutEvent(event)
        self.left.emit()


def parsed(text: str, *, whole: bool) -> Any:
    """The finite number behind a text, or None."""
    try:
        return int(text)
    except ValueError:
        pass
    try:
        number = None if whole else float(text)
    except ValueError:
        return None
    return number if number is not None and math.isfinite(number) else None
