"""The fields of the mock editor: short ones with their labels, lines of `name: value`, texts, and JSON."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from studio.ui.editor.code_editor import CodeEditor, Problem
from studio.ui.theme import Theme


class TextField(QPlainTextEdit):
    """Plain text of several lines in the fixed-width font; Tab leaves it."""

    edited = Signal()

    def __init__(self, theme: Theme, name: str, example: str) -> None:
        super().__init__()
        self._theme, self._filling = theme, False
        self.setAccessibleName(name)
        self.setPlaceholderText(example)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._changed)
        theme.changed.connect(self._paint)
        self._paint()

    def show_text(self, text: str) -> None:
        """Show a text, unless it stands there already."""
        if text != self.toPlainText():
            self._filling = True
            self.setPlainText(text)
            self._filling = False

    def text(self) -> str:
        """What stands there."""
        return self.toPlainText()

    def show_mistake(self, sentence: str, line: int) -> None:
        """Read out what is wrong with the text; nothing when it is right."""
        self.setAccessibleDescription(sentence)

    def go_to_line(self, line: int) -> None:
        """Put the keyboard into a line."""
        cursor = self.textCursor()
        cursor.setPosition(self.document().findBlockByNumber(max(0, line - 1)).position())
        self.setTextCursor(cursor)
        self.setFocus()

    def _changed(self) -> None:
        if not self._filling:
            self.edited.emit()

    def _paint(self) -> None:
        self.setFont(self._theme.code_font())

    def sizeHint(self) -> QSize:
        """A few lines; the layout gives what there is."""
        return QSize(self._theme.px(160), self._theme.px(60))

    def minimumSizeHint(self) -> QSize:
        """Two lines, so that a small window can have it too."""
        return QSize(self._theme.px(60), round(QFontMetrics(self.font()).height() * 2.6))


class JsonField(CodeEditor):
    """JSON with colours and squiggles. Tab leaves it; Ctrl+M lets Tab indent instead."""

    edited = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, "json")
        self._fills = False
        self.setAccessibleName(name)
        if not self.tab_moves_focus:
            self.toggle_tab_focus()
        self.text_changed.connect(self._changed)
        theme.changed.connect(self._fit)
        self._fit()

    def show_text(self, text: str) -> None:
        """Show a text, unless it stands there already."""
        if text != self.text():
            self._fills = True
            self.set_text(text)
            self._fills = False

    def show_mistake(self, sentence: str, line: int) -> None:
        """Underline the line that is wrong; nothing when all is right."""
        self.set_problems([Problem(line or 1, 1, sentence)] if sentence else [])

    def go_to_line(self, line: int) -> None:
        """Put the keyboard into a line."""
        self.goto(max(1, line))

    def _changed(self) -> None:
        if not self._fills:
            self.edited.emit()

    def _fit(self) -> None:
        """Lower than the editor of an action: the outcome zone has little height."""
        self.view.setMinimumHeight(round(self.fontMetrics().height() * 2.6))


LongField = TextField | JsonField


def line_field(name: str, example: str = "", chars: int = 0) -> QLineEdit:
    """A field of one line; `chars` is how many it shows, 0 takes what is left."""
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(example)
    field.setProperty("chars", chars)
    return field


def fit_line(field: QLineEdit, theme: Theme) -> None:
    """Give a field of so many characters its width in the font of the theme."""
    chars = int(field.property("chars"))
    field.setFixedWidth(QFontMetrics(theme.ui_font()).averageCharWidth() * (chars + 3))


def choice_field(name: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
    """A choice between keys, each shown with its words."""
    field = QComboBox()
    field.setAccessibleName(name)
    for key, words in choices:
        field.addItem(words, key)
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return field


def labelled(row: QHBoxLayout, text: str, field: QWidget) -> QLabel:
    """Put a field with its label into a row; the mnemonic of the label leads to the field."""
    label = QLabel(text)
    label.setBuddy(field)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    row.addWidget(label)
    row.addWidget(field)
    return label
