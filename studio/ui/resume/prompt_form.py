"""The fields of a form that the user fills in: its fields and its variables, as JSON."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from studio.ui.http.mock_fields import JsonField
from studio.ui.resume.form_draft import FormDraft
from studio.ui.resume.site_draft import DraftMistake
from studio.ui.speech import tr
from studio.ui.theme import Theme


class PromptForm(QWidget):
    """Shows a `FormDraft`; `edited` follows everything that is typed."""

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._draft = FormDraft()
        self.fields = JsonField(theme, tr("Fields of the form, JSON"))
        self.vars = JsonField(theme, tr("Variables of the form, JSON"))
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setObjectName("resume_form_sides")
        sides.setChildrenCollapsible(False)
        titles = (tr("Fields, the hidden ones too"), tr("Variables"))
        self._columns = [_side(sides, *each) for each in zip(titles, (self.fields, self.vars), strict=True)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(sides)
        for field in (self.fields, self.vars):
            field.edited.connect(self.edited)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        for column in self._columns:
            column.setContentsMargins(px(8), px(2), px(4), px(4))
            column.setSpacing(px(4))

    def show_draft(self, draft: FormDraft) -> None:
        """Show a draft."""
        self._draft = draft
        self.fields.show_text(draft.fields)
        self.vars.show_text(draft.vars)

    def read(self) -> FormDraft:
        """The draft as it stands in the fields."""
        return replace(self._draft, fields=self.fields.text(), vars=self.vars.text())

    def show_mistake(self, mistake: DraftMistake | None) -> None:
        """Underline what is wrong; nothing when all is right."""
        for name, field in (("fields", self.fields), ("vars", self.vars)):
            here = mistake if mistake and mistake.field == name else None
            field.show_mistake(here.sentence if here else "", here.line if here else 0)

    def go_to(self, mistake: DraftMistake) -> None:
        """Put the keyboard where a mistake is."""
        (self.vars if mistake.field == "vars" else self.fields).go_to_line(mistake.line)


def _side(sides: QSplitter, title: str, field: JsonField) -> QVBoxLayout:
    side = QWidget()
    column = QVBoxLayout(side)
    label = QLabel(title)
    label.setBuddy(field)
    column.addWidget(label)
    column.addWidget(field, 1)
    sides.addWidget(side)
    return column
