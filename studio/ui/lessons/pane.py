"""The pane of a lesson: the text of a step, its task, what the check says, and the way through the steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from studio.scenarios.lessons.checking import Tried
from studio.scenarios.lessons.lesson import Lesson, Step
from studio.ui.hostile_text import row_text, visible
from studio.ui.lessons.lesson_text import LessonText
from studio.ui.lessons.trial_rows import COLUMNS, tried_rows, verdict, waiting_rows
from studio.ui.parts import PrimaryButton, Zone
from studio.ui.rows.model import RowModel
from studio.ui.rows.pane import RowPane
from studio.ui.speech import tr
from studio.ui.theme import Theme, ThemedSheet

_ROWS_LEAST, _ROWS_LEAST_LOW, _TEXT_LEAST = 90, 64, 40
_LOW = 460


class LessonPane(Zone):
    """Shows one step. `asked` tells which button was pressed: check, hint, solution, back, next or close."""

    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        self.text, self.rows = LessonText(theme), RowPane(theme, tr("Check of the task"), RowModel(COLUMNS))
        self.task, self.verdict, self.place = QLabel(), QLabel(), QLabel()
        self._close = QToolButton()
        body = QWidget()
        super().__init__(theme, tr("Lesson"), body, self._close)
        self._theme_of_pane = theme
        self.buttons = {
            "check": PrimaryButton(theme, tr("&Check")),
            "hint": QPushButton(tr("H&int")),
            "solution": QPushButton(tr("So&lution")),
            "back": QPushButton(tr("&Back")),
            "next": QPushButton(tr("Ne&xt")),
        }
        self._task_box = QFrame()
        self._has_task = self._tried = False
        # A long text in a narrow pane would want more height than there is, and the window would outgrow the screen.
        self.setMinimumHeight(1)
        self._lay_out(body)
        self._connect()
        self._task_sheet = ThemedSheet(theme, self._task_box, _task_sheet)
        theme.changed.connect(self._paint)
        self._paint()

    def _lay_out(self, body: QWidget) -> None:
        self._task_box.setObjectName("task")
        self._task_row = QVBoxLayout(self._task_box)
        self._task_row.addWidget(self.task)
        self._column = QVBoxLayout(body)
        self._checks, self._ways = QGridLayout(), QHBoxLayout()
        self._place_buttons(narrow=False)
        self._ways.addWidget(self.buttons["back"])
        self._ways.addWidget(self.place, 1, Qt.AlignmentFlag.AlignCenter)
        self._ways.addWidget(self.buttons["next"])
        self._column.addWidget(self.text, 3)
        self._column.addWidget(self._task_box)
        self._column.addLayout(self._checks)
        self._column.addWidget(self.verdict)
        self._column.addWidget(self.rows, 2)
        self._column.addLayout(self._ways)
        for label in (self.task, self.verdict, self.place):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(label is not self.place)
        self.rows.view.header().hide()

    def _place_buttons(self, *, narrow: bool) -> None:
        """In one row, or Check above the others where there is little room."""
        self._narrow = narrow
        places = ((0, 0, 1, 2), (1, 0, 1, 1), (1, 1, 1, 1)) if narrow else ((0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1))
        for name, place in zip(("check", "hint", "solution"), places, strict=True):
            self._checks.addWidget(self.buttons[name], *place)
        self._checks.setColumnStretch(3, 0 if narrow else 1)

    @property
    def _low(self) -> bool:
        """Whether the height is too little for everything: then what has not been checked yet is not listed."""
        return self.height() < self._theme_of_pane.px(_LOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look how much room there is."""
        super().resizeEvent(event)
        self._fit_in()

    def _fit_in(self) -> None:
        wide = sum(self.buttons[name].sizeHint().width() for name in ("check", "hint", "solution"))
        narrow = self.width() < wide + self._theme_of_pane.px(40 if not self._low else 28)
        if narrow != self._narrow:
            self._place_buttons(narrow=narrow)
        px = self._theme_of_pane.px
        gap = px(4) if self._low else px(8)
        self._column.setSpacing(gap)
        for row in (self._checks, self._ways):
            row.setSpacing(gap)
        margins = px(4) if self._low else px(8)
        self._task_row.setContentsMargins(px(8), margins, px(8), margins)
        # the text gives way before the task does
        self.task.setMinimumHeight(max(0, self.task.heightForWidth(max(1, self._task_box.width() - 2 * px(8)))))
        self.rows.setMinimumHeight(px(_ROWS_LEAST_LOW if self._low else _ROWS_LEAST))
        # What came of a check is worth more than the text, which was read before.
        self._column.setStretchFactor(self.text, 1 if self._low and self._tried else 3)
        for part in (self.rows, self.verdict):
            part.setVisible(self._has_task and (self._tried or not self._low))

    def _connect(self) -> None:
        for name, button in self.buttons.items():
            button.setAutoDefault(True)
            button.clicked.connect(lambda _checked=False, name=name: self.asked.emit(name))
        self._close.setAutoRaise(True)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for told in (self._close.setAccessibleName, self._close.setToolTip):
            told(tr("Close the lesson"))
        self._close.clicked.connect(lambda: self.asked.emit("close"))

    def show_step(self, lesson: Lesson, number: int, done: Sequence[int]) -> None:
        """Show a step, counted from 0, with nothing checked yet."""
        step = lesson.steps[number]
        title = row_text(lesson.title, 80)
        self.title.say(title)
        self.setAccessibleName(tr("Lesson {0}").format(title))
        self.show_text(step)
        self.task.setText(tr("Task: {0}").format(visible(step.task)))
        has_task = self._has_task = bool(step.trials)
        self._task_box.setVisible(has_task)
        for name in ("check", "hint", "solution"):
            self.buttons[name].setVisible(has_task)
        self.buttons["hint"].setVisible(bool(step.hint))
        self.buttons["solution"].setVisible(bool(step.solution))
        self.show_solution_offered(False)
        self.rows.set_rows(waiting_rows(step.trials))
        self.rows.set_dimmed(False)
        self._tried = number in done
        self._fit_in()
        self._say(tr("Done before.") if number in done and has_task else tr("Not checked yet."), "muted")
        self.place.setText(tr("{0} of {1}").format(number + 1, len(lesson.steps)))
        self.place.setAccessibleName(tr("Step {0}").format(self.place.text()))
        self.buttons["back"].setEnabled(number > 0)
        self.buttons["next"].setText(tr("Ne&xt") if number + 1 < len(lesson.steps) else tr("&Finish"))

    def show_text(self, step: Step, *more: str) -> None:
        """The text of a step, with what was asked for below it."""
        self.text.show_markdown("\n\n".join((f"### {step.title}", step.text, *more)))
        if more:
            self.text.show_end()

    def show_solution_offered(self, offered: bool) -> None:
        """Whether pressing the button again puts the solution into the editor."""
        self.buttons["solution"].setText(tr("&Use it") if offered else tr("So&lution"))

    def show_checking(self) -> None:
        """A check is on."""
        self._tried = True
        self._fit_in()
        self._say(tr("Checking…"), "info")
        self.buttons["check"].setEnabled(False)

    def show_tried(self, tried: Sequence[Tried], after: str) -> None:
        """What came of a check; `after` says what is next."""
        self.buttons["check"].setEnabled(True)
        self.rows.set_rows(tried_rows(tried))
        self.rows.set_dimmed(False)
        passed = all(each.passed for each in tried)
        self._say(f"{verdict(tried)} {after}".strip(), "ok" if passed else "danger")
        if passed:
            self.buttons["next"].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, text: str) -> None:
        """The check could not be made."""
        self.buttons["check"].setEnabled(True)
        self._say(visible(text), "danger")

    def show_older(self) -> None:
        """The code has changed since the check."""
        self.rows.set_dimmed(True)

    def take_keyboard(self) -> None:
        """Put the keyboard into the text."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say(self, text: str, meaning: str) -> None:
        self.verdict.setText(text)
        self.verdict.setProperty("meaning", meaning)
        self._paint()
        if self.verdict.isVisible():
            QAccessible.updateAccessibility(QAccessibleEvent(self.verdict, QAccessible.Event.Alert))

    def _paint(self) -> None:
        theme = self._theme_of_pane
        px = theme.px
        palette = theme.palette()
        palette.setColor(self.verdict.foregroundRole(), theme.color(self.verdict.property("meaning") or "muted"))
        self.verdict.setPalette(palette)
        self.verdict.setFont(theme.ui_font(1.0, bold=True))
        self.task.setFont(theme.ui_font())
        self._column.setContentsMargins(px(8), 0, px(8), px(8))
        self.text.setMinimumHeight(px(_TEXT_LEAST))
        self._close.setIcon(theme.icon("notice-close"))
        self._close.setMinimumSize(px(24), px(24))
        ways = (self.buttons["back"], self.place, self.buttons["next"])
        self.setMinimumWidth(max(px(130), sum(way.minimumSizeHint().width() + px(8) for way in ways) + px(28)))
        self._fit_in()


def _task_sheet(theme: Theme) -> str:
    return f"""
    QFrame#task {{ background: {theme.css("info_bg")}; border: 0;
        border-left: {theme.px(4)}px solid {theme.css("info")}; }}
    QLabel {{ color: {theme.css("text")}; background: transparent; }}
    """
