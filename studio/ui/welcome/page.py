"""The welcome page: begin, go on, or learn. Whoever types text is taken to the editor, which was open all the time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.ui.hostile_text import row_text
from studio.ui.parts import FittingLine
from studio.ui.speech import tr
from studio.ui.theme import Theme, ThemedSheet

_SHOWN = 6
_NARROW = 640


@dataclass(frozen=True, slots=True)
class Way:
    """One thing to begin with: its title, one line about it, the key that does the same, and what it does."""

    title: str
    about: str
    do: Callable[[], object]
    key: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Ways under a heading; `more` leads to all where not all are shown. `none` is said where there are none."""

    heading: str
    ways: Sequence[Way]
    more: Way | None = None
    none: str = ""


class WelcomePage(QWidget):
    """Shows sections as lists of buttons. `typed` carries text that was typed at it, `leave` that it is done with."""

    typed = Signal(str)
    leave = Signal()
    at_start_wanted = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sections: list[_List] = []
        self.setAccessibleName(tr("Welcome"))
        self._inside, self.area = QWidget(), QScrollArea()
        self._columns = QHBoxLayout(self._inside)
        self._stacks = (QVBoxLayout(), QVBoxLayout())
        for stack in self._stacks:
            self._columns.addLayout(stack)
        self.at_start = QCheckBox(tr("Show this page at the start"))
        self.at_start.toggled.connect(self.at_start_wanted)
        self.area.setWidget(self._inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.area, 1)
        self._column.addWidget(self.at_start)
        theme.changed.connect(self._paint)
        self._paint()

    def show_sections(self, sections: Sequence[Section], *, at_start: bool) -> None:
        """Show these sections instead; `at_start` says whether the page is shown when the studio starts."""
        for old in self._sections:
            for stack in self._stacks:
                stack.removeWidget(old)
            old.deleteLater()
        self._sections = [_List(self._theme, section) for section in sections]
        for each in self._sections:
            each.chosen.connect(self.leave)
            for button in each.buttons:
                button.installEventFilter(self)
        self._place()
        self.at_start.blockSignals(True)
        self.at_start.setChecked(at_start)
        self.at_start.blockSignals(False)

    def take_keyboard(self) -> None:
        """Put the keyboard onto the first way."""
        first = next((each.buttons[0] for each in self._sections if each.buttons), None)
        (first or self.at_start).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place(self) -> None:
        columns = 1 if self.width() < self._theme.px(_NARROW) else 2
        for stack in self._stacks:
            while stack.takeAt(0) is not None:
                pass
        for number, section in enumerate(self._sections):
            self._stacks[number % columns].addWidget(section)
        for number, stack in enumerate(self._stacks):
            stack.addStretch(1)
            self._columns.setStretch(number, 1 if number < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where there is no room for two."""
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys walk; text goes to the editor."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._walk(step)
                return True
            if self._is_text(event):
                self.typed.emit(event.text())
                return True
        return super().eventFilter(watched, event)

    def _walk(self, step: int) -> None:
        buttons = [button for section in self._sections for button in section.buttons]
        here = next((number for number, button in enumerate(buttons) if button.hasFocus()), 0)
        button = buttons[max(0, min(here + step, len(buttons) - 1))]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        self.area.ensureWidgetVisible(button)

    @staticmethod
    def _is_text(event: QKeyEvent) -> bool:
        keys = Qt.KeyboardModifier
        plain = not event.modifiers() & (keys.ControlModifier | keys.AltModifier | keys.MetaModifier)
        return plain and event.text().isprintable() and bool(event.text().strip())

    def _paint(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(8))
        self._columns.setContentsMargins(0, 0, px(8), 0)
        self._columns.setSpacing(px(24))
        for stack in self._stacks:
            stack.setSpacing(px(16))
        self._place()


class _List(QWidget):
    """One section: its heading over its ways. `chosen` tells that one of them was taken."""

    chosen = Signal()

    def __init__(self, theme: Theme, section: Section) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(section.heading)
        self._heading = QLabel(section.heading)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._heading)
        ways = [*section.ways[:_SHOWN], *((section.more,) if section.more else ())]
        self.buttons = [self._button(way) for way in ways]
        for button in self.buttons:
            self._column.addWidget(button)
        if not section.ways:
            self._column.addWidget(_muted(section.none))
        theme.changed.connect(self._paint)
        self._paint()

    def _button(self, way: Way) -> WayButton:
        button = WayButton(self._theme, way)
        button.clicked.connect(self.chosen)
        button.clicked.connect(lambda _checked: way.do())
        return button

    def _paint(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self._theme.px(4))
        self._heading.setFont(self._theme.ui_font(1.1, bold=True))


class WayButton(QPushButton):
    """A way as a wide button: title and key in the first line, a muted line about it below."""

    def __init__(self, theme: Theme, way: Way) -> None:
        super().__init__()
        self.way = way
        self.setAutoDefault(True)
        self.setObjectName("way")
        self.setAccessibleName(", ".join(part for part in (way.title, way.about, way.key) if part))
        self._title, self._key, self._about = FittingLine(), QLabel(way.key), FittingLine()
        self._title.say(row_text(way.title))
        self._about.say(row_text(way.about))
        self._about.setObjectName("muted")
        self._grid = QGridLayout(self)
        self._grid.addWidget(self._title, 0, 0)
        self._grid.addWidget(self._key, 0, 1, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(self._about, 1, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        self._about.setVisible(bool(way.about))
        for label in (self._title, self._key, self._about):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = theme
        self._sheet = ThemedSheet(theme, self, _sheet)
        theme.changed.connect(self._paint)
        self._paint()

    def _paint(self) -> None:
        px = self._theme.px
        self._grid.setContentsMargins(px(12), px(6), px(12), px(6))
        self._grid.setVerticalSpacing(px(2))
        self.setMinimumHeight(self._grid.sizeHint().height())


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _sheet(theme: Theme) -> str:
    return f"""
    QPushButton#way {{ border: 1px solid {theme.css("border")}; border-radius: {theme.px(4)}px;
        background: {theme.css("surface")}; text-align: left; }}
    QPushButton#way:hover {{ border-color: {theme.css("accent")}; background: {theme.css("surface2")}; }}
    QPushButton#way:focus {{ background: {theme.css("surface")}; border: {theme.px(2)}px solid {theme.css("accent")}; }}
    QLabel {{ color: {theme.css("text")}; background: transparent; }}
    QLabel#muted {{ color: {theme.css("muted")}; }}
    """
