"""The form: the essential fields of a trigger, grouped, each with its state and a menu."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.catalogue.model import Essential, Field, Trigger
from studio.project.event_document import ABSENT, EventDocument, at
from studio.project.merging import same
from studio.project.paths import FieldPath
from studio.ui.event.fields import FieldEditor, JsonField, field_editor
from studio.ui.hostile_text import visible
from studio.ui.speech import in_language, tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.project.event_check import Finding

MENU = (
    ("null", tr("Set to &null")),
    ("remove", tr("&Don't send")),
    ("reset", tr("&Reset to sample")),
    ("copy", tr("&Copy path")),
    ("insert", tr("&Insert path in code")),
)

_REMARKS = 3
_NAME = re.compile(r"[A-Za-z_$][\w$]*", re.ASCII)


class FieldRow:
    """The widgets of one field and what they show."""

    def __init__(
        self, theme: Theme, essential: Essential, field: Field, place_note: Callable[[QLabel], object]
    ) -> None:
        self.essential = essential
        self._place_note = place_note
        self.path: FieldPath = tuple(essential.path.split("."))
        self.theme = theme
        self.label = QLabel(essential.label)
        self.editor: FieldEditor = field_editor(theme, essential)
        self.changed_mark = QLabel()
        self.menu_button = QToolButton()
        self.menu: QMenu | None = None
        self.takes_properties = isinstance(self.editor, JsonField) and field.type == "object"
        self._set_up(in_language(field.help))

    def _set_up(self, help_text: str) -> None:
        name = f"event.{self.essential.path}"
        self.label.setBuddy(self.editor.input())
        for widget in (self.label, self.editor.input()):
            widget.setToolTip(f"{name}\n{help_text}")
        self.editor.input().setAccessibleName(self.essential.label)
        self.editor.input().setAccessibleDescription(f"{name}. {help_text}")
        self.menu_button.setAutoRaise(True)
        self.menu_button.setAccessibleName(tr("More for {0}").format(self.essential.label))
        self.menu_button.setToolTip(tr("More for {0}").format(self.essential.label))

    def paint(self) -> None:
        """Take icons and sizes of the theme."""
        if "note" in self.__dict__:
            paint_remark(self.theme, self.note)
        self.menu_button.setIcon(self.theme.icon("event-more", "muted"))
        self.menu_button.setIconSize(QSize(self.theme.px(16), self.theme.px(16)))
        mark = self.theme.pixmap("event-changed", "accent", 10) if self.is_changed else None
        self.changed_mark.setFixedWidth(self.theme.px(12))
        self.changed_mark.setPixmap(mark) if mark else self.changed_mark.clear()
        self.changed_mark.setAccessibleName(tr("changed against the sample") if mark else "")
        self.changed_mark.setToolTip(tr("Changed against the sample") if mark else "")

    is_changed = False

    @cached_property
    def note(self) -> QLabel:
        """What is unusual about the value, made when there first is something: of most fields there never is."""
        note = remark_label()
        paint_remark(self.theme, note)
        self._place_note(note)
        return note

    def show(self, value: Any, sample: Any) -> None:
        """Show the value of the field and whether it differs from the sample."""
        self.editor.set_value(value)
        differs = (value is ABSENT) != (sample is ABSENT) or (value is not ABSENT and not same(value, sample))
        if differs != self.is_changed:
            self.is_changed = differs
            self.paint()

    def show_note(self, findings: Iterable[Finding]) -> None:
        """Tell below the editor what is unusual about the value; it is never refused."""
        text = "\n".join(visible(in_language(finding.message)) for finding in findings)
        if text or "note" in self.__dict__:
            self.note.setText(text)
            self.note.setVisible(bool(text))


class EventForm(QScrollArea):
    """Shows the essentials of one trigger. `wanted` asks for a change: path, what, value."""

    wanted = Signal(tuple, str, object)
    all_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[FieldRow] = []
        self._all = QPushButton()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Event form"))
        theme.changed.connect(self._paint)
        self._sections: list[QLabel] = []

    def build(self, trigger: Trigger) -> None:
        """Make the rows of a trigger."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        grid = self._grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        self.rows, self._sections = [], []
        for section, essentials in groupby(trigger.essentials, lambda each: each.section):
            self._add_section(grid, section)
            for essential in essentials:
                self._add_row(grid, essential, trigger.fields_by_path[essential.path])
        column.addLayout(grid)
        self.remarks = remark_label()
        column.addWidget(self.remarks)
        self._all = QPushButton(self._rest(trigger))
        self._all.clicked.connect(self.all_asked)
        column.addWidget(self._all)
        column.addStretch(1)
        self.setWidget(inside)
        self._paint()

    def _rest(self, trigger: Trigger) -> str:
        count = len(trigger.fields) - len(trigger.essentials)
        return tr("{0} more fields: show all in the tree").format(count)

    def _add_section(self, grid: QGridLayout, title: str) -> None:
        label = QLabel(in_language(title))
        self._sections.append(label)
        grid.addWidget(label, grid.rowCount() + 1, 0, 1, 4)  # behind the room for a note

    def _add_row(self, grid: QGridLayout, essential: Essential, field: Field) -> None:
        number = grid.rowCount() + 1
        row = FieldRow(
            self._theme,
            essential._replace(label=in_language(essential.label)),
            field,
            lambda note: grid.addWidget(note, number + 1, 1, 1, 3),
        )
        self.rows.append(row)
        align = Qt.AlignmentFlag.AlignTop if essential.kind in ("json", "multiline") else Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(row.label, number, 0, align)
        grid.addWidget(row.editor, number, 1)
        grid.addWidget(row.changed_mark, number, 2, align)
        grid.addWidget(row.menu_button, number, 3, align)
        row.editor.edited.connect(lambda value, path=row.path: self.wanted.emit(path, "set", value))
        row.menu_button.clicked.connect(lambda: self._open_menu(row))

    def _open_menu(self, row: FieldRow) -> None:
        """The menu of a row is made when it is first asked for: there is one for every field."""
        row.menu = row.menu or self._menu(row)
        row.menu.popup(row.menu_button.mapToGlobal(QPoint(0, 0)))

    def _menu(self, row: FieldRow) -> QMenu:
        menu = QMenu(row.menu_button)
        if row.takes_properties and isinstance(row.editor, JsonField):
            add = QAction(tr("&Add a property"), menu)
            add.triggered.connect(row.editor.ask_property)
            menu.addAction(add)
        for what, text in MENU:
            action = QAction(text, menu)
            action.triggered.connect(lambda _=False, what=what: self.wanted.emit(row.path, what, None))
            menu.addAction(action)
        return menu

    def _paint(self) -> None:
        if self.rows:
            self._grid.setHorizontalSpacing(self._theme.px(6))
            self._grid.setVerticalSpacing(self._theme.px(4))
            paint_remark(self._theme, self.remarks)
        for label in self._sections:
            label.setFont(self._theme.ui_font(0.95, bold=True))
            palette = label.palette()
            palette.setColor(label.foregroundRole(), self._theme.color("muted"))
            label.setPalette(palette)
        for row in self.rows:
            row.paint()

    def show_event(self, document: EventDocument, sample: Any) -> None:
        """Show the event, and what differs from the sample."""
        for row in self.rows:
            row.show(document.get(row.path), at(sample, row.path))

    def show_findings(self, findings: list[Finding]) -> None:
        """Tell what is unusual, at the row it belongs to, else below all rows."""
        left = list(findings)
        for row in self.rows:
            mine = [finding for finding in left if finding.path[: len(row.path)] == row.path]
            left = [finding for finding in left if finding not in mine]
            row.show_note(mine)
        shown = [visible(in_language(finding.message)) for finding in left[:_REMARKS]]
        if len(left) > _REMARKS:
            shown.append(tr("{0} more remarks are marked in the tree.").format(len(left) - _REMARKS))
        self.remarks.setText("\n".join(shown))
        self.remarks.setVisible(bool(shown))

    def set_read_only(self, read_only: bool) -> None:
        """Refuse or allow typing."""
        for row in self.rows:
            row.editor.set_read_only(read_only)
            row.menu_button.setDisabled(read_only)

    def focus_path(self, path: FieldPath) -> bool:
        """Move the keyboard to the field of a path, when the form has it."""
        for row in self._candidates(path):
            self.ensureWidgetVisible(row.editor)
            row.editor.input().setFocus()
            return True
        return False

    def _candidates(self, path: FieldPath) -> Iterator[FieldRow]:
        yield from (row for row in self.rows if path[: len(row.path)] == row.path)

    def focus_first(self) -> None:
        """Move the keyboard to the first field."""
        if self.rows:
            self.rows[0].editor.input().setFocus()


def remark_label() -> QLabel:
    """A label for remarks: plain, wrapped, hidden while it is empty."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.hide()
    return label


def paint_remark(theme: Theme, label: QLabel) -> None:
    """Give a label the colour of warnings."""
    palette = label.palette()
    palette.setColor(label.foregroundRole(), theme.color("warn"))
    label.setPalette(palette)


def path_text(path: FieldPath) -> str:
    """A path as it is written in code, whatever its keys look like."""
    return "event" + "".join(f".{part}" if _NAME.fullmatch(str(part)) else f"[{json.dumps(part)}]" for part in path)
