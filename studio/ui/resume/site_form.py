"""The fields of what a site sends back: the session token, and the request that carries it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from studio.ui.http.mock_fields import JsonField, choice_field, fit_line, labelled, line_field
from studio.ui.panels.pairs_model import PairsModel, PairWords
from studio.ui.panels.pairs_panel import PairsPanel
from studio.ui.parts import Segmented
from studio.ui.resume.site_draft import EXPIRIES, SIGNATURES, STATES, DraftMistake, SiteDraft, shown
from studio.ui.speech import tr
from studio.ui.theme import Theme

METHODS = (("GET", "GET"), ("POST", "POST"))
NO_SECRET = tr("no secret yet")
WORDS = PairWords(
    title=tr("Further parameters"),
    one="parameter",
    columns=(tr("Name"), tr("Value")),
    use=tr("None. Insert adds one."),
    table=tr("Further parameters of the request"),
)


class SiteForm(QWidget):
    """Shows a `SiteDraft`; `edited` follows everything that a person changes."""

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._filling = theme, False
        self._draft = SiteDraft()
        self._make_fields()
        self._lay_out()
        self._connect()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _make_fields(self) -> None:
        theme = self._theme
        self.token = QCheckBox(tr("Token in"))
        self.token.setAccessibleName(tr("Whether a session token comes back"))
        self.parameter = line_field(tr("Name of the parameter with the token"), "session_token", 14)
        self.secret = choice_field(tr("Secret to sign with"), ())
        self.secret.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.signature = choice_field(tr("Signature of the token"), SIGNATURES)
        self.expiry = choice_field(tr("When the token expires"), EXPIRIES)
        self.seconds = line_field(tr("Seconds until the token expires"), "900", 6)
        self.payload = JsonField(theme, tr("Payload of the token, JSON"))
        self.method = Segmented(theme, tr("Method of the return"), METHODS)
        self.state = choice_field(tr("State that comes back"), STATES)
        self.others = PairsPanel(theme, PairsModel(WORDS, self))
        self.others.close_button.hide()

    def _lay_out(self) -> None:
        first, second, third = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._rows = (first, second, third)
        first.addWidget(self.token)
        first.addWidget(self.parameter)
        self._expires = labelled(first, "expires", self.expiry)
        first.addWidget(self.seconds)
        self._signed = labelled(second, tr("Signed with"), self.secret)
        second.addWidget(self.signature)
        third.addWidget(self.method)
        labelled(third, tr("State"), self.state)
        for row in self._rows:
            row.addStretch(1)
        self.sides = QSplitter(Qt.Orientation.Horizontal)
        self.sides.setObjectName("resume_sides")
        self.sides.setChildrenCollapsible(False)
        self._columns = [_side(self.sides, rows, part) for rows, part in self._sides()]
        self.sides.setSizes([620, 380])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sides)

    def _sides(self) -> tuple[tuple[tuple[QHBoxLayout, ...], QWidget], ...]:
        first, second, third = self._rows
        payload = QWidget()
        row = QHBoxLayout(payload)
        row.setContentsMargins(0, 0, 0, 0)
        self._payload = labelled(row, tr("Payload"), self.payload)
        row.setAlignment(self._payload, Qt.AlignmentFlag.AlignTop)
        row.setStretch(1, 1)
        return ((first, second), payload), ((third,), self.others)

    def _connect(self) -> None:
        self.token.toggled.connect(self._changed)
        for line in (self.parameter, self.seconds):
            line.textEdited.connect(self._changed)
        for choice in (self.secret, self.signature, self.expiry, self.state):
            choice.activated.connect(self._changed)
        self.payload.edited.connect(self._changed)
        self.method.chosen.connect(self._changed)
        self.others.changed.connect(self._changed)

    def _restyle(self) -> None:
        px = self._theme.px
        for row in self._rows:
            row.setSpacing(px(6))
        self.payload.setMinimumHeight(round(QFontMetrics(self._theme.code_font()).height() * 2.8))
        for choice in (self.secret, self.signature):
            choice.setMinimumContentsLength(8)
        for line in (self.parameter, self.seconds):
            fit_line(line, self._theme)
        for column in self._columns:
            column.setContentsMargins(px(8), px(2), px(4), px(4))
            column.setSpacing(px(4))
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little width the request stands below the token."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        first, second, third = (row.sizeHint().width() for row in self._rows)
        needed = max(first, second) + third + self._theme.px(40)
        wanted = Qt.Orientation.Vertical if self.width() < needed else Qt.Orientation.Horizontal
        if self.sides.orientation() != wanted:
            self.sides.setOrientation(wanted)
            self.sides.setSizes([600, 400])

    # -- what is shown

    def show_draft(self, draft: SiteDraft, secrets: Sequence[str]) -> None:
        """Show a draft, with the secrets of the action to choose from."""
        self._filling = True
        self._draft = draft
        self.token.setChecked(draft.token)
        for line, text in ((self.parameter, draft.parameter), (self.seconds, draft.seconds)):
            if line.text() != text:
                line.setText(text)
        self._show_secrets(secrets, draft.secret)
        for choice, key in (
            (self.signature, draft.signature),
            (self.expiry, draft.expiry),
            (self.state, draft.state),
        ):
            choice.setCurrentIndex(choice.findData(key))
        self.payload.show_text(draft.payload)
        self.method.choose("POST" if draft.post else "GET", tell=False)
        pairs = {name: shown(value) for name, value in draft.others}
        if self.others.model.values() != pairs:
            self.others.show_values(pairs)
        self._filling = False
        self._arrange()

    def _show_secrets(self, secrets: Sequence[str], chosen: str) -> None:
        wanted = list(dict.fromkeys((*secrets, *([chosen] if chosen else ())))) or [""]
        if [self.secret.itemData(row) for row in range(self.secret.count())] != wanted:
            self.secret.clear()
            for name in wanted:
                self.secret.addItem(name or NO_SECRET, name)
        self.secret.setCurrentIndex(max(0, self.secret.findData(chosen)))

    def _arrange(self) -> None:
        """Only what counts can be changed."""
        draft = self._draft
        for part in (self.parameter, self.signature, self.expiry, self.payload, self._payload, self._expires):
            part.setEnabled(draft.token)
        for part in (self.secret, self._signed):
            part.setEnabled(draft.token and draft.signature != "secret")
        self.seconds.setEnabled(draft.token)
        self.seconds.setVisible(draft.expiry == "own")

    # -- what is typed

    def read(self) -> SiteDraft:
        """The draft as it stands in the fields."""
        before = dict(self._draft.others)
        typed = self.others.model.values().items()
        others = tuple((name, before[name] if shown(before.get(name)) == text else text) for name, text in typed)
        return replace(
            self._draft,
            post=self.method.current == "POST",
            state=self.state.currentData(),
            token=self.token.isChecked(),
            parameter=self.parameter.text(),
            secret=self.secret.currentData() or "",
            signature=self.signature.currentData(),
            expiry=self.expiry.currentData(),
            seconds=self.seconds.text(),
            payload=self.payload.text(),
            others=others,
        )

    def _changed(self) -> None:
        if not self._filling:
            self._draft = self.read()
            self._arrange()
            self.edited.emit()

    def show_mistake(self, mistake: DraftMistake | None) -> None:
        """Underline what is wrong; nothing when all is right."""
        payload = mistake if mistake and mistake.field == "payload" else None
        self.payload.show_mistake(payload.sentence if payload else "", payload.line if payload else 0)

    def go_to(self, mistake: DraftMistake) -> None:
        """Put the keyboard where a mistake is."""
        if mistake.field == "payload":
            self.payload.go_to_line(mistake.line)
        else:
            {"parameter": self.parameter, "seconds": self.seconds}.get(mistake.field, self.secret).setFocus()


def _side(sides: QSplitter, rows: Sequence[QHBoxLayout], part: QWidget) -> QVBoxLayout:
    """One half: its rows of short fields, and the part that takes the height."""
    side = QWidget()
    column = QVBoxLayout(side)
    for row in rows:
        column.addLayout(row)
    column.addWidget(part, 1)
    sides.addWidget(side)
    return column
