"""The field of a challenge or an enrolment: which factor the user takes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.flow.outcome import Suspension
from studio.ui.hostile_text import row_text
from studio.ui.http.mock_fields import choice_field, labelled
from studio.ui.resume.factor_draft import FactorDraft, choices
from studio.ui.speech import tr
from studio.ui.theme import Theme

AFTER = {
    "challenge": tr("The next action then finds the factor among event.authentication.methods."),
    "enroll": tr("The next action then finds the factor in event.user.enrolledFactors, too."),
    "multifactor": tr("All actions have run; the tokens are issued once the factor is passed."),
}


class FactorForm(QWidget):
    """Shows a `FactorDraft`; `edited` follows the choice of a factor."""

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._draft = FactorDraft()
        self.factor = choice_field(tr("Factor"), ())
        self._row = QHBoxLayout()
        labelled(self._row, tr("Factor"), self.factor)
        self._row.addStretch(1)
        self._after = QLabel()
        self._after.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._row)
        self._column.addWidget(self._after)
        self._column.addStretch(1)
        self.factor.activated.connect(self.edited)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setSpacing(px(6))
        self._column.setContentsMargins(px(8), px(2), px(8), px(4))
        self._column.setSpacing(px(8))
        palette = self._theme.palette()
        palette.setColor(self._after.foregroundRole(), self._theme.color("muted"))
        self._after.setPalette(palette)

    def show_draft(self, draft: FactorDraft, waiting: Suspension) -> None:
        """Show a draft, with the factors to choose from."""
        self._draft = draft
        self.factor.clear()
        for key, words in choices(waiting):
            self.factor.addItem(row_text(words, 60), key)
        self.factor.setCurrentIndex(max(0, self.factor.findData(draft.factor)))
        self._after.setText(AFTER.get(waiting.kind, ""))

    def read(self) -> FactorDraft:
        """The draft as it stands in the field."""
        return replace(self._draft, factor=self.factor.currentData() or "")
