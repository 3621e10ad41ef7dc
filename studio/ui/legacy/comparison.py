"""The comparison of a draft with the Rule or Hook it was made of: run beside the window, shown in a tab of its own."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import QObject, Qt, Signal

from studio.exchange.legacy.convert import Draft
from studio.exchange.legacy.proof import Proof
from studio.npm import NpmFailure, Progress
from studio.project.reading import ReadError
from studio.sandbox import SandboxFailure
from studio.tokens.keys import KeyProblem
from studio.ui.compare.place import RULES
from studio.ui.hostile_text import row_text
from studio.ui.legacy.comparison_rows import event_rows, note_rows, sentence
from studio.ui.legacy.gathering import gathered
from studio.ui.legacy.material import Material, Stopped, compared
from studio.ui.legacy.page import ComparisonPage
from studio.ui.legacy.words import told_of
from studio.ui.outcome.zone import COMPARE, OutcomeZone
from studio.ui.run_thread import RunThread
from studio.ui.session import OpenAction, Session
from studio.ui.speech import in_language, tr
from studio.ui.theme import Theme

TAB = COMPARE


@dataclass(frozen=True, eq=False)
class Pair:
    """An action with the old code, and the one that it became, both with their texts as they are now."""

    draft: Draft
    old: OpenAction
    new: OpenAction


class ComparisonControl(QObject):
    """Compares one pair at a time. `possible` tells whether there is one, `line_wanted` asks for a line to be shown."""

    possible = Signal(bool)
    line_wanted = Signal(int)
    _told = Signal(str)

    def __init__(self, theme: Theme, session: Session, outcome: OutcomeZone, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._session, self._outcome = theme, session, outcome
        self._pair: Pair | None = None
        self._running: Pair | None = None
        self._texts = ("", "")
        self.thread_of_runs = RunThread(self)
        self.thread_of_runs.succeeded.connect(self._compared)
        self.thread_of_runs.failed.connect(self._not_compared)
        self._told.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        session.code_given.connect(lambda _: self.end())

    @cached_property
    def page(self) -> ComparisonPage:
        """The comparison page, made when it is needed for the first time."""
        page = ComparisonPage(self._theme)
        page.again.connect(self.compare)
        page.stop.connect(self.thread_of_runs.stop)
        page.go_to.connect(self._go_to)
        return page

    # -- what is compared

    def begin(self, pair: Pair) -> None:
        """Compare these from now on, and show the page."""
        self.thread_of_runs.stop()
        self._pair = pair
        self._outcome.show_comparison(RULES, self.page, lambda: self.page.current)
        self.page.events.set_rows(())
        self._outcome.tabs.setCurrentWidget(self._outcome.compare)
        self.possible.emit(True)
        self.compare()

    def end(self) -> None:
        """There is nothing to compare any more."""
        if self._pair is not None:
            self._pair = None
            self.thread_of_runs.stop()
            self._outcome.hide_comparison(RULES)
            self.possible.emit(False)

    def compare(self) -> None:
        """Compare the old code with the draft as both stand now; an earlier comparison has to end first."""
        pair = self._pair
        if pair is None:
            return
        self._show_notes(pair)
        try:
            material = self._material(pair)
        except ReadError as error:
            self.page.show_failure(tr("Nothing was compared. {0}").format(in_language(str(error))))
            return
        self.page.show_running(tr("Comparing…"))
        if not self.thread_of_runs.running:
            self._running, code = pair, pair.new.code
            self._texts = (pair.old.code, code)
            self.thread_of_runs.start(
                lambda stop: compared(material, pair.draft, code, stop, self._tell_runs, self._tell_packages)
            )

    def _material(self, pair: Pair) -> Material:
        """What the old code is run with: where the draft has got other secrets or packages, these too."""
        found = gathered(self._session, pair.old)
        secrets = {**found.source.secrets, **(pair.new.secrets or {})}
        needed = {**found.needed, **pair.new.dependencies}
        return replace(found, source=replace(found.source, secrets=secrets), needed=needed)

    def look(self) -> None:
        """See whether one of both texts was changed since they were compared."""
        pair = self._pair
        if pair is None or self.thread_of_runs.running:
            return
        older = (pair.old.code, pair.new.code) != self._texts
        self.page.set_older(older)
        if older:
            self._show_notes(pair)

    def _show_notes(self, pair: Pair) -> None:
        held = (pair.new.secrets or {}).keys() | pair.new.dependencies.keys()
        self.page.show_notes(note_rows(pair.draft, pair.new.name, pair.new.code, held))

    # -- from the thread of the runs

    def _tell_runs(self, finished: int, of: int) -> None:
        self._tell(tr("Comparing… {0:,} of {1:,} runs").format(finished, of))

    def _tell_packages(self, progress: Progress) -> None:
        self._tell(tr("Installing packages… {0}").format(row_text(progress.package, 80)).rstrip())

    def _tell(self, told: str) -> None:
        with contextlib.suppress(RuntimeError):  # the window is gone already: there is nobody left to tell
            self._told.emit(told)

    # -- what came of it

    def _show_progress(self, told: str) -> None:
        if self.thread_of_runs.running and self._running is self._pair:
            self.page.show_running(told)

    def _compared(self, proof: Proof) -> None:
        if self._running is self._pair:
            self.page.show_result(sentence(proof), event_rows(proof), agrees=proof.agrees)
            self.look()
        else:
            self.compare()

    def _not_compared(self, error: Exception) -> None:
        if self._running is not self._pair:
            self.compare()
        elif isinstance(error, Stopped):
            self.page.show_failure(tr("Stopped, so that nothing is known."))
        else:
            self.page.show_failure(
                tr("Nothing was compared. {0}").format(told_of(error, SandboxFailure, NpmFailure, KeyProblem))
            )

    # -- where one goes from here

    def show(self) -> None:
        """Show the comparison, with the keyboard in it."""
        if self._pair is not None:
            self._outcome.select_comparison()

    def _go_to(self, _action: str, line: int, _column: int) -> None:
        if self._pair is not None and self._pair.new in self._session.actions:
            self._session.flows.enter(self._pair.new)
            self.line_wanted.emit(line)

    def abandon(self) -> None:
        """End what is on, because the window closes."""
        self.thread_of_runs.abandon()
