"""The left half of the mock editor: which requests the mock is for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studio.ui.http.mock_fields import JsonField, LongField, TextField, labelled, line_field
from studio.ui.http.mock_form import MockForm
from studio.ui.http.mock_reading import Mistake
from studio.ui.parts import Segmented
from studio.ui.speech import tr
from studio.ui.theme import Theme

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "*")
CONDITIONS = (("query", tr("Query")), ("headers", tr("Headers")), ("json", tr("JSON body")), ("text", tr("Text body")))
_QUERY = tr("page: 2\nOne parameter in each line; * stands for any text.")
_HEADERS = tr("x-api-key: *\nOne header in each line; * stands for any text.")
_TEXT = tr("The body as text; * stands for any text. Empty asks for nothing.")


class RequestSide(QWidget):
    """Method, URL pattern and conditions. `edited` follows everything that is typed."""

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.method = QComboBox()
        self.method.setEditable(True)
        self.method.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.method.addItems(METHODS)
        self.method.setAccessibleName(tr("Method, * for any"))
        self.url = line_field(tr("URL pattern"), "https://api.example.com/*")
        self.switch = Segmented(theme, tr("Condition on the request"), CONDITIONS)
        self.fields: dict[str, LongField] = {
            "query": TextField(theme, tr("Query parameters, as name: value"), _QUERY),
            "headers": TextField(theme, tr("Request headers, as name: value"), _HEADERS),
            "json": JsonField(theme, tr("JSON body that the request has to hold, empty for any")),
            "text": TextField(theme, tr("Text body of the request"), _TEXT),
        }
        self._lay_out()
        self._connect()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self) -> None:
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        labelled(self._first, tr("&When"), self.method)
        self._first.addWidget(self.url, 1)
        self._second.addWidget(self.switch)
        self._second.addStretch(1)
        self._stack = QStackedWidget()
        for field in self.fields.values():
            self._stack.addWidget(field)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._first)
        self._column.addLayout(self._second)
        self._column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.method.editTextChanged.connect(self.edited)
        self.url.textEdited.connect(self.edited)
        for field in self.fields.values():
            field.edited.connect(self.edited)
        self.switch.chosen.connect(lambda key: self._stack.setCurrentWidget(self.fields[key]))

    def _restyle(self) -> None:
        px = self._theme.px
        self.url.setFont(self._theme.code_font())
        self._column.setContentsMargins(px(8), px(4), px(4), px(4))
        self._column.setSpacing(px(4))
        for row in (self._first, self._second):
            row.setSpacing(px(4))

    def show_form(self, form: MockForm) -> None:
        """Show the texts of a mock; `edited` stays silent."""
        blocked = self.method.blockSignals(True)
        if self.method.currentText() != form.method:
            self.method.setCurrentText(form.method)
        self.method.blockSignals(blocked)
        if self.url.text() != form.url:
            self.url.setText(form.url)
        for key, field in self.fields.items():
            field.show_text(getattr(form, key))

    def choose_filled(self, form: MockForm) -> None:
        """Show the first condition that there is."""
        filled = (key for key, _ in CONDITIONS if getattr(form, key))
        self.switch.choose(next(filled, "query"))

    def read(self, form: MockForm) -> MockForm:
        """The form with what stands in these fields."""
        return replace(
            form,
            method=self.method.currentText(),
            url=self.url.text(),
            query=self.fields["query"].text(),
            headers=self.fields["headers"].text(),
            json=self.fields["json"].text(),
            text=self.fields["text"].text(),
        )

    def show_mistakes(self, mistakes: dict[str, Mistake]) -> None:
        """Mark the fields that cannot be read."""
        for key, field in self.fields.items():
            found = mistakes.get(key)
            field.show_mistake(found.sentence if found else "", found.line if found else 0)

    def go_to(self, mistake: Mistake) -> None:
        """Put the keyboard where a mistake is."""
        if mistake.field in self.fields:
            self.switch.choose(mistake.field)
            self.fields[mistake.field].go_to_line(mistake.line)
        else:
            {"method": self.method}.get(mistake.field, self.url).setFocus()
