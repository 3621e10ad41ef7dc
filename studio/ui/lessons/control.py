"""Leads through a lesson: opens it, checks tasks beside the window, and keeps what the learner has done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from studio.later import later
from studio.project.reading import ReadError
from studio.project.saving import SaveError
from studio.project.scenario import Scenario
from studio.sandbox import SandboxFailure
from studio.ui.notice_bar import Notice
from studio.ui.palette import Entry
from studio.ui.run_thread import RunThread
from studio.ui.session import OpenAction, Session
from studio.ui.speech import counted, in_language, language, tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.scenarios.lessons import checking, progress, translation
    from studio.scenarios.lessons.lesson import Lesson, Step
    from studio.tokens import keys
    from studio.ui.lessons import pane as lesson_pane
    from studio.ui.window import Window
else:
    checking = later("studio.scenarios.lessons.checking")
    progress = later("studio.scenarios.lessons.progress")
    translation = later("studio.scenarios.lessons.translation")
    keys = later("studio.tokens.keys")
    lesson_pane = later("studio.ui.lessons.pane")

_KEEP_MS = 700


class LessonControl(QObject):
    """The lesson of a window, one at a time. `shown` tells whether there is one."""

    shown = Signal(bool)
    pane_made = Signal(object)
    status = Signal(str)
    noticed = Signal(object)

    def __init__(self, theme: Theme, session: Session, window: Window) -> None:
        super().__init__(window)
        self._theme = theme
        self._session, self._window = session, window
        self._lesson: Lesson | None = None
        self._action: OpenAction | None = None
        self._progress: progress.Progress  # in the lesson that is open
        self._more: tuple[str, ...] = ()
        self._thread = RunThread(self)
        self._thread.succeeded.connect(self._checked)
        self._thread.failed.connect(self._failed)
        self._keep_later = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._keep_later.timeout.connect(self.keep)

    @cached_property
    def pane(self) -> lesson_pane.LessonPane:
        """What the learner reads, made for the first lesson; `pane_made` is told, so that it gets its place."""
        pane = lesson_pane.LessonPane(self._theme)
        pane.hide()
        does = {"check": self.check, "hint": self.hint, "solution": self.solution}
        does |= {"back": self.back, "next": self.go_on, "close": self.close}
        pane.asked.connect(lambda name: does[name]())
        self.pane_made.emit(pane)
        return pane

    @property
    def lesson(self) -> Lesson | None:
        """The lesson that is open."""
        return self._lesson

    @property
    def step(self) -> Step | None:
        """The step that is shown."""
        return self._lesson.steps[self._progress.step] if self._lesson else None

    # -- beginning and ending

    def entries(self) -> list[Entry]:
        """The lessons that come along, each with how far one is in it."""
        return [
            Entry(
                lesson.title,
                f"{lesson.summary} {_how_far(lesson)}",
                tr("{0} min").format(lesson.minutes),
                _opener(self, lesson),
            )
            for lesson in translation.shipped_in(language)
        ]

    def open_path(self, path: Path) -> None:
        """Open the lesson in a file or folder; what fails is told in a notice."""
        try:
            self.open(translation.load_lesson_in(path, language))
        except ReadError as error:
            self.noticed.emit(Notice("open", in_language(str(error)), "danger"))

    def open(self, lesson: Lesson) -> None:
        """Begin a lesson, or go on where it was left; what was open is kept before."""
        self.keep()
        self._window.files.leave()
        self._lesson, self._progress = lesson, progress.load_progress(lesson)
        code = lesson.code if self._progress.code is None else self._progress.code
        self._action = OpenAction(lesson.name, None, lesson.code, code)
        self._action.kept_elsewhere = True
        event = self._progress.event
        trigger = self._session.catalogue.triggers[lesson.trigger]
        self._session.give_event(trigger, Scenario(secrets=lesson.secrets))
        self._session.put(self._action)
        self._show_step(begun=True)
        if event is not None:
            self._restore(event)
        self.pane.show()
        self.shown.emit(True)
        self.pane.take_keyboard()

    def close(self) -> None:
        """Put the lesson aside; its code stays in the editor, and the lesson goes on there when it is opened again."""
        if self._lesson is None:
            return
        self.keep()
        self._forget()
        self._window.action.take_keyboard()

    def look(self) -> None:
        """Something else may be open now: then the lesson waits until it is opened again."""
        if self._lesson is not None and self._action not in self._session.flows.open_actions:
            self._keep(self._progress.event)
            self._forget()
            self.status.emit(tr("The lesson is put aside; Lessons… goes on with it"))

    def _forget(self) -> None:
        self._thread.abandon()
        self._keep_later.stop()
        self._lesson = self._action = None
        self.pane.hide()
        self.shown.emit(False)

    def take_keyboard(self) -> None:
        """Put the keyboard into what the learner reads."""
        self.pane.take_keyboard()

    # -- steps

    def _show_step(self, *, begun: bool = False) -> None:
        """Show the step; its event is loaded where it has one, and where one comes to it from elsewhere."""
        lesson, step = self._lesson, self.step
        if lesson is None or step is None:
            return
        self._more = ()
        self._thread.abandon()
        self.pane.show_step(lesson, self._progress.step, self._progress.done)
        setting = _setting(lesson, self._progress.step) if begun else step.setting
        if setting is not None:
            self._session.give_event(self._session.catalogue.triggers[lesson.trigger], setting)

    def _restore(self, event: Mapping[str, object]) -> None:
        """The event as the learner had it in this step."""
        session = self._session
        session.restore_event(session.trigger.id, session.event_key, event)

    def go_on(self) -> None:
        """The next step; the last one closes the lesson."""
        if self._lesson is None or self.step is None:
            return
        if not self.step.trials:
            self._progress = self._progress.with_done(self._progress.step)
        if self._progress.step + 1 == len(self._lesson.steps):
            self._finish(self._lesson)
            return
        self._turn(1)

    def _finish(self, lesson: Lesson) -> None:
        left = len(lesson.steps) - len(self._progress.done)
        self._progress = replace(self._progress, step=0) if not left else self._progress
        self.close()
        done = (
            tr("Lesson “{0}” finished").format(lesson.title)
            if not left
            else counted("%n steps left to do", "%n step left to do", left)
        )
        self.status.emit(done)

    def back(self) -> None:
        """The step before."""
        if self._lesson is not None and self._progress.step > 0:
            self._turn(-1)

    def _turn(self, by: int) -> None:
        self._progress = replace(self._progress, step=self._progress.step + by, event=None)
        self._show_step(begun=by < 0)
        self.keep()
        self.pane.take_keyboard()

    def hint(self) -> None:
        """Show the hint below the text."""
        if self.step and self.step.hint:
            self._add(tr("**Hint.** {0}").format(self.step.hint))

    def solution(self) -> None:
        """Show a solution; asked for again, put it into the editor, where it can be undone."""
        step = self.step
        if step is None or not step.solution:
            return
        shown = f"{tr('**A solution.**')}\n\n```\n{step.solution}```"
        if shown not in self._more:
            self._add(shown)
            self.pane.show_solution_offered(True)
        elif self._session.action is self._action:
            self._window.editor.replace_text(step.solution)

    def _add(self, markdown: str) -> None:
        if self.step and markdown not in self._more:
            self._more = (*self._more, markdown)
            self.pane.show_text(self.step, *self._more)

    # -- checking

    def check(self) -> None:
        """Run the learner's code through the trials of the step."""
        lesson, step, window = self._lesson, self.step, self._window
        if lesson is None or step is None or not step.trials or self._action is None:
            return
        window.settle()
        event = self._session.current_event
        work = checking.Work(self._action.code, deepcopy(dict(event)) if isinstance(event, Mapping) else {})
        pool = window.runs.pool

        def tried(stop: Event) -> object:
            return checking.check(lesson, step, work, keys.SigningKeys.for_user(), stop, pool)

        if self._thread.start(tried):
            self.pane.show_checking()

    def _checked(self, tried: object) -> None:
        if self._lesson is None or not isinstance(tried, tuple):
            return
        passed = all(each.passed for each in tried)
        if passed:
            self._progress = self._progress.with_done(self._progress.step)
            self.keep()
        last = self._progress.step + 1 == len(self._lesson.steps)
        after = "" if not passed else tr("That was the last step.") if last else tr("On to the next step.")
        self.pane.show_tried(tried, after)

    def _failed(self, error: object) -> None:
        if not isinstance(error, SandboxFailure | keys.KeyProblem):
            self._window.runs.show_fault(error if isinstance(error, Exception) else TypeError(repr(error)))
        self.pane.show_problem(tr("The task could not be checked. {0}").format(in_language(str(error))))

    # -- keeping

    def touched(self) -> None:
        """Code or event have changed."""
        if self._lesson is not None:
            self._keep_later.start()
            self.pane.show_older()

    def keep(self) -> None:
        """Write down how far the learner is, with code and event."""
        event = self._session.current_event if self._session.event_edited else None
        self._keep(event if isinstance(event, dict) else None)

    def _keep(self, event: Mapping[str, Any] | None) -> None:
        if self._lesson is None or self._action is None:
            return
        self._keep_later.stop()
        code = self._action.code if self._action.code != self._lesson.code else self._progress.code
        self._progress = replace(self._progress, code=code, event=event)
        try:
            progress.keep_progress(self._lesson, self._progress)
        except (SaveError, OSError) as error:
            self.noticed.emit(
                Notice("draft", tr("The lesson cannot be kept. {0}").format(in_language(str(error))), "warn")
            )

    def abandon(self) -> None:
        """Keep everything and end what is running, because the window closes."""
        self.keep()
        self._keep_later.stop()
        self._thread.abandon()


def _setting(lesson: Lesson, number: int) -> Scenario | None:
    """The event in force at a step: its own, or that of the last step before it which has one."""
    return next((step.setting for step in reversed(lesson.steps[: number + 1]) if step.setting), None)


def _opener(control: LessonControl, lesson: Lesson) -> Callable[[], object]:
    return lambda: control.open(lesson)


def _how_far(lesson: Lesson) -> str:
    done = len(progress.load_progress(lesson).done)
    return (
        ""
        if not done
        else tr("Finished.")
        if done == len(lesson.steps)
        else tr("{0} of {1} done.").format(done, len(lesson.steps))
    )
