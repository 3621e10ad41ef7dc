"""The HTTP requests of a run: a list, and the request beside its response for the chosen one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from studio.flow.outcome import ActionRun, Outcome
from studio.sandbox.recording import HttpExchange
from studio.ui.hostile_text import detail_text, row_text
from studio.ui.outcome_rows import Cell, Column, Row, line_cell, place_of, several
from studio.ui.read_text import ReadText
from studio.ui.row_model import Index, RowModel
from studio.ui.row_view import RowView
from studio.ui.theme import Theme

COLUMNS = (
    Column("Method", 7),
    Column("URL"),
    Column("Status", 10),
    Column("Served by", 10),
    Column("Time", 7),
    Column("Line", 9),
)
_HEADERS = 100


def http_rows(outcome: Outcome) -> tuple[Row, ...]:
    """One row per request, in the order of the actions and, within one, of the requests."""
    named = several(outcome)
    return tuple(_row(action, each, named) for action in outcome.actions for each in action.http)


def exchanges(outcome: Outcome) -> tuple[HttpExchange, ...]:
    """The same requests themselves, in the same order."""
    return tuple(each for action in outcome.actions for each in action.http)


def _row(action: ActionRun, exchange: HttpExchange, named: bool) -> Row:
    place = place_of(action.name, exchange.line)
    cells = (
        Cell(row_text(exchange.method, 20), code=True),
        Cell(row_text(exchange.url), code=True, middle=True),
        _status(exchange),
        Cell(exchange.served_by, meaning="danger" if exchange.served_by == "blocked" else "muted"),
        Cell(f"{exchange.duration_ms:.0f} ms", meaning="muted"),
        line_cell(place, named),
    )
    note = row_text(exchange.failure or "", 300)
    return Row(cells, note, "danger", place, copy=partial(exchange_text, exchange))


def _status(exchange: HttpExchange) -> Cell:
    if exchange.status is None:
        word = "blocked" if exchange.served_by == "blocked" else "failed"
        return Cell(word, "effect-refused", "danger")
    good = exchange.status < 400
    return Cell(str(exchange.status), "effect-applied" if good else "level-warn", "ok" if good else "warn")


def request_text(exchange: HttpExchange) -> str:
    """The request as it went out: its line, headers, an empty line, the body."""
    head = f"{exchange.method} {exchange.url}"
    return _message(head, exchange.request_headers, exchange.request_body)


def response_text(exchange: HttpExchange) -> str:
    """The response as it came in, or why there was none."""
    if exchange.status is None:
        return f"No response: {exchange.failure or 'the request did not go out'}"
    return _message(str(exchange.status), exchange.response_headers, exchange.response_body)


def exchange_text(exchange: HttpExchange) -> str:
    """Request and response, for the clipboard."""
    return f"{request_text(exchange)}\n\n{response_text(exchange)}"


def _message(head: str, headers: Mapping[str, str], body: str | None) -> str:
    lines = [head, *(f"{name}: {value}" for name, value in list(headers.items())[:_HEADERS])]
    return "\n".join([*lines, "", body] if body else lines)


class HttpView(QWidget):
    """The list of requests with its detail; what is not chosen is not laid out."""

    go_to = Signal(str, int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._exchanges: tuple[HttpExchange, ...] = ()
        self.view = RowView(theme, "HTTP requests", RowModel(COLUMNS))
        self.view.go_to.connect(self.go_to)
        self.view.selectionModel().currentRowChanged.connect(self._show_detail)
        self.request = ReadText(theme, "Request", code=True)
        self.response = ReadText(theme, "Response", code=True)
        self._sides = QSplitter(Qt.Orientation.Horizontal)
        self._sides.setObjectName("http_sides")
        self._sides.setChildrenCollapsible(False)
        self._titles = [self._side("Request", self.request), self._side("Response", self.response)]
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setObjectName("http_split")
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.view)
        self._split.addWidget(self._sides)
        self._split.setSizes([450, 550])
        self._sides.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _side(self, title: str, text: ReadText) -> QLabel:
        label = QLabel(title)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(text)
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

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show the requests of a run; None empties the list."""
        self._exchanges = exchanges(outcome) if outcome else ()
        self.view.set_rows(http_rows(outcome) if outcome else ())
        self._sides.hide()

    def set_dimmed(self, dimmed: bool) -> None:
        """Paint the list muted, for what belongs to an older run."""
        self.view.set_dimmed(dimmed)

    def _show_detail(self, current: Index) -> None:
        self._sides.setVisible(current.isValid())
        if current.isValid():
            exchange = self._exchanges[current.row()]
            self.request.set_text(detail_text(request_text(exchange)))
            self.response.set_text(detail_text(response_text(exchange)))
