"""The history in the window: every run goes into it, and each can be shown, compared and saved as a scenario."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.later import later
from studio.project.saving import SaveError
from studio.ui.beside import Beside, Stopped
from studio.ui.event import choices as event_choices
from studio.ui.speech import in_language, tr

if TYPE_CHECKING:
    from studio.flow.execution import Run
    from studio.project import run_files
    from studio.project.run_files import KeptFile
    from studio.ui.history import keeper as history_keeper
    from studio.ui.history import page as history_page
    from studio.ui.history import rows, shown_bar, taking_up
    from studio.ui.window import Window
else:
    history_keeper = later("studio.ui.history.keeper")
    history_page = later("studio.ui.history.page")
    rows = later("studio.ui.history.rows")
    shown_bar = later("studio.ui.history.shown_bar")
    taking_up = later("studio.ui.history.taking_up")
    run_files = later("studio.project.run_files")

TAB = tr("History")
# A run of so many bytes is read within the time for which nobody notices that the window waits.
_LONG = 100_000
_GONE = tr("This run cannot be read any more; it was put aside")


class HistoryControl(QObject):
    """Ties the history to a window. `status` says something in a few words, `switched` that another run is shown."""

    status = Signal(str)
    switched = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._outcome, self._session = window, window.outcome, window.session
        self.shown: Run | None = None
        self.reading = Beside("history", self)
        self.reading.succeeded.connect(lambda found: self._do_with(*found))
        self.reading.failed.connect(self._not_read)

    @cached_property
    def keeper(self) -> history_keeper.RunKeeper:
        """What writes and reads kept runs, made for the first of them."""
        around = self._window.around
        keeper = history_keeper.RunKeeper(run_files.RunFiles(around.preferences.history), around.catalogue, self)
        keeper.changed.connect(self._refresh)
        keeper.failed.connect(self.status)
        return keeper

    @cached_property
    def page(self) -> history_page.HistoryPage:
        """The list, made when it is first asked for."""
        page = history_page.HistoryPage(self._window.theme)
        page.asked.connect(self.do)
        page.closed.connect(self.close)
        return page

    @cached_property
    def bar(self) -> shown_bar.ShownBar:
        """The bar over a run of before."""
        bar = shown_bar.ShownBar(self._window.theme)
        bar.left.connect(self.back)
        bar.replay.connect(self._replay)
        bar.taken_up.connect(lambda: self._take_up(self.shown) if self.shown else None)
        self._outcome.add_bar(bar)
        bar.hide()
        return bar

    def abandon(self) -> None:
        """Write down what is still to be kept, because the window closes."""
        self.reading.leave()
        if "keeper" in self.__dict__:
            self.keeper.finish()

    # -- the list

    def show(self) -> None:
        """Show the list with the keyboard in it."""
        self._outcome.show_guest(self.page, TAB, lambda: self.page.current)
        self._refresh()
        self._outcome.select_page(self.page)

    def close(self) -> None:
        """Take the list away."""
        self._outcome.hide_guest(self.page)
        self._outcome.select_tab(0)

    def _refresh(self) -> None:
        if "page" in self.__dict__ and self._outcome.tabs.indexOf(self.page) >= 0:
            self.page.show_kept(self.keeper.files.listed(), time.time(), self.keeper.files.pinned)

    def finished(self, run: Run) -> None:
        """A run has ended: keep it, and show no older one any more."""
        self._leave()
        path = event_choices.path_of(self._session.event_key)
        name = event_choices.title_of(path) if path else tr("Default event")
        self.keeper.files.most = self._window.view.preferences.history
        self.keeper.keep(run, f"{name} (changed)" if self._session.event_edited else name)

    def do(self, deed: str, kept: KeptFile) -> None:
        """Do something with a kept run: open, compare, pin, scenario or forget."""
        if deed == "forget":
            self.keeper.files.forget(kept.place)
            self._refresh()
            return
        if kept.size <= _LONG:
            self._do_with(deed, kept, self.keeper.read(kept))
        elif not self.reading.busy:
            self.reading.begin(tr("Reading the run…"), lambda _asked: (deed, kept, self.keeper.read(kept)))

    def _do_with(self, deed: str, kept: KeptFile, run: Run | None) -> None:
        if run is None:
            self.status.emit(_GONE)
            self._refresh()
        else:
            deeds = {"open": self.open, "compare": self._compare, "pin": self._pin, "scenario": self._scenario}
            (deeds | {"take_up": self._take_up})[deed](run, kept)

    def _not_read(self, error: Exception) -> None:
        if not isinstance(error, Stopped):
            raise error

    def clear(self) -> None:
        """Remove all runs from the history."""
        self.keeper.files.clear()
        self._refresh()
        self.status.emit(tr("The history is empty now"))

    # -- one run

    def open(self, run: Run, kept: KeptFile) -> None:
        """Show a run as it was then."""
        self._window.replay.end()
        self.shown = run
        head = rows.headline_of(kept.head)
        self.bar.words.say(
            tr("From the history: {0} · {1}").format(rows.moment(head.at), head.event)
            if head
            else tr("From the history")
        )
        self.bar.show()
        self._window.editor.clear_marks()
        self._outcome.show_run(run.shown, run.tokens, words=run.request.trigger.words, event=run.request.event)
        self._outcome.offer_nothing()
        self._outcome.select_tab(0)
        self.switched.emit()

    @property
    def in_front(self) -> Run | None:
        """The run that is shown: one of before, or else the last."""
        return self.shown or self._session.last

    def back(self) -> None:
        """Show the last run again, or that there is none."""
        if self.shown is None:
            return
        self._leave()
        last = self._session.last
        if last is None:
            self._outcome.clear()
        else:
            self._window.runs.show(last)
            self._outcome.set_stale(self._session.stale)
        self._window.display.marks()
        self._outcome.focus_list()

    def _leave(self) -> None:
        if self.shown is not None:
            self.shown = None
            self.bar.hide()
            self.switched.emit()

    def forget_shown(self) -> None:
        """Something else is open: whatever is shown, it is no run of before."""
        self._leave()

    def _replay(self) -> None:
        if self.shown is not None:
            self._window.replay.begin(self.shown)

    def _compare(self, run: Run, kept: KeptFile) -> None:
        last = self._session.last
        if last is None:
            self.status.emit(tr("There is no run of now to compare with"))
            return
        head = rows.headline_of(kept.head)
        self._window.compare_runs.show_two(run, last, rows.moment(head.at) if head else tr("Then"), tr("The last run"))
        self._outcome.select_comparison()

    def _take_up(self, run: Run, _kept: KeptFile | None = None) -> None:
        self.status.emit(taking_up.take_up(self._window, run))

    def _pin(self, run: Run, _kept: KeptFile) -> None:
        self._window.compare_runs.pin_run(run)
        self.status.emit(tr("Pinned as the baseline: every run from now on is compared with it"))

    def restore_pinned(self) -> None:
        """Have the baseline of before again, which is read when something is compared with it."""
        if run_files.RunFiles(0).pinned is not None and self.keeper.remember_pinned():
            self._window.compare_runs.restore(self.keeper.read_pinned, is_large=self.keeper.pinned_size > _LONG)

    def mark_pinned(self, on: bool) -> None:
        """A baseline was pinned, or let go of: the next window is to know."""
        baseline = self._window.compare_runs.baseline if on else None
        try:
            if baseline is not None:
                self.keeper.pin(baseline)
            elif "keeper" in self.__dict__:
                self.keeper.let_go()
        except SaveError as error:
            self.status.emit(tr("The baseline holds until the window closes: {0}").format(in_language(str(error))))
        self._refresh()

    # -- as a scenario

    def _scenario(self, run: Run, _kept: KeptFile) -> None:
        self.ask_scenario(run)

    def save_last(self) -> None:
        """Save the run that is shown, or else the last one, as a scenario."""
        run = self.in_front
        if run is None:
            self.status.emit(tr("There is no run to save"))
        else:
            self.ask_scenario(run)

    def ask_scenario(self, run: Run) -> None:
        """Let the person tick what the scenario is to expect."""
        self._window.saving.ask(run)


def connect_history(window: Window) -> None:
    """Tie the history to the rest of a window."""
    history = window.history
    history.status.connect(window.status.tell)
    history.reading.noticed.connect(window.notices.show_notice)
    history.reading.dismissed.connect(window.notices.dismiss)
    window.notices.acted.connect(history.reading.acted)
    window.runs.finished.connect(history.finished)
    window.session.code_given.connect(lambda _: history.forget_shown())
    history.restore_pinned()
    window.compare_runs.pinned.connect(history.mark_pinned)


def history_deeds(window: Window) -> dict[str, Callable[[], object]]:
    """What the commands of the history do."""
    history = window.history
    return {
        "history.show": history.show,
        "history.back": history.back,
        "history.scenario": history.save_last,
        "history.clear": history.clear,
    }
