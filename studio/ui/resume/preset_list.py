"""The ways in which the user may come back, each one key away: its number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QSizePolicy

from studio.ui.speech import tr
from studio.ui.theme import Theme

EDITED = tr("Edited by hand")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PresetList(QListWidget):
    """`chosen` carries the key of a preset that a person picked; `accepted` follows Enter."""

    chosen = Signal(str)
    accepted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._presets: tuple[tuple[str, str], ...] = ()
        self._filling = False
        self.setAccessibleName(tr("What comes back"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.currentRowChanged.connect(self._picked)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_presets(self, presets: Sequence[tuple[str, str]], key: str | None) -> None:
        """Show these presets, one of them chosen; without a key the draft agrees with none of them."""
        self._filling = True
        wanted = [f"{number}  {words}" for number, (_, words) in enumerate(presets, 1)]
        if key is None:
            wanted.append(EDITED)
        self._presets = tuple(presets)
        if [self.item(row).text() for row in range(self.count())] != wanted:
            self.clear()
            for text in wanted:
                self.addItem(QListWidgetItem(text))
            self._restyle()
        keys = [each for each, _ in presets]
        self.setCurrentRow(keys.index(key) if key in keys else len(keys))
        self._filling = False

    def _picked(self, row: int) -> None:
        if not self._filling and 0 <= row < len(self._presets):
            self.chosen.emit(self._presets[row][0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter sends what is chosen; a digit chooses."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        number = event.key() - Qt.Key.Key_1
        if plain and event.key() in _ENTER:
            self.accepted.emit()
        elif plain and 0 <= number < len(self._presets):
            self.setCurrentRow(number)
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        metrics = QFontMetrics(self._theme.ui_font())
        for row in range(self.count()):
            self.item(row).setSizeHint(QSize(0, self._row_height))
        widest = max((metrics.horizontalAdvance(text) for text in self._texts()), default=0)
        self.setFixedWidth(widest + self._theme.px(28))

    def _texts(self) -> list[str]:
        return [EDITED, *(self.item(row).text() for row in range(self.count()))]

    def sizeHint(self) -> QSize:
        """As high as its rows, which scroll where there is less room."""
        rows = max(1, self.count()) * self._row_height
        return QSize(self.width(), rows + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """Two rows."""
        return QSize(self.width(), 2 * self._row_height + 2 * self.frameWidth())

    @property
    def _row_height(self) -> int:
        return round(QFontMetrics(self._theme.ui_font()).height() * 1.55)
