"""Continue: from the Continue page to a run that goes on where the flow was suspended."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.later import later
from studio.ui.outcome.banner_states import CONTINUE, EDIT_RETURN, FAILED_FACTOR, PASSED_FACTOR
from studio.ui.outcome.zone import OutcomeZone
from studio.ui.run_control import RunControl
from studio.ui.session import Session
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.flow.execution import Run
    from studio.ui.resume import drafts, site_draft
    from studio.ui.resume import page as resume_page
    from studio.ui.resume import step as resume_step
    from studio.ui.resume.drafts import Draft
    from studio.ui.resume.step import Step
    from studio.ui.window import Window
else:
    drafts = later("studio.ui.resume.drafts")
    resume_page = later("studio.ui.resume.page")
    site_draft = later("studio.ui.resume.site_draft")
    resume_step = later("studio.ui.resume.step")

ACTIONS = (CONTINUE, EDIT_RETURN, PASSED_FACTOR, FAILED_FACTOR)


class ResumeControl(QObject):
    """Shows the steps of each run and continues from them. `possible` tells whether there is one to go on from.

    What was brought back last is remembered for each action as long as the window lives. `settle` takes
    what was typed elsewhere, before a run.
    """

    possible = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        session: Session,
        runs: RunControl,
        outcome: OutcomeZone,
        settle: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._settle = theme, settle
        self._key = ""  # as it is bound, told before anybody sees the page
        self._steps: tuple[Step, ...] = ()
        self._session, self._runs, self._outcome = session, runs, outcome
        self._memory: dict[tuple[str, str], Draft] = {}
        runs.finished.connect(self.show_run)
        outcome.resume_shown.connect(self._shown)

    def show_key(self, key: str) -> None:
        """Say this key on the button that continues, now and when there is one."""
        self._key = key
        if "page" in self.__dict__:
            self.page.show_key(key)

    @cached_property
    def page(self) -> resume_page.ResumePage:
        """The Continue page, made when it is needed for the first time."""
        page = resume_page.ResumePage(self._theme)
        page.show_key(self._key)
        page.go_on.connect(self.go_on)
        page.again.connect(self.start_again)
        return page

    def _shown(self, shown: bool) -> None:
        """The tab came or went, for example because another action was opened."""
        if not shown:
            self._steps = ()
        self.possible.emit(shown)

    @property
    def _step(self) -> Step | None:
        return self.page.step if self._steps else None

    def show_run(self, run: Run) -> None:
        """Show where the run was suspended; the tab is there only where it was."""
        steps = self._steps = resume_step.steps_of(run, self._memory)
        if not steps:
            self._outcome.show_resume(None)
            return
        waiting = not steps[-1].answered
        now = run.request.now.timestamp() if run.request.now else time.time()
        self.page.show_steps(steps, len(steps) - 1 if waiting else self.page.number, now)
        self._outcome.show_resume(self.page)

    def go_on(self) -> None:
        """Let the flow go on with what stands in the page."""
        step, last = self._step, self._session.last
        if step is None or last is None:
            return
        try:
            brought = drafts.returned(step.draft, step.waiting)
        except site_draft.DraftMistake:
            self.edit()
            self.page.go_to_mistake()
            return
        self._settle()
        self._memory[step.key] = step.draft
        number = self.page.number
        returns = (*last.request.returns[:number], brought)
        self._runs.run(returns, () if self._session.stale else last.until_away(number))

    def start_again(self) -> None:
        """Back to where the user was sent away first."""
        last = self._session.last
        if self._steps and last is not None:
            self._settle()
            self._runs.run((), () if self._session.stale else last.until_away(0))

    def edit(self) -> None:
        """Show what the user brings back, with the keyboard in it."""
        if self._steps:
            self._outcome.tabs.setCurrentWidget(self.page)
            self.page.take_keyboard()

    def acted(self, action: str) -> bool:
        """Do what a button of the banner asks for; False when it is nobody's business here."""
        if action not in ACTIONS or not self._steps:
            return False
        if action == EDIT_RETURN:
            self.edit()
        elif action in (PASSED_FACTOR, FAILED_FACTOR):
            self.page.set_passed(action == PASSED_FACTOR)
            self.go_on()
        else:
            self.go_on()
        return True


def connect_resume(window: Window) -> None:
    """Tie going on to the commands for it; there is nothing to go on from before the first run."""
    resume, commands = window.resume, window.commands

    def show_key() -> None:
        resume.show_key(commands.commands["run.continue"].shown_key)

    resume.possible.connect(window.display.continuing)
    window.display.continuing(False)
    commands.keys_changed.connect(show_key)
    show_key()
