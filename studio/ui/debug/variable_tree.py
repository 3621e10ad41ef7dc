"""The variables of a stopped action as a tree: looked into when a branch is opened, a page at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from studio.sandbox.debug import DebugProblem, DebugSession, Variable, Variables
from studio.ui.debug.asking import Asking
from studio.ui.hostile_text import row_text
from studio.ui.speech import tr
from studio.ui.theme import Theme

Load = Callable[[int], Variables]
_NODE = Qt.ItemDataRole.UserRole + 1
_LOADING, _MORE = "…", tr("Show more")
_TEXT = 1000
_MEANINGS = {"string": "code_string", "number": "code_number", "bigint": "code_number", "boolean": "code_keyword"}
_MUTED = frozenset({"undefined", "null", "unset", "accessor", "hole", "proxy", "function"})


@dataclass(frozen=True)
class Node:
    """What stands behind a row: its way from the root, what it holds, and who can say what is in it.

    `owner` is the handle of the value that it is a property of, 0 for a variable of a scope.
    """

    path: tuple[str, ...]
    variable: Variable
    load: Load | None = None
    owner: int = 0
    start: int = 0


@dataclass(frozen=True)
class Branch:
    """A row of the first level: a scope or the watched expressions, with what asks for its content."""

    title: str
    load: Load
    is_open: bool = True


class VariableTree(QTreeView):
    """`change_wanted(node)` asks for another value of a row, `removed(path)` to take a row away."""

    change_wanted = Signal(object)
    removed = Signal(object)

    def __init__(self, theme: Theme, asking: Asking) -> None:
        super().__init__()
        self._theme, self._asking = theme, asking
        self._session: DebugSession | None = None
        self._open: set[tuple[str, ...]] = set()
        self._closed: set[tuple[str, ...]] = set()
        self._before: dict[tuple[str, ...], str] = {}
        self._now: dict[tuple[str, ...], str] = {}
        self._items = QStandardItemModel(0, 2, self)
        self._items.setHorizontalHeaderLabels([tr("Name"), tr("Value")])
        self.setModel(self._items)
        self.setAccessibleName(tr("Variables"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAlternatingRowColors(False)
        self.header().setStretchLastSection(True)
        self.expanded.connect(self._opened)
        self.collapsed.connect(self._shut)
        theme.changed.connect(self._restyle)
        self._restyle()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The chosen row gets its strong colour."""
        super().focusInEvent(event)
        self._shade()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The chosen row loses its strong colour."""
        super().focusOutEvent(event)
        self._shade()

    def _shade(self) -> None:
        palette, here = self._theme.palette(), self.hasFocus()
        palette.setColor(QPalette.ColorRole.Highlight, self._theme.color("accent" if here else "surface2"))
        palette.setColor(QPalette.ColorRole.HighlightedText, self._theme.color("accent_text" if here else "text"))
        self.setPalette(palette)

    def _restyle(self) -> None:
        self._shade()
        self.setFont(self._theme.code_font())
        self.header().setFont(self._theme.ui_font())
        self.setIndentation(self._theme.px(16))
        self.header().resizeSection(0, self._theme.px(190))
        self._each(self._colour)

    # -- content

    def show_stop(self, session: DebugSession, branches: Sequence[Branch]) -> None:
        """Show what is in scope at another stop; what was open before is opened again, changes are marked."""
        self._before, self._now = {**self._before, **self._now}, {}
        self.show_branches(session, branches)

    def show_branches(self, session: DebugSession, branches: Sequence[Branch]) -> None:
        """Show other branches of the same stop."""
        chosen = self.chosen_path()
        self._session = session
        self._items.setRowCount(0)
        self._wanted = chosen
        for branch in branches:
            node = Node((branch.title,), Variable(branch.title, "calls", ""), branch.load)
            item = self._append(self._items.invisibleRootItem(), node)
            if (branch.is_open and node.path not in self._closed) or node.path in self._open:
                self.expand(item.index())
        if chosen is None and self._items.rowCount():
            self.setCurrentIndex(self._items.index(0, 0))

    _wanted: tuple[str, ...] | None = None

    def clear(self) -> None:
        """Nothing is stopped any more, and nothing is remembered of this run."""
        self._items.setRowCount(0)
        self._before, self._now = {}, {}
        self._session = None

    def _append(self, parent: QStandardItem, node: Node) -> QStandardItem:
        variable = node.variable
        name, value = QStandardItem(row_text(variable.name, 100)), QStandardItem(row_text(variable.text, _TEXT))
        name.setData(node, _NODE)
        if variable.masked:
            value.setToolTip(tr("A secret is hidden; Run > Show secrets in the debugger shows it."))
        if node.load is not None:
            name.appendRow([QStandardItem(_LOADING), QStandardItem()])
        parent.appendRow([name, value])
        self._now[node.path] = variable.text
        self._colour(name)
        if node.path == self._wanted:
            self.setCurrentIndex(name.index())
        if node.load is not None and node.path in self._open:
            self.expand(name.index())
        return name

    def is_changed(self, node: Node) -> bool:
        """Whether the value was another one at the last stop where it was seen."""
        before = self._before.get(node.path)
        return before is not None and before != node.variable.text and len(node.path) > 1

    def _colour(self, name: QStandardItem) -> None:
        node = name.data(_NODE)
        value = self._sibling(name)
        if not isinstance(node, Node) or value is None:
            return
        changed, kind = self.is_changed(node), node.variable.kind
        meaning = "warn" if changed else _MEANINGS.get(kind, "muted" if kind in _MUTED else "text")
        value.setForeground(self._theme.color(meaning))
        name.setForeground(self._theme.color("text" if node.variable.shown else "muted"))
        font = self._theme.code_font()
        font.setBold(changed or len(node.path) == 1)
        for item in (name, value):
            item.setFont(font)
        told = tr("changed since the last stop") if changed else ""
        name.setData(f"{name.text()} {value.text()} {told}".strip(), Qt.ItemDataRole.AccessibleTextRole)
        if changed:
            value.setToolTip(tr("Was {0}").format(row_text(self._before[node.path], 200)))

    def _sibling(self, name: QStandardItem) -> QStandardItem | None:
        parent = name.parent() or self._items.invisibleRootItem()
        return parent.child(name.row(), 1)

    def _each(self, visit: Callable[[QStandardItem], None]) -> None:
        waiting = [self._items.invisibleRootItem()]
        while waiting:
            parent = waiting.pop()
            for row in range(parent.rowCount()):
                child = parent.child(row, 0)
                if child is not None:
                    visit(child)
                    waiting.append(child)

    # -- looking into values

    def _opened(self, index: QModelIndex) -> None:
        item = self._items.itemFromIndex(index)
        node = item.data(_NODE) if item else None
        if not isinstance(node, Node) or node.load is None:
            return
        self._open.add(node.path)
        self._closed.discard(node.path)
        if item.rowCount() == 1 and item.child(0, 0).text() == _LOADING:
            self._ask(item, node, 0)

    def _shut(self, index: QModelIndex) -> None:
        node = self._node(index)
        if node is not None:
            self._open.discard(node.path)
            self._closed.add(node.path)

    def _ask(self, item: QStandardItem, node: Node, start: int) -> None:
        load = node.load
        assert load is not None
        place = [item.row()]
        up = item.parent()
        while up is not None:
            place.append(up.row())
            up = up.parent()
        self._asking.ask(lambda: load(start), lambda found: self._fill(tuple(reversed(place)), node, found))

    def _fill(self, place: tuple[int, ...], node: Node, found: Any) -> None:
        item = self._items.invisibleRootItem()
        for row in place:
            child = item.child(row, 0)
            if child is None:
                return
            item = child
        if item.data(_NODE) != node:
            return
        last = item.child(item.rowCount() - 1, 0)
        if last is not None and last.text() in (_LOADING, _MORE):
            item.removeRow(item.rowCount() - 1)
        if isinstance(found, DebugProblem):
            item.appendRow([QStandardItem(row_text(str(found))), QStandardItem()])
            return
        for variable in found.rows:
            self._append(item, self._child(node, variable))
        if found.next is not None:
            more = QStandardItem(_MORE)
            more.setData((node, found.next), _NODE)
            item.appendRow([more, QStandardItem(tr("{0:,} in all").format(found.total))])
        if not item.rowCount():
            item.appendRow([QStandardItem("nothing"), QStandardItem()])

    def _child(self, parent: Node, variable: Variable) -> Node:
        session, handle = self._session, variable.handle
        load = (lambda start: session.children(handle, start)) if session is not None and handle else None
        return Node((*parent.path, variable.name), variable, load, parent.variable.handle)

    # -- keys

    def _node(self, index: QModelIndex) -> Node | None:
        item = self._items.itemFromIndex(index.siblingAtColumn(0)) if index.isValid() else None
        node = item.data(_NODE) if item else None
        return node if isinstance(node, Node) else None

    def chosen(self) -> Node | None:
        """What stands behind the chosen row."""
        return self._node(self.currentIndex())

    def chosen_path(self) -> tuple[str, ...] | None:
        """The way from the root to the chosen row."""
        node = self.chosen()
        return node.path if node else None

    def shown(self) -> dict[tuple[str, ...], str]:
        """Every row that has been looked at, by its way from the root."""
        found: dict[tuple[str, ...], str] = {}

        def note(item: QStandardItem) -> None:
            node = item.data(_NODE)
            if isinstance(node, Node):
                found[node.path] = node.variable.text

        self._each(note)
        return found

    def row_of(self, path: tuple[str, ...]) -> QStandardItem | None:
        """The row at the end of a way from the root, if it is shown."""
        found: list[QStandardItem] = []

        def visit(item: QStandardItem) -> None:
            node = item.data(_NODE)
            if isinstance(node, Node) and node.path == path:
                found.append(item)

        self._each(visit)
        return found[0] if found else None

    def open_path(self, path: tuple[str, ...]) -> None:
        """Open a row that is shown, by its way from the root."""
        item = self.row_of(path)
        if item is not None:
            self.expand(item.index())

    def changed(self) -> list[Node]:
        """The rows that are marked as changed."""
        found: list[Node] = []

        def note(item: QStandardItem) -> None:
            node = item.data(_NODE)
            if isinstance(node, Node) and self.is_changed(node):
                found.append(node)

        self._each(note)
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for another value, or shows more; Delete takes a watched expression away."""
        item = self._items.itemFromIndex(self.currentIndex().siblingAtColumn(0))
        data = item.data(_NODE) if item else None
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(data, tuple) and item.parent() is not None:
                self._ask(item.parent(), data[0], data[1])
            elif isinstance(data, Node) and len(data.path) > 1:
                self.change_wanted.emit(data)
        elif event.key() == Qt.Key.Key_Delete and isinstance(data, Node):
            self.removed.emit(data.path)
        else:
            super().keyPressEvent(event)
