"""The one place for comparisons: of runs, and of Rules with the Actions they became, whichever there are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studio.ui.parts import Segmented
from studio.ui.speech import tr
from studio.ui.theme import Theme

RUNS, RULES = "runs", "rules"
_TITLES = ((RUNS, tr("Runs")), (RULES, tr("Rule and Action")))


class ComparePlace(QWidget):
    """Holds the pages; a switch shows where there are several. `filled` tells whether there is any."""

    filled = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("Comparison"))
        self._pages: dict[str, tuple[QWidget, Callable[[], QWidget]]] = {}
        self.switch = Segmented(theme, tr("What is compared"), _TITLES)
        self.switch.chosen.connect(self._show)
        self._stack, self._head = QStackedWidget(), QHBoxLayout()
        self._head.addWidget(self.switch)
        self._head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._stack, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def put(self, key: str, page: QWidget, current: Callable[[], QWidget]) -> None:
        """Have a page under this key, in front; `current` answers where the keyboard goes in it."""
        self._pages[key] = (page, current)
        self._stack.addWidget(page)
        self.switch.choose(key)
        self._tell()

    def take(self, key: str) -> None:
        """Take a page away; nothing happens where there is none."""
        if key not in self._pages:
            return
        page, _ = self._pages.pop(key)
        self._stack.removeWidget(page)
        page.hide()
        if self._pages:
            self.switch.choose(next(iter(self._pages)))
        self._tell()

    @property
    def has_any(self) -> bool:
        """Whether there is anything to show."""
        return bool(self._pages)

    @property
    def current(self) -> QWidget:
        """Where the keyboard goes."""
        found = self._pages.get(self.switch.current) or next(iter(self._pages.values()), None)
        return found[1]() if found else self

    def _show(self, key: str) -> None:
        if key in self._pages:
            self._stack.setCurrentWidget(self._pages[key][0])

    def _tell(self) -> None:
        self.switch.setVisible(len(self._pages) > 1)
        self._restyle()
        self.filled.emit(bool(self._pages))

    def _restyle(self) -> None:
        gap = self._theme.px(4) if self.switch.isVisibleTo(self) else 0
        self._head.setContentsMargins(self._theme.px(8), gap, self._theme.px(8), 0)
