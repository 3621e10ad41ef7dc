"""The editor of one mock: which requests it is for, and what it answers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.project.scenario import Scenario, dump_scenario
from studio.ui.hostile_text import detail_text, visible
from studio.ui.http.mock_answer import AnswerSide
from studio.ui.http.mock_fields import fit_line, labelled, line_field
from studio.ui.http.mock_form import MockForm
from studio.ui.http.mock_list import ListedMock, can_switch_off
from studio.ui.http.mock_reading import Mistake
from studio.ui.http.mock_request import RequestSide
from studio.ui.parts import Segmented
from studio.ui.read_text import ReadText
from studio.ui.speech import tr
from studio.ui.theme import Theme

VIEWS = (("form", tr("Form")), ("yaml", "YAML"))
STAYS = tr("The mock answers as before.")
_QUIET_MS = 200
_ROOM = 16


class MockEditor(QWidget):
    """Edits one mock. `typed` carries its texts once typing has paused, `switched` whether it is on."""

    typed = Signal(object)
    switched = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._form = MockForm()
        self._mistakes: tuple[Mistake, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self.setAccessibleName(tr("Mock"))
        self.on = QCheckBox(tr("&Active"))
        self.on.setAccessibleName(tr("Whether the mock takes part in runs"))
        self.times = line_field(tr("How many times the mock answers, empty for always"), "always", 6)
        self.view = Segmented(theme, tr("Mock view"), VIEWS)
        self.request, self.answer = RequestSide(theme), AnswerSide(theme)
        self.yaml = ReadText(theme, tr("The mock as a scenario file holds it"), code=True)
        self.mistake = ReadText(theme, tr("Mistake in the mock"), max_lines=2)
        self.go = QPushButton(tr("&Go there"))
        self._lay_out()
        self._connect()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self) -> None:
        self._head, self._foot_row = QHBoxLayout(), QHBoxLayout()
        self._head.addWidget(self.on)
        if not can_switch_off():
            self.on.hide()  # shown it is with the rest: what has no place yet would be a window of its own
        labelled(self._head, tr("&Times"), self.times)
        self._head.addStretch(1)
        self._head.addWidget(self.view)
        self.sides = QSplitter(Qt.Orientation.Horizontal)
        self.sides.setObjectName("mock_sides")
        self.sides.setChildrenCollapsible(False)
        for side in (self.request, self.answer):
            self.sides.addWidget(side)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._scrolled())
        self._pages.addWidget(self.yaml)
        self._foot = QWidget()
        self._foot.setLayout(self._foot_row)
        self._icon = QLabel()
        for part, stretch in ((self._icon, 0), (self.mistake, 1), (self.go, 0)):
            self._foot_row.addWidget(part, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._foot)
        column.addWidget(self._pages, 1)
        self._foot.hide()

    def _scrolled(self) -> QScrollArea:
        """The sides, which scroll where the zone has too little room for them."""
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setMinimumSize(1, 1)
        self._scroll.setWidget(self.sides)
        return self._scroll

    def _connect(self) -> None:
        self._timer.timeout.connect(self._tell)
        self.request.edited.connect(self._timer.start)
        self.answer.edited.connect(self._timer.start)
        self.times.textEdited.connect(self._timer.start)
        self.on.clicked.connect(self.switched)
        self.view.chosen.connect(self._show_view)
        self.go.clicked.connect(self.go_to_mistake)

    def _restyle(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(px(8), px(4), px(8), 0)
        self._head.setSpacing(px(8))
        self._foot_row.setContentsMargins(px(8), px(4), px(8), 0)
        self._icon.setPixmap(self._theme.pixmap("effect-refused", "danger"))
        fit_line(self.times, self._theme)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little width the answer stands below the request."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        needed = sum(side.minimumSizeHint().width() for side in (self.request, self.answer))
        narrow = self.width() < needed + 2 * self._theme.px(_ROOM)
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.sides.orientation() != wanted:
            self.sides.setOrientation(wanted)
            self.sides.setSizes([1_000, 1_000])

    # -- what is shown

    def show_mock(self, mock: ListedMock, *, another: bool = False) -> None:
        """Show a mock, or what has become of the one that is shown; `another` begins at its first answer."""
        form = self._form = mock.form
        self._timer.stop()
        self.on.setChecked(mock.is_on)
        if self.times.text() != form.times:
            self.times.setText(form.times)
        self.request.show_form(form)
        self.answer.show_steps(form.steps)
        if another:
            self.request.choose_filled(form)
            self.answer.choose_first()
        self.yaml.set_text(detail_text(dump_scenario(Scenario(http=(mock.entry,)))))
        self._show_mistakes(mock.mistakes)

    def _show_mistakes(self, mistakes: tuple[Mistake, ...]) -> None:
        self._mistakes = mistakes
        self._foot.setVisible(bool(mistakes))
        if mistakes:
            self.mistake.set_text(visible(f"{_where(mistakes[0])}{mistakes[0].sentence} {STAYS}"), "danger")
        self.request.show_mistakes({each.field: each for each in mistakes if each.step is None})
        self.answer.show_mistakes(mistakes)

    def _show_view(self, view: str) -> None:
        self.settle()
        self._pages.setCurrentIndex([key for key, _ in VIEWS].index(view))

    # -- what is typed

    def settle(self) -> None:
        """Tell what was typed now instead of in a moment."""
        if self._timer.isActive():
            self._timer.stop()
            self._tell()

    def _tell(self) -> None:
        form = replace(self.request.read(self._form), times=self.times.text(), steps=self.answer.read())
        if form != self._form:
            self._form = form
            self.typed.emit(form)

    # -- the keyboard

    def go_to_mistake(self) -> None:
        """Put the keyboard into the field that cannot be read."""
        if not self._mistakes:
            return
        self.view.choose("form")
        found = self._mistakes[0]
        if found.field == "times":
            self.times.setFocus()
        elif found.step is None:
            self.request.go_to(found)
        else:
            self.answer.go_to(found)

    def enter_answer(self) -> None:
        """Put the keyboard into what the mock answers."""
        self.view.choose("form")
        self.answer.take_keyboard()

    def enter_request(self) -> None:
        """Put the keyboard into the URL that the mock is for."""
        self.view.choose("form")
        self.request.url.setFocus()
        self.request.url.selectAll()


def _where(mistake: Mistake) -> str:
    return tr("Answer {0}: ").format(mistake.step + 1) if mistake.step else ""
