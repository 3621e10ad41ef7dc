"""What stands in place of the tokens after a SAML login: attributes beside the document."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from studio.ui.outcome.claims_model import Reading
from studio.ui.outcome.saml_content import SamlContent
from studio.ui.outcome.saml_panes import AttributesPane, DocumentPane
from studio.ui.theme import Theme


class SamlView(QSplitter):
    """Both panes; `go_to` leads to code, `copied` says what went to the clipboard."""

    go_to = Signal(str, int, int)
    copied = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("saml_panes")
        self.setChildrenCollapsible(False)
        self.attributes, self.document = AttributesPane(theme), DocumentPane(theme)
        for pane in (self.attributes, self.document):
            self.addWidget(pane)
            pane.copied.connect(self.copied)
        self.attributes.go_to.connect(self.go_to)
        self.setSizes([1_000, 1_000])

    def show_content(self, content: SamlContent, reading: Reading) -> None:
        """Show a response, or why there is none."""
        self.attributes.show_content(content, reading)
        self.document.show_content(content)

    def set_reading(self, reading: Reading) -> None:
        """Read the same response in another way."""
        self.attributes.set_reading(reading)

    def set_stale(self, tag: str) -> None:
        """Dim the attributes and show a tag such as `(older)`; an empty tag undoes both."""
        for pane in (self.attributes, self.document):
            pane.set_stale(tag)

    @property
    def list(self) -> QWidget:
        """Where the keyboard goes."""
        return self.attributes.current.view
