"""The secrets of the action: names in plain sight, values masked until one asks to see them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent
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

from studio.project.secrets import mask
from studio.ui.hostile_text import row_text
from studio.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_NAME, _VALUE = 0, 1
_NOT_SET = "not set"
_USE = "Insert adds one; the action reads it as event.secrets.NAME."


class SecretsModel(QAbstractTableModel):
    """Rows of name and value. A name the code asks for but nobody has set has the value None.

    `edited` tells every change a person made; `refused` says in one sentence why an edit was not taken.
    """

    edited = Signal()
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, str | None]] = []
        self._revealed = False

    def show_values(self, values: Mapping[str, str], wanted: Iterable[str] = ()) -> None:
        """Show these secrets, then the wanted names that are not among them."""
        self.beginResetModel()
        self._rows = [*values.items(), *((name, None) for name in wanted if name not in values)]
        self.endResetModel()

    def values(self) -> dict[str, str]:
        """The secrets that have a name and a value."""
        return {name: value for name, value in self._rows if name and value is not None}

    def reveal(self, revealed: bool) -> None:
        """Show values as they are, or masked."""
        self._revealed = revealed
        if self._rows:
            self.dataChanged.emit(self.index(0, _VALUE), self.index(len(self._rows) - 1, _VALUE))

    def add(self) -> QModelIndex:
        """Append a row without a name; returns the place of the name."""
        row = len(self._rows)
        self.beginInsertRows(ROOT, row, row)
        self._rows.append(("", ""))
        self.endInsertRows()
        return self.index(row, _NAME)

    def remove(self, row: int) -> None:
        """Take a row away."""
        if 0 <= row < len(self._rows):
            self.beginRemoveRows(ROOT, row, row)
            del self._rows[row]
            self.endRemoveRows()
            self.edited.emit()

    def drop_nameless(self) -> None:
        """Take rows away whose name nobody has typed."""
        for row in reversed([i for i, (name, _) in enumerate(self._rows) if not name]):
            self.beginRemoveRows(ROOT, row, row)
            del self._rows[row]
            self.endRemoveRows()

    def rowCount(self, parent: Index = ROOT) -> int:
        """One row for each secret."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Name and value."""
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Masked values for display and for screen readers; the true ones for editing only."""
        if not index.isValid():
            return None
        name, value = self._rows[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            return name if index.column() == _NAME else value or ""
        if role == Qt.ItemDataRole.DisplayRole:
            return row_text(name) if index.column() == _NAME else self._shown(value)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == _VALUE:
            return f"{name}: {_NOT_SET if value is None else self._spoken(value)}"
        return None

    def _shown(self, value: str | None) -> str:
        if value is None:
            return _NOT_SET
        return row_text(value) if self._revealed else mask(value)

    def _spoken(self, value: str) -> str:
        return value if self._revealed else "hidden"

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take an edit; a name that is empty or taken is refused."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        name, old = self._rows[index.row()]
        if index.column() == _NAME:
            name = str(value).strip()
            if reason := self._no_name(name, index.row()):
                self.refused.emit(reason)
                return False
        else:
            old = str(value)
        if self._rows[index.row()] != (name, old):
            self._rows[index.row()] = (name, old)
            self.dataChanged.emit(index, index)
            self.edited.emit()
        return True

    def _no_name(self, name: str, row: int) -> str:
        if not name:
            return "A secret needs a name."
        taken = any(name == other for i, (other, _) in enumerate(self._rows) if i != row)
        return f"The name {row_text(name, 60)} is taken." if taken else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The column titles."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return ("Name", "Value")[section]
        return None


class _ValueDelegate(QStyledItemDelegate):
    """Edits values behind dots, so that nobody reads them off a projector."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        if index.column() == _VALUE:
            editor.setEchoMode(QLineEdit.EchoMode.Password)
        editor.setAccessibleName("Value of the secret" if index.column() == _VALUE else "Name of the secret")
        return editor


class SecretsPanel(QWidget):
    """Shows secrets and reports edits: `changed(values)` carries all of them, `closed` asks to be hidden."""

    changed = Signal(dict)
    closed = Signal()
    status = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName("Secrets")
        self.model = SecretsModel(self)
        self.table = QTableView()
        self._notice = QLabel()
        self._title = QLabel("Secrets")
        self.add_button = self._button("Add a secret (Insert)", self.add)
        self.remove_button = self._button("Remove the secret (Delete)", self.remove)
        self.reveal_button = self._button("Show the values while pressed", lambda: None)
        self.close_button = self._button("Close the secrets (Esc)", self.closed.emit)
        self._set_up()
        self._lay_out()
        theme.changed.connect(self._paint)
        self._paint()

    def _button(self, name: str, do: Any) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked: do())
        return button

    def _set_up(self) -> None:
        table = self.table
        table.setModel(self.model)
        self._delegate = _ValueDelegate(table)
        self._delegate.closeEditor.connect(self._after_edit, Qt.ConnectionType.QueuedConnection)
        table.setItemDelegate(self._delegate)
        table.setAccessibleName("Secrets of the action")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.installEventFilter(self)
        self.reveal_button.pressed.connect(lambda: self.model.reveal(True))
        self.reveal_button.released.connect(lambda: self.model.reveal(False))
        self.model.edited.connect(lambda: self.changed.emit(self.model.values()))
        self.model.refused.connect(self.status)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        for button in (self.add_button, self.remove_button, self.reveal_button, self.close_button):
            self._head.addWidget(button)
        self._notice.setWordWrap(True)
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._said = ""
        for moment in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            moment.connect(self._tell)
        self._tell()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self._notice)

    def show_values(self, values: Mapping[str, str], wanted: Iterable[str] = ()) -> None:
        """Show these secrets and the names the code asks for; `changed` stays silent."""
        row = self.table.currentIndex().row()
        self.model.show_values(values, wanted)
        self.table.setCurrentIndex(self.model.index(max(0, min(row, self.model.rowCount() - 1)), _NAME))

    def show_notice(self, text: str | None) -> None:
        """Say something about all secrets, for example that they are not kept."""
        self._said = text or ""
        self._tell()

    def _tell(self) -> None:
        """How to begin where there is nothing yet, and what holds for all secrets."""
        parts = (_USE if self.model.rowCount() == 0 else "", self._said)
        self._notice.setText(" ".join(part for part in parts if part))
        self._notice.setVisible(bool(self._notice.text()))

    def take_keyboard(self) -> None:
        """Put the keyboard into the list."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add(self) -> None:
        """Add a secret and edit its name."""
        self.model.drop_nameless()
        index = self.model.add()
        self.take_keyboard()
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def remove(self) -> None:
        """Remove the chosen secret."""
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
        name, value = (index.siblingAtColumn(column).data(Qt.ItemDataRole.EditRole) for column in (_NAME, _VALUE))
        if not name:
            self.model.drop_nameless()
        elif index.column() == _NAME and not value:
            self.table.setCurrentIndex(index.siblingAtColumn(_VALUE))
            self.table.edit(index.siblingAtColumn(_VALUE))

    def _paint(self) -> None:
        theme = self._theme
        self._title.setFont(theme.ui_font(1.0, bold=True))
        self._head.setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4))
        palette = theme.palette()
        palette.setColor(self._notice.foregroundRole(), theme.color("muted"))
        self._notice.setPalette(palette)
        self._notice.setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4))
        for button, icon in (
            (self.add_button, "secret-add"),
            (self.remove_button, "secret-remove"),
            (self.reveal_button, "secret-reveal"),
            (self.close_button, "notice-close"),
        ):
            button.setIcon(theme.icon(icon))
            button.setIconSize(QSize(theme.px(16), theme.px(16)))
            button.setMinimumSize(theme.px(24), theme.px(24))
        self.table.verticalHeader().setDefaultSectionSize(round(QFontMetrics(theme.ui_font()).height() * 1.55))


_NONE = Qt.KeyboardModifier.NoModifier
