"""What a login is answered with: both tokens side by side, or after a SAML login its response."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from studio.later import later
from studio.ui.late_tab import reach_before
from studio.ui.outcome.claims_model import Reading
from studio.ui.outcome.token_content import PaneContent, pane_content
from studio.ui.outcome.token_pane import COPIES_OF_PANE, TokenPane
from studio.ui.speech import tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.flow.outcome import Outcome
    from studio.tokens.model import Tokens
    from studio.ui.outcome import saml_content, saml_view, token_search
else:
    saml_content = later("studio.ui.outcome.saml_content")
    saml_view = later("studio.ui.outcome.saml_view")
    token_search = later("studio.ui.outcome.token_search")

TOKENS = tr("Tokens")


class Answers(QStackedWidget):
    """Tokens or response; `go_to` leads to code, `copied` says what went to the clipboard.

    The view of a SAML response is made for the first SAML login, and the bar that searches when it is first opened,
    so that the window opens without them.
    """

    go_to = Signal(str, int, int)
    copied = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._notes: tuple[tuple[str, str], Reading] | None = None
        self.panes = (TokenPane(theme, "id_token"), TokenPane(theme, "access_token"))
        self.saml: saml_view.SamlView | None = None
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("token_panes")
        self.splitter.setChildrenCollapsible(False)
        for pane in self.panes:
            self.splitter.addWidget(pane)
            self._connect(pane)
        self.splitter.setSizes([1_000, 1_000])
        self._tokens = QWidget()
        self._column = QVBoxLayout(self._tokens)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.splitter, 1)
        self.addWidget(self._tokens)

    @cached_property
    def search(self) -> token_search.TokenSearch:
        """The bar that searches both tokens; Tab comes to it before them."""
        search = token_search.TokenSearch(self._theme, self.panes)
        search.closed.connect(self._take_keyboard)
        self._column.insertWidget(0, search)
        reach_before(search, self.panes[0])
        return search

    def _search_anew(self) -> None:
        if "search" in self.__dict__:
            self.search.refresh()

    def prepare(self) -> None:
        """Make what the first run will want, so that it does not wait for it."""
        for pane in self.panes:
            _ = pane.claims

    def show_answer(self, outcome: Outcome, tokens: Tokens, reading: Reading) -> None:
        """Show what a run issued."""
        self._notes = None
        for pane in self.panes:
            pane.show_content(pane_content(pane.token, outcome, tokens), reading)
        self._search_anew()
        content = saml_content.saml_content(outcome, tokens)
        if content is None:
            self.setCurrentWidget(self._tokens)
            return
        if self.saml is None:
            self.saml = self._made()
        self.saml.show_content(content, reading)
        self.setCurrentWidget(self.saml)

    def show_notes(self, notes: tuple[str, str], reading: Reading) -> None:
        """Show a sentence in place of each token."""
        if self._notes == (notes, reading):
            return
        self._notes = notes, reading
        for pane, note in zip(self.panes, notes, strict=True):
            pane.show_content(PaneContent(note), reading)
        self.setCurrentWidget(self._tokens)

    def set_reading(self, reading: Reading) -> None:
        """Read the same answer in another way."""
        self._notes = None
        for view in self._views():
            view.set_reading(reading)
        self._search_anew()

    def set_stale(self, tag: str) -> None:
        """Dim everything and show a tag such as `(older)`; an empty tag undoes both."""
        for view in self._views():
            view.set_stale(tag)

    def set_stacked(self, stacked: bool) -> None:
        """Put one half above the other instead of side by side."""
        for splitter in (self.splitter, self.saml):
            if splitter is not None:
                splitter.setOrientation(Qt.Orientation.Vertical if stacked else Qt.Orientation.Horizontal)

    @property
    def title(self) -> str:
        """What is shown, as the name of a tab."""
        return TOKENS if self.currentWidget() is self._tokens else saml_content.TITLE

    # -- what commands ask for

    def open_search(self) -> None:
        """Search both tokens; a SAML response has no such search."""
        if self.currentWidget() is self._tokens:
            self.search.open()

    def copy(self, what: str) -> None:
        """Copy the name, value, path or json of the chosen claim, or the token, header or payload of its pane."""
        pane = self._pane()
        if what in COPIES_OF_PANE:
            pane.copy_part(what)
        else:
            pane.copy_claim(what)

    def _take_keyboard(self) -> None:
        self._pane().claims.view.setFocus()

    def _pane(self) -> TokenPane:
        """The pane that has the keyboard, else the one with a chosen claim, else the first."""
        focus = QApplication.focusWidget()
        with_keyboard = (pane for pane in self.panes if focus is not None and pane.isAncestorOf(focus))
        chosen = (pane for pane in self.panes if pane.chosen_claim is not None)
        return next(with_keyboard, None) or next(chosen, self.panes[0])

    @property
    def list(self) -> QWidget:
        """Where the keyboard goes."""
        shown = self.currentWidget()
        return self.saml.list if self.saml is not None and shown is self.saml else self.panes[0].claims.view

    def _made(self) -> saml_view.SamlView:
        view = saml_view.SamlView(self._theme)
        view.setOrientation(self.splitter.orientation())
        self._connect(view)
        self.addWidget(view)
        return view

    def _connect(self, view: TokenPane | saml_view.SamlView) -> None:
        view.go_to.connect(self.go_to)
        view.copied.connect(self.copied)

    def _views(self) -> tuple[TokenPane | saml_view.SamlView, ...]:
        return (*self.panes, self.saml) if self.saml else self.panes
