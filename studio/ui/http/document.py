"""The HTTP part of the open document with its undo history; every view of it listens to `changed`."""

from __future__ import annotations

import time
from collections.abc import Hashable, Mapping, Sequence
from operator import is_
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from studio.ui.http.mock_list import HttpPart, part_of
from studio.ui.speech import tr

_SAME_STEP_S = 2.0


class _Change(QUndoCommand):
    """One change; keystrokes in one field become one step."""

    def __init__(self, document: HttpDocument, before: HttpPart, after: HttpPart, field: Hashable) -> None:
        super().__init__(tr("Change HTTP"))
        self._document, self._before, self._after, self._field = document, before, after, field
        self._at = time.monotonic()

    def id(self) -> int:
        """Commands that may be joined share an id."""
        return 1 if self._field is not None else -1

    def redo(self) -> None:
        """Make the change."""
        self._document.put(self._after)

    def undo(self) -> None:
        """Take the change back."""
        self._document.put(self._before)

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Join typing in the same field."""
        if not isinstance(other, _Change) or other._field != self._field or other._at - self._at > _SAME_STEP_S:
            return False
        self._after, self._at = other._after, other._at
        return True


class HttpDocument(QObject):
    """Holds the policy and the mocks. `changed` follows every change, also undo and redo."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.part = HttpPart()
        self.undo_stack = QUndoStack(self)

    def load(self, network: str | None, entries: Sequence[Mapping[str, Any]]) -> None:
        """Show what another scenario holds, with nothing to undo; the same one again changes nothing."""
        same = len(entries) == len(self.part.entries) and all(map(is_, entries, self.part.entries))
        if same and network == self.part.network:
            return
        self.undo_stack.clear()
        self.put(part_of(network, entries))

    def change(self, part: HttpPart, field: Hashable = None) -> None:
        """Make a change that can be taken back; quick ones with the same `field` are one step."""
        if part != self.part:
            self.undo_stack.push(_Change(self, self.part, part, field))

    def put(self, part: HttpPart) -> None:
        """Hold this now."""
        self.part = part
        self.changed.emit()
