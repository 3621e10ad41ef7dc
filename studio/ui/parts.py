"""The few parts every zone is made of: a zone with its head, a segmented switch, a primary button, a line that fits."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.ui.theme import Theme, ThemedSheet

_MORE = " ▾"


class Segmented(QWidget):
    """A switch between a few views; `chosen` tells the key. Arrow keys move it, as in a tab bar."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._choices, self._folded = dict(choices), False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for key, label in choices:
            row.addWidget(self._button(key, label, name))
        self._sheet = ThemedSheet(theme, self, _segmented_sheet)
        self.choose(choices[0][0], tell=False)

    def _button(self, key: str, label: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(label)
        button.setCheckable(True)
        button.setAccessibleName(f"{name}: {label}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._clicked(key))
        self._group.addButton(button)
        self._buttons[key] = button
        return button

    @property
    def current(self) -> str:
        """The key of the chosen view."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def choose(self, key: str, *, tell: bool = True) -> None:
        """Choose a view by its key; `tell=False` does it without the signal."""
        self._buttons[key].setChecked(True)
        if self._folded:
            self._show_buttons()
        if tell:
            self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose the neighbour."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = list(self._buttons)
        key = keys[(keys.index(self.current) + step) % len(keys)]
        self.choose(key)
        self._buttons[key].setFocus()

    # -- where there is no room

    @property
    def folded(self) -> bool:
        """Whether only the chosen view is seen."""
        return self._folded

    def fold(self, folded: bool) -> None:
        """Show the chosen view alone, with a menu of all of them, or every view."""
        if folded != self._folded:
            self._folded = folded
            self._show_buttons()

    def width_of(self, *, folded: bool) -> int:
        """The width it takes in one of both ways."""
        widths = [button.sizeHint().width() for button in self._buttons.values()]
        mark = 0 if self._folded else self.fontMetrics().horizontalAdvance(_MORE)
        return max(widths) + mark if folded else sum(widths)

    def _show_buttons(self) -> None:
        had_keyboard = any(button.hasFocus() for button in self._buttons.values())
        for key, button in sorted(self._buttons.items(), key=lambda each: each[0] != self.current):
            button.setText(self._choices[key] + (_MORE if self._folded else ""))
            button.setHidden(self._folded and key != self.current)
            if had_keyboard and key == self.current:
                button.setFocus()

    def _clicked(self, key: str) -> None:
        if not self._folded:
            self.choose(key)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each, label in self._choices.items():
            action = menu.addAction(label, partial(self.choose, each))
            action.setCheckable(True)
            action.setChecked(each == self.current)
        button = self._buttons[key]
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))


class Zone(QWidget):
    """One of the three zones: a head with the title left and its commands right, content below.

    A label among the commands gives way where there is no room for all of them; its buddy stays.
    """

    def __init__(self, theme: Theme, title: str, content: QWidget, *commands: QWidget) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.content = content
        self.title = FittingLine()
        self.title.say(title)
        self._head, self._commands = QWidget(), commands
        row = self._row = QHBoxLayout(self._head)
        row.setContentsMargins(8, 4, 8, 4)
        row.addWidget(self.title, 1)
        for command in commands:
            row.addWidget(command)
        self._head.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(content, 1)
        self._sheet = ThemedSheet(theme, self._head, lambda _: "")
        theme.changed.connect(lambda: self.title.setFont(theme.ui_font(1.0, bold=True)))
        self.title.setFont(theme.ui_font(1.0, bold=True))

    @property
    def head(self) -> QWidget:
        """The row of title and commands."""
        return self._head

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again what fits into the head when its size or its parts change."""
        if watched is self._head and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        labels = [each for each in self._commands if isinstance(each, QLabel) and each.buddy() is not None]
        shown = [each for each in self._commands if each in labels or not each.isHidden()]
        margins = self._row.contentsMargins()
        widths = [self.title.fontMetrics().horizontalAdvance(self.title.words)]
        widths += [max(each.sizeHint().width(), each.minimumWidth()) + self._row.spacing() for each in shown]
        room = self._head.width() - margins.left() - margins.right() >= sum(widths)
        for label in labels:
            label.setVisible(room and not label.buddy().isHidden())


class PrimaryButton(QPushButton):
    """The one button of the window that stands out: Run."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._sheet = ThemedSheet(theme, self, _primary_sheet)


def _segmented_sheet(theme: Theme) -> str:
    return f"""
    QToolButton {{ border: 1px solid {theme.css("border")}; padding: {theme.px(2)}px {theme.px(8)}px;
        min-height: {theme.px(18)}px; background: {theme.css("surface")}; color: {theme.css("text")}; }}
    QToolButton:checked {{ background: {theme.css("accent")}; color: {theme.css("accent_text")};
        border-color: {theme.css("accent")}; }}
    QToolButton:focus {{ border: 2px solid {theme.css("text")}; }}
    """


def _primary_sheet(theme: Theme) -> str:
    return f"""
    QPushButton {{ border: 1px solid {theme.css("accent")}; border-radius: {theme.px(4)}px;
        padding: {theme.px(4)}px {theme.px(16)}px; background: {theme.css("accent")};
        color: {theme.css("accent_text")}; font-weight: bold; }}
    QPushButton:disabled {{ background: {theme.css("surface2")}; color: {theme.css("muted")};
        border-color: {theme.css("border")}; }}
    QPushButton:focus {{ border: 2px solid {theme.css("text")}; }}
    """


class FittingLine(QLabel):
    """One line that gives way when there is no room; the whole of it is in the tool tip and for screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def words(self) -> str:
        """The whole text, however much of it is shown."""
        return self._whole

    def say(self, text: str) -> None:
        """Show this text."""
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect().width()
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the text to the room there is."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """The same when the font has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
