"""What a login is answered with: both tokens side by side, or after a SAML login its response."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from studio.flow.outcome import Outcome
from studio.tokens.model import Tokens
from studio.ui.outcome.claims_model import Reading
from studio.ui.outcome.saml_content import TITLE as SAML
from studio.ui.outcome.saml_content import saml_content
from studio.ui.outcome.saml_view import SamlView
from studio.ui.outcome.token_content import PaneContent, pane_content
from studio.ui.outcome.token_pane import TokenPane
from studio.ui.theme import Theme

TOKENS = "Tokens"


class Answers(QStackedWidget):
    """Tokens or response; `go_to` leads to code, `copied` says what went to the clipboard.

    The view of a SAML response is made for the first SAML login, so that the window opens without it.
    """

    go_to = Signal(str, int, int)
    copied = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.panes = (TokenPane(theme, "id_token"), TokenPane(theme, "access_token"))
        self.saml: SamlView | None = None
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("token_panes")
        self.splitter.setChildrenCollapsible(False)
        for pane in self.panes:
            self.splitter.addWidget(pane)
            self._connect(pane)
        self.splitter.setSizes([1_000, 1_000])
        self.addWidget(self.splitter)

    def show_answer(self, outcome: Outcome, tokens: Tokens, reading: Reading) -> None:
        """Show what a run issued."""
        for pane in self.panes:
            pane.show_content(pane_content(pane.token, outcome, tokens), reading)
        content = saml_content(outcome, tokens)
        if content is None:
            self.setCurrentWidget(self.splitter)
            return
        if self.saml is None:
            self.saml = self._made()
        self.saml.show_content(content, reading)
        self.setCurrentWidget(self.saml)

    def show_notes(self, notes: tuple[str, str], reading: Reading) -> None:
        """Show a sentence in place of each token."""
        for pane, note in zip(self.panes, notes, strict=True):
            pane.show_content(PaneContent(note), reading)
        self.setCurrentWidget(self.splitter)

    def set_reading(self, reading: Reading) -> None:
        """Read the same answer in another way."""
        for view in self._views():
            view.set_reading(reading)

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
        return TOKENS if self.currentWidget() is self.splitter else SAML

    @property
    def list(self) -> QWidget:
        """Where the keyboard goes."""
        shown = self.currentWidget()
        return shown.list if isinstance(shown, SamlView) else self.panes[0].claims.view

    def _made(self) -> SamlView:
        view = SamlView(self._theme)
        view.setOrientation(self.splitter.orientation())
        self._connect(view)
        self.addWidget(view)
        return view

    def _connect(self, view: TokenPane | SamlView) -> None:
        view.go_to.connect(self.go_to)
        view.copied.connect(self.copied)

    def _views(self) -> tuple[TokenPane | SamlView, ...]:
        return (*self.panes, self.saml) if self.saml else self.panes
