"""The page of the mocks: their list in the order in which they are tried, and the editor of the chosen one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.ui.http.document import HttpDocument
from studio.ui.http.mock_editor import MockEditor
from studio.ui.http.mock_form import MockForm
from studio.ui.http.mock_list import NEW, HttpPart, can_switch_off, doubled, moved, switched, typed, with_mock, without
from studio.ui.http.mock_rows import COLUMNS, mock_rows
from studio.ui.parts import FittingLine
from studio.ui.rows.model import RowModel
from studio.ui.rows.view import RowView
from studio.ui.speech import tr
from studio.ui.theme import Theme
from studio.ui.turning import TurningSplit

EMPTY = tr(
    "No mocks yet. A mock answers a request of the action in place of the real host. "
    "Run the action and choose “Add as mock” beside a request, or begin with an empty one."
)
_NARROW = 900
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class MockList(RowView):
    """The list; `asked` carries what a key wants: add, remove, up, down, switch, or edit."""

    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Mocks"), RowModel(COLUMNS), note_column=2)
        self.setSelectionMode(RowView.SelectionMode.SingleSelection)
        for action in self.actions():
            self.removeAction(action)
        self.doubleClicked.connect(lambda _: self.asked.emit("edit"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Insert, Delete, Space, Enter, and Alt with an arrow; everything else is the list's own."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        keys = {
            Qt.Key.Key_Insert: "add",
            Qt.Key.Key_Delete: "remove",
            Qt.Key.Key_Space: "switch",
            Qt.Key.Key_Return: "edit",
            Qt.Key.Key_Enter: "edit",
        }
        arrows = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}
        wanted = keys.get(key) if modifiers in _PLAIN else None
        if modifiers & Qt.KeyboardModifier.AltModifier:
            wanted = arrows.get(key)
        if wanted:
            self.asked.emit(wanted)
        else:
            super().keyPressEvent(event)

    def chosen(self) -> int:
        """The index of the chosen mock, or -1."""
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        """Choose a mock by its index."""
        wanted = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.row_model.index(row, 0), wanted)


class MockPage(QWidget):
    """Shows and edits the mocks of a document."""

    status = Signal(str)

    def __init__(self, theme: Theme, document: HttpDocument) -> None:
        super().__init__()
        self._theme, self._document = theme, document
        self._uses: Mapping[int, int] = {}
        self._shown, self._filling = -1, False
        self.list = MockList(theme)
        self.editor = MockEditor(theme)
        self.buttons: dict[str, QToolButton] = {}
        self._does: dict[str, Callable[[], object]] = {
            "add": self.add,
            "double": self.double,
            "remove": self.remove,
            "up": lambda: self.shift(-1),
            "down": lambda: self.shift(1),
            "switch": self.switch,
            "edit": self.editor.enter_answer,
        }
        self._lay_out()
        self._connect()
        theme.changed.connect(self._restyle)
        self._restyle()
        self._show()

    def _lay_out(self) -> None:
        self._bar = QHBoxLayout()
        self._title = FittingLine()
        self._title.say(tr("The first mock that matches answers"))
        self._bar.addWidget(self._title, 1)
        for key, _icon, name in _BUTTONS:
            self._bar.addWidget(self._button(key, name))
        self._left = QWidget()
        self._column = QVBoxLayout(self._left)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._bar)
        self._column.addWidget(self.list, 1)
        self.split = TurningSplit(self._theme, "mock_split", _NARROW, (400, 600), (300, 700))
        self.split.hold(self._left, self.editor)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.split)
        self._pages.addWidget(self._empty())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    def _empty(self) -> QWidget:
        page = QWidget()
        self._nothing = QLabel(EMPTY)
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._nothing.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.new = QPushButton(tr("&New mock"))
        self.new.clicked.connect(self.add)
        self._empty_column = QVBoxLayout(page)
        self._empty_column.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)
        self._empty_column.addWidget(self._nothing, 1)
        return page

    def _button(self, key: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._does[key])
        self.buttons[key] = button
        return button

    def _connect(self) -> None:
        self._document.changed.connect(self._show)
        self.list.selectionModel().currentRowChanged.connect(self._choose)
        self.list.asked.connect(lambda what: self._does[what]())
        self.editor.typed.connect(self._typed)
        self.editor.switched.connect(lambda _: self.switch())
        for key, _icon, name in _BUTTONS:
            action = QAction(name, self.list)
            action.triggered.connect(self._does[key])
            self.list.addAction(action)

    def _restyle(self) -> None:
        px = self._theme.px
        self._bar.setContentsMargins(px(8), px(2), px(4), px(2))
        self._bar.setSpacing(0)
        self._empty_column.setContentsMargins(px(12), px(12), px(12), px(12))
        self._empty_column.setSpacing(px(8))
        for key, icon, _name in _BUTTONS:
            self.buttons[key].setIcon(self._theme.icon(icon))
            self.buttons[key].setIconSize(QSize(px(16), px(16)))
            self.buttons[key].setMinimumSize(px(24), px(24))
        palette = self._theme.palette()
        palette.setColor(self._title.foregroundRole(), self._theme.color("muted"))
        self._title.setPalette(palette)

    def minimumSizeHint(self) -> QSize:
        """As low as list and editor are beside each other; below each other they stand only where there is room."""
        height = max(self._left.minimumSizeHint().height(), self.editor.minimumSizeHint().height())
        return QSize(super().minimumSizeHint().width(), height)

    # -- what is shown

    @property
    def _part(self) -> HttpPart:
        return self._document.part

    def show_uses(self, uses: Mapping[int, int]) -> None:
        """Say how often each entry, known by its `id`, was used in the last run."""
        self._uses = uses
        self._show()

    def _show(self) -> None:
        """Bring the list and the editor up to date."""
        mocks = self._part.mocks
        self._pages.setCurrentIndex(0 if mocks else 1)
        row = min(max(self.list.chosen(), 0), len(mocks) - 1)
        rows = mock_rows(mocks, self._uses)
        if rows != self.list.row_model.rows:
            self._filling = True
            self.list.set_rows(rows)
            self.list.choose(row)
            self._filling = False
        self._show_chosen(row)

    def _show_chosen(self, row: int) -> None:
        mocks = self._part.mocks
        for key in ("double", "remove"):
            self.buttons[key].setEnabled(bool(mocks))
        self.buttons["up"].setEnabled(row > 0)
        self.buttons["down"].setEnabled(0 <= row < len(mocks) - 1)
        if 0 <= row < len(mocks):
            self.editor.show_mock(mocks[row], another=row != self._shown)
        self._shown = row if mocks else -1

    def _choose(self) -> None:
        if not self._filling:
            self.settle()
            self._show_chosen(self.list.chosen())

    def choose(self, row: int) -> None:
        """Choose a mock by its index."""
        self.settle()
        self.list.choose(row)

    # -- what is asked for

    def settle(self) -> None:
        """Take what was typed now instead of in a moment."""
        self.editor.settle()

    def _typed(self, form: MockForm) -> None:
        """The field of the merged undo step is the mock: its texts are one draft."""
        if 0 <= self._shown < len(self._part.mocks):
            self._document.change(typed(self._part, self._shown, form), ("typed", self._shown))

    def _change(self, part: HttpPart, row: int) -> None:
        self._shown = -1
        self._document.change(part)
        self.list.choose(row)

    def add(self) -> None:
        """Add an empty mock behind the chosen one, with the keyboard in its URL."""
        self.settle()
        row = self.list.chosen() + 1 if self._part.mocks else 0
        self._change(with_mock(self._part, NEW, row), row)
        self.editor.enter_request()

    def double(self) -> None:
        """Add a copy of the chosen mock behind it."""
        self.settle()
        row = self.list.chosen()
        if row >= 0:
            self._change(doubled(self._part, row), row + 1)

    def remove(self) -> None:
        """Remove the chosen mock; undo brings it back."""
        self.settle()
        row = self.list.chosen()
        if row >= 0:
            self._change(without(self._part, row), min(row, len(self._part.mocks) - 2))
            self.status.emit(tr("Mock removed; Undo brings it back"))
            (self.list if self._part.mocks else self.new).setFocus()

    def shift(self, by: int) -> None:
        """Move the chosen mock up (-1) or down (1)."""
        self.settle()
        row = self.list.chosen()
        if 0 <= row + by < len(self._part.mocks):
            self._change(moved(self._part, row, row + by), row + by)

    def switch(self) -> None:
        """Let the chosen mock take part in runs, or not."""
        self.settle()
        row = self.list.chosen()
        if row >= 0 and can_switch_off():
            self._document.change(switched(self._part, row, not self._part.mocks[row].is_on))

    def take_keyboard(self) -> None:
        """Put the keyboard into the list, or where there is nothing to list on the way to begin."""
        target = self.list if self._part.mocks else self.new
        target.setFocus(Qt.FocusReason.TabFocusReason)


_BUTTONS = (
    ("add", "secret-add", tr("Add a mock (Insert)")),
    ("double", "outcome-copy", tr("Duplicate the mock")),
    ("up", "find-previous", tr("Move the mock up (Alt+Up)")),
    ("down", "find-next", tr("Move the mock down (Alt+Down)")),
    ("remove", "secret-remove", tr("Delete the mock (Delete)")),
)
