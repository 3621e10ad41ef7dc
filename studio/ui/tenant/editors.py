"""Editors for settings: those of the event form, and two for choices out of a closed list."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from studio.catalogue.model import Essential
from studio.catalogue.settings import SettingField
from studio.project.event_document import ABSENT
from studio.ui.event.fields import FieldEditor, JsonField, field_editor
from studio.ui.speech import tr
from studio.ui.theme import Theme

_KINDS = {"host": "text", "seconds": "integer", "several": "words", "texts": "json", "members": "json"}
_ROWS = 5


def setting_editor(theme: Theme, field: SettingField) -> FieldEditor:
    """The editor for a setting; an empty one says what holds then."""
    essential = Essential(field.name, field.label, field.section, _KINDS.get(field.kind, field.kind), field.choices)
    if field.kind == "choice":
        return OneOfField(theme, essential)
    if field.kind == "several":
        return SeveralField(theme, essential)
    editor = field_editor(theme, essential)
    if isinstance(editor, JsonField):
        editor.keeper = tr("The setting")
    return editor


class _CalmCombo(QComboBox):
    """A combo box that the wheel changes only when it has the keyboard; otherwise the page scrolls."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pass the wheel on when the keyboard is elsewhere."""
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class OneOfField(FieldEditor):
    """One of a few words, and nothing else."""

    def __init__(self, theme: Theme, essential: Essential) -> None:
        super().__init__(theme, essential)
        self.combo = _CalmCombo()
        self.combo.addItems(essential.choices)
        self.combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.combo.textActivated.connect(self.tell)
        self.row.addWidget(self.combo)

    def show_value(self, value: Any) -> None:
        """Choose the word."""
        with QSignalBlocker(self.combo):
            self.combo.setCurrentText(str(value))

    def input(self) -> QWidget:
        """The combo box."""
        return self.combo


class SeveralField(FieldEditor):
    """Any number out of a list, each with a box to check; where nothing is said all of them are."""

    def __init__(self, theme: Theme, essential: Essential) -> None:
        super().__init__(theme, essential)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for choice in essential.choices:
            item = QListWidgetItem(choice)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setToolTip(choice)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.itemChanged.connect(lambda _: self.tell(self.checked()))
        self.row.addWidget(self.list)
        theme.changed.connect(self._fit)
        self._fit()

    def checked(self) -> list[str]:
        """The choices that are checked, in the order of the list."""
        return [item.text() for item in self._items() if item.checkState() == Qt.CheckState.Checked]

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _fit(self) -> None:
        high = round(self.list.fontMetrics().height() * 1.45)
        with QSignalBlocker(self.list):
            for item in self._items():
                item.setSizeHint(QSize(0, high))
        self.list.setFixedHeight(high * min(_ROWS, self.list.count()) + self.theme.px(4))

    def show_value(self, value: Any) -> None:
        """Check what is in the value; all of it where there is none."""
        with QSignalBlocker(self.list):
            for item in self._items():
                on = value is ABSENT or value is None or item.text() in value
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def input(self) -> QWidget:
        """The list."""
        return self.list
