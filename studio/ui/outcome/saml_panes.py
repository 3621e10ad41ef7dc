"""The two halves of a SAML response: its attributes and settings as a table, and the document."""

from __future__ import annotations

import base64

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from studio.ui.editor.code_editor import CodeEditor
from studio.ui.hostile_text import detail_text
from studio.ui.outcome.attribute_rows import ATTRIBUTE_COLUMNS, SETTING_COLUMNS, attribute_rows, setting_rows
from studio.ui.outcome.claims_model import Reading, json_text
from studio.ui.outcome.saml_content import TITLE, SamlContent, document_note
from studio.ui.parts import Segmented
from studio.ui.read_text import RING, ReadText
from studio.ui.rows.model import RowModel
from studio.ui.rows.pane import RowPane
from studio.ui.speech import tr
from studio.ui.theme import Theme

VIEWS = (("attributes", tr("Attributes")), ("settings", tr("Settings")))
NO_DOCUMENT = tr("There is no document to show.")
_SHOWN = 1_000_000
# The signature stands within so many lines, behind the issuer.
_HEAD = 12


class HeadedPane(QWidget):
    """A pane with a title, a tag such as `(older)`, and a button that copies what it shows.

    `copied` says in words what went to the clipboard.
    """

    copied = Signal(str)

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme, self._title_text = theme, title
        self._content, self._reading = SamlContent(), Reading()
        self.setAccessibleName(title)
        self._title, self._tag = QLabel(title), QLabel()
        self.note = ReadText(theme, tr("{0}, note").format(title), max_lines=6)
        self.copy_button = QToolButton()
        self._head, self._why, self._column = QHBoxLayout(), QVBoxLayout(), QVBoxLayout(self)
        for label in (self._title, self._tag):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._tag.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for told in (self.copy_button.setAccessibleName, self.copy_button.setToolTip):
            told(tr("Copy what the {0} shows").format(title))
        self.copy_button.clicked.connect(self.copy_shown)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def _assemble(self, *beside: QWidget) -> None:
        self._head.addWidget(self._title)
        self._head.addWidget(self._tag, 1)
        for widget in (*beside, self.copy_button):
            self._head.addWidget(widget)
        self._why.addWidget(self.note)
        self._column.addLayout(self._head)
        self._column.addLayout(self._why)
        self._theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def tag(self) -> str:
        """What stands behind the title, such as `(older)`; empty for a result that fits."""
        return self._tag.text()

    def set_stale(self, tag: str) -> None:
        """Show a tag such as `(older)`; an empty one takes it away."""
        self._tag.setText(tag)

    def copy_shown(self) -> None:
        """Copy what the pane shows."""
        raise NotImplementedError

    def _put(self, text: str, what: str) -> None:
        if not text:
            self.copied.emit(tr("{0}: nothing to copy").format(self._title_text))
            return
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(tr("{0}: {1} copied").format(self._title_text, what))

    def _say(self, text: str) -> None:
        self.note.set_text(detail_text(text, 600), "muted")
        self.note.setVisible(bool(text))

    def _restyle(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(px(8), px(4), px(8), px(4))
        self._head.setSpacing(px(8))
        self._title.setFont(self._theme.ui_font(bold=True))
        self._tag.setStyleSheet(f"color: {self._theme.css('muted')}")
        self._why.setContentsMargins(px(8 - RING), 0, px(8), 0)
        self._why.setSpacing(px(4))
        self.copy_button.setIconSize(QSize(px(16), px(16)))
        self.copy_button.setIcon(self._theme.icon("outcome-copy"))


class AttributesPane(HeadedPane):
    """The attributes of the assertion, or the settings of the response; `go_to` leads to code."""

    go_to = Signal(str, int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, TITLE)
        self.setObjectName("saml_attributes")
        self.switch = Segmented(theme, tr("{0} view").format(TITLE), VIEWS)
        self.fold = QToolButton()
        self.attributes = RowPane(theme, tr("SAML attributes"), RowModel(ATTRIBUTE_COLUMNS))
        self.settings = RowPane(theme, tr("SAML settings"), RowModel(SETTING_COLUMNS))
        self._empty, self._pages = QWidget(), QStackedWidget()
        for page in (self._empty, self.attributes, self.settings):
            self._pages.addWidget(page)
        for table in (self.attributes, self.settings):
            table.go_to.connect(self.go_to)
        self.switch.chosen.connect(self._show)
        self.fold.setCheckable(True)
        self.fold.setAutoRaise(True)
        self.fold.setText(tr("What it would have held"))
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.toggled.connect(lambda _: self._restyle())
        self._assemble(self.switch)
        self._why.addWidget(self.fold)
        self._column.addWidget(self._pages, 1)

    @property
    def current(self) -> RowPane:
        """The table that is chosen."""
        return self.attributes if self.switch.current == "attributes" else self.settings

    def show_content(self, content: SamlContent, reading: Reading) -> None:
        """Show a response, or why there is none."""
        self._content = content
        self.fold.setChecked(False)
        self.set_reading(reading)
        self._reveal_written()

    def set_reading(self, reading: Reading) -> None:
        """Read the same response in another way, for example only what an action changed."""
        self._reading = reading
        response = self._content.response
        self.attributes.set_rows(attribute_rows(response, self._content.claims, reading) if response else ())
        self.settings.set_rows(setting_rows(response, reading) if response else ())
        self._show()

    def set_stale(self, tag: str) -> None:
        """Dim the tables as well."""
        super().set_stale(tag)
        for table in (self.attributes, self.settings):
            table.set_dimmed(bool(tag) or self._content.pending)

    def _reveal_written(self) -> None:
        """Scroll so that what the action wrote is on screen, the first such attribute above all."""
        view = self.attributes.view
        rows = view.row_model.rows
        written = [number for number, row in enumerate(rows) if row.cells[-1].link]
        view.executeDelayedItemsLayout()
        for number in (*written[-1:], *written[:1]):
            view.scrollTo(view.row_model.index(number, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what the action wrote on screen when the room for it changes."""
        super().resizeEvent(event)
        self._reveal_written()

    def _show(self) -> None:
        folded = self._content.fold and not self.fold.isChecked()
        rows = self.current.view.row_model.rows
        self._pages.setCurrentWidget(self._empty if folded or not rows else self.current)
        nothing = tr("The action changed nothing here.") if self._content.response and not rows else ""
        self._say(self._content.note or nothing)
        self.fold.setVisible(self._content.fold)

    def copy_shown(self) -> None:
        """Copy the attributes as JSON, or the settings with tabs between."""
        response = self._content.response
        if self.switch.current == "settings":
            self._put("\n".join(row.text() for row in self.settings.view.row_model.rows), "settings")
            return
        kept = [each for each in response.attributes if each.mark != "dropped"] if response else []
        self._put(json_text({each.name: each.value for each in kept}) if kept else "", tr("attributes as JSON"))

    def _restyle(self) -> None:
        super()._restyle()
        px = self._theme.px
        self.fold.setIconSize(QSize(px(16), px(16)))
        self.fold.setIcon(self._theme.icon("fold-open" if self.fold.isChecked() else "fold-closed", "muted"))
        self._show()


class DocumentPane(HeadedPane):
    """The XML of the response, to be read."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "XML")
        self.setObjectName("saml_document")
        self._editor: CodeEditor | None = None
        self._empty = QWidget()
        menu = QMenu(self.copy_button)
        menu.addAction(tr("XML as shown"), self._copy_xml)
        menu.addAction(tr("SAMLResponse as it is posted (base64)"), self._copy_sent)
        self.copy_button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.copy_button.setMenu(menu)
        self._assemble()
        self._column.addWidget(self._empty, 1)

    @property
    def editor(self) -> CodeEditor:
        """The read-only editor, made when a document is first shown."""
        if self._editor is None:
            self._editor = CodeEditor(self._theme, language="xml", read_only=True)
            self._editor.setAccessibleName(f"{TITLE}, XML")
            self._column.addWidget(self._editor, 1)
        return self._editor

    def show_content(self, content: SamlContent) -> None:
        """Show the document, or that there is none."""
        self._content = content
        response = content.response
        self._say(document_note(response) if content.sent and response else NO_DOCUMENT)
        if self._editor is not None or content.sent:
            self._show_text(response.xml[:_SHOWN] if content.sent and response else "")
            self.editor.setVisible(content.sent)
        self._empty.setVisible(not content.sent)

    def _show_text(self, text: str) -> None:
        """The document with its signature folded away: what it says is what one looks for."""
        self.editor.set_text(text)
        lines = text.split("\n", _HEAD)[:_HEAD]
        for number, line in enumerate(lines, start=1):
            if line.lstrip().startswith("<Signature "):
                self.editor.fold(number)

    def copy_shown(self) -> None:
        """Copy the document as it is shown."""
        self._copy_xml()

    def _copy_xml(self) -> None:
        response = self._content.response
        self._put(response.xml if self._content.sent and response else "", "document")

    def _copy_sent(self) -> None:
        response = self._content.response
        sent = base64.b64encode(response.document.sent.encode()).decode() if self._content.sent and response else ""
        self._put(sent, tr("SAMLResponse"))
