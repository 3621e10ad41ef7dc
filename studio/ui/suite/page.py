"""The Tests page: the tree of scenarios, what came of the chosen one, and what can be run."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from studio.scenarios.suite import State
from studio.ui.parts import FittingLine
from studio.ui.speech import tr
from studio.ui.suite.details import Details
from studio.ui.suite.tree import SuiteTree
from studio.ui.suite.words import LOOKS, RUNNING, Look
from studio.ui.theme import Theme, ThemedSheet
from studio.ui.turning import TurningSplit

_NARROW = 900
_SHARES = (420, 580)
_BUTTONS = (
    ("all", tr("Run &all"), tr("Run all tests")),
    ("failed", tr("Faile&d"), tr("Run the tests that failed")),
    ("changed", tr("&Changed"), tr("Run the tests that were never run as they are now")),
    ("watch", tr("&Watch"), tr("Run again what a saved file touches")),
    ("stop", tr("&Stop"), tr("Stop the tests")),
)


class SuitePage(QWidget):
    """`asked` tells the key of a button: all, failed, changed, watch or stop; `filtered` that the filter is another."""

    asked = Signal(str)
    filtered = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._look: Look = LOOKS["never"]
        self.setAccessibleName(tr("Tests"))
        self._icon, self.told = QLabel(), FittingLine()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter tests"))
        self.filter.setAccessibleName(tr("Filter tests"))
        self.filter.setClearButtonEnabled(True)
        self.buttons = {key: self._button(key, text, name) for key, text, name in _BUTTONS}
        self.buttons["watch"].setCheckable(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Tests that are done"))
        self.tree, self.details = SuiteTree(theme), Details(theme)
        self.split = TurningSplit(theme, "suite_split", _NARROW, _SHARES)
        self._lay_out()
        self.filter.textChanged.connect(self.filtered)
        self._sheets = (
            ThemedSheet(theme, self.bar, _bar_sheet),
            ThemedSheet(theme, self.buttons["watch"], _watch_sheet),
        )
        theme.changed.connect(self._restyle)
        self.show_running(0, 0)
        self._restyle()

    def _button(self, key: str, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.asked.emit(key))
        return button

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self.filter.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for part, stretch in ((self._icon, 0), (self.told, 1), (self.filter, 0)):
            self._head.addWidget(part, stretch)
        for button in self.buttons.values():
            self._head.addWidget(button)
        self.split.hold(self.tree, self.details)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.bar)
        column.addWidget(self.split, 1)

    def _restyle(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(px(8), px(4), px(8), px(4))
        self._head.setSpacing(px(8))
        self.filter.setFixedWidth(px(130))
        self.bar.setFixedHeight(px(3))
        self._show_look()
        self.told.setFont(self._theme.ui_font(1.0, bold=True))

    # -- what is shown

    def say(self, told: str, state: State | None) -> None:
        """Say what is known of all tests; None for a state stands for a run that is on."""
        self._look = LOOKS[state] if state else RUNNING
        self.told.say(told)
        self._show_look()

    def _show_look(self) -> None:
        self._icon.setPixmap(self._theme.pixmap(self._look.icon, self._look.meaning))

    def show_running(self, done: int, of: int) -> None:
        """Show how many tests are done of those that are run; none of none when no run is on."""
        self.bar.setMaximum(max(of, 1))
        self.bar.setValue(done)
        self.buttons["stop"].setVisible(bool(of))
        self.bar.setVisible(bool(of))
        if not of and self.buttons["stop"].hasFocus():
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, possible: Callable[[str], bool]) -> None:
        """Have those buttons at hand that can do something."""
        for key, button in self.buttons.items():
            if key != "stop":
                button.setEnabled(possible(key))

    @property
    def current(self) -> QWidget:
        """Where the keyboard goes."""
        return self.tree


def _bar_sheet(theme: Theme) -> str:
    return f"""
    QProgressBar {{ border: none; background: {theme.css("surface2")}; }}
    QProgressBar::chunk {{ background: {theme.css("accent")}; }}
    """


def _watch_sheet(theme: Theme) -> str:
    """Only what is checked looks other than the buttons beside it."""
    return f"""
    QPushButton:checked {{ border: 1px solid {theme.css("accent")}; border-radius: {theme.px(3)}px;
        padding: {theme.px(2)}px {theme.px(10)}px; background: {theme.css("accent")};
        color: {theme.css("accent_text")}; }}
    QPushButton:checked:focus {{ border: 2px solid {theme.css("text")}; }}
    """
