"""The tree view with its filter, its menu and its keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from studio.project.event_document import ABSENT
from studio.project.paths import FieldPath, format_path
from studio.ui.event.tree import EventTree, kind
from studio.ui.rows.nothing import paint_nothing
from studio.ui.speech import tr
from studio.ui.theme import Theme

_ROW_HEIGHT = 1.55
KINDS: dict[str, Any] = {"text": "", "number": 0, "boolean": False, "object": {}, "list": [], "null": None}


_NOT_FOUND = tr("No field of the event holds these words.")
_NOT_CHANGED = tr("Nothing differs from the event that was loaded. What you change appears here.")


class _Tree(QTreeView):
    """Keys: Insert adds, Delete stops sending, F2 edits, Enter sends a field that is not sent."""

    key_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._nothing = ""

    def say_of_nothing(self, words: str) -> None:
        """What is said where there is no row to be seen."""
        self._nothing = words
        self.setAccessibleDescription("" if self.model().rowCount() else words)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or why there are none."""
        super().paintEvent(event)
        if self._nothing and not self.model().rowCount():
            paint_nothing(self, self._nothing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the tree."""
        wanted = {
            Qt.Key.Key_Insert: "add",
            Qt.Key.Key_Delete: "remove",
            Qt.Key.Key_Backspace: "remove",
            Qt.Key.Key_Return: "edit",
            Qt.Key.Key_Enter: "edit",
        }.get(Qt.Key(event.key()))
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            wanted = "up" if event.key() == Qt.Key.Key_Up else "down"
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            wanted = "duplicate" if event.key() == Qt.Key.Key_D else None
        if wanted and self.state() != QTreeView.State.EditingState:
            self.key_wanted.emit(wanted)
            return
        super().keyPressEvent(event)


class _Roomy(QStyledItemDelegate):
    """Rows with room around the text, for the eye and for the mouse."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height of the text and about half as much again."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), round(option.fontMetrics.height() * _ROW_HEIGHT))


class _Filtered(QSortFilterProxyModel):
    """Rows that hold the words looked for and, where that is asked, those of which `only` holds."""

    def __init__(self, model: EventTree, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.only: Callable[[FieldPath], bool] | None = None
        self.setSourceModel(model)

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Qt's way to ask about a row."""
        if self.only is not None and not self._differs(self._model.node(self._model.index(row, 0, parent)).path):
            return False
        return super().filterAcceptsRow(row, parent)

    def _differs(self, path: FieldPath) -> bool:
        """Whether a row, or something around it, differs: what is inside of a new object is new as well."""
        return self.only is None or any(self.only(path[:size]) for size in range(1, len(path) + 1))


class EventTreeView(QWidget):
    """Shows an EventTree. `wanted` asks for a change, `status` tells why one is not possible."""

    wanted = Signal(tuple, str, object)

    def __init__(self, theme: Theme, model: EventTree) -> None:
        super().__init__()
        self._theme, self.model = theme, model
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter fields"))
        self.filter.setAccessibleName(tr("Filter fields"))
        self.filter.setClearButtonEnabled(True)
        self.proxy = _Filtered(model, self)
        self.proxy.setRecursiveFilteringEnabled(True)
        self.proxy.setAutoAcceptChildRows(True)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.proxy.setFilterKeyColumn(-1)
        self.tree = _Tree()
        self._set_up_tree()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.addWidget(self.filter)
        column.addWidget(self.tree, 1)
        self.filter.textChanged.connect(self._filter)
        theme.changed.connect(self._fit)
        self._fit()

    def _set_up_tree(self) -> None:
        tree = self.tree
        tree.setModel(self.proxy)
        tree.setAccessibleName(tr("Event tree"))
        tree.setUniformRowHeights(True)
        tree.setAlternatingRowColors(True)
        tree.setEditTriggers(
            QTreeView.EditTrigger.EditKeyPressed
            | QTreeView.EditTrigger.DoubleClicked
            | QTreeView.EditTrigger.AnyKeyPressed
        )
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._open_menu)
        tree.key_wanted.connect(self.do)
        tree.doubleClicked.connect(self._double_clicked)
        tree.setItemDelegate(_Roomy(tree))
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setStretchLastSection(False)

    def _fit(self) -> None:
        self.tree.header().resizeSection(0, self._theme.px(170))
        self.tree.setIndentation(self._theme.px(14))

    def _filter(self, text: str) -> None:
        self.proxy.setFilterFixedString(text)
        self._explain()
        if text:
            self.tree.expandAll()

    @property
    def only_changed(self) -> bool:
        """Whether only some rows are shown."""
        return self.proxy.only is not None

    def show_only(self, only: Callable[[FieldPath], bool] | None) -> None:
        """Show the rows of which `only` holds, with what is around them; None for all."""
        self.proxy.only = only
        self.filter.setPlaceholderText(
            tr("Filter fields") if only is None else tr("Only what was changed: filter fields")
        )
        self.proxy.setAutoAcceptChildRows(only is None)
        self.proxy.invalidate()
        self._explain()
        if only is not None:
            self.tree.expandAll()

    def _explain(self) -> None:
        """Why the tree may have no rows."""
        searched = bool(self.filter.text())
        self.tree.say_of_nothing(_NOT_FOUND if searched else _NOT_CHANGED if self.only_changed else "")

    def expanded_paths(self) -> set[FieldPath]:
        """The paths that are open, kept over a change of the whole event."""
        found: set[FieldPath] = set()
        self._collect(QModelIndex(), found)
        return found

    def _collect(self, parent: QModelIndex, found: set[FieldPath]) -> None:
        for row in range(self.proxy.rowCount(parent)):
            index = self.proxy.index(row, 0, parent)
            if self.tree.isExpanded(index):
                found.add(self.model.node(self.proxy.mapToSource(index)).path)
                self._collect(index, found)

    def expand(self, paths: set[FieldPath]) -> None:
        """Open these paths."""
        for path in sorted(paths, key=len):
            index = self.model.index_of(path)
            if index.isValid():
                self.tree.setExpanded(self.proxy.mapFromSource(index), True)

    def current_path(self) -> FieldPath:
        """The path of the selected row; empty when none is."""
        index = self.tree.currentIndex()
        return self.model.node(self.proxy.mapToSource(index)).path if index.isValid() else ()

    def select(self, path: FieldPath) -> None:
        """Select a path, opening what is above it."""
        index = self.proxy.mapFromSource(self.model.index_of(path))
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)

    def do(self, what: str) -> None:
        """Do something with the selected row: add, remove, edit, duplicate, up, down, null or a kind."""
        index = self.tree.currentIndex()
        source = self.proxy.mapToSource(index)
        node = self.model.node(source)
        if what == "edit":
            self._edit(index, node.value)
        elif what == "add":
            self._add(node.path, node.value)
        elif not node.path or (node.value is ABSENT and what == "remove"):
            return
        elif what in KINDS:
            self.wanted.emit(node.path, "set", KINDS[what])
        else:
            self.wanted.emit(node.path, what, None)

    def _double_clicked(self, index: QModelIndex) -> None:
        node = self.model.node(self.proxy.mapToSource(index))
        if node.value is ABSENT and self.model.proposal(node.path) is not None:
            self.do("edit")

    def _edit(self, index: QModelIndex, value: Any) -> None:
        if isinstance(value, dict | list):
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
        elif value is ABSENT and (whole := self.model.proposal(self.current_path())) is not None:
            path = self.current_path()
            self.wanted.emit(path, "set", whole)
            # The rows have moved; an index from before would lead nowhere.
            self.expand({path})
        elif index.isValid():
            cell = index.siblingAtColumn(1)
            self.tree.setCurrentIndex(cell)
            self.tree.edit(cell)

    def _add(self, path: FieldPath, value: Any) -> None:
        """Add into the selected object or list, or beside the selected value."""
        holder = path if isinstance(value, dict | list) else path[:-1]
        self.wanted.emit(holder, "add", None)

    def _open_menu(self, point: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.tree.viewport().mapToGlobal(point))

    def menu(self) -> QMenu:
        """The menu of the selected row."""
        menu = QMenu(self)
        path = self.current_path()
        value = self.model.node(self.proxy.mapToSource(self.tree.currentIndex())).value
        for what, text in (("add", tr("&Add")), ("duplicate", tr("D&uplicate")), ("null", tr("Set to &null"))):
            self._action(menu, what, text)
        self._action(menu, "remove", tr("&Don't send"))
        kinds = menu.addMenu(tr("Change &kind"))
        for name in KINDS:
            action = self._action(kinds, name, name.capitalize())
            action.setEnabled(kind(value) != name)
        menu.addSeparator()
        for what, text in (
            ("reset", tr("&Reset to sample")),
            ("copy", tr("&Copy path")),
            ("insert", tr("&Insert path in code")),
        ):
            self._action(menu, what, text)
        menu.setTitle(format_path(path) if path else tr("Event"))
        return menu

    def _action(self, menu: QMenu, what: str, text: str) -> QAction:
        action = QAction(text, menu)
        action.triggered.connect(lambda: self.do(what))
        menu.addAction(action)
        return action
