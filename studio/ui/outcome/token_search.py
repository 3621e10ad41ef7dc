"""Searching both tokens at once: names and values, from match to match across the two lists."""

from __future__ import annotations

from collections.abc import Generator, Sequence

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel

from studio.ui.editor.closing_bar import ClosingBar
from studio.ui.editor.find_parts import IconButton, Pattern
from studio.ui.in_pieces import InPieces
from studio.ui.outcome.token_pane import TokenPane
from studio.ui.speech import tr
from studio.ui.theme import Theme

_NAME = tr("Find in both tokens")


class TokenSearch(ClosingBar):
    """A bar over the panes. `closed` tells that the keyboard should go back to them."""

    def __init__(self, theme: Theme, panes: Sequence[TokenPane]) -> None:
        super().__init__()
        self._theme, self._panes = theme, tuple(panes)
        self._found: list[tuple[TokenPane, int]] = []
        self._at = -1
        self._looking = InPieces[list[tuple[TokenPane, int]]](self)
        self.field, self.count = Pattern(_NAME), QLabel()
        self.field.textChanged.connect(self._look)
        self.field.entered.connect(lambda backwards: self.step(-1 if backwards else 1))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self.count)
        self.buttons = (
            IconButton(theme, "find-previous", tr("Previous match"), lambda: self.step(-1)),
            IconButton(theme, "find-next", tr("Next match"), lambda: self.step(1)),
            IconButton(theme, "find-close", tr("Close the search"), self.leave),
        )
        for button in self.buttons:
            self._row.addWidget(button)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def open(self) -> None:
        """Show the bar with the keyboard in it."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self.refresh()

    def refresh(self) -> None:
        """Look again, because the tokens are others; the match that was chosen is no longer."""
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        if wanted := self.field.text():
            self._looking.begin(self._matches(wanted), self._show_found)
        else:
            self._looking.leave()
            self._show_found([])

    def _matches(self, wanted: str) -> Generator[None, None, list[tuple[TokenPane, int]]]:
        found = []
        for pane in self._panes:
            rows = yield from pane.rows_with(wanted)
            found += [(pane, row) for row in rows]
        return found

    def _show_found(self, found: list[tuple[TokenPane, int]]) -> None:
        self._found, self._at = found, -1
        if self._found:
            self.step(1)
        else:
            self.count.setText(tr("No matches") if self.field.text() else "")

    def step(self, by: int) -> None:
        """Choose the next (1) or previous (-1) match, from the other end after the last."""
        if not self._found:
            return
        self._at = (self._at + by) % len(self._found) if self._at >= 0 or by > 0 else len(self._found) - 1
        pane, row = self._found[self._at]
        for other in self._panes:
            if other is not pane:
                other.claims.view.clearSelection()
        pane.choose_row(row)
        self.count.setText(tr("{0:,} of {1:,}").format(self._at + 1, len(self._found)))
        self.field.setAccessibleDescription(f"{pane.accessibleName()}: {pane.model.rows[row].cells[1].text}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F3 and Shift+F3 go from match to match."""
        if event.matches(QKeySequence.StandardKey.FindPrevious):
            self.step(-1)
        elif event.matches(QKeySequence.StandardKey.FindNext):
            self.step(1)
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(8), px(4), px(8), px(4))
        self._row.setSpacing(px(4))
