"""A list with the whole text of its chosen row below, so that nothing is only cut off or hovered."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from studio.ui.read_text import RING, ReadText
from studio.ui.rows.cells import Offer, Row
from studio.ui.rows.model import RowModel
from studio.ui.rows.view import RowView
from studio.ui.speech import tr
from studio.ui.theme import Theme

_DETAIL_LINES, _FEWEST_LINES = 6, 1
_DETAIL_SHARE = 0.45


class _Foot(QFrame):
    """The whole text of a row, a button that copies it, and room for buttons at its side."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.detail = ReadText(theme, tr("Details, {0}").format(name), max_lines=_DETAIL_LINES)
        self.copy = QToolButton()
        self.copy.setAutoRaise(True)
        for told in (self.copy.setToolTip, self.copy.setAccessibleName):
            told(tr("Copy the whole value"))
        self.side, self._line = QHBoxLayout(), QHBoxLayout(self)
        self._line.addWidget(self.detail, 1)
        self.side.addWidget(self.copy)
        self._line.addLayout(self.side)
        self._line.setAlignment(self.side, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self.side.setSpacing(px(2))
        self._line.setContentsMargins(px(8 - RING), px(2), px(8), px(2))
        self.copy.setIconSize(QSize(px(16), px(16)))
        self.copy.setIcon(self._theme.icon("outcome-copy"))


class RowPane(QWidget):
    """A `RowView` and the detail of its chosen row; Esc puts the detail away."""

    go_to = Signal(str, int, int)

    def __init__(self, theme: Theme, name: str, model: RowModel, note_column: int = 1) -> None:
        super().__init__()
        self._theme = theme
        self._row: Row | None = None
        self.view = RowView(theme, name, model, note_column)
        self.view.go_to.connect(self.go_to)
        self.view.current_row.connect(self._show_detail)
        self._links: list[QToolButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.view, 1)

    @property
    def detail(self) -> ReadText:
        """The whole text of the chosen row."""
        return self._foot.detail

    @cached_property
    def _foot(self) -> _Foot:
        """The room below the list, made when there is first something to tell: few lists of a window ever need it."""
        foot = _Foot(self._theme, self.view.accessibleName())
        foot.hide()
        foot.copy.clicked.connect(self._copy_row)
        self._column.addWidget(foot)
        self.setTabOrder(self.view, foot.detail)
        self.setTabOrder(foot.detail, foot.copy)
        return foot

    @property
    def _is_open(self) -> bool:
        return "_foot" in self.__dict__ and self._foot.isVisible()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the detail closes."""
        self.view.set_rows(rows)

    def set_dimmed(self, dimmed: bool) -> None:
        """Paint the list muted, for what belongs to an older run."""
        self.view.set_dimmed(dimmed)

    def _show_detail(self, row: Row | None) -> None:
        self._row = row
        wanted = bool(row and row.detail)
        if not wanted and "_foot" not in self.__dict__:
            return
        self._foot.setVisible(wanted)
        self._show_links(row)
        self._fit()
        if row and row.detail:
            self.detail.set_text(row.detail())

    def _show_links(self, row: Row | None) -> None:
        """A button for each page that tells more about the row."""
        for button in self._links:
            self._foot.side.removeWidget(button)
            button.hide()
            button.deleteLater()
        offers = row.offers() if row and row.offers else ()
        self._links = [self._link(each) for each in offers if each.opens]
        for place, button in enumerate(self._links):
            self._foot.side.insertWidget(place, button)
            button.show()
            self.setTabOrder(self._links[place - 1] if place else self.detail, button)
        if self._links:
            self.setTabOrder(self._links[-1], self._foot.copy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The detail gets less where there is little room, so that it pushes nothing out of the window."""
        super().resizeEvent(event)
        if "_foot" in self.__dict__:
            self._fit()

    def _fit(self) -> None:
        beside_list = self.height() - self.view.minimumSizeHint().height() - self._theme.px(2 * RING + 4)
        room = min(self.height() * _DETAIL_SHARE, beside_list)
        lines = int(room / max(1, self.detail.fontMetrics().lineSpacing()))
        self.detail.set_max_lines(max(_FEWEST_LINES, min(_DETAIL_LINES, lines)))

    def _link(self, offer: Offer) -> QToolButton:
        button = QToolButton()
        button.setText(offer.short)
        button.setAccessibleName(offer.title)
        button.setToolTip(f"{offer.title}\n{offer.opens}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.view.take(offer))
        return button

    def _copy_row(self) -> None:
        if self._row:
            QGuiApplication.clipboard().setText(self._row.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the detail when it is open."""
        if event.key() == Qt.Key.Key_Escape and self._is_open:
            self._foot.hide()
            self.view.setFocus()
        else:
            super().keyPressEvent(event)
