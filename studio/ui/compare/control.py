"""Compares runs in the window: each with the pinned one, and variants of what is open with one another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.later import later
from studio.project.reading import ReadError
from studio.sandbox import SandboxFailure
from studio.ui.compare.place import RUNS
from studio.ui.event import choices as event_choices
from studio.ui.hostile_text import row_text
from studio.ui.outcome.zone import OutcomeZone
from studio.ui.palette import Entry
from studio.ui.rows.cells import several
from studio.ui.run_thread import RunThread
from studio.ui.session import Session
from studio.ui.speech import in_language, tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.flow import difference, resume
    from studio.flow.difference import Difference
    from studio.flow.execution import Run
    from studio.tokens import keys as tokens_keys
    from studio.tokens.keys import SigningKeys
    from studio.ui.compare import page as compare_page
    from studio.ui.compare import variants
    from studio.ui.compare.variants import Variant
    from studio.ui.window import Window
else:
    difference = later("studio.flow.difference")
    resume = later("studio.flow.resume")
    tokens_keys = later("studio.tokens.keys")
    variants = later("studio.ui.compare.variants")
    compare_page = later("studio.ui.compare.page")

BASELINE, LAST = tr("The baseline"), tr("The last run")
NOTHING = tr("Nothing is compared now")
# What is smaller is compared within the time for which nobody notices that the window waits.
_MANY_CALLS, _LONG_TOKEN = 200, 50_000


@dataclass(frozen=True, eq=False)
class _Asked:
    """Two runs that are to be compared, as both are called."""

    old: Run
    new: Run
    old_name: str
    new_name: str

    def found(self) -> tuple[Difference, ...]:
        """In what they differ."""
        return difference.compare((self.old.shown, self.old.tokens), (self.new.shown, self.new.tokens))


def _is_large(run: Run) -> bool:
    """Whether comparing a run takes long, because of its calls or of what is in its tokens."""
    calls = sum(len(action.calls) for action in run.shown.actions)
    tokens = (run.tokens.id_token, run.tokens.access_token)
    return calls > _MANY_CALLS or any(token is not None and len(token.jwt) > _LONG_TOKEN for token in tokens)


class CompareControl(QObject):
    """`status` says something in a few words; `pinned` tells whether a baseline is pinned."""

    status = Signal(str)
    pinned = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        session: Session,
        outcome: OutcomeZone,
        keys: Callable[[], SigningKeys],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._session, self._outcome, self._keys = theme, session, outcome, keys
        self._baseline: Run | None = None
        self._stored: Callable[[], Run | None] | None = None
        self._variant: Variant | None = None
        self._is_stored_large = False
        self.thread_of_baseline = RunThread(self)
        self.thread_of_baseline.succeeded.connect(self._baseline_read)
        self.thread_of_baseline.failed.connect(self._failed)
        self.thread_of_runs = RunThread(self)
        self.thread_of_runs.succeeded.connect(self._ran)
        self.thread_of_runs.failed.connect(self._failed)
        self._asked: _Asked | None = None
        self.thread_of_differences = RunThread(self)
        self.thread_of_differences.succeeded.connect(self._compared)
        self.thread_of_differences.failed.connect(self._failed)

    @cached_property
    def page(self) -> compare_page.RunsPage:
        """The page, made for the first comparison."""
        page = compare_page.RunsPage(self._theme)
        page.left.connect(self.end)
        page.stop.connect(self.thread_of_runs.stop)
        page.go_to.connect(self._outcome.go_to)
        return page

    def _show(self) -> None:
        self._outcome.show_comparison(RUNS, self.page, lambda: self.page.current)

    # -- a baseline

    @property
    def baseline(self) -> Run | None:
        """The run with which every later one is compared; one of before is read now."""
        if self._stored is not None:
            self._take_stored(self._stored())
        return self._baseline

    def _take_stored(self, run: Run | None) -> None:
        self._stored, self._baseline = None, run
        if run is None:
            self.pinned.emit(False)
            self.status.emit(tr("The baseline of before cannot be read any more"))

    def restore(self, read: Callable[[], Run | None], *, is_large: bool = False) -> None:
        """Have the baseline that was pinned when the window was closed; `read` is called once it is needed.

        A large one is read beside the window when a run is compared with it.
        """
        self._stored, self._is_stored_large = read, is_large
        self.pinned.emit(True)

    def pin(self, shown: Run | None = None) -> None:
        """Pin the run that is shown, by itself the last one, as the baseline; pinning it again lets go of it."""
        last = shown or self._session.last
        if last is None and (self._stored or self._baseline):
            self.end()
        elif last is None:
            self.status.emit(tr("There is no run to pin"))
            self.pinned.emit(False)
        elif last is self._baseline:
            self.end()
        else:
            self.pin_run(last)
            self.status.emit(tr("Pinned as the baseline: every run from now on is compared with it"))

    def pin_run(self, run: Run) -> None:
        """Compare every run from now on with this one."""
        self._baseline, self._stored = run, None
        self.pinned.emit(True)
        self._show()
        self._compare_with_baseline(self._session.last)

    def finished(self, run: Run) -> None:
        """A run has ended: show in what it differs from the baseline, if one is pinned."""
        if (read := self._stored) is not None and self._is_stored_large:
            self.thread_of_baseline.start(lambda _stop: read())
            return
        if self.baseline is not None:
            self._show_page_quietly()
            self._compare_with_baseline(run)

    def _baseline_read(self, run: Run | None) -> None:
        """The baseline of before is there, unless somebody asked for it at once or let go of it meanwhile."""
        last = self._session.last
        if self._stored is not None:
            self._take_stored(run)
            if last is not None:
                self.finished(last)

    def _show_page_quietly(self) -> None:
        self._outcome.show_comparison(RUNS, self.page, lambda: self.page.current)

    def _compare_with_baseline(self, run: Run | None) -> None:
        if self.baseline is None:
            return
        if run is None or run is self.baseline:
            self._show_note(tr("This run is the baseline: the next one is compared with it"))
        else:
            self.show_two(self.baseline, run, BASELINE, LAST)

    def show_two(self, old: Run, new: Run, old_name: str, new_name: str) -> None:
        """Show in what one run differs from another; of large ones that is found out beside the window."""
        self._show()
        self._asked = asked = _Asked(old, new, old_name, new_name)
        if not (_is_large(old) or _is_large(new)):
            self._show_found(asked, asked.found())
        elif not self.thread_of_differences.running:
            self.thread_of_differences.start(lambda _stop: (asked, asked.found()))

    def _compared(self, answer: tuple[_Asked, tuple[Difference, ...]]) -> None:
        """Two large runs are compared; what was asked for last counts."""
        asked, found = answer
        if asked is self._asked:
            self._show_found(asked, found)
        elif (other := self._asked) is not None:
            self.thread_of_differences.start(lambda _stop: (other, other.found()))

    def _show_found(self, asked: _Asked, found: tuple[Difference, ...]) -> None:
        self._asked = None
        self.page.show_differences(found, asked.old_name, asked.new_name, named=several(asked.new.outcome))

    def _show_note(self, told: str, *, failed: bool = False) -> None:
        self._asked = None
        self.page.show_note(told, failed=failed)

    def end(self) -> None:
        """Let go of the baseline, and take the comparison away."""
        self.thread_of_runs.stop()
        self._baseline, self._stored, self._variant, self._asked = None, None, None, None
        self._outcome.hide_comparison(RUNS)
        self.pinned.emit(False)

    # -- variants

    def without(self) -> None:
        """Compare what is open with and without the action in the editor."""
        self._begin(lambda: variants.without_action(self._session))

    def saved(self) -> None:
        """Compare the code with what was saved."""
        self._begin(lambda: variants.saved_code(self._session))

    def other_event(self, key: str, title: str) -> None:
        """Compare the event with another one, by its key in the selector."""
        self._begin(lambda: variants.other_event(self._session, key, title))

    def entries(self) -> list[Entry]:
        """The events to choose from."""
        session = self._session
        items = event_choices.items(session.trigger, session.action.path, session.imported)
        return [
            Entry(item.title, item.group, "", partial(self.other_event, item.key, item.title))
            for item in items
            if item.key != session.event_key or session.event_edited
        ]

    def _begin(self, make: Callable[[], Variant]) -> None:
        if self.thread_of_runs.running:
            self.status.emit(tr("A comparison is on"))
            return
        try:
            variant = make()
        except ReadError as error:
            self.status.emit(row_text(tr("Nothing was compared. {0}").format(in_language(str(error))), 300))
            return
        self._variant = variant
        self._show()
        self._outcome.select_comparison()
        self._asked = None
        self.page.show_running(tr("Comparing…"))
        self.thread_of_runs.start(lambda stop: variants.run_both(variant, self._keys, stop))

    def _ran(self, runs: tuple[Run, Run] | None) -> None:
        variant = self._variant
        if variant is None:
            return
        if runs is None:
            self._show_note(tr("Stopped, so that nothing is known."), failed=True)
            return
        old, new = runs
        self.show_two(old, new, variant.old_name, variant.new_name)
        self._outcome.select_comparison()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, SandboxFailure | tokens_keys.KeyProblem | resume.BadContinuation):
            raise error
        self._show_note(row_text(tr("Nothing was compared. {0}").format(in_language(str(error))), 300), failed=True)

    def abandon(self) -> None:
        """End what is on, because the window closes."""
        self.thread_of_runs.abandon()
        self.thread_of_differences.abandon()
        self.thread_of_baseline.abandon()


def connect_compare(window: Window) -> None:
    """Tie comparisons to the rest of a window."""
    compare_control = window.compare_runs
    compare_control.status.connect(window.status.tell)
    compare_control.pinned.connect(lambda pinned: window.commands.check("compare.pin", pinned))
    window.runs.finished.connect(compare_control.finished)
    window.outcome.comparison_filled.connect(lambda filled: window.commands.enable("code.comparison", filled, NOTHING))
    window.commands.enable("code.comparison", False, NOTHING)


def compare_deeds(window: Window) -> dict[str, Callable[[], object]]:
    """What the commands for comparisons do."""
    control = window.compare_runs

    def events() -> None:
        window.palette_overlay.open(tr("Compare with another event"), control.entries())

    return {
        "compare.pin": lambda: control.pin(window.history.shown),
        "compare.without": control.without,
        "compare.saved": control.saved,
        "compare.event": events,
        "compare.end": control.end,
        "code.comparison": window.outcome.select_comparison,
    }
