"""The tests of what is open: read and run beside the window, and shown as their results arrive."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from studio.later import later
from studio.project.reading import ReadError
from studio.sandbox import SandboxFailure
from studio.ui.outcome.zone import OutcomeZone
from studio.ui.run_thread import RunThread
from studio.ui.session import Session
from studio.ui.speech import figure, tr
from studio.ui.suite.scope import has_scenarios, scope_of
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio import npm
    from studio.scenarios import suite as scenarios_suite
    from studio.scenarios.suite import State, Which
    from studio.scenarios.watching import Look
    from studio.tokens import keys as tokens_keys
    from studio.tokens.keys import SigningKeys
    from studio.ui.legacy import words as legacy_words
    from studio.ui.suite import known as suite_known
    from studio.ui.suite import page as suite_page
    from studio.ui.suite import tree_rows, words
    from studio.ui.suite import work as suite_work
    from studio.ui.suite.tree_rows import About
    from studio.ui.suite.work import Wanted
else:
    npm = later("studio.npm")
    scenarios_suite = later("studio.scenarios.suite")
    tokens_keys = later("studio.tokens.keys")
    suite_page = later("studio.ui.suite.page")
    legacy_words = later("studio.ui.legacy.words")
    words = later("studio.ui.suite.words")
    suite_known = later("studio.ui.suite.known")
    tree_rows = later("studio.ui.suite.tree_rows")
    suite_work = later("studio.ui.suite.work")

TAB = tr("Tests")
_FEED_MS = 200
_WHICH: Mapping[str, Which] = {"all": "all", "failed": "failed", "changed": "changed"}


class SuiteControl(QObject):
    """Holds the suite of what is open.

    `changed` follows every change of what is known of it, `covered` a change of its coverage, `ended` the end of a
    reading or run. `open_wanted` asks for a scenario in the window, `run_wanted` for a run of it there.
    """

    changed = Signal()
    covered = Signal()
    ended = Signal()
    status = Signal(str)
    open_wanted = Signal(object)
    run_wanted = Signal(object)
    group_wanted = Signal(str)
    watch_wanted = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        session: Session,
        outcome: OutcomeZone,
        keys: Callable[[], SigningKeys],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._session, self._outcome = theme, session, outcome
        self._known: suite_known.Known | None = None
        self._told: deque[suite_work.Told] = deque()
        self._counts: Mapping[State, int] = {}
        self._order: suite_work.Order | None = None
        self._next: suite_work.Order | None = None
        self._trouble, self._is_of_another = "", False
        self._keys = keys
        self.thread_of_tests = RunThread(self)
        self.thread_of_tests.succeeded.connect(lambda _: self._end())
        self.thread_of_tests.failed.connect(self._fail)
        self._feed = QTimer(self)
        self._feed.setInterval(_FEED_MS)
        self._feed.timeout.connect(self.take)

    @property
    def known(self) -> suite_known.Known:
        """What is known of the tests; nothing before they are read."""
        if self._known is None:
            self._known = suite_known.Known()
        return self._known

    @cached_property
    def work(self) -> suite_work.Work:
        """What reads and runs them, beside the window."""
        return suite_work.Work(self._keys, self._told.append)

    @cached_property
    def _rows(self) -> tree_rows.TreeRows:
        return tree_rows.TreeRows()

    @cached_property
    def page(self) -> suite_page.SuitePage:
        """The page of the tests, made when it is needed for the first time."""
        page = suite_page.SuitePage(self._theme)
        page.asked.connect(self._asked)
        page.filtered.connect(lambda _: self.show_rows())
        page.tree.opened.connect(self._open)
        page.tree.current_row.connect(lambda _: self._show_details())
        page.details.open_asked.connect(self.open_chosen)
        page.details.run_asked.connect(self.run_in_window)
        return page

    # -- where the page stands

    def look(self) -> None:
        """See whether what is open has tests: then there is a tab for them. What was of another project goes."""
        scope = scope_of(self._session)
        if self._order is not None and self._order.scope.root != scope.root:
            self._forget()
            if self._outcome.tabs.currentWidget() is self.page:
                self.read()
        if has_scenarios(scope):
            self.have_tab()
        elif (
            "page" in self.__dict__
            and not self.known.suite.entries
            and self._outcome.tabs.currentWidget() is not self.page
        ):
            self._outcome.hide_guest(self.page)

    def have_tab(self) -> None:
        """Have the tab of the tests, whether there are any or not."""
        if self._outcome.tabs.indexOf(self.page) < 0:
            self._outcome.show_guest(self.page, TAB, lambda: self.page.current)
            self.show()

    def go(self) -> None:
        """Show the tests, with the keyboard in their tree, and read them."""
        self.have_tab()
        self.read()
        self._outcome.select_page(self.page)

    def _forget(self) -> None:
        self.thread_of_tests.stop()
        self._is_of_another = self.thread_of_tests.running
        self._order = self._next = None
        self._known, self._trouble = None, ""
        self.covered.emit()
        self.show()

    # -- what is asked for

    @property
    def running(self) -> bool:
        """Whether tests are run or read at the moment."""
        return self.thread_of_tests.running

    @property
    def is_unread(self) -> bool:
        """Whether there is a page whose scenarios nobody has read yet."""
        return "page" in self.__dict__ and self._order is None

    def read(self) -> None:
        """Read the scenarios again, and run nothing."""
        self._start(suite_work.Order(scope_of(self._session)))

    def run(self, wanted: Wanted) -> None:
        """Run all, failed or changed ones, or those with these paths; shows the tests."""
        self.have_tab()
        self._start(suite_work.Order(scope_of(self._session), wanted))
        self._outcome.tabs.setCurrentWidget(self.page)

    def run_chosen(self) -> None:
        """Run the selected scenarios, and those of selected actions."""
        if paths := self._chosen_paths():
            self.run(paths)
        else:
            self.status.emit(tr("No test is selected"))

    def texts_that_ran(self) -> dict[Path, str]:
        """The unsaved texts of the last order, as far as they are not saved by now."""
        unsaved = scope_of(self._session).texts
        return {
            path: text for path, text in (self._order.scope.texts if self._order else {}).items() if path in unsaved
        }

    def run_touched(self, before: Look) -> None:
        """Read again, and run what depends on files that were in another state `before`."""
        self._start(suite_work.Order(scope_of(self._session), None, before))

    def stop(self) -> None:
        """End the run of tests that is on; what is finished stays."""
        self._next = None
        self.thread_of_tests.stop()

    def _start(self, order: suite_work.Order) -> None:
        """Begin, or have it done next where something is on already."""
        if self.thread_of_tests.running:
            if order.wanted is not None or order.touched is not None or self._next is None:
                self._next = order
            return
        self._order, self._trouble, suite = order, "", self.known.suite
        self.thread_of_tests.start(lambda stop: self.work.carry_out(order, suite, stop))
        self._feed.start()
        if order.scope.root is None and order.wanted is not None:
            self.status.emit(words.NOTHING_OPEN)

    def _asked(self, key: str) -> None:
        if key == "stop":
            self.stop()
        elif key == "watch":
            self.watch_wanted.emit(self.page.buttons["watch"].isChecked())
        else:
            self.run(_WHICH[key])

    # -- what comes of it

    def take(self) -> None:
        """Take what was told beside the window since the last time."""
        told = [self._told.popleft() for _ in range(len(self._told))]
        if self._is_of_another:
            return
        self.known.take(told)
        if any(isinstance(each, suite_work.Reading) for each in told):
            self._follow_typed()
        if told:
            self.show()

    def _end(self) -> None:
        self._feed.stop()
        self.take()
        stopped = self.known.end() and not self._is_of_another
        self._is_of_another = False
        self.show()
        self.covered.emit()
        if stopped:
            self.status.emit(tr("Tests stopped"))
        self.ended.emit()
        following, self._next = self._next, None
        if following is not None:
            self._start(following)

    def _fail(self, error: Exception) -> None:
        if not self._is_of_another:
            self._trouble = legacy_words.told_of(
                error, ReadError, SandboxFailure, npm.NpmFailure, tokens_keys.KeyProblem
            )
        self._end()

    # -- what was typed

    def follow_text(self) -> None:
        """The text in the editor is another one: what depends on it is stale, or fits again."""
        action = self._session.action
        if action.path is None or self._known is None or not self._known.suite.entries:
            return
        if self.known.follow_text(action.path.resolve(), action.code):
            self.show()
        self.covered.emit()

    def _follow_typed(self) -> None:
        """The same after a reading, during which more may have been typed."""
        action = self._session.action
        if action.path is not None and action.modified:
            self.known.follow_text(action.path.resolve(), action.code)

    # -- what is shown

    def show(self) -> None:
        """Show what is known now."""
        self._counts = self._known.suite.counts if self._known else {}
        if "page" in self.__dict__:
            self.show_rows()
            self._say()
            self.page.show_running(self.known.done, self.known.of)
            self.page.offer(self.possible)
            count = len(self.known.suite.entries)
            self._outcome.tabs.setTabText(
                self._outcome.tabs.indexOf(self.page), f"{TAB} {figure(count)}" if count else TAB
            )
        self.changed.emit()

    def possible(self, key: str) -> bool:
        """Whether there is something to run: all, failed or changed."""
        if key in _WHICH and self._order is not None:
            counts = self._counts
            return any(
                count for state, count in counts.items() if key == "all" or state in scenarios_suite.CHOSEN[_WHICH[key]]
            )
        return key != "failed"

    def _say(self) -> None:
        page, known = self.page, self.known
        if self._trouble:
            page.say(self._trouble, "broken")
        elif known.installing or known.of:
            page.say(known.installing or words.progress(known.done, known.of, known.failed), None)
        elif self._order is None or (self.running and not known.suite.entries):
            page.say(tr("Not read yet") if self._order is None else tr("Reading…"), "never")
        elif self._order.scope.root is None:
            page.say(words.NOTHING_OPEN, "never")
        else:
            page.say(words.sentence(known.suite, known.percent), words.worst(self._counts))

    def show_rows(self) -> None:
        """Show the tree as the filter has it."""
        known = self.known
        coverage = known.coverage if known.coverage.files else None
        self.page.tree.show_rows(self._rows.rows(known.suite, known.running, self.page.filter.text(), coverage))
        self._show_details()

    def _show_details(self) -> None:
        about = self.page.tree.current
        entry = self.known.entry(about.path) if about and about.path else None
        if entry is not self.page.details.entry:
            self.page.details.show_entry(entry)

    # -- the chosen ones

    def _chosen_paths(self) -> frozenset[Path]:
        found: set[Path] = set()
        for about in self.page.tree.chosen:
            if about.path is not None:
                found.add(about.path)
            else:
                groups = (group for group in self.known.suite.groups if group.name == about.group)
                found |= {entry.case.path for group in groups for entry in group.entries}
        return frozenset(found)

    def _open(self, about: About) -> None:
        if about.path is None:
            self.group_wanted.emit(about.group)
        elif (entry := self.known.entry(about.path)) is not None:
            self.open_wanted.emit(entry.case)

    def open_chosen(self) -> None:
        """Bring the event and the actions of the chosen scenario into the window."""
        if entry := self.page.details.entry:
            self.open_wanted.emit(entry.case)

    def run_in_window(self) -> None:
        """Make the chosen scenario the run that the window shows."""
        if entry := self.page.details.entry:
            self.run_wanted.emit(entry.case)
        else:
            self.status.emit(tr("No test is selected"))

    def choose(self, path: Path) -> None:
        """Show a scenario in the tree, whatever the filter says."""
        if not self.page.tree.choose(path):
            self.page.filter.clear()
            self.page.tree.choose(path)

    def abandon(self) -> None:
        """End what is on, because the window closes."""
        self._feed.stop()
        self.thread_of_tests.abandon()
