"""The right half of the mock editor: what the mock answers, once or several times one after another."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from studio.ui.http.mock_fields import JsonField, LongField, TextField, choice_field, fit_line, labelled, line_field
from studio.ui.http.mock_form import FAILURES, RESPONSE, StepForm
from studio.ui.http.mock_reading import Mistake
from studio.ui.http.mock_rows import FAILURE_WORDS
from studio.ui.parts import Segmented
from studio.ui.speech import tr
from studio.ui.theme import Theme

KINDS = ((RESPONSE, tr("Response")), *((kind, FAILURE_WORDS[kind]) for kind in FAILURES))
BODIES = (("json", "JSON"), ("text", tr("Text")), ("base64", tr("Base64")), ("none", tr("No body")))
PARTS = (("body", tr("Body")), ("headers", tr("Headers")))
LAST_REPEATS = tr("One answer for each request in turn; the last one repeats.")


class AnswerSide(QWidget):
    """The answers of a mock, one of them shown. `edited` follows everything that is typed."""

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._steps: list[StepForm] = [StepForm()]
        self._at, self._filling = 0, False
        self._make_fields()
        self._lay_out()
        self._connect()
        theme.changed.connect(self._restyle)
        self._restyle()
        self._show_step()

    def _make_fields(self) -> None:
        theme = self._theme
        self.step = QComboBox()
        self.step.setAccessibleName(tr("Which answer is shown"))
        self.step.setToolTip(LAST_REPEATS)
        self.step.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.add = self._button(tr("Add another answer behind this one"), self._add)
        self.remove = self._button(tr("Remove this answer"), self._remove)
        self.kind = choice_field(tr("Kind of answer"), KINDS)
        self.status = line_field(tr("Status"), "200", 3)
        self.delay = line_field(tr("Delay in milliseconds"), "0", 5)
        self.switch = Segmented(theme, tr("Part of the response"), PARTS)
        self.body_kind = choice_field(tr("Kind of body"), BODIES)
        self.json: LongField = JsonField(theme, tr("Body of the response, JSON"))
        self.text: LongField = TextField(theme, tr("Body of the response"), "")
        example = tr("content-type: text/html\nOne header in each line.")
        self.headers: LongField = TextField(theme, tr("Response headers, as name: value"), example)
        self.nothing = QLabel()
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.setWordWrap(True)

    def _button(self, name: str, do: object) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        labelled(self._first, tr("A&nswer"), self.step)
        for part in (self.add, self.remove, self.kind):
            self._first.addWidget(part)
        self._status_label = labelled(self._first, tr("&Status"), self.status)
        self._first.addStretch(1)
        self._second.addWidget(self.switch)
        self._second.addWidget(self.body_kind)
        self._second.addStretch(1)
        labelled(self._second, tr("&Delay"), self.delay)
        self._second.addWidget(QLabel("ms"))
        self._stack = QStackedWidget()
        for page in (self.json, self.text, self.headers, self.nothing):
            self._stack.addWidget(page)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._first)
        self._column.addLayout(self._second)
        self._column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.step.activated.connect(self._choose_step)
        self.kind.activated.connect(lambda _: self._changed(arrange=True))
        self.body_kind.activated.connect(self._change_body_kind)
        self.switch.chosen.connect(lambda _: self._arrange())
        for line in (self.status, self.delay):
            line.textEdited.connect(lambda _: self._changed())
        for field in (self.json, self.text, self.headers):
            field.edited.connect(self._changed)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(4), px(4), px(8), px(4))
        self._column.setSpacing(px(4))
        for row in (self._first, self._second):
            row.setSpacing(px(4))
        for button, icon in ((self.add, "secret-add"), (self.remove, "secret-remove")):
            button.setIcon(self._theme.icon(icon))
            button.setIconSize(QSize(px(16), px(16)))
            button.setMinimumSize(px(24), px(24))
        for line in (self.status, self.delay):
            fit_line(line, self._theme)

    # -- what is shown

    def show_steps(self, steps: tuple[StepForm, ...]) -> None:
        """Show the answers of a mock, as far as they are not those that stand here; `edited` stays silent."""
        if tuple(self._steps) == steps:
            return
        self._steps = list(steps) or [StepForm()]
        self._at = min(self._at, len(self._steps) - 1)
        self._show_step()

    def choose_first(self) -> None:
        """Show the first answer and its body, for another mock."""
        self._at = 0
        self.switch.choose("body")
        self._show_step()

    def _show_step(self) -> None:
        self._filling = True
        step = self._steps[self._at]
        self.step.clear()
        self.step.addItems([tr("{0} of {1}").format(n + 1, len(self._steps)) for n in range(len(self._steps))])
        self.step.setCurrentIndex(self._at)
        self.kind.setCurrentIndex(max(0, self.kind.findData(step.kind)))
        self.body_kind.setCurrentIndex(max(0, self.body_kind.findData(step.body_kind)))
        for line, text in ((self.status, step.status), (self.delay, step.delay)):
            if line.text() != text:
                line.setText(text)
        self.headers.show_text(step.headers)
        (self.json if step.body_kind == "json" else self.text).show_text(step.body)
        self._filling = False
        self._arrange()

    def _arrange(self) -> None:
        """Show the fields that count for the kind of answer."""
        step = self._steps[self._at]
        responds, several = step.kind == RESPONSE, len(self._steps) > 1
        part = self.switch.current
        for widget in (self._status_label, self.status, self.switch):
            widget.setVisible(responds)
        self.body_kind.setVisible(responds and part == "body")
        self.step.setVisible(several)
        self.remove.setVisible(several)
        body = {"json": self.json, "none": self.nothing}.get(step.body_kind, self.text)
        shown = self.nothing if not responds else self.headers if part == "headers" else body
        self.nothing.setText(_nothing(step))
        self._stack.setCurrentWidget(shown)

    # -- what is typed

    def read(self) -> tuple[StepForm, ...]:
        """The answers as they stand in the fields."""
        return tuple(self._steps)

    def _changed(self, *, arrange: bool = False) -> None:
        if self._filling:
            return
        step = self._steps[self._at]
        field = self.json if step.body_kind == "json" else self.text
        self._steps[self._at] = replace(
            step,
            kind=self.kind.currentData(),
            status=self.status.text(),
            delay=self.delay.text(),
            headers=self.headers.text(),
            body=field.text(),
        )
        if arrange:
            self._arrange()
        self.edited.emit()

    def _change_body_kind(self) -> None:
        """Another kind of body; the text goes along."""
        step = replace(self._steps[self._at], body_kind=self.body_kind.currentData())
        self._steps[self._at] = step
        self._show_step()
        self.edited.emit()

    def _choose_step(self, index: int) -> None:
        self._at = index
        self._show_step()

    def _add(self) -> None:
        self._steps.insert(self._at + 1, self._steps[self._at])
        self._at += 1
        self._show_step()
        self.edited.emit()

    def _remove(self) -> None:
        if len(self._steps) > 1:
            del self._steps[self._at]
            self._at = max(0, self._at - 1)
            self._show_step()
            self.edited.emit()

    # -- mistakes

    def show_mistakes(self, mistakes: tuple[Mistake, ...]) -> None:
        """Mark what cannot be read in the answer that is shown."""
        here = {each.field: each for each in mistakes if each.step == self._at}
        for name, field in (("body", self.json), ("body", self.text), ("answer_headers", self.headers)):
            found = here.get(name)
            field.show_mistake(found.sentence if found else "", found.line if found else 0)

    def go_to(self, mistake: Mistake) -> None:
        """Put the keyboard where a mistake is."""
        self._choose_step(mistake.step or 0)
        short = {"status": self.status, "delay": self.delay}.get(mistake.field)
        if short is not None:
            short.setFocus()
            return
        self.switch.choose("headers" if mistake.field == "answer_headers" else "body")
        shown = self._stack.currentWidget()
        for field in (self.json, self.text, self.headers):
            if shown is field:
                field.go_to_line(mistake.line)

    def take_keyboard(self) -> None:
        """Put the keyboard into the body, or where there is none into the kind of answer."""
        shown = self._stack.currentWidget()
        (self.kind if shown is self.nothing or shown is None else shown).setFocus()


def _nothing(step: StepForm) -> str:
    if step.kind == RESPONSE:
        return tr("The response has no body.")
    return (
        "" if step.kind != "timeout" else tr("Without a delay it fails as soon as the client's own limit has passed.")
    )
