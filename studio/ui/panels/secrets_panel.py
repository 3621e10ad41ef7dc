"""The secrets of the action: names in plain sight, values masked until one asks to see them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from studio.project.secrets import mask
from studio.ui.hostile_text import row_text
from studio.ui.panels.pairs_model import VALUE, Index, PairsModel, PairWords
from studio.ui.panels.pairs_panel import PairDelegate, PairsPanel
from studio.ui.speech import tr
from studio.ui.theme import Theme

WORDS = PairWords(
    title=tr("Secrets"),
    one="secret",
    columns=(tr("Name"), tr("Value")),
    use=tr("Insert adds one; the action reads it as event.secrets.NAME."),
    table=tr("Secrets of the action"),
)


class SecretsModel(PairsModel):
    """Secrets: values are masked unless they are revealed, and never spoken otherwise."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(WORDS, parent)
        self._revealed = False

    def reveal(self, revealed: bool) -> None:
        """Show values as they are, or masked."""
        self._revealed = revealed
        if self.rowCount():
            self.dataChanged.emit(self.index(0, VALUE), self.index(self.rowCount() - 1, VALUE))

    def shown(self, value: str) -> str:
        """The value as it is while revealed, else a mask of one length."""
        return row_text(value) if self._revealed else mask(value)

    def spoken(self, value: str) -> str:
        """The value while revealed, else that it is hidden."""
        return value if self._revealed else tr("hidden")


class _SecretDelegate(PairDelegate):
    """Edits values behind dots, so that nobody reads them off a projector."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        if index.column() == VALUE and isinstance(editor, QLineEdit):
            editor.setEchoMode(QLineEdit.EchoMode.Password)
        return editor


class SecretsPanel(PairsPanel):
    """Shows secrets and reports edits: `changed(values)` carries all of them, `closed` asks to be hidden."""

    def __init__(self, theme: Theme) -> None:
        self.model: SecretsModel
        super().__init__(theme, SecretsModel())
        self.model.setParent(self)
        self.use_delegate(_SecretDelegate(WORDS.one, WORDS.columns, self.table))
        self.reveal_button = self.button(tr("Show the values while pressed"), "secret-reveal", lambda: None)
        self.reveal_button.pressed.connect(lambda: self.model.reveal(True))
        self.reveal_button.released.connect(lambda: self.model.reveal(False))
        self.add_to_head(self.reveal_button)
