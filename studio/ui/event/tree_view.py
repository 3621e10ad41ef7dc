"""The tree view with its filter, its menu and its keys."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, QTimer, Signal
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
from studio.ui.event.kept_rows import Kept, look_for
from studio.ui.event.stretches import Place, Stretch
from studio.ui.event.tree import EventTree, Node, kind, value_text
from studio.ui.in_pieces import InPieces
from studio.ui.rows.nothing import paint_nothing
from studio.ui.speech import tr
from studio.ui.theme import Theme

_ROW_HEIGHT = 1.55
_MEASURED = 40
_OPENED = 200
_OF_STRETCHES = ("add", "edit", "copy", "insert")
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
        self._changed: Callable[[], Kept] | None = None
        self._words: Kept | None = None
        self._before: set[Place] = set()
        self._looking = InPieces[Kept](self)
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._look)
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
        tree.setModel(self.model)
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
        tree.header().setResizeContentsPrecision(_MEASURED)

    def _fit(self) -> None:
        self.tree.header().resizeSection(0, self._theme.px(170))
        self.tree.setIndentation(self._theme.px(14))

    @property
    def only_changed(self) -> bool:
        """Whether only some rows are shown."""
        return self._changed is not None

    def show_only(self, changed: Callable[[], Kept] | None) -> None:
        """Show the rows that `changed` answers, which is asked again after each edit; None for all."""
        self._changed = changed
        self.filter.setPlaceholderText(
            tr("Filter fields") if changed is None else tr("Only what was changed: filter fields")
        )
        self._show_kept()

    def refresh(self) -> None:
        """Follow the document; which rows are shown is found out anew once the edit is over."""
        self.model.refresh()
        if self._changed is not None or self.filter.text():
            self._again.start()

    def _filter(self, text: str) -> None:
        self._again.stop()
        self._words = None
        if text:
            self._look_for(text)
        else:
            self._looking.leave()
            self._show_kept()

    def _look(self) -> None:
        """The event is another one: the same rows may be others now."""
        if text := self.filter.text():
            self._look_for(text)
        else:
            self._show_kept()

    def _look_for(self, text: str) -> None:
        model = self.model
        self._looking.begin(look_for(text, model.root.value, model.members, told), self._found)

    def _found(self, kept: Kept) -> None:
        self._words = kept
        self._show_kept()

    def _show_kept(self) -> None:
        """Show what is both changed and found, where either is asked for; what was open before is open after it."""
        changed = self._changed() if self._changed else None
        kept = self._words.within(changed) if self._words and changed else self._words or changed
        if kept != self.model.kept:
            before, current = self.model.kept, self.model.node(self.tree.currentIndex()).place
            opened = self.places()
            if before is None:
                self._before = opened
            self.model.show_kept(kept)
            self.expand(self._before if kept is None else opened)
            if kept is not None:
                self._open_some()
            if self._row_of(current).isValid():
                self.select(current)
            else:
                self.tree.scrollToTop()
        self._explain()

    def _row_of(self, place: Place) -> QModelIndex:
        """The row of a place; none where it is not shown."""
        index = self.model.index_of(place)
        return index if self.model.node(index).place == place else QModelIndex()

    def _open_some(self) -> None:
        """Open what was found, so that it is seen; of very much the first."""
        waiting, shown = deque([self.model.root]), 0
        while waiting and shown < _OPENED:
            node = waiting.popleft()
            if node.parent is not None:
                self.tree.setExpanded(self.model.index_of(node.place), True)
            waiting += [each for each in node.children if isinstance(each.value, dict | list | Stretch) and each.value]
            shown += len(node.children)

    def _explain(self) -> None:
        """Why the tree may have no rows."""
        searched = bool(self.filter.text())
        self.tree.say_of_nothing(_NOT_FOUND if searched else _NOT_CHANGED if self.only_changed else "")

    def places(self) -> set[Place]:
        """The places of the rows that are open, kept over a change of the whole event."""
        found: set[Place] = set()
        self._collect(self.model.root, found)
        return found

    def _collect(self, node: Node, found: set[Place]) -> None:
        for row, child in enumerate(node.children):
            holds = isinstance(child.value, dict | list | Stretch)
            if holds and self.tree.isExpanded(self.model.createIndex(row, 0, child.id)):
                found.add(child.place)
                self._collect(child, found)

    def expand(self, paths: AbstractSet[Place]) -> None:
        """Open these paths."""
        for path in sorted(paths, key=len):
            index = self._row_of(path)
            if index.isValid():
                self.tree.setExpanded(index, True)

    def current_path(self) -> FieldPath:
        """The path of the selected row; empty when none is."""
        index = self.tree.currentIndex()
        return self.model.node(index).path if index.isValid() else ()

    def select(self, path: Place) -> None:
        """Select a path, opening what is above it."""
        index = self.model.index_of(path)
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)

    def do(self, what: str) -> None:
        """Do something with the selected row: add, remove, edit, duplicate, up, down, null or a kind."""
        index = self.tree.currentIndex()
        node = self.model.node(index)
        if what == "edit":
            self._edit(index, node.value)
        elif what == "add":
            self._add(node.path, node.value)
        elif not node.path or (node.value is ABSENT and what == "remove"):
            return
        elif isinstance(node.value, Stretch) and what not in _OF_STRETCHES:
            return  # it would be done to the whole list
        elif what in KINDS:
            self.wanted.emit(node.path, "set", KINDS[what])
        else:
            self.wanted.emit(node.path, what, None)

    def _double_clicked(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node.value is ABSENT and self.model.proposal(node.path) is not None:
            self.do("edit")

    def _edit(self, index: QModelIndex, value: Any) -> None:
        if isinstance(value, dict | list | Stretch):
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
        holder = path if isinstance(value, dict | list | Stretch) else path[:-1]
        self.wanted.emit(holder, "add", None)

    def _open_menu(self, point: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.tree.viewport().mapToGlobal(point))

    def menu(self) -> QMenu:
        """The menu of the selected row."""
        menu = QMenu(self)
        path = self.current_path()
        value = self.model.node(self.tree.currentIndex()).value
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
        if isinstance(value, Stretch):
            kinds.setEnabled(False)
        menu.setTitle(format_path(path) if path else tr("Event"))
        return menu

    def _action(self, menu: QMenu, what: str, text: str) -> QAction:
        action = QAction(text, menu)
        action.triggered.connect(lambda: self.do(what))
        stretch = isinstance(self.model.node(self.tree.currentIndex()).value, Stretch)
        action.setEnabled(not stretch or what in _OF_STRETCHES)
        menu.addAction(action)
        return action


def told(value: Any) -> str:
    """What the row of a value says of it in its two last columns, one line each."""
    return f"{value_text(value)}\n{kind(value)}"
