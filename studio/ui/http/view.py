"""The HTTP requests of a run: a list, and the request beside its response for the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QTreeView, QVBoxLayout, QWidget

from studio.ui.hostile_text import detail_text
from studio.ui.http.rows import COLUMNS, MOCK, exchanges, http_rows, request_text, response_text, timing_words
from studio.ui.late_tab import reach_behind
from studio.ui.parts import FittingLine
from studio.ui.read_text import ReadText
from studio.ui.rows.model import Index, RowModel
from studio.ui.rows.view import RowView
from studio.ui.speech import tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.flow.outcome import Outcome
    from studio.sandbox.recording import HttpExchange

AS_MOCK = tr("Add as mock, or save as mock")
_NARROW = 760


class RequestList(RowView):
    """The list of requests; `mock_asked` carries the index of the row whose mock is wanted."""

    mock_asked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("HTTP requests"), RowModel(COLUMNS))
        self.as_mock = QAction(AS_MOCK, self)
        self.as_mock.triggered.connect(self.ask_for_mock)
        self.addAction(self.as_mock)

    def ask_for_mock(self) -> None:
        """Want the mock of the chosen request, or of the only one."""
        row = self.currentIndex().row()
        if row < 0 and self.row_model.rowCount() == 1:
            row = 0
        if row >= 0:
            self.mock_asked.emit(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The link to a mock leads there, and not to the line."""
        index = self.indexAt(event.position().toPoint())
        cell = self.row_model.cell_at(index)
        if index.column() != MOCK or cell is None or not cell.link:
            super().mouseReleaseEvent(event)
            return
        QTreeView.mouseReleaseEvent(self, event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.mock_asked.emit(index.row())


class HttpView(QWidget):
    """The list of requests with its detail; what is not chosen is not laid out."""

    go_to = Signal(str, int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._exchanges: tuple[HttpExchange, ...] = ()
        self.view = RequestList(theme)
        self.view.go_to.connect(self.go_to)
        self.view.selectionModel().currentRowChanged.connect(self._show_detail)
        self._sides = QSplitter(Qt.Orientation.Horizontal)
        self._sides.setObjectName("http_sides")
        self._sides.setChildrenCollapsible(False)
        self._titles: list[FittingLine] = []
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setObjectName("http_split")
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.view)
        self._split.addWidget(self._sides)
        self._split.setSizes([530, 470])
        self._sides.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def request(self) -> ReadText:
        """What was asked."""
        return self._texts[0]

    @property
    def response(self) -> ReadText:
        """What was answered."""
        return self._texts[1]

    @cached_property
    def _texts(self) -> tuple[ReadText, ReadText]:
        """Both sides of the detail, made when a request is first chosen."""
        titles = (tr("Request"), tr("Response"))
        request, response = (ReadText(self._theme, title, code=True) for title in titles)
        self._titles = [self._side(title, text) for title, text in zip(titles, (request, response), strict=True)]
        reach_behind(self.view, self._sides)
        self._restyle()
        return request, response

    def _side(self, title: str, text: ReadText) -> FittingLine:
        label = FittingLine()
        label.say(title)
        label.setBuddy(text)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label)
        column.addWidget(text, 1)
        self._sides.addWidget(side)
        return label

    def _restyle(self) -> None:
        for label in self._titles:
            label.setFont(self._theme.ui_font(bold=True))
            label.setMargin(self._theme.px(4))
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little width the detail stands below the list."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        narrow = self.width() < self._theme.px(_NARROW) and self.height() > self.width() * 0.6
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        for splitter in (self._split, self._sides):
            splitter.setOrientation(wanted)

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show the requests of a run; None empties the list."""
        self._exchanges = exchanges(outcome) if outcome else ()
        self.view.set_rows(http_rows(outcome) if outcome else ())
        self._sides.hide()

    def show_serving(self, outcome: Outcome, serving: Sequence[int | None]) -> None:
        """Say of each request of the run which mock answered it, counted from 0."""
        row = self.view.currentIndex().row()
        self.view.set_rows(http_rows(outcome, serving))
        if row >= 0:
            self.view.setCurrentIndex(self.view.row_model.index(row, 0))

    def set_dimmed(self, dimmed: bool) -> None:
        """Paint the list muted, for what belongs to an older run."""
        self.view.set_dimmed(dimmed)

    def _show_detail(self, current: Index) -> None:
        self._sides.setVisible(current.isValid())
        if current.isValid():
            request, response = self._texts
            exchange = self._exchanges[current.row()]
            for label, words in zip(self._titles, timing_words(exchange), strict=True):
                label.say(words)
            request.set_text(detail_text(request_text(exchange, pretty=True)))
            response.set_text(detail_text(response_text(exchange, pretty=True)))
