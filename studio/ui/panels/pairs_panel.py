"""The panel around a table of names with values: its head with buttons, its keys, and what it says below."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.ui.panels.pairs_model import NAME, VALUE, Index, PairsModel
from studio.ui.speech import tr
from studio.ui.theme import Theme

_NONE = Qt.KeyboardModifier.NoModifier


class PairDelegate(QStyledItemDelegate):
    """Edits names and values in place."""

    def __init__(self, one: str, columns: tuple[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._one, self._columns = one, columns

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line without a frame, with a name for screen readers."""
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setAccessibleName(tr("{0} of the {1}").format(self._columns[index.column()], self._one))
        return editor


class PairsPanel(QWidget):
    """Shows pairs and reports edits: `changed(values)` carries all of them, `closed` asks to be hidden."""

    changed = Signal(dict)
    closed = Signal()
    status = Signal(str)

    def __init__(self, theme: Theme, model: PairsModel) -> None:
        super().__init__()
        self.theme, self.model = theme, model
        words = model.words
        self.setAccessibleName(words.title)
        self.table = QTableView()
        self._notice, self._title = QLabel(), QLabel(words.title)
        self.add_button = self.button(tr("Add a {0} (Insert)").format(words.one), "secret-add", self.add)
        self.remove_button = self.button(tr("Remove the {0} (Delete)").format(words.one), "secret-remove", self.remove)
        self.close_button = self.button(
            tr("Close the {0} (Esc)").format(words.title.lower()), "notice-close", self.closed.emit
        )
        self._set_up()
        self._lay_out()
        theme.changed.connect(self._paint)
        self._paint()

    def button(self, name: str, icon: str, do: Callable[[], object]) -> QToolButton:
        """A button of the head, to be placed with `add_to_head` if the panel does not know it."""
        button = QToolButton()
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("icon_name", icon)
        button.clicked.connect(lambda _checked: do())
        return button

    def add_to_head(self, button: QToolButton) -> None:
        """Put another button before the one that closes the panel."""
        self._head.insertWidget(self._head.count() - 1, button)
        self._paint()

    def add_below(self, part: QWidget) -> None:
        """Put something below the table and what is said there."""
        self._column.addWidget(part)

    def use_delegate(self, delegate: QStyledItemDelegate) -> None:
        """Edit cells with this delegate instead of the plain one."""
        self._delegate = delegate
        delegate.closeEditor.connect(self._after_edit, Qt.ConnectionType.QueuedConnection)
        self.table.setItemDelegate(delegate)

    def _set_up(self) -> None:
        table = self.table
        table.setModel(self.model)
        words = self.model.words
        self.use_delegate(PairDelegate(words.one, words.columns, table))
        table.setAccessibleName(words.table)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.installEventFilter(self)
        self.model.edited.connect(lambda: self.changed.emit(self.model.values()))
        self.model.refused.connect(self.status)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        for button in (self.add_button, self.remove_button, self.close_button):
            self._head.addWidget(button)
        self._notice.setWordWrap(True)
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._said = ""
        for moment in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            moment.connect(self._tell)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self._notice)
        self._tell()  # last, for what has no place yet would be shown as a window of its own

    def show_values(self, values: Mapping[str, str], wanted: Iterable[str] = ()) -> None:
        """Show these pairs and the names the code asks for; `changed` stays silent."""
        row = self.table.currentIndex().row()
        self.model.show_values(values, wanted)
        self.table.setCurrentIndex(self.model.index(max(0, min(row, self.model.rowCount() - 1)), NAME))

    def show_notice(self, text: str | None) -> None:
        """Say something about all of them, for example that they are not kept."""
        self._said = text or ""
        self._tell()

    def _tell(self) -> None:
        """How to begin where there is nothing yet, and what holds for all."""
        parts = (self.model.words.use if self.model.rowCount() == 0 else "", self._said)
        self._notice.setText(" ".join(part for part in parts if part))
        self.table.setAccessibleDescription(self._notice.text())
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As high as head and table need it: the notice gives way where there is little room."""
        hint = super().minimumSizeHint()
        high = self._head.minimumSize().height() + self.table.minimumSizeHint().height()
        return QSize(hint.width(), min(hint.height(), high))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether there is room for the notice."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the notice where it has room as a whole; screen readers hear it with the table in any case."""
        taken = self._head.minimumSize().height() + self.table.minimumSizeHint().height()
        room = self.height() - taken >= self._notice.heightForWidth(max(self.width(), 1))
        self._notice.setVisible(bool(self._notice.text()) and (room or not self.isVisible()))

    def take_keyboard(self) -> None:
        """Put the keyboard into the list."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add(self) -> None:
        """Add a row and edit its name."""
        self.model.drop_nameless()
        index = self.model.add()
        self.take_keyboard()
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def remove(self) -> None:
        """Remove the chosen row."""
        self.model.remove(self.table.currentIndex().row())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Insert, Delete, Enter and Esc in the list."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            does = {
                Qt.Key.Key_Insert: self.add,
                Qt.Key.Key_Delete: self.remove,
                Qt.Key.Key_Return: self._edit,
                Qt.Key.Key_Enter: self._edit,
                Qt.Key.Key_Escape: self.closed.emit,
            }.get(Qt.Key(event.key()))
            if self.table.state() == QAbstractItemView.State.EditingState:
                return super().eventFilter(watched, event)  # a key that the cell's editor has left over
            if does is not None and event.modifiers() in (_NONE, Qt.KeyboardModifier.KeypadModifier):
                does()
                return True
        return super().eventFilter(watched, event)

    def _edit(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.table.edit(index)

    def _after_edit(self) -> None:
        """Go on from a fresh name to its value; drop a row that was left without a name."""
        index = self.table.currentIndex()
        editing = self.table.state() == QAbstractItemView.State.EditingState
        if editing or not index.isValid():
            return
        name, value = (index.siblingAtColumn(column).data(Qt.ItemDataRole.EditRole) for column in (NAME, VALUE))
        if not name:
            self.model.drop_nameless()
        elif index.column() == NAME and not value:
            self.table.setCurrentIndex(index.siblingAtColumn(VALUE))
            self.table.edit(index.siblingAtColumn(VALUE))

    def _paint(self) -> None:
        theme = self.theme
        self._title.setFont(theme.ui_font(1.0, bold=True))
        self._head.setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4))
        palette = theme.palette()
        palette.setColor(self._notice.foregroundRole(), theme.color("muted"))
        self._notice.setPalette(palette)
        self._notice.setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4))
        for button in self.findChildren(QToolButton):
            if name := button.property("icon_name"):
                button.setIcon(theme.icon(name))
                button.setIconSize(QSize(theme.px(16), theme.px(16)))
                button.setMinimumSize(theme.px(24), theme.px(24))
        self.table.verticalHeader().setDefaultSectionSize(round(QFontMetrics(theme.ui_font()).height() * 1.55))
