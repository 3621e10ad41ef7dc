"""The inputs of the preferences page: each shows a value and tells when a person has given another."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontDatabase, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from studio.ui.preferences.fields import PreferenceField
from studio.ui.speech import tr

SYSTEM_FONT = tr("Font of the system")


class PreferenceEditor(QWidget):
    """One input. `edited` carries the value that a person gives."""

    edited = Signal(object)

    def __init__(self, field: PreferenceField) -> None:
        super().__init__()
        self.field = field
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    def _take(self, widget: QWidget) -> None:
        widget.setAccessibleName(self.field.label.replace("&", ""))
        widget.setAccessibleDescription(self.field.help)
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(self)
        self._row.addWidget(widget)
        self.setFocusProxy(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls the page; it changes a value only where the keyboard is."""
        if isinstance(event, QWheelEvent) and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def show_value(self, value: Any) -> None:
        """Show a value without telling that it was given."""
        raise NotImplementedError


class ChoiceEditor(PreferenceEditor):
    """A list of values with words for each."""

    def __init__(self, field: PreferenceField, choices: tuple[tuple[str, str], ...]) -> None:
        super().__init__(field)
        self.input = QComboBox()
        self.input.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.input.setMinimumContentsLength(22)
        for value, words in choices:
            self.input.addItem(words, value)
        self._take(self.input)
        self.input.activated.connect(lambda _: self.edited.emit(self.input.currentData()))

    def show_value(self, value: Any) -> None:
        """Choose a value; one that is not in the list is added to it."""
        with QSignalBlocker(self.input):
            if self.input.findData(value) < 0:
                self.input.addItem(str(value), value)
            self.input.setCurrentIndex(self.input.findData(value))


class NumberEditor(PreferenceEditor):
    """A number within its span, told when typing rests."""

    def __init__(self, field: PreferenceField) -> None:
        super().__init__(field)
        self.input = QDoubleSpinBox()
        self.input.setDecimals(0 if field.step > 1 else 1)
        self.input.setRange(field.span.low, field.span.high)
        self.input.setSingleStep(field.step)
        self.input.setSuffix(field.unit)
        self.input.setSpecialValueText(field.least)
        self.input.setKeyboardTracking(False)
        self.input.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._take(self.input)
        self._row.addStretch(1)
        self.input.valueChanged.connect(self.edited.emit)

    def show_value(self, value: Any) -> None:
        """Show a number."""
        with QSignalBlocker(self.input):
            self.input.setValue(float(value))


class SwitchEditor(PreferenceEditor):
    """Yes or no; its words stand beside the box."""

    def __init__(self, field: PreferenceField) -> None:
        super().__init__(field)
        self.input = QCheckBox(field.label)
        self._take(self.input)
        self._row.addStretch(1)
        self.input.toggled.connect(self.edited.emit)

    def show_value(self, value: Any) -> None:
        """Show yes or no."""
        with QSignalBlocker(self.input):
            self.input.setChecked(bool(value))


class ProgramEditor(PreferenceEditor):
    """The path of a program, typed or chosen."""

    def __init__(self, field: PreferenceField) -> None:
        super().__init__(field)
        self.input = QLineEdit()
        self.input.setPlaceholderText(tr("The one that came along"))
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAutoDefault(True)
        self.choose.setAccessibleName(tr("Choose a Node.js"))
        self._take(self.input)
        self._row.addWidget(self.choose)
        self.input.editingFinished.connect(lambda: self.edited.emit(self.input.text().strip()))
        self.choose.clicked.connect(self._ask)

    def _ask(self) -> None:
        start = str(Path(self.input.text()).parent) if self.input.text() else str(Path.home())
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose Node.js"), start)
        if name:
            self.input.setText(name)
            self.edited.emit(name)

    def show_value(self, value: Any) -> None:
        """Show a path."""
        if self.input.text() != value:
            self.input.setText(str(value))


def editor_for(field: PreferenceField) -> PreferenceEditor:
    """The input that suits a preference."""
    match field.kind:
        case "number":
            return NumberEditor(field)
        case "switch":
            return SwitchEditor(field)
        case "program":
            return ProgramEditor(field)
        case "font" | "fixed_font":
            return ChoiceEditor(field, (("", SYSTEM_FONT), *_families(fixed=field.kind == "fixed_font")))
        case _:
            return ChoiceEditor(field, field.choices)


def _families(*, fixed: bool) -> tuple[tuple[str, str], ...]:
    names = [name for name in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(name)]
    return tuple((name, name) for name in names if not fixed or QFontDatabase.isFixedPitch(name))
