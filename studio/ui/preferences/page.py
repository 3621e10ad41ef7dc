"""The page of the preferences: every one in its section, taken as soon as it is given."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from studio.project.preferences import Preferences
from studio.ui.hostile_text import visible
from studio.ui.parts import FittingLine
from studio.ui.preferences.editors import PreferenceEditor, editor_for
from studio.ui.preferences.fields import FIELDS, PreferenceField
from studio.ui.speech import tr
from studio.ui.theme import Theme

_WIDTH = 620


class PreferencesPage(QWidget):
    """Shows preferences. `wanted(name, value)` asks for one, `reset_wanted` for all as they were shipped."""

    wanted = Signal(str, object)
    reset_wanted = Signal()
    keys_wanted = Signal()

    def __init__(self, theme: Theme, place: Path) -> None:
        super().__init__()
        self._theme = theme
        self.editors: dict[str, PreferenceEditor] = {}
        self._notes: dict[str, QLabel] = {}
        self._sections: list[QLabel] = []
        self.area, self.place = QScrollArea(), FittingLine()
        self.keys_button, self.reset_button = (
            QPushButton(tr("&Key bindings…")),
            QPushButton(tr("Reset all preferences")),
        )
        self.place.say(tr("Kept in {0}, which the command line reads, too").format(visible(str(place))))
        self._lay_out()
        theme.changed.connect(self._paint)
        self._paint()

    def _lay_out(self) -> None:
        inside = QWidget()
        self._sides = QHBoxLayout(inside)
        self._held = QWidget()
        self._sides.addWidget(self._held)
        self._sides.addStretch(1)
        self._grid = QGridLayout(self._held)
        self._grid.setColumnStretch(1, 1)
        for section, fields in groupby(FIELDS, lambda each: each.section):
            self._add_section(section)
            for field in fields:
                self._add_row(field)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for button, told in ((self.keys_button, self.keys_wanted), (self.reset_button, self.reset_wanted)):
            button.setAutoDefault(True)
            button.clicked.connect(told)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.keys_button)
        self._foot.addWidget(self.reset_button)
        self._foot.addWidget(self.place, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.area, 1)
        self._column.addLayout(self._foot)

    def _add_section(self, title: str) -> None:
        label = QLabel(title)
        self._sections.append(label)
        self._grid.addWidget(label, self._grid.rowCount(), 0, 1, 2)

    def _add_row(self, field: PreferenceField) -> None:
        grid, number = self._grid, self._grid.rowCount()
        editor = editor_for(field)
        editor.edited.connect(lambda value: self.wanted.emit(field.name, value))
        self.editors[field.name] = editor
        if field.kind != "switch":
            label = QLabel(field.label)
            label.setBuddy(editor.focusProxy() or editor)
            grid.addWidget(label, number, 0)
        grid.addWidget(editor, number, 1)
        note = QLabel(field.help)
        note.setWordWrap(True)
        note.setTextFormat(Qt.TextFormat.PlainText)
        self._notes[field.name] = note
        grid.addWidget(note, number + 1, 1)
        note.setVisible(bool(field.help))

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is preferred now."""
        for name, editor in self.editors.items():
            editor.show_value(getattr(preferences, name))

    def show_problem(self, name: str, text: str) -> None:
        """Say below a preference what is wrong with it; nothing for nothing."""
        note = self._notes[name]
        note.setText(visible(text) or self.editors[name].field.help)
        note.setProperty("meaning", "danger" if text else "muted")
        note.setVisible(bool(note.text()))
        self._tint(note)

    def take_keyboard(self) -> None:
        """Put the keyboard into the input that had it last, else into the first."""
        focus: Any = self.focusWidget()
        (focus or next(iter(self.editors.values()))).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _paint(self) -> None:
        theme, px = self._theme, self._theme.px
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setContentsMargins(0, 0, px(12), 0)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._held.setMaximumWidth(px(_WIDTH))
        self._held.setMinimumWidth(min(px(_WIDTH), px(320)))
        self._sides.setStretchFactor(self._held, 100)
        self._foot.setSpacing(px(8))
        for number, label in enumerate(self._sections):
            label.setFont(theme.ui_font(1.1, bold=True))
            label.setContentsMargins(0, px(12) if number else 0, 0, px(2))
        for editor in self.editors.values():
            editor.setMinimumHeight(px(26))
        for note in self._notes.values():
            note.setContentsMargins(0, 0, 0, px(4))
            self._tint(note)
        palette = theme.palette()
        palette.setColor(self.place.foregroundRole(), theme.color("muted"))
        self.place.setPalette(palette)

    def _tint(self, note: QLabel) -> None:
        palette = self._theme.palette()
        palette.setColor(note.foregroundRole(), self._theme.color(str(note.property("meaning") or "muted")))
        note.setPalette(palette)
