"""One editor for each kind of field. `set_value` shows a value without a signal; `edited` tells typing."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from studio.catalogue.model import Essential
from studio.project.event_document import ABSENT, too_deep
from studio.project.merging import same
from studio.project.reading import ReadError, read_json
from studio.ui.event.numbers import NumberBox, parsed
from studio.ui.event.property_row import PropertyLine
from studio.ui.event.undo_keys import leave_undo
from studio.ui.hostile_text import visible
from studio.ui.speech import in_language, tr
from studio.ui.theme import Theme

_SHOWN_LINES = 12
_TOO_LONG = 20_000
_SHOWN_WORD = 30


NOT_SENT = tr("not sent")


def placeholder(value: Any, absent: str = NOT_SENT) -> str:
    """What stands in an empty editor, so that absent, null and empty can be told apart."""
    if value is ABSENT:
        return absent
    return "null" if value is None else tr("empty")


class FieldEditor(QWidget):
    """Shows and edits the value of one field. `edited` carries the new value.

    `absent` is what stands in the editor where there is no value.
    """

    edited = Signal(object)
    absent = NOT_SENT

    def __init__(self, theme: Theme, essential: Essential) -> None:
        super().__init__()
        self.theme, self.essential = theme, essential
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self._value: Any = ABSENT

    @property
    def value(self) -> Any:
        """The value as last shown or typed."""
        return self._value

    def set_value(self, value: Any) -> None:
        """Show a value, without a signal."""
        if value is not self._value and (ABSENT in (value, self._value) or not same(value, self._value)):
            self._value = value
            self.show_value(value)
        elif value is ABSENT or value is None:
            self.show_value(value)

    def show_value(self, value: Any) -> None:
        """Put a value on the screen."""
        raise NotImplementedError

    def input(self) -> QWidget:
        """The widget that takes the keyboard."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """Refuse or allow typing."""
        self.input().setDisabled(read_only)

    def tell(self, value: Any) -> None:
        """Tell a typed value."""
        self._value = value
        self.edited.emit(value)


class TextField(FieldEditor):
    """One line of text: names, e-mail addresses, ids, URLs, addresses, countries, times."""

    def __init__(self, theme: Theme, essential: Essential) -> None:
        super().__init__(theme, essential)
        self.line = QLineEdit()
        leave_undo(self.line)
        self.line.textEdited.connect(self._typed)
        self.row.addWidget(self.line)

    def _typed(self, text: str) -> None:
        self.tell(self.parse(text))

    def parse(self, text: str) -> Any:
        """The value behind what was typed."""
        return text

    def text_of(self, value: Any) -> str:
        """What is shown for a value; one of another type is shown as JSON."""
        if value is ABSENT or value is None:
            return ""
        return value if isinstance(value, str) else json.dumps(value)

    def show_value(self, value: Any) -> None:
        """Show the text, or what is absent."""
        self.line.setPlaceholderText(placeholder(value, self.absent))
        text = self.text_of(value)
        if self.line.text() != text:
            self.line.setText(text)
            self.line.setCursorPosition(0)

    def input(self) -> QWidget:
        """The line."""
        return self.line


class WordsField(TextField):
    """A list of words, with commas between."""

    def _typed(self, text: str) -> None:
        try:
            self.tell(self.parse(text))
        except ValueError:
            return  # an unfinished JSON list; the event keeps the value it had

    def parse(self, text: str) -> Any:
        """The words; no text is an empty list, and a text that begins with [ is a list as JSON."""
        if text.lstrip().startswith("["):
            return json.loads(text)
        return [word.strip() for word in text.split(",") if word.strip()]

    def text_of(self, value: Any) -> str:
        """The words with commas; JSON for any value that words with commas cannot tell."""
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            text = ", ".join(value)
            if not text.lstrip().startswith("[") and self.parse(text) == value:
                return text
        return super().text_of(value)

    def _means(self, value: Any) -> bool:
        try:
            return bool(self.parse(self.line.text()) == value)
        except ValueError:
            return False

    def show_value(self, value: Any) -> None:
        """Leave the text alone while it means the value, so that a comma can be typed."""
        self.line.setPlaceholderText(placeholder(value, self.absent))
        if value is ABSENT or value is None or not self._means(value):
            super().show_value(value)


class _CalmCombo(QComboBox):
    """A combo box that the wheel changes only when it has the keyboard; otherwise the form scrolls."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pass the wheel on when the keyboard is elsewhere."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceField(FieldEditor):
    """A text with proposals; anything else may be typed."""

    def __init__(self, theme: Theme, essential: Essential) -> None:
        super().__init__(theme, essential)
        self.combo, self.line = _CalmCombo(), QLineEdit()
        self.combo.setEditable(True)
        self.combo.setLineEdit(self.line)
        leave_undo(self.line)
        # Completion inside the line would show a choice while the event holds what was typed.
        self.combo.setCompleter(None)  # type: ignore[arg-type]
        self.combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.combo.addItems(essential.choices)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.line.textEdited.connect(self.tell)
        self.combo.textActivated.connect(self.tell)
        self.row.addWidget(self.combo)

    def show_value(self, value: Any) -> None:
        """Show the text, or what is absent."""
        self.line.setPlaceholderText(placeholder(value, self.absent))
        text = "" if value is ABSENT or value is None else value if isinstance(value, str) else json.dumps(value)
        if self.combo.currentText() != text:
            self.combo.setEditText(text)
            self.line.setCursorPosition(0)

    def input(self) -> QWidget:
        """The combo box."""
        return self.combo


class BoolField(FieldEditor):
    """Yes, no, or neither, which the box shows as partly checked with a word."""

    def __init__(self, theme: Theme, essential: Essential) -> None:
        super().__init__(theme, essential)
        self.box = QCheckBox()
        self.box.clicked.connect(self._clicked)
        self.row.addWidget(self.box, 1)

    def _clicked(self, checked: bool) -> None:
        self.box.setTristate(False)
        self.box.setText(tr("yes") if checked else tr("no"))
        self.tell(checked)

    def show_value(self, value: Any) -> None:
        """Show yes or no, or the word for neither."""
        if isinstance(value, bool):
            self.box.setTristate(False)
            self.box.setChecked(value)
            self.box.setText(tr("yes") if value else tr("no"))
            return
        self.box.setTristate(True)
        self.box.setCheckState(Qt.CheckState.PartiallyChecked)
        missing = value is ABSENT or value is None
        self.box.setText(
            placeholder(value, self.absent) if missing else json.dumps(value)[:_SHOWN_WORD].replace("&", "&&")
        )

    def input(self) -> QWidget:
        """The box."""
        return self.box


class NumberField(FieldEditor):
    """A number; one that is absent, null or of another kind stands as a word in the box."""

    def __init__(self, theme: Theme, essential: Essential) -> None:
        super().__init__(theme, essential)
        self.spin = NumberBox(whole=essential.kind == "integer")
        self.spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        leave_undo(self.spin.lineEdit())
        self.spin.typed.connect(self.tell)
        self.spin.left.connect(lambda: self.show_value(self.value))
        self.row.addWidget(self.spin, 1)

    def show_value(self, value: Any) -> None:
        """Show the number, or what is absent."""
        missing = value is ABSENT or value is None
        number = parsed(self.spin.lineEdit().text(), whole=False)
        typing = self.spin.hasFocus() and number is not None and number == value
        if not typing:
            self.spin.show_text("" if missing else json.dumps(value), placeholder(value, self.absent))

    def input(self) -> QWidget:
        """The number box."""
        return self.spin


class LinesField(FieldEditor):
    """Text over several lines."""

    def __init__(self, theme: Theme, essential: Essential) -> None:
        super().__init__(theme, essential)
        self.column = QVBoxLayout()
        self.column.setSpacing(2)
        self.row.addLayout(self.column)
        self.area = QPlainTextEdit()
        self.area.setTabChangesFocus(True)
        leave_undo(self.area)
        self.area.textChanged.connect(self._changed)
        self.column.addWidget(self.area)
        self._showing = False
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        wrapped = round(self.area.document().documentLayout().documentSize().height())
        lines = min(max(wrapped, self.area.blockCount(), 2), _SHOWN_LINES)
        self.area.setFixedHeight(round(self.area.fontMetrics().lineSpacing() * lines) + self.theme.px(14))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower area wraps more and grows."""
        super().resizeEvent(event)
        self._fit()

    def _changed(self) -> None:
        self._fit()
        if not self._showing:
            self.typed(self.area.toPlainText())

    def typed(self, text: str) -> None:
        """Take what was typed."""
        self.tell(text)

    def text_of(self, value: Any) -> str:
        """What is shown for a value."""
        if value is ABSENT or value is None:
            return ""
        return value if isinstance(value, str) else json.dumps(value)

    def show_value(self, value: Any) -> None:
        """Show the text, or what is absent."""
        self.area.setPlaceholderText(placeholder(value, self.absent))
        self._put(self.text_of(value))

    def _put(self, text: str) -> None:
        if self.area.toPlainText() != text:
            self._showing = True
            self.area.setPlainText(text)
            self._showing = False

    def input(self) -> QWidget:
        """The area."""
        return self.area


class JsonField(LinesField):
    """An object or a list as JSON; a mistake is told below and leaves the event as it was."""

    keeper = tr("The event")

    def __init__(self, theme: Theme, essential: Essential) -> None:
        super().__init__(theme, essential)
        self._mistaken = False
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.hide()
        self.property_line = PropertyLine(essential.label)
        leave_undo(self.property_line)
        self.property_line.added.connect(self._add_property)
        self.property_line.refused.connect(self._tell)
        self.property_line.closed.connect(self.area.setFocus)
        self.column.addWidget(self.property_line)
        self.column.addWidget(self.told)
        theme.changed.connect(self._fonts)
        self._fonts()

    def _fonts(self) -> None:
        self.area.setFont(self.theme.code_font())
        palette = self.told.palette()
        palette.setColor(self.told.foregroundRole(), self.theme.color("danger"))
        self.told.setPalette(palette)
        self._fit()

    def typed(self, text: str) -> None:
        """Take the value when the text is JSON; tell the mistake otherwise."""
        try:
            value = read_json(text, "field") if text.strip() else [] if isinstance(self.value, list) else {}
        except ReadError as error:
            self._tell_mistake(tr("line {0}: {1}").format(error.line or 1, in_language(error.message)))
            return
        if too_deep(value):
            self._tell_mistake(tr("nested too deeply"))
            return
        self._mistaken = False
        self.told.hide()
        self.tell(value)

    def _tell_mistake(self, where: str) -> None:
        self._mistaken = True
        self._tell(tr("No JSON yet, {0}. {1} keeps the value it had.").format(where, self.keeper))

    def _tell(self, sentence: str) -> None:
        self.told.setText(visible(sentence))
        self.told.show()

    def ask_property(self) -> None:
        """Open the line that adds a property."""
        self.property_line.show()
        self.property_line.setFocus()

    def _add_property(self, name: str, value: Any) -> None:
        """Set a member of the object, which is made where it is absent or null."""
        holder = {} if self.value is ABSENT or self.value is None else self.value
        if not isinstance(holder, dict):
            self._tell(tr("Only an object takes properties; the value here is none."))
            return
        made = {**holder, name: value}
        self.show_value(made)
        self.tell(made)

    def set_read_only(self, read_only: bool) -> None:
        """Refuse or allow typing."""
        super().set_read_only(read_only)
        self.property_line.setDisabled(read_only)

    def set_value(self, value: Any) -> None:
        """Show a value, but keep an unfinished text while the value stays what it was."""
        if not self._mistaken or value is not self._value:
            super().set_value(value)

    def text_of(self, value: Any) -> str:
        """Short values on one line, others indented."""
        if value is ABSENT or value is None:
            return ""
        short = json.dumps(value, ensure_ascii=False)
        text = short if len(short) <= 34 or len(short) > _TOO_LONG else json.dumps(value, ensure_ascii=False, indent=2)
        return text.encode("utf-8", "backslashreplace").decode("utf-8")

    def show_value(self, value: Any) -> None:
        """Leave the text alone while it means the value, so that typing is never reformatted."""
        self._mistaken = False
        self.told.hide()
        self.area.setPlaceholderText(placeholder(value, self.absent))
        if value is ABSENT or value is None or not self._means(value):
            self._put_or_refuse(self.text_of(value))

    def _means(self, value: Any) -> bool:
        try:
            return same(json.loads(self.area.toPlainText()), value)
        except (ValueError, RecursionError):
            return False

    def _put_or_refuse(self, text: str) -> None:
        """A text that would take seconds to lay out is left to the tree and the JSON view."""
        long = len(text) > _TOO_LONG
        self.area.setReadOnly(long)
        if long:
            self.area.setPlaceholderText(tr("too long for the form: see Tree or JSON"))
        self._put("" if long else text)


_KINDS: dict[str, Callable[[Theme, Essential], FieldEditor]] = {
    "multiline": LinesField,
    "bool": BoolField,
    "integer": NumberField,
    "number": NumberField,
    "choice": ChoiceField,
    "words": WordsField,
    "json": JsonField,
}


def field_editor(theme: Theme, essential: Essential) -> FieldEditor:
    """The editor for the kind of a field; kinds without one of their own are a line of text."""
    return _KINDS.get(essential.kind, TextField)(theme, essential)
