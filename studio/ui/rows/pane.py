"""A list with the whole text of its chosen row below, so that nothing is only cut off or hovered."""

from __future__ import annotations

from collections.abc import Sequence

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
        self.detail = ReadText(theme, tr("Details, {0}").format(name), max_lines=_DETAIL_LINES)
        self._copy = QToolButton()
        self._copy.setAutoRaise(True)
        self._copy.clicked.connect(self._copy_row)
        for told in (self._copy.setToolTip, self._copy.setAccessibleName):
            told(tr("Copy the whole value"))
        self._links: list[QToolButton] = []
        self._foot = QFrame()
        self._foot_row = QHBoxLayout(self._foot)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self) -> None:
        self._foot_row.addWidget(self.detail, 1)
        self._side = QHBoxLayout()
        self._side.addWidget(self._copy)
        self._foot_row.addLayout(self._side)
        self._foot_row.setAlignment(self._side, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self._foot)
        self._foot.hide()

    def _restyle(self) -> None:
        px = self._theme.px
        self._side.setSpacing(px(2))
        self._foot_row.setContentsMargins(px(8 - RING), px(2), px(8), px(2))
        self._copy.setIconSize(QSize(px(16), px(16)))
        self._copy.setIcon(self._theme.icon("outcome-copy"))

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the detail closes."""
        self.view.set_rows(rows)

    def set_dimmed(self, dimmed: bool) -> None:
        """Paint the list muted, for what belongs to an older run."""
        self.view.set_dimmed(dimmed)

    def _show_detail(self, row: Row | None) -> None:
        self._row = row
        self._foot.setVisible(bool(row and row.detail))
        self._show_links(row)
        self._fit()
        if row and row.detail:
            self.detail.set_text(row.detail())

    def _show_links(self, row: Row | None) -> None:
        """A button for each page that tells more about the row."""
        for button in self._links:
            self._side.removeWidget(button)
            button.hide()
            button.deleteLater()
        offers = row.offers() if row and row.offers else ()
        self._links = [self._link(each) for each in offers if each.opens]
        for place, button in enumerate(self._links):
            self._side.insertWidget(place, button)
            button.show()
            self.setTabOrder(self._links[place - 1] if place else self.detail, button)
        if self._links:
            self.setTabOrder(self._links[-1], self._copy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The detail gets less where there is little room, so that it pushes nothing out of the window."""
        super().resizeEvent(event)
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
        if event.key() == Qt.Key.Key_Escape and self._foot.isVisible():
            self._foot.hide()
            self.view.setFocus()
        else:
            super().keyPressEvent(event)
