"""The bar under the menu: which trigger, which event, and Run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from studio.ui.hostile_text import row_text
from studio.ui.parts import FittingLine, PrimaryButton
from studio.ui.speech import tr
from studio.ui.theme import Theme

IMPORT = "import:"
_KEY = Qt.ItemDataRole.UserRole
_TITLE = Qt.ItemDataRole.UserRole + 1


class EventItem(NamedTuple):
    """One line of the event selector: `key` is told when it is chosen, `group` is its heading."""

    key: str
    title: str
    group: str = ""
    tip: str = ""


class RunBar(QWidget):
    """Selectors at the left, Run at the right. Shows what it is told; decides nothing."""

    trigger_chosen = Signal(str)
    event_chosen = Signal(str)
    import_asked = Signal()
    save_event_asked = Signal()
    run_asked = Signal()
    stop_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._event_key = ""
        self._changed = False
        self.setAccessibleName(tr("Run"))
        self.triggers = _Selector(theme, tr("Trigger"))
        self.events = _Selector(theme, tr("Event"))
        self.save_event = QPushButton(tr("Save event as…"))
        self.hint = FittingLine()
        self.stop = QPushButton(tr("Stop"))
        self.run = PrimaryButton(theme, tr("Run   Ctrl+Enter"))
        self._lay_out()
        self._connect()
        theme.changed.connect(self._paint)
        self.stop.hide()
        self._paint()

    def _lay_out(self) -> None:
        self.trigger_label, self.event_label = QLabel(tr("&Trigger")), QLabel(tr("Eve&nt"))
        for label, selector in ((self.trigger_label, self.triggers), (self.event_label, self.events)):
            label.setBuddy(selector)
            label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        for part, stretch in (
            *((self.trigger_label, 0), (self.triggers, 2), (self.event_label, 0), (self.events, 3)),
            *((self.save_event, 0), (self.hint, 3)),
        ):
            self._row.addWidget(part, stretch)
        self._row.addWidget(self.stop)
        self._row.addWidget(self.run)
        self.stop.setAccessibleName(tr("Stop the run"))
        self.stop.setToolTip(tr("Stop the run (Shift+F5)"))
        self.run.setAccessibleName(tr("Run the action"))

    def _connect(self) -> None:
        self.triggers.activated.connect(lambda: self.trigger_chosen.emit(self.triggers.key()))
        self.events.activated.connect(self._event_activated)
        self.save_event.clicked.connect(self.save_event_asked)
        self.run.clicked.connect(self.run_asked)
        self.stop.clicked.connect(self.stop_asked)

    def _event_activated(self) -> None:
        key = self.events.key()
        if key == IMPORT:
            self.events.choose(self._event_key)
            self.import_asked.emit()
        else:
            self.event_chosen.emit(key)

    def show_triggers(self, triggers: Sequence[tuple[str, str]], current: str) -> None:
        """List the triggers as pairs of id and name, with one of them chosen."""
        self.triggers.fill([EventItem(key, title) for key, title in triggers])
        self.triggers.choose(current)

    def show_events(self, items: Sequence[EventItem], current: str) -> None:
        """List the events, with one of them chosen."""
        self.events.fill([*items, EventItem(IMPORT, tr("Import event…"), " ")])
        self._event_key = current
        self.events.choose(current)
        self.show_event_changed(False)

    def show_event_changed(self, changed: bool) -> None:
        """Mark the chosen event as edited, or not."""
        self._changed = changed
        self.save_event.setVisible(changed)
        self.events.mark(" (changed)" if changed else "")

    def show_hint(self, text: str, meaning: str = "muted") -> None:
        """Say one thing about the run to come, for example which function it calls."""
        self.hint.say(row_text(text))
        if meaning != self.hint.property("meaning"):
            self.hint.setProperty("meaning", meaning)
            self._paint_hint()

    def show_keys(self, run: str, stop: str) -> None:
        """Say the keys of Run and Stop, as this desktop writes them; empty for none."""
        self.run.setText(tr("Run   {0}").format(run).rstrip())
        self.stop.setToolTip(tr("Stop the run ({0})").format(stop) if stop else tr("Stop the run"))

    def show_running(self, running: bool) -> None:
        """Offer Stop while a run is on, and Run otherwise."""
        had_focus = self.run.hasFocus() or self.stop.hasFocus()
        self.stop.setVisible(running)
        self.run.setEnabled(not running)
        self._paint_run()
        if had_focus:
            (self.stop if running else self.run).setFocus()

    def _paint(self) -> None:
        theme = self._theme
        metrics = QFontMetrics(theme.ui_font())
        self._row.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6))
        self._row.setSpacing(theme.px(8))
        self._paint_run()
        for label in (self.trigger_label, self.event_label):
            # some fonts draw a little beyond their measure, and a label cuts off what does
            label.setMinimumWidth(metrics.horizontalAdvance(label.text().replace("&", "")) + theme.px(4))
        for button in (self.run, self.stop):
            button.setIconSize(QSize(theme.px(16), theme.px(16)))
        for selector in (self.triggers, self.events):
            selector.setMaximumWidth(metrics.averageCharWidth() * 36)
        self._paint_hint()

    def _paint_run(self) -> None:
        self.run.setIcon(self._theme.icon("command-run", "accent_text" if self.run.isEnabled() else "muted"))
        if not self.stop.isHidden():
            self.stop.setIcon(self._theme.icon("command-stop", "danger"))

    def _paint_hint(self) -> None:
        palette = self._theme.palette()
        palette.setColor(self.hint.foregroundRole(), self._theme.color(str(self.hint.property("meaning") or "muted")))
        self.hint.setPalette(palette)


class _Selector(QComboBox):
    """A combo box whose items have keys and headings."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._items = QStandardItemModel(self)
        self._listed: tuple[EventItem, ...] = ()
        self._marked = -1
        self.setModel(self._items)
        self.setObjectName(f"{name.lower()}_selector")
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(24)
        theme.changed.connect(self._paint_headings)

    def fill(self, items: Sequence[EventItem]) -> None:
        """Show these items, a heading before each group; the same ones again are left as they are."""
        if self._listed == tuple(items):
            return
        self._listed = tuple(items)
        with QSignalBlocker(self):
            self._items.clear()
            group = ""
            for item in items:
                if item.group != group:
                    group = item.group
                    self._head(group)
                self._items.appendRow(_item(item))
        self._paint_headings()

    def _head(self, group: str) -> None:
        if group.strip():
            heading = QStandardItem(group)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            self._items.appendRow(heading)
        else:
            self.insertSeparator(self.count())

    def _paint_headings(self) -> None:
        for row in range(self._items.rowCount()):
            item = self._items.item(row)
            if item is not None and item.flags() == Qt.ItemFlag.NoItemFlags and item.text():
                item.setFont(self._theme.ui_font(0.9, bold=True))

    def key(self) -> str:
        """The key of the chosen item."""
        return str(self.currentData(_KEY) or "")

    def choose(self, key: str) -> None:
        """Choose an item by its key without telling anybody."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(key, _KEY))
        self.setToolTip(row_text(self.currentText()))

    def mark(self, suffix: str) -> None:
        """Write `suffix` behind the chosen item's title, and behind no other's."""
        with QSignalBlocker(self):
            for row in {self._marked, self.currentIndex()}:
                item = self._items.item(row)
                if item is not None and item.data(_TITLE):
                    item.setText(str(item.data(_TITLE)) + (suffix if row == self.currentIndex() else ""))
        self._marked = self.currentIndex()
        self.setToolTip(row_text(self.currentText()))
        self.update()


def _item(item: EventItem) -> QStandardItem:
    line = QStandardItem(row_text(item.title))
    line.setData(item.key, _KEY)
    line.setData(row_text(item.title), _TITLE)
    if item.tip:
        line.setToolTip(row_text(item.tip))
    return line
