"""The Continue page: where the user was sent, and what comes back from there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.ui.commands import COMMANDS
from studio.ui.hostile_text import visible
from studio.ui.parts import FittingLine, PrimaryButton
from studio.ui.read_text import ReadText
from studio.ui.resume.drafts import Draft, returned
from studio.ui.resume.factor_draft import FactorDraft
from studio.ui.resume.factor_form import FactorForm
from studio.ui.resume.form_draft import FormDraft
from studio.ui.resume.preset_list import PresetList
from studio.ui.resume.prompt_form import PromptForm
from studio.ui.resume.sent_rows import COLUMNS, headline, sent_rows, step_words
from studio.ui.resume.site_draft import DraftMistake, SiteDraft
from studio.ui.resume.site_form import SiteForm
from studio.ui.resume.step import Step, preset_of, presets, with_preset
from studio.ui.rows.model import RowModel
from studio.ui.rows.pane import RowPane
from studio.ui.speech import tr
from studio.ui.theme import Theme
from studio.ui.turning import TurningSplit

GO_ON_KEY = next(command.shown_key for command in COMMANDS if command.id == "run.continue")
GO_ON, GO_ON_AGAIN = tr("Continue"), tr("Continue with this")
_NARROW = 900
_SHARES = (340, 660)


class ResumePage(QWidget):
    """Shows the steps of a transaction, one at a time, and edits what the user brings back.

    `go_on` asks to continue with what stands here, `again` to start at the first step again.
    """

    go_on = Signal()
    again = Signal()
    go_to = Signal(str, int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._steps: list[Step] = []
        self._at, self._now, self._key = 0, 0.0, GO_ON_KEY
        self.setAccessibleName(tr("What the user brings back"))
        self._make_parts()
        self._lay_out()
        self._connect()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _make_parts(self) -> None:
        theme = self._theme
        self.title = FittingLine()
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(tr("Step of the transaction"))
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.start_again = QPushButton(tr("Start again"))
        self.start_again.setAutoDefault(True)
        self.button = PrimaryButton(theme, GO_ON)
        self.button.setAutoDefault(True)
        self.sent = RowPane(theme, tr("What the user takes along"), RowModel(COLUMNS))
        self.presets = PresetList(theme)
        self.site, self.prompt, self.factor = SiteForm(theme), PromptForm(theme), FactorForm(theme)
        self.mistake = ReadText(theme, tr("Mistake in what comes back"), max_lines=2)
        self._icon = QLabel()

    def _lay_out(self) -> None:
        self._head, self._foot, self._right = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for part, stretch in ((self.title, 1), (self.chooser, 0), (self.start_again, 0), (self.button, 0)):
            self._head.addWidget(part, stretch)
        self._told = QWidget()
        self._told.setLayout(self._foot)
        self._foot.addWidget(self._icon)
        self._foot.addWidget(self.mistake, 1)
        self._told.hide()
        self._forms = QStackedWidget()
        for form in (self.site, self.prompt, self.factor):
            self._forms.addWidget(_scrolled(form))
        right = QWidget()
        right.setLayout(self._right)
        self._right.addWidget(self.presets)
        self._right.addWidget(self._forms, 1)
        self.split = TurningSplit(self._theme, "resume_split", _NARROW, _SHARES)
        self.split.hold(self.sent, right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._told)
        column.addWidget(self.split, 1)

    def _connect(self) -> None:
        self.chooser.activated.connect(self._choose)
        self.start_again.clicked.connect(self.again)
        self.button.clicked.connect(self.go_on)
        self.presets.chosen.connect(self._take_preset)
        self.presets.accepted.connect(self.go_on)
        self.sent.go_to.connect(self.go_to)
        for form in (self.site, self.prompt, self.factor):
            form.edited.connect(self._typed)

    def _restyle(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(px(8), px(4), px(8), px(4))
        self._head.setSpacing(px(8))
        self._foot.setContentsMargins(px(8), 0, px(8), px(2))
        self._right.setContentsMargins(px(4), 0, 0, px(4))
        self._right.setSpacing(0)
        self._icon.setPixmap(self._theme.pixmap("effect-refused", "danger"))
        self.title.setFont(self._theme.ui_font(1.0, bold=True))

    # -- what is shown

    @property
    def step(self) -> Step | None:
        """The step that is shown, with the draft as it stands."""
        return self._steps[self._at] if self._steps else None

    @property
    def number(self) -> int:
        """The number of the step that is shown, counted from 0."""
        return self._at

    def show_steps(self, steps: Sequence[Step], at: int, now: float) -> None:
        """Show these steps, and one of them; `now` in epoch seconds, for times."""
        moves = self._has_keyboard()
        self._steps, self._now = list(steps), now
        words = [
            tr("{0} of {1}: {2}").format(number, len(steps), step_words(step.waiting))
            for number, step in enumerate(steps, 1)
        ]
        self.chooser.clear()
        self.chooser.addItems(words)
        self.chooser.setVisible(len(steps) > 1)
        self.start_again.setEnabled(any(step.answered for step in steps))
        if steps:
            self._choose(max(0, min(at, len(steps) - 1)))
            if moves:
                self.take_keyboard()

    def _has_keyboard(self) -> bool:
        focus = self.window().focusWidget() if self.isVisible() else None
        return focus is not None and self.isAncestorOf(focus)

    def show_key(self, key: str) -> None:
        """Say this key, as the desktop writes it, on the button that continues."""
        self._key = key
        if self._steps:
            step = self._steps[self._at]
            self.button.setText(f"{GO_ON_AGAIN if step.answered else GO_ON}   {key}".rstrip())

    def _choose(self, at: int) -> None:
        self._at = at
        self.chooser.setCurrentIndex(at)
        step = self._steps[at]
        self.title.say(headline(step.shown))
        self.sent.set_rows(sent_rows(step.shown, self._now))
        self.button.setText(f"{GO_ON_AGAIN if step.answered else GO_ON}   {self._key}".rstrip())
        self._show_draft()

    def _show_draft(self) -> None:
        step = self._steps[self._at]
        draft = step.draft
        known = presets(draft)
        self.presets.setVisible(bool(known))
        if known:
            self.presets.show_presets(known, preset_of(draft))
        self._fill(draft, step)
        self._show_mistake()

    def _fill(self, draft: Draft, step: Step) -> None:
        if isinstance(draft, SiteDraft):
            self.site.show_draft(draft, step.secrets)
            self._forms.setCurrentIndex(0)
        elif isinstance(draft, FormDraft):
            self.prompt.show_draft(draft)
            self._forms.setCurrentIndex(1)
        else:
            self.factor.show_draft(draft, step.waiting)
            self._forms.setCurrentIndex(2)

    def found_mistake(self) -> DraftMistake | None:
        """What keeps the draft from being brought back."""
        step = self.step
        try:
            if step is not None:
                returned(step.draft, step.waiting)
        except DraftMistake as mistake:
            return mistake
        return None

    def _show_mistake(self) -> None:
        mistake = self.found_mistake()
        self._told.setVisible(mistake is not None)
        if mistake:
            self.mistake.set_text(visible(mistake.sentence), "danger")
        self.site.show_mistake(mistake)
        self.prompt.show_mistake(mistake)

    def set_dimmed(self, dimmed: bool) -> None:
        """Paint what the user takes along muted, for an older run."""
        self.sent.set_dimmed(dimmed)

    # -- what a person does

    def _typed(self) -> None:
        step = self._steps[self._at]
        draft: Draft
        if isinstance(step.draft, SiteDraft):
            draft = self.site.read()
        elif isinstance(step.draft, FormDraft):
            draft = self.prompt.read()
        else:
            draft = self.factor.read()
        self._keep(draft)
        if known := presets(draft):
            self.presets.show_presets(known, preset_of(draft))
        self._show_mistake()

    def _take_preset(self, key: str) -> None:
        self._keep(with_preset(self._steps[self._at].draft, key))
        self._show_draft()

    def _keep(self, draft: Draft) -> None:
        self._steps[self._at] = replace(self._steps[self._at], draft=draft)

    def set_passed(self, passed: bool) -> None:
        """Choose whether the factor is passed, where one is asked for."""
        if isinstance(self._steps[self._at].draft, FactorDraft):
            self._take_preset("passed" if passed else "failed")

    @property
    def current(self) -> QWidget:
        """What takes the keyboard: the ways to come back, or the fields of a form."""
        return self.prompt.fields if self._is_form else self.presets

    @property
    def _is_form(self) -> bool:
        return self.step is not None and isinstance(self.step.draft, FormDraft)

    def take_keyboard(self) -> None:
        """Put the keyboard into what comes back."""
        self.current.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_mistake(self) -> None:
        """Put the keyboard where the draft is wrong."""
        mistake = self.found_mistake()
        if mistake:
            (self.prompt if self._is_form else self.site).go_to(mistake)


def _scrolled(form: QWidget) -> QScrollArea:
    """A form, which scrolls where the zone has too little room for it."""
    area = QScrollArea()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setMinimumSize(1, 1)
    area.setWidget(form)
    return area
