"""The event as a tree: every field that is there, and, greyed, those the catalogue knows besides."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from studio.catalogue.model import Trigger
from studio.project.event_document import ABSENT, EventDocument
from studio.project.merging import same
from studio.project.paths import FieldPath, format_path
from studio.ui.theme import Theme

PathRole = Qt.ItemDataRole.UserRole + 1
COLUMNS = ("Field", "Value", "Kind")
_SHOWN = 200
Index = QModelIndex | QPersistentModelIndex


class Node:
    """One row: a key with its value, or a field that is not sent."""

    __slots__ = ("children", "key", "parent", "value")

    def __init__(self, key: str | int, value: Any, parent: Node | None) -> None:
        self.key, self.value, self.parent = key, value, parent
        self.children: list[Node] = []

    @property
    def path(self) -> FieldPath:
        """The path from the event to this node."""
        return () if self.parent is None else (*self.parent.path, self.key)

    @property
    def row(self) -> int:
        """The place among its siblings."""
        return 0 if self.parent is None else self.parent.children.index(self)


class EventTree(QAbstractItemModel):
    """The model over an EventDocument. `wanted` asks for a change: path, what, value."""

    wanted = Signal(tuple, str, object)

    def __init__(self, theme: Theme, document: EventDocument, trigger: Trigger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._document, self._trigger = theme, document, trigger
        self._read_only = False
        self._known: dict[str, list[str]] = {}
        self.root = Node("", document.value, None)
        self.set_trigger(trigger)
        theme.changed.connect(self._repaint)

    def set_trigger(self, trigger: Trigger) -> None:
        """Show the fields of another trigger, and the event anew."""
        self.beginResetModel()
        self._trigger = trigger
        self._known = {}
        for field in trigger.fields:
            self._known.setdefault(field.parent, []).append(field.name)
        self.root = Node("", self._document.value, None)
        self._grow(self.root)
        self.endResetModel()

    def set_read_only(self, read_only: bool) -> None:
        """Refuse or allow editing."""
        self._read_only = read_only

    def _members(self, node: Node) -> list[tuple[str | int, Any]]:
        """What stands below a node: its members, then the known fields that are not sent."""
        if isinstance(node.value, list):
            return list(enumerate(node.value))
        if not isinstance(node.value, dict):
            return []
        path = node.path
        known = self._known.get(format_path(path) if path else "", []) if all(isinstance(p, str) for p in path) else []
        absent = [(name, ABSENT) for name in known if name not in node.value]
        return [*node.value.items(), *absent]

    def _grow(self, node: Node) -> None:
        node.children = [Node(key, value, node) for key, value in self._members(node)]
        for child in node.children:
            self._grow(child)

    def refresh(self) -> None:
        """Bring the rows up to date with the document, telling views exactly what changed."""
        self._sync(self.root, QModelIndex(), self._document.value)

    def _sync(self, node: Node, index: QModelIndex, value: Any) -> None:
        unchanged = node.value is value
        shallow = type(node.value) is type(value) and (isinstance(value, dict | list) or same(node.value, value))
        node.value = value
        if unchanged:
            return
        if not shallow and node.parent is not None:
            self._touch(index)
        members = self._members(node)
        if [child.key for child in node.children] != [key for key, _ in members]:
            self._reshape(node, index, [key for key, _ in members])
        for row, (_, item) in enumerate(members):
            self._sync(node.children[row], self.index(row, 0, index), item)
        if node.parent is not None:
            self._touch(index)

    def _touch(self, index: QModelIndex) -> None:
        self.dataChanged.emit(index, index.siblingAtColumn(len(COLUMNS) - 1))

    def _reshape(self, node: Node, index: QModelIndex, keys: list[Any]) -> None:
        """Remove, insert and move rows until the keys are these."""
        wanted = set(keys)
        for row in range(len(node.children) - 1, -1, -1):
            if node.children[row].key not in wanted:
                self.beginRemoveRows(index, row, row)
                del node.children[row]
                self.endRemoveRows()
        for row, key in enumerate(keys):
            present = [child.key for child in node.children]
            if row < len(present) and present[row] == key:
                continue
            if key in present:
                self._move(node, index, present.index(key), row)
            else:
                self.beginInsertRows(index, row, row)
                node.children.insert(row, Node(key, ABSENT, node))
                self.endInsertRows()

    def _move(self, node: Node, index: QModelIndex, source: int, row: int) -> None:
        self.beginMoveRows(index, source, source, index, row)
        node.children.insert(row, node.children.pop(source))
        self.endMoveRows()

    def _repaint(self) -> None:
        self.layoutChanged.emit()

    def node(self, index: Index) -> Node:
        """The node of an index; the event itself for an invalid one."""
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Node) else self.root

    def index_of(self, path: FieldPath) -> QModelIndex:
        """The index of a path, or of the nearest thing above it."""
        index, node = QModelIndex(), self.root
        for part in path:
            row = next((n for n, child in enumerate(node.children) if child.key == part), None)
            if row is None:
                break
            node, index = node.children[row], self.index(row, 0, index)
        return index

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a row."""
        children = self.node(parent).children
        if 0 <= row < len(children) and 0 <= column < len(COLUMNS):
            return self.createIndex(row, column, children[row])
        return QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """The index of the containing row."""
        above = self.node(index).parent if index.isValid() else None
        return QModelIndex() if above is None or above is self.root else self.createIndex(above.row, 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows stand below."""
        return len(self.node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Field, value and kind."""
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names of object members and plain values can be edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        node = self.node(index)
        if self._read_only:
            return flags
        plain = not isinstance(node.value, dict | list)
        named = isinstance(node.key, str) and node.value is not ABSENT
        editable = plain if index.column() == 1 else named if index.column() == 0 else False
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if not index.isValid():
            return None
        node = self.node(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (str(node.key), value_text(node.value), kind(node.value))[index.column()]
            case Qt.ItemDataRole.EditRole:
                return str(node.key) if index.column() == 0 else edit_text(node.value)
            case Qt.ItemDataRole.ForegroundRole:
                quiet = node.value is ABSENT or index.column() == 2
                return self._theme.color("muted") if quiet else None
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.StatusTipRole:
                return self._help(node)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{node.key}: {value_text(node.value)}"
        return node.path if role == PathRole else None

    def _help(self, node: Node) -> str:
        names = [str(part) for part in node.path]
        field = self._trigger.fields_by_path.get(".".join(names))
        return f"event.{format_path(node.path)}" + (f"\n{field.help}" if field else "")

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another value or another name."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        node = self.node(index)
        if index.column() == 0:
            if value != node.key:
                self.wanted.emit(node.path, "rename", str(value))
            return True
        if edit_text(node.value) != value or node.value is ABSENT:
            self.wanted.emit(node.path, "set", typed(str(value), node.value, self._example(node)))
        return True

    def _example(self, node: Node) -> Any:
        field = self._trigger.fields_by_path.get(".".join(str(part) for part in node.path))
        return {"number": 0, "boolean": False, "string": ""}.get(field.type) if field else None


def kind(value: Any) -> str:
    """The word for the kind of a value."""
    if value is ABSENT:
        return "not sent"
    if value is None:
        return "null"
    names = {bool: "boolean", int: "number", float: "number", str: "text", list: "list", dict: "object"}
    return names.get(type(value), "")


def value_text(value: Any) -> str:
    """A value on one line, cut where it is long."""
    if value is ABSENT:
        return ""
    if isinstance(value, dict | list):
        count = len(value)
        noun = ("field" if isinstance(value, dict) else "item") + ("" if count == 1 else "s")
        return f"{count} {noun}" if count else ("{}" if isinstance(value, dict) else "[]")
    text = json.dumps(value, ensure_ascii=False) if not isinstance(value, str) else value
    text = text.replace("\n", "\\n").encode("utf-8", "backslashreplace").decode("utf-8")
    return f"{text[:_SHOWN]}…" if len(text) > _SHOWN else text or '""'


def edit_text(value: Any) -> str:
    """A value as it is edited: text as it is, anything else as JSON."""
    if value is ABSENT:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def typed(text: str, before: Any, example: Any = None) -> Any:
    """The value behind a typed text: of the kind that was there, else of the catalogue's, else JSON."""
    if isinstance(before, str) or (before is ABSENT and example == "" and isinstance(example, str)):
        return text
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text
