"""The page of the key bindings: every command with its keys, each of which can be given, added and taken away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from studio.ui.commands import Command, CommandSet, menu_title, shown
from studio.ui.keys.capture import KeyField, why_not
from studio.ui.parts import FittingLine
from studio.ui.speech import tr
from studio.ui.theme import Theme

_ID = Qt.ItemDataRole.UserRole
COLUMNS = (tr("Command"), tr("Menu"), tr("Keys"))


class KeysPage(QWidget):
    """Lists commands. `wanted` carries all keys that differ from the shipped ones, by the ids of commands."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, commands: CommandSet) -> None:
        super().__init__()
        self._theme, self._commands = theme, commands
        self._pending: tuple[str, str, bool] | None = None
        self._adds = False
        self.search, self.list, self.field, self.told = QLineEdit(), _List(), KeyField(), FittingLine()
        self._items = QStandardItemModel(self)
        self._found = _Search(self)
        self._make_buttons()
        self._lay_out()
        self._connect()
        theme.changed.connect(self._paint)
        self.show_keys()
        self._paint()
        self._end_capture()

    def _make_buttons(self) -> None:
        def button(words: str, does: Callable[[], object]) -> QPushButton:
            made = QPushButton(words)
            made.setAutoDefault(True)
            made.clicked.connect(does)
            return made

        self.change = button(tr("Chan&ge key…"), self._ask_change)
        self.add = button(tr("&Add a key…"), self._ask_add)
        self.remove = button(tr("Re&move keys"), self._remove)
        self.reset = button(tr("Re&set"), self._reset)
        self.reset_all = button(tr("Reset all &keys"), lambda: self.wanted.emit({}))
        self.take = button(tr("Ta&ke it"), self._take)
        self.leave = button(tr("Leave &it"), self._end_capture)

    def _lay_out(self) -> None:
        self.label = QLabel(tr("Search"))
        self.label.setBuddy(self.search)
        self.search.setAccessibleName(tr("Search commands and keys"))
        self.search.setPlaceholderText(tr("A command, or a key such as Ctrl+S"))
        self.list.setAccessibleName(tr("Commands and their keys"))
        self.list.setModel(self._found)
        self._top, self._foot, self._column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        self._top.addWidget(self.label)
        self._top.addWidget(self.search)
        foot: tuple[QWidget, ...] = (self.change, self.add, self.remove, self.reset, self.field, self.take, self.leave)
        for part in foot:
            self._foot.addWidget(part)
        self._foot.addWidget(self.told, 1)
        self._foot.addWidget(self.reset_all)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._top)
        self._column.addWidget(self.list, 1)
        self._column.addLayout(self._foot)

    def _connect(self) -> None:
        self._found.setSourceModel(self._items)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.wanted.connect(self._ask_change)
        self.list.removal.connect(self._remove)
        self.list.doubleClicked.connect(lambda _: self._ask_change())
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._fit_buttons())
        self.field.pressed.connect(self._pressed)
        self.field.left.connect(self._left)

    def take_keyboard(self) -> None:
        """Put the keyboard into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # -- the list

    def show_keys(self) -> None:
        """Show every command with the keys it has now; the chosen one stays chosen."""
        chosen = self._chosen()
        self._found.keep(chosen.id if chosen else "")
        self._items.clear()
        self._items.setHorizontalHeaderLabels(list(COLUMNS))
        for command in self._commands.commands.values():
            self._items.appendRow(self._line(command))
        header = self.list.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._choose(chosen.id if chosen else "")

    def _line(self, command: Command) -> list[QStandardItem]:
        keys = ", ".join(dict.fromkeys(shown(key) for key in command.keys))
        changed = command.keys != self._commands.shipped_keys(command.id)
        remark = " (changed)" if changed else " (fixed)" if command.fixed else ""
        line = [QStandardItem(text) for text in (command.plain_title, menu_title(command.menu), f"{keys}{remark}")]
        for item in line:
            item.setEditable(False)
            item.setData(command.id, _ID)
            item.setData(f"{command.plain_title}: {keys or tr('no key')}{remark}", Qt.ItemDataRole.AccessibleTextRole)
        font = QFont()  # all but its weight is the list's, which follows the zoom
        font.setBold(changed)
        line[2].setFont(font)
        return line

    def _filter(self, wanted: str) -> None:
        self._found.search(wanted)
        self._choose("")

    def _choose(self, id: str) -> None:
        rows = range(self._found.rowCount())
        row = next((row for row in rows if self._found.index(row, 0).data(_ID) == id), 0)
        self.list.setCurrentIndex(self._found.index(row, 0))
        self._fit_buttons()

    def _chosen(self) -> Command | None:
        return self._commands.commands.get(str(self.list.currentIndex().data(_ID)))

    def _fit_buttons(self) -> None:
        command = self._chosen()
        free = command is not None and not command.fixed
        for button in (self.change, self.add):
            button.setEnabled(free)
        self.remove.setEnabled(free and bool(command and command.keys))
        self.reset.setEnabled(free and command is not None and command.keys != self._commands.shipped_keys(command.id))

    # -- giving keys

    def _ask_change(self) -> None:
        self._ask(adds=False)

    def _ask_add(self) -> None:
        self._ask(adds=True)

    def _ask(self, *, adds: bool) -> None:
        command = self._chosen()
        if command is None or command.fixed:
            self.told.say(tr("The keys of the flow strip belong to it and stay"))
            return
        self._adds = adds
        self._show_capture(True)
        self.field.setAccessibleName(tr("New key for {0}").format(command.plain_title))
        self.field.setText("")
        self.field.setPlaceholderText(tr("Press a key"))
        self.told.say(tr("For {0}. Esc leaves it as it is.").format(command.plain_title))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_capture(self, on: bool) -> None:
        for part in (self.change, self.add, self.remove, self.reset, self.reset_all):
            part.setVisible(not on)
        self.field.setVisible(on)
        self.take.hide()
        self.leave.hide()

    def _pressed(self, key: str) -> None:
        command = self._chosen()
        if command is None:
            return
        self.field.setText(shown(key))
        if refused := why_not(key):
            self.told.say(refused)
            return
        holder = self._commands.holder(key, command.id)
        if holder is None:
            self._give(command.id, key)
        elif holder.fixed:
            self.told.say(tr("{0} belongs to {1} and stays there").format(shown(key), holder.plain_title))
        else:
            self._pending = (command.id, key, self._adds)
            self.told.say(tr("{0} belongs to {1}. Take it from there?").format(shown(key), holder.plain_title))
            self.take.show()
            self.leave.show()
            self.take.setFocus()

    def _take(self) -> None:
        if self._pending is not None:
            id, key, _ = self._pending
            self._give(id, key)

    def _give(self, id: str, key: str) -> None:
        keys = {each.id: each.keys for each in self._commands.commands.values()}
        holder = self._commands.holder(key, id)
        if holder is not None:
            keys[holder.id] = tuple(each for each in holder.keys if shown(each) != shown(key))
        others = tuple(each for each in keys[id] if shown(each) != shown(key)) if self._adds else ()
        keys[id] = (*others, key)
        self._end_capture()
        self._tell(keys)
        self.told.say(tr("{0} is now done by {1}").format(self._commands.commands[id].plain_title, shown(key)))

    def _remove(self) -> None:
        command = self._chosen()
        if command is not None and not command.fixed:
            self._tell({**self._now(), command.id: ()})

    def _reset(self) -> None:
        command = self._chosen()
        if command is None:
            return
        shipped = self._commands.shipped_keys(command.id)
        taken = [holder for key in shipped if (holder := self._commands.holder(key, command.id))]
        keys = {**self._now(), command.id: shipped}
        for holder in taken:
            keys[holder.id] = tuple(key for key in holder.keys if key not in shipped)
        self._tell(keys)
        if taken:
            self.told.say(tr("{0} has no longer {1}").format(taken[0].plain_title, shown(shipped[0])))

    def _now(self) -> dict[str, tuple[str, ...]]:
        return {id: command.keys for id, command in self._commands.commands.items()}

    def _tell(self, keys: dict[str, tuple[str, ...]]) -> None:
        self.wanted.emit({id: each for id, each in keys.items() if each != self._commands.shipped_keys(id)})

    def _left(self) -> None:
        """The field lost the keyboard: to the question about a conflict, or for good."""
        if self._pending is None:
            self._end_capture()

    def _end_capture(self) -> None:
        was_on = not self.field.isHidden()
        self._pending = None
        self._show_capture(False)
        self.told.say("")
        if was_on:
            self.list.setFocus()
        self._fit_buttons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the question about a conflict before it leaves the page."""
        if event.key() == Qt.Key.Key_Escape and self._pending is not None:
            self._end_capture()
            return
        super().keyPressEvent(event)

    def _paint(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(8))
        for row in (self._top, self._foot):
            row.setSpacing(px(8))
        self.field.setFixedWidth(px(180))
        palette = self._theme.palette()
        palette.setColor(self.told.foregroundRole(), self._theme.color("muted"))
        self.told.setPalette(palette)


class _Search(QSortFilterProxyModel):
    """Lets those lines through that hold every word of the search, in whatever column, and the one that is kept."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._kept = ""

    def keep(self, id: str) -> None:
        """Keep the line of a command until something else is searched, whatever its keys are now."""
        self._kept = id

    def search(self, wanted: str) -> None:
        self.beginFilterChange()
        self._words, self._kept = wanted.casefold().split(), ""
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # type: ignore[override]
        model = self.sourceModel()
        if self._kept and model.index(row, 0, parent).data(_ID) == self._kept:
            return True
        texts = " ".join(str(model.index(row, column, parent).data() or "") for column in range(len(COLUMNS)))
        return all(word in texts.casefold() for word in self._words)


class _List(QTreeView):
    """The list itself: Enter asks for a key, Del takes all keys away."""

    wanted = Signal()
    removal = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal.emit()
        else:
            super().keyPressEvent(event)
