"""Brings the page for foreign tokens into the outcome, and takes it away again."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from studio.later import later
from studio.ui.outcome.zone import OutcomeZone
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.tokens.keys import SigningKeys
    from studio.ui.foreign import page as foreign_page
    from studio.ui.window import Window
else:
    foreign_page = later("studio.ui.foreign.page")


class ForeignControl(QObject):
    """Shows one foreign token at a time, in a tab of its own."""

    def __init__(
        self, theme: Theme, outcome: OutcomeZone, keys: Callable[[], SigningKeys | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._outcome, self._keys = theme, outcome, keys

    @cached_property
    def page(self) -> foreign_page.ForeignPage:
        """The page, made when it is needed for the first time."""
        page = foreign_page.ForeignPage(self._theme, self._keys)
        page.closed.connect(self.close)
        return page

    def show(self) -> None:
        """Show the page with the keyboard in its field, all of it selected, so that pasting replaces it."""
        self._outcome.show_guest(self.page, foreign_page.FOREIGN, lambda: self.page.current)
        self._outcome.select_page(self.page)
        self.page.field.selectAll()

    def close(self) -> None:
        """Take the page away and forget what was in it."""
        self.page.field.clear()
        self._outcome.hide_guest(self.page)
        self._outcome.select_tab(0)


def foreign_deeds(window: Window) -> dict[str, Callable[[], object]]:
    """What the command for foreign tokens does."""
    return {"token.decode": window.foreign.show}
