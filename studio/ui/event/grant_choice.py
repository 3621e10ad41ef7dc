"""The choice by which grant the client asks: it shows what the event is, and changes all of it at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy

from studio.catalogue.grants import Grant, Protocol
from studio.project.event_document import changes
from studio.project.paths import FieldPath
from studio.ui.event.form import path_text
from studio.ui.hostile_text import row_text
from studio.ui.speech import in_language, tr
from studio.ui.theme import Theme

CUSTOM = tr("Custom")
_KEY = Qt.ItemDataRole.UserRole
_NAMED = 3


class GrantChoice(QComboBox):
    """Lists the grants of a trigger. `chosen` carries the id of one that a person picks.

    `label` stands before it, and leads to it by its mnemonic.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._offers = theme, True
        self.label = QLabel(tr("&Grant"))
        self.label.setBuddy(self)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setObjectName("grant_choice")
        self.setAccessibleName(tr("Grant"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(20)
        self.activated.connect(self._activated)
        theme.changed.connect(self._paint)
        self._paint()

    def _paint(self) -> None:
        """Room for what some fonts draw beyond their measure, which a label would cut off."""
        self.label.setMinimumWidth(self.label.fontMetrics().horizontalAdvance(tr("Grant")) + self._theme.px(4))

    def fill(self, grants: Sequence[Grant]) -> None:
        """List these grants; without any there is nothing to choose and nothing to see."""
        with QSignalBlocker(self):
            self._items.clear()
            for grant in grants:
                item = QStandardItem(in_language(grant.name))
                item.setData(grant.id, _KEY)
                item.setToolTip(in_language(grant.help))
                self._items.appendRow(item)
        if bool(grants) != self._offers:  # shown before it has its place it would be a window of its own
            self._offers = bool(grants)
            self.setVisible(self._offers)

    def show_grant(self, grant: Grant | None, protocol: Protocol) -> None:
        """Show which grant the event is of; without one it is custom, with the name of its protocol."""
        with QSignalBlocker(self):
            self._forget_custom()
            if grant is None:
                self._add_custom(protocol)
            self.setCurrentIndex(self.findData(grant.id if grant else CUSTOM, _KEY))
        about = in_language(grant.help) if grant else tr("The event is of no grant that is listed here.")
        self.setToolTip(tr("Grant: {0}\n{1}").format(row_text(self.currentText()), about))
        self.setAccessibleDescription(about)

    def _forget_custom(self) -> None:
        at = self.findData(CUSTOM, _KEY)
        if at >= 0:
            self._items.removeRow(at)

    def _add_custom(self, protocol: Protocol) -> None:
        """Custom can be seen and not be chosen: it is what editing makes of an event."""
        item = QStandardItem(f"{CUSTOM} ({row_text(protocol.name, 40)})")
        item.setData(CUSTOM, _KEY)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._items.insertRow(0, item)

    def _activated(self) -> None:
        key = self.currentData(_KEY)
        if key and key != CUSTOM:
            self.chosen.emit(str(key))


def words(name: str, before: object, after: object) -> str:
    """What choosing a grant has changed, as one sentence for the status line."""
    touched = [path for path in changes(before, after) if path]
    if not touched:
        return tr("{0}: the event is of this grant already").format(name)
    if len(touched) <= _NAMED:
        return tr("{0}: {1} changed").format(name, _listed([_short(path) for path in touched]))
    parts = dict.fromkeys(_short(path[:1]) for path in touched)
    return tr("{0}: {1} fields changed in {2}").format(name, len(touched), _listed(list(parts)))


def _listed(names: Sequence[str]) -> str:
    return tr(" and ").join(part for part in (", ".join(names[:-1]), names[-1]) if part)


def _short(path: FieldPath) -> str:
    return row_text(path_text(path).removeprefix("event."), 60)
