"""The list of proposals at the caret, with the documentation of the chosen one beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextBrowser,
    QWidget,
)

from studio.ui.hostile_text import row_text
from studio.ui.palette import row_height
from studio.ui.speech import tr
from studio.ui.theme import Theme, ThemedSheet

if TYPE_CHECKING:
    from studio.language.answers import Completion

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_ROWS = 9
_LONGEST = 6_000
_WORDS = {
    "method": tr("method"),
    "function": tr("function"),
    "property": tr("field"),
    "variable": tr("variable"),
    "keyword": tr("keyword"),
    "snippet": tr("snippet"),
    "value": tr("value"),
    "module": tr("module"),
    "type": tr("type"),
}
_MEANINGS = {"method": "info", "function": "info", "property": "ok", "snippet": "pending", "value": "warn"}


class CompletionModel(QAbstractListModel):
    """The proposals that fit."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Completion] = []

    def show_items(self, items: Sequence[Completion]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._items = list(items)
        self.endResetModel()

    def item(self, index: Index) -> Completion | None:
        """The proposal behind an index."""
        return self._items[index.row()] if index.isValid() and index.row() < len(self._items) else None

    def rowCount(self, parent: Index = ROOT) -> int:
        """One row for each proposal."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The label; for screen readers also what it is."""
        item = self.item(index)
        if item is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row_text(item.label)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row_text(f"{item.label}, {_word(item)}")
        return None


def _word(item: Completion) -> str:
    word = _WORDS.get(item.kind, item.kind)
    return tr("{0}, may be absent").format(word) if item.optional else word


class CompletionList(QFrame):
    """Lies over the editor without taking the keyboard. `chosen(item)` tells what was taken."""

    chosen = Signal(object)
    current_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._around = theme, parent
        self._caret = QRect()
        self.setObjectName("completions")
        self.setAccessibleName(tr("Completions"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model, self.list, self.about = CompletionModel(self), QListView(), QTextBrowser()
        self._delegate = _Delegate(theme, self.list)
        self._set_up()
        self._sheet = ThemedSheet(theme, self, _sheet)
        theme.changed.connect(self._fit)
        self.hide()

    def _set_up(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Completions"))
        self.about.setAccessibleName(tr("About the chosen completion"))
        self.about.setOpenLinks(False)
        for part in (self.list, self.about):
            part.setFrameShape(QFrame.Shape.NoFrame)
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda _index: self.take())
        self.list.selectionModel().currentChanged.connect(self._changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(self.list, 3)
        row.addWidget(self.about, 4)

    # -- what is shown

    def show_items(self, items: Sequence[Completion]) -> None:
        """Show these proposals, the first one chosen; none hides the list."""
        before = self.current()
        self.model.show_items(items)
        if not items:
            self.shut()
            return
        row = next((n for n, each in enumerate(items) if before is not None and each.label == before.label), 0)
        self.list.setCurrentIndex(self.model.index(row if self.isVisible() else 0, 0))
        self._fit()

    def place(self, caret: QRect) -> None:
        """Stand below the caret (in the parent's coordinates), or above it where there is no room."""
        self._caret = caret
        self._fit()
        if not self.isVisible():
            self.show()
        self.raise_()

    def _stand(self) -> None:
        """Take the place that fits the present size."""
        caret, around = self._caret, self._around.rect()
        x = max(0, min(caret.left() - self._theme.px(24), around.width() - self.width()))
        below = caret.bottom() + self._theme.px(2)
        y = below if below + self.height() <= around.height() else max(0, caret.top() - self.height())
        self.move(QPoint(x, y))

    def show_about(self, item: Completion) -> None:
        """Show the documentation of the proposal if it is still the chosen one."""
        now = self.current()
        if now is None or now.label != item.label:
            return
        detail = f"```\n{item.detail[:_LONGEST]}\n```\n" if item.detail else ""
        self.about.setMarkdown(f"{detail}{item.documentation[:_LONGEST]}")
        self.about.setVisible(bool(detail or item.documentation))
        self._fit()

    def current(self) -> Completion | None:
        """The chosen proposal."""
        return self.model.item(self.list.currentIndex())

    def shut(self) -> None:
        """Go away."""
        self.hide()

    def step(self, rows: int) -> None:
        """Move the choice, round the ends for single steps."""
        count = self.model.rowCount()
        here = self.list.currentIndex().row() + rows
        row = here % count if abs(rows) == 1 else max(0, min(here, count - 1))
        self.list.setCurrentIndex(self.model.index(row, 0))

    def take(self) -> None:
        """Take the chosen proposal."""
        item = self.current()
        self.shut()
        if item is not None:
            self.chosen.emit(item)

    def _changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        item = self.model.item(index)
        if item is not None:
            self.show_about(item)
            self.current_changed.emit(item)

    def _fit(self) -> None:
        theme = self._theme
        self.list.setFont(theme.code_font())
        self.about.setFont(theme.ui_font(0.95))
        row = self._delegate.row()
        rows = min(max(self.model.rowCount(), 1), _ROWS)
        with_about = not self.about.isHidden()
        around = self._around.width()
        self.resize(min(theme.px(600 if with_about else 280), around), row * rows + 2 + theme.px(2))
        self._stand()


class _Delegate(QStyledItemDelegate):
    """A letter for the kind in its colour, the label, and `?` for what may be absent."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def row(self) -> int:
        return row_height(self._theme.px(13))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        item = model.item(index) if isinstance(model, CompletionModel) else None
        if item is None:
            return
        theme, area = self._theme, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(area, theme.color("accent"))
        badge = area.adjusted(theme.px(6), 0, 0, 0)
        badge.setWidth(theme.px(16))
        painter.setPen(theme.color("accent_text" if chosen else _MEANINGS.get(item.kind, "muted")))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, item.kind[:1].upper())
        text = area.adjusted(theme.px(28), 0, -theme.px(8), 0)
        painter.setPen(theme.color("accent_text" if chosen else "text"))
        label = f"{item.label}?" if item.optional else item.label
        shown = painter.fontMetrics().elidedText(row_text(label), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()


def _sheet(theme: Theme) -> str:
    return f"""
    #completions {{ background: {theme.css("surface")}; border: 1px solid {theme.css("border")}; }}
    #completions QListView {{ background: {theme.css("surface")}; color: {theme.css("text")}; }}
    #completions QTextBrowser {{ background: {theme.css("surface2")}; color: {theme.css("text")};
        padding: {theme.px(4)}px; border-left: 1px solid {theme.css("border")}; }}
    """
