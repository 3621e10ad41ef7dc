"""One setting on the page: its label, its editor, whether it is said, and what is wrong with it."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QToolButton

from studio.catalogue.freezing import thawed
from studio.catalogue.settings import SettingField
from studio.project.event_document import ABSENT
from studio.project.merging import same
from studio.ui.event.fields import FieldEditor, JsonField, LinesField, TextField
from studio.ui.event.form import remark_label
from studio.ui.hostile_text import row_text, visible
from studio.ui.speech import in_language, tr
from studio.ui.tenant.editors import setting_editor
from studio.ui.theme import Theme

SAID = tr("said in studio.yaml")


class SettingRow:
    """The widgets of one setting and what they show."""

    def __init__(self, theme: Theme, field: SettingField) -> None:
        self.theme, self.field = theme, field
        self.label = QLabel(field.label)
        self.editor: FieldEditor = setting_editor(theme, field)
        self.said_mark = QLabel()
        self.note = remark_label()
        self.menu_button = QToolButton()
        self.is_said = False
        self._example = ""
        self._shown: Any = None
        self._set_up()

    def _set_up(self) -> None:
        field, target = self.field, self.editor.input()
        self.label.setBuddy(target)
        for widget in (self.label, target):
            widget.setToolTip(f"{field.place}\n{field.help}")
        target.setAccessibleName(f"{field.section}: {field.label}")
        self.menu_button.setAutoRaise(True)
        for told in (self.menu_button.setAccessibleName, self.menu_button.setToolTip):
            told(tr("More for {0}").format(f"{field.section}: {field.label}"))
        self.show_example("")
        self.paint()

    def show_example(self, text: str) -> None:
        """Say what holds where the setting says nothing, for example the value of the event."""
        self._example = text
        self.editor.absent = row_text(self.default_words(), 80)
        self.editor.input().setAccessibleDescription(f"{self.field.help} {self.default_sentence()}")

    def default_words(self) -> str:
        """The default and where it comes from, in a few words."""
        field = self.field
        value = self._example or ("" if field.default in (None, (), {}) else _words(field.default))
        source = in_language(field.default_from)
        return f"{value} ({source})" if value else source

    def default_sentence(self) -> str:
        """The same as a sentence."""
        return tr("Default: {0}.").format(self.default_words())

    def help_text(self) -> str:
        """All that is to be known about the setting."""
        field = self.field
        keys = field.place if field.place == field.name else tr("{0} or {1}").format(field.place, field.name)
        return tr("{0}: {1} {2}\nIn studio.yaml: {3}. {4}").format(
            field.label, field.help, self.default_sentence(), keys, field.source
        )

    def typed(self, value: Any) -> Any:
        """What an edited value means: an emptied editor takes the setting back."""
        editor = self.editor
        if isinstance(editor, TextField) and not editor.line.text().strip():
            return ABSENT
        if isinstance(editor, LinesField) and not editor.area.toPlainText().strip():
            return ABSENT
        return value

    def show(self, given: dict[str, Any]) -> None:
        """Show the value that is said, else the default."""
        said = self.field.name in given
        value = thawed(given[self.field.name]) if said else ABSENT
        if value is ABSENT and self.field.default not in (None, ()):
            value = thawed(self.field.default)
        known = self._shown is value or (ABSENT not in (self._shown, value) and same(self._shown, value))
        self._shown = value
        if not (known and self.note.text()):  # what was typed and is not taken stays, with what is wrong about it
            self.show_error("")
            self.editor.set_value(value)
        if said != self.is_said:
            self.is_said = said
            self.paint()

    def show_error(self, text: str) -> None:
        """Tell below the editor what is wrong; nothing for nothing."""
        self.note.setText(visible(f"{text[:1].upper()}{text[1:]}." if text else ""))
        self.note.setVisible(bool(text))

    def set_read_only(self, read_only: bool) -> None:
        """Refuse or allow typing."""
        self.editor.set_read_only(read_only)
        self.menu_button.setDisabled(read_only)

    def paint(self) -> None:
        """Take icons, colours and sizes of the theme."""
        palette = self.note.palette()
        palette.setColor(self.note.foregroundRole(), self.theme.color("danger"))
        self.note.setPalette(palette)
        self.menu_button.setIcon(self.theme.icon("event-more", "muted"))
        self.menu_button.setIconSize(QSize(self.theme.px(16), self.theme.px(16)))
        self.said_mark.setFixedWidth(self.theme.px(12))
        if self.is_said:
            self.said_mark.setPixmap(self.theme.pixmap("event-changed", "accent", 10))
        else:
            self.said_mark.clear()
        for told in (self.said_mark.setAccessibleName, self.said_mark.setToolTip):
            told(SAID if self.is_said else "")

    @property
    def tall(self) -> bool:
        """Whether the editor is higher than a line, so that its label stands at the top."""
        return isinstance(self.editor, JsonField) or self.field.kind == "several"


def _words(value: Any) -> str:
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    if isinstance(value, tuple | list):
        return ", ".join(map(str, value))
    return value if isinstance(value, str) else json.dumps(value)
