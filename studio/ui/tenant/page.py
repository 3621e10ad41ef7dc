"""The page of the tenant: every setting in its group, made from the records of the catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from studio.catalogue.settings import SettingField, setting_fields
from studio.project.event_document import ABSENT
from studio.ui.event.form import remark_label
from studio.ui.hostile_text import visible
from studio.ui.parts import FittingLine
from studio.ui.read_text import ReadText
from studio.ui.speech import in_language, tr
from studio.ui.tenant.row import SettingRow
from studio.ui.theme import Theme

_HELP_LINES, _ROOMY, _TIGHT = 4, 18, 8


class TenantPage(QWidget):
    """Shows settings. `wanted` asks for a change: name and value, ABSENT to take it back; `closed` to be hidden."""

    wanted = Signal(str, object)
    closed = Signal()
    status = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("Tenant settings"))
        self.rows: dict[str, SettingRow] = {}
        self._sections: list[QLabel] = []
        self._inputs: dict[QObject, SettingRow] = {}
        self.place, self.problem = FittingLine(), remark_label()
        self.help = ReadText(theme, tr("About the setting"), max_lines=_HELP_LINES)
        self.area = QScrollArea()
        self._lay_out()
        theme.changed.connect(self._paint)
        self._paint()

    # -- making

    def _lay_out(self) -> None:
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setColumnStretch(1, 1)
        for section, fields in groupby(setting_fields(), lambda each: each.section):
            self._add_section(in_language(section))
            for field in fields:
                self._add_row(SettingRow(self._theme, _told(field)))
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._foot = QFrame()
        self._foot_column = QVBoxLayout(self._foot)
        self._foot_column.addWidget(self.help)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for part, stretch in ((self.place, 0), (self.problem, 0), (self.area, 1), (self._foot, 0)):
            self._column.addWidget(part, stretch)

    def _add_section(self, title: str) -> None:
        label = QLabel(title)
        self._sections.append(label)
        self._grid.addWidget(label, self._grid.rowCount(), 0, 1, 4)

    def _add_row(self, row: SettingRow) -> None:
        name = row.field.name
        self.rows[name] = row
        grid, number = self._grid, self._grid.rowCount()
        align = Qt.AlignmentFlag.AlignTop if row.tall else Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(row.label, number, 0, align)
        grid.addWidget(row.editor, number, 1)
        grid.addWidget(row.said_mark, number, 2, align)
        grid.addWidget(row.menu_button, number, 3, align)
        grid.addWidget(row.note, number + 1, 0, 1, 4)
        row.editor.edited.connect(lambda value: self.wanted.emit(name, row.typed(value)))
        menu = self._menu(row)
        row.menu_button.clicked.connect(lambda: menu.popup(row.menu_button.mapToGlobal(QPoint(0, 0))))
        for widget in (row.editor.input(), row.menu_button):
            widget.installEventFilter(self)
            self._inputs[widget] = row

    def _menu(self, row: SettingRow) -> QMenu:
        menu = QMenu(row.menu_button)
        name = row.field.name
        if adds := getattr(row.editor, "ask_property", None) if row.field.kind == "texts" else None:
            self._action(menu, tr("&Add a property"), adds)
        self._action(menu, tr("&Reset to default"), lambda: self.wanted.emit(name, ABSENT))
        self._action(menu, tr("&Copy the key"), lambda: self._copy(row.field.place))
        self._action(menu, tr("Copy the &link to the documentation"), lambda: self._copy(row.field.source))
        return menu

    def _action(self, menu: QMenu, title: str, does: Any) -> None:
        action = QAction(title, menu)
        action.triggered.connect(lambda _checked: does())
        menu.addAction(action)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.status.emit(tr("Copied {0}").format(text))

    # -- showing

    def show_settings(self, given: Mapping[str, Any]) -> None:
        """Show what is said, and the defaults of everything else."""
        for row in self.rows.values():
            row.show(dict(given))

    def show_examples(self, examples: Mapping[str, str]) -> None:
        """Say for some settings what holds where they say nothing."""
        for name, row in self.rows.items():
            row.show_example(examples.get(name, ""))

    def show_place(self, text: str) -> None:
        """Say where the settings are kept."""
        self.place.say(visible(text))

    def show_problem(self, text: str) -> None:
        """Say why the settings cannot be read, and let nothing be typed until they can; nothing for nothing."""
        self.problem.setText(visible(text))
        self.problem.setVisible(bool(text))
        for row in self.rows.values():
            row.set_read_only(bool(text))

    def show_error(self, name: str, text: str) -> None:
        """Tell what is wrong with what was typed for a setting."""
        self.rows[name].show_error(text)

    # -- the keyboard

    def take_keyboard(self) -> None:
        """Put the keyboard into the field that had it last, else into the first."""
        focus = self.focusWidget()
        (focus or next(iter(self.rows.values())).editor.input()).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field that gets the keyboard is seen whole, and the foot tells about it."""
        if event.type() == QEvent.Type.FocusIn and watched in self._inputs:
            row = self._inputs[watched]
            self.area.ensureWidgetVisible(row.editor, 0, self._theme.px(8))
            self.help.set_text(visible_lines_of(row), "muted")
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the page."""
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the settings have it, and the help is short."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        lines = self.height() // max(1, self.help.fontMetrics().lineSpacing())
        self.help.set_max_lines(_HELP_LINES if lines > _ROOMY else 2 if lines > _TIGHT else 1)

    def _paint(self) -> None:
        theme = self._theme
        px = theme.px
        self._grid.setHorizontalSpacing(px(6))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setContentsMargins(px(9), px(4), px(9), px(9))
        for line in (self.place, self.problem):
            line.setContentsMargins(px(9), px(2), px(9), px(4))
        self._foot_column.setContentsMargins(px(6), px(2), px(6), px(2))
        self._tint(self.place, "muted")
        self._tint(self.problem, "danger")
        for label in self._sections:
            label.setFont(theme.ui_font(0.95, bold=True))
            self._tint(label, "muted")
        for row in self.rows.values():
            row.paint()
        self._share_room()

    def _tint(self, label: QLabel, meaning: str) -> None:
        palette = self._theme.palette()
        palette.setColor(label.foregroundRole(), self._theme.color(meaning))
        label.setPalette(palette)


def _told(field: SettingField) -> SettingField:
    """The setting with everything that people read about it in the language of the window."""
    label, section, help_text = map(in_language, (field.label, field.section, field.help))
    return field._replace(label=label, section=section, help=help_text)


def visible_lines_of(row: SettingRow) -> str:
    """What the foot says about a setting."""
    return "\n".join(visible(line) for line in row.help_text().split("\n"))
