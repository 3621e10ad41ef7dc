"""The event as a tree: every field that is there, and, greyed, those the catalogue knows besides."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import count, groupby
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from studio.catalogue.events import example
from studio.catalogue.model import Trigger
from studio.project.event_document import ABSENT, EventDocument
from studio.project.paths import FieldPath, format_path
from studio.ui.event.kept_rows import Kept
from studio.ui.event.stretches import Key, Part, Place, Stretch, in_stretches
from studio.ui.hostile_text import row_text, visible
from studio.ui.speech import counted, in_language, tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.project.event_check import Finding

PathRole = Qt.ItemDataRole.UserRole + 1
COLUMNS = (tr("Field"), tr("Value"), tr("Kind"))
_SHOWN = 200
_KINDS: Mapping[type, str] = {
    bool: tr("boolean"),
    int: tr("number"),
    float: tr("number"),
    str: tr("text"),
    list: tr("list"),
    dict: tr("object"),
}
Index = QModelIndex | QPersistentModelIndex


# An index that Qt keeps outlives its row, so it carries a number and never the address of a node.
_IDS = count(1)
_NODES: WeakValueDictionary[int, Node] = WeakValueDictionary()


class Node:
    """One row: a key with its value, a field that is not sent, or a stretch of a long list."""

    __slots__ = ("__weakref__", "_children", "_grow", "_row", "id", "key", "parent", "value")

    def __init__(self, key: Key, value: Any, parent: Node | None, grow: Callable[[Node], list[Node]]) -> None:
        self.key, self.value, self.parent, self._grow = key, value, parent, grow
        self._children: list[Node] | None = None
        self._row = 0
        self.id = next(_IDS)
        _NODES[self.id] = self

    @property
    def grown(self) -> bool:
        """Whether somebody has looked below it."""
        return self._children is not None

    @property
    def children(self) -> list[Node]:
        """The rows below it, made when somebody looks at them: an event may hold tens of thousands."""
        if self._children is None:
            self._children = self._grow(self)
        return self._children

    @property
    def path(self) -> FieldPath:
        """The path from the event to this node; of a stretch that of its list."""
        if self.parent is None:
            return ()
        above = self.parent.path
        return above if isinstance(self.key, Part) else (*above, self.key)

    @property
    def place(self) -> Place:
        """The keys of the rows from the event to this one."""
        return () if self.parent is None else (*self.parent.place, self.key)

    @property
    def row(self) -> int:
        """The place among its siblings."""
        if self.parent is None:
            return 0
        siblings = self.parent.children
        if self._row >= len(siblings) or siblings[self._row] is not self:
            # Something moved: number all siblings at once, for asking each by itself would take squared time.
            for row, each in enumerate(siblings):
                each._row = row
        return self._row


class EventTree(QAbstractItemModel):
    """The model over an EventDocument. `wanted` asks for a change: path, what, value."""

    wanted = Signal(tuple, str, object)

    def __init__(self, theme: Theme, document: EventDocument, trigger: Trigger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._document, self._trigger = theme, document, trigger
        self._read_only = False
        self._known: dict[str, list[str]] = {}
        self._remarks: dict[FieldPath, str] = {}
        self._kept: Kept | None = None
        self.root = self._node("", document.value, None)
        self.set_trigger(trigger)
        theme.changed.connect(self._repaint)

    def set_trigger(self, trigger: Trigger) -> None:
        """Show the fields of another trigger, and the event anew."""
        self.beginResetModel()
        self._trigger = trigger
        self._known = {}
        for field in trigger.fields:
            self._known.setdefault(field.parent, []).append(field.name)
        self.root = self._node("", self._document.value, None)
        self.endResetModel()

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Mark the rows that are unusual; the remark stands in tooltip, status tip and accessible text."""
        remarks = {finding.path: in_language(finding.message) for finding in findings}
        touched = [path for path in {**self._remarks, **remarks} if self._remarks.get(path) != remarks.get(path)]
        self._remarks = remarks
        for path in touched:
            index = self.index_of(path)
            if index.isValid():
                self._touch(index, index)

    def set_read_only(self, read_only: bool) -> None:
        """Refuse or allow editing."""
        self._read_only = read_only

    def show_kept(self, kept: Kept | None) -> None:
        """Show only these rows; None for all."""
        self.beginResetModel()
        self._kept = kept
        self.root = self._node("", self._document.value, None)
        self.endResetModel()

    @property
    def kept(self) -> Kept | None:
        """The rows that are shown, None for all."""
        return self._kept

    def members(self, path: FieldPath, value: Any) -> list[tuple[str | int, Any]]:
        """What stands below a path with this value: its members, then the known fields that are not sent."""
        if isinstance(value, list):
            return list(enumerate(value))
        if not isinstance(value, dict):
            return []
        return [*value.items(), *((name, ABSENT) for name in self._known_at(path) if name not in value)]

    def _known_at(self, path: FieldPath) -> list[str]:
        if not all(isinstance(part, str) for part in path):
            return []
        return self._known.get(format_path(path) if path else "", [])

    def _members(self, node: Node) -> list[tuple[Key, Any]]:
        """The rows below a node."""
        if isinstance(node.value, Stretch):
            return list(node.value.members)
        path = node.path
        members, kept = self.members(path, node.value), self._kept
        if kept is not None and not kept.holds_all_below(path):
            members = [each for each in members if kept.holds((*path, each[0]))]
        return in_stretches(members)

    def _node(self, key: Key, value: Any, parent: Node | None) -> Node:
        return Node(key, value, parent, self._grow)

    def _grow(self, node: Node) -> list[Node]:
        return [self._node(key, value, node) for key, value in self._members(node)]

    def refresh(self) -> None:
        """Bring the rows up to date with the document, telling views exactly what changed."""
        self._sync(self.root, QModelIndex(), self._document.value)

    def _sync(self, node: Node, index: QModelIndex, value: Any) -> None:
        """Give a node below which somebody has looked its value; its rows are told of in as few pieces as can be."""
        if node.value is value:
            return
        node.value = value
        if not node.grown:
            return
        members = self._members(node)
        if [child.key for child in node.children] != [key for key, _ in members]:
            self._reshape(node, index, members)
        changed = []
        for row, (_, item) in enumerate(members):
            child = node.children[row]
            if child.value is not item:
                changed.append(row)
                if child.grown:
                    self._sync(child, self.index(row, 0, index), item)
                child.value = item
        for _, stretch in groupby(enumerate(changed), lambda pair: pair[1] - pair[0]):
            rows = [row for _, row in stretch]
            self._touch(self.index(rows[0], 0, index), self.index(rows[-1], 0, index))

    def _touch(self, first: QModelIndex, last: QModelIndex) -> None:
        self.dataChanged.emit(first, last.siblingAtColumn(len(COLUMNS) - 1))

    def _reshape(self, node: Node, index: QModelIndex, members: list[tuple[Key, Any]]) -> None:
        """Remove, insert and move rows until they are these members, neighbours together."""
        self._drop(node, index, {key for key, _ in members})
        present = [child.key for child in node.children]
        known = set(present)
        row = 0
        while row < len(members):
            key = members[row][0]
            if key in known:
                if present[row] != key:
                    source = present.index(key)
                    self._move(node, index, source, row)
                    present.insert(row, present.pop(source))
                row += 1
                continue
            end = row
            while end < len(members) and members[end][0] not in known:
                end += 1
            self._insert(node, index, row, members[row:end])
            present[row:row] = [each for each, _ in members[row:end]]
            row = end

    def _drop(self, node: Node, index: QModelIndex, wanted: set[Key]) -> None:
        last = len(node.children) - 1
        while last >= 0:
            first = last
            while first >= 0 and node.children[first].key not in wanted:
                first -= 1
            if first < last:
                self.beginRemoveRows(index, first + 1, last)
                del node.children[first + 1 : last + 1]
                self.endRemoveRows()
            last = first - 1

    def _insert(self, node: Node, index: QModelIndex, row: int, members: list[tuple[Key, Any]]) -> None:
        made = [self._node(key, value, node) for key, value in members]
        self.beginInsertRows(index, row, row + len(made) - 1)
        node.children[row:row] = made
        self.endInsertRows()

    def _move(self, node: Node, index: QModelIndex, source: int, row: int) -> None:
        self.beginMoveRows(index, source, source, index, row)
        node.children.insert(row, node.children.pop(source))
        self.endMoveRows()

    def _repaint(self) -> None:
        self.layoutAboutToBeChanged.emit()
        self.layoutChanged.emit()

    def node(self, index: Index) -> Node:
        """The node of an index; the event itself for an invalid one."""
        return _NODES.get(index.internalId(), self.root) if index.isValid() else self.root

    def index_of(self, path: Place) -> QModelIndex:
        """The index of a path, or of the nearest thing above it; also of a place, which names stretches, too."""
        index, node = QModelIndex(), self.root
        for key in path:
            for row in _rows_to(node, key):
                node, index = node.children[row], self.index(row, 0, index)
            if node.key != key:
                break
        return index

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a row."""
        children = self.node(parent).children
        if 0 <= row < len(children) and 0 <= column < len(COLUMNS):
            return self.createIndex(row, column, children[row].id)
        return QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """The index of the containing row."""
        above = self.node(index).parent if index.isValid() else None
        return QModelIndex() if above is None or above is self.root else self.createIndex(above.row, 0, above.id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows stand below."""
        return len(self.node(parent).children) if parent.column() <= 0 else 0

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        """Whether rows stand below, found out without making them: there may be very many."""
        node = self.node(parent)
        if parent.column() > 0 or not isinstance(node.value, dict | list | Stretch):
            return False
        if isinstance(node.value, Stretch):
            return True
        if node.grown:
            return bool(node.children)
        path, kept = node.path, self._kept
        if kept is None or kept.holds_all_below(path):
            return bool(node.value) or bool(self.members(path, node.value))
        return path in kept.above

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
        composed = node.value is ABSENT and self.proposal(node.path) is not None
        plain = not isinstance(node.value, dict | list | Stretch) and not composed
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
                return (name_text(node), value_text(node.value), kind(node.value))[index.column()]
            case Qt.ItemDataRole.EditRole:
                return str(node.key) if index.column() == 0 else edit_text(node.value)
            case Qt.ItemDataRole.ForegroundRole:
                quiet = node.value is ABSENT or index.column() == 2
                return self._theme.color("muted") if quiet else None
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.StatusTipRole:
                return self._help(node)
            case Qt.ItemDataRole.AccessibleTextRole:
                remark = self._remark(node)
                return f"{name_text(node)}: {value_text(node.value)}" + (f". {remark}" if remark else "")
            case Qt.ItemDataRole.DecorationRole if index.column() == 0 and self._remark(node):
                return self._theme.pixmap("notice-caution", "warn", 14)
        return node.path if role == PathRole else None

    def _help(self, node: Node) -> str:
        names = [str(part) for part in node.path]
        field = self._trigger.fields_by_path.get(".".join(names))
        lines = [f"event.{format_path(node.path)}", in_language(field.help) if field else "", self._remark(node)]
        return "\n".join(visible(line) for line in lines if line)

    def _remark(self, node: Node) -> str:
        return self._remarks.get(node.path, "") if self._remarks else ""

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

    def proposal(self, path: FieldPath) -> Any:
        """What sending an absent object or list sends first; None for plain values."""
        return proposal(self._trigger, path)

    def _example(self, node: Node) -> Any:
        field = self._trigger.fields_by_path.get(".".join(str(part) for part in node.path))
        return {"number": 0, "boolean": False, "string": ""}.get(field.type) if field else None


def proposal(trigger: Trigger, path: FieldPath) -> Any:
    """What sending a field sends first: an object with what it must hold, a list, or None for plain values."""
    name = ".".join(str(part) for part in path)
    field = trigger.fields_by_path.get(name)
    if field is None or field.type not in ("object", "array"):
        return None
    return example(trigger, name)


def _rows_to(node: Node, key: Key) -> Iterator[int]:
    """The rows by which a key is reached from a node: its own, and before it that of the stretch in which it lies."""
    row = next((n for n, child in enumerate(node.children) if child.key == key), None)
    if row is not None:
        yield row
        return
    stretches = (n for n, child in enumerate(node.children) if isinstance(child.value, Stretch))
    around = next((n for n in stretches if node.children[n].value.holds(key)), None)
    if around is not None:
        yield around
        yield next(n for n, child in enumerate(node.children[around].children) if child.key == key)


def name_text(node: Node) -> str:
    """The name of a row: its key, or the first and the last key of a stretch."""
    if isinstance(node.value, Stretch):
        return " … ".join(row_text(each, _SHOWN // 4) for each in node.value.ends)
    return row_text(str(node.key), _SHOWN)


def kind(value: Any) -> str:
    """The word for the kind of a value."""
    if value is ABSENT:
        return tr("not sent")
    if value is None:
        return "null"
    return _KINDS.get(type(value), "")


def value_text(value: Any) -> str:
    """A value on one line, cut where it is long."""
    if value is ABSENT:
        return ""
    if isinstance(value, Stretch):
        return counted("%n items", "%n item", len(value.members))
    if isinstance(value, dict | list):
        count = len(value)
        if not count:
            return "{}" if isinstance(value, dict) else "[]"
        return (
            counted("%n fields", "%n field", count)
            if isinstance(value, dict)
            else counted("%n items", "%n item", count)
        )
    text = json.dumps(value, ensure_ascii=False) if not isinstance(value, str) else value
    return row_text(text, _SHOWN) or '""'


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
