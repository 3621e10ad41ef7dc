"""Sweeps in the window: one at a time beside it, shown on a page of their own."""

from __future__ import annotations

import contextlib
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from studio import npm
from studio.flow.resume import BadContinuation
from studio.npm import NpmFailure, Progress
from studio.project.grant_event import start_event
from studio.project.merging import merged
from studio.project.reading import ReadError
from studio.project.saving import SaveError, save_text
from studio.project.scenario import dump_scenario
from studio.sandbox import SandboxFailure
from studio.sweep.course import Sweep, sweep
from studio.sweep.judging import Result
from studio.sweep.saved import free_name, scenario_of, variant_scenario
from studio.sweep.shrinking import Defect
from studio.sweep.variant import Variant, event_of
from studio.ui.hostile_text import row_text
from studio.ui.notice_bar import Notice
from studio.ui.run_thread import RunThread
from studio.ui.speech import in_language, tr
from studio.ui.sweep.finding_rows import savable
from studio.ui.sweep.page import SweepPage
from studio.ui.sweep.subject import Subject, changed, subject

if TYPE_CHECKING:
    from studio.ui.window import Window

_TOLD_EVERY_S = 0.05


class SweepControl(QObject):
    """Sweeps what is in the editor, puts variants into the event, and saves what is found as scenarios."""

    _told = Signal(int, int)
    _installing = Signal(object)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._subject: Subject | None = None
        self.thread_of_runs = RunThread(self)
        self.thread_of_runs.succeeded.connect(self._swept)
        self.thread_of_runs.failed.connect(self._not_swept)
        self._told.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        self._installing.connect(self._show_installing, Qt.ConnectionType.QueuedConnection)
        self.page = self._made()

    def _made(self) -> SweepPage:
        page = SweepPage(self._window.theme)
        page.again.connect(self.sweep)
        page.options_given.connect(self.look)
        page.stop.connect(self.thread_of_runs.stop)
        page.go_to.connect(self._go_to)
        page.load_wanted.connect(self.load)
        page.save_wanted.connect(self.save)
        page.forget()
        return page

    # -- sweeping

    def show(self) -> None:
        """The page is in front: sweep what has never been swept, else say what has changed since."""
        swept = self._subject
        if self.thread_of_runs.running:
            return
        if swept is None or self.page.sweep is None or swept.action is not self._window.session.action:
            self.sweep()
        else:
            self.look()

    def sweep(self) -> None:
        """Sweep what is in the editor as it stands now."""
        if self.thread_of_runs.running:
            return
        self._window.settle()
        try:
            self._subject = wanted = subject(self._window.session, self.page.options)
        except ReadError as error:
            self.page.show_failure(tr("Nothing was swept. {0}").format(in_language(str(error))))
            return
        self.page.show_running(0, 0)
        self.thread_of_runs.start(lambda stop: self._work(wanted, stop))

    def _work(self, wanted: Subject, stop: threading.Event) -> Sweep:
        """In a thread of its own: nothing of the window may be touched here."""
        request = wanted.request
        if any(action.lacks_packages for action in request.actions):
            folder = npm.install(wanted.needed, self._tell_installing, stop)
            request = replace(request, actions=tuple(replace(each, packages=folder) for each in request.actions))
        last = 0.0

        def tell(done: int, known: int) -> None:
            nonlocal last
            if time.monotonic() - last >= _TOLD_EVERY_S or done == known:
                last = time.monotonic()
                with contextlib.suppress(RuntimeError):  # the window is gone already: there is nobody left to tell
                    self._told.emit(done, known)

        options = wanted.options
        return sweep(
            request, stop=stop, tell=tell, any_type=options.any_type, without_metadata=options.without_metadata
        )

    def _tell_installing(self, progress: Progress) -> None:
        with contextlib.suppress(RuntimeError):
            self._installing.emit(progress)

    def _show_progress(self, done: int, known: int) -> None:
        if self.thread_of_runs.running:
            self.page.show_running(done, known)

    def _show_installing(self, progress: Progress) -> None:
        if self.thread_of_runs.running:
            self.page.show_installing(tr("Installing packages… {0}").format(row_text(progress.package, 80)).rstrip())

    def _swept(self, found: Sweep) -> None:
        self.page.show_sweep(found)
        self.look()

    def _not_swept(self, error: Exception) -> None:
        known = isinstance(error, SandboxFailure | NpmFailure | BadContinuation)
        told = in_language(str(error)) if known else f"{type(error).__name__}: {error}"
        self.page.show_failure(tr("Nothing was swept. {0}").format(row_text(told, 400)))

    def look(self) -> None:
        """See whether what is open is still what was swept."""
        if self._subject is None or self.page.sweep is None:
            return
        try:
            self.page.show_older(changed(self._subject, subject(self._window.session, self.page.options)))
        except ReadError:
            self.page.show_older((tr("what is open"),))

    # -- what can be done with a result

    def _go_to(self, _action: str, line: int, column: int) -> None:
        window, swept = self._window, self._subject
        if swept is None or swept.action not in window.session.actions:
            window.status.tell(tr("The action is no longer open"))
            return
        window.covers.close_cover()
        window.session.flows.enter(swept.action)
        window.editor.goto(line, column or None)
        window.action.take_keyboard()

    def load(self, about: object) -> None:
        """Put the event of a result, or the least one of a defect, into the builder: one step that can be undone."""
        found = self.page.sweep
        if found is None or not isinstance(about, Result | Defect):
            return
        window = self._window
        if window.session.trigger is not found.request.trigger:
            window.status.tell(
                tr("The event is one of {0}; choose that trigger first").format(found.request.trigger.name)
            )
            return
        if not window.builder.make(lambda _before: event_to_load(found, about)):
            return
        window.covers.close_cover()
        window.zones.enter("event")
        window.status.tell(_loaded(about.variant))

    def save(self, about: object) -> None:
        """Ask for a file and write the scenario of what is chosen: a defect, which may be that of a variant that fails,
        or a variant that does not.
        """
        found = self.page.sweep
        chosen = savable(about, found) if found else None
        path = self._subject.action.path if self._subject else None
        if found is None or chosen is None:
            return
        if path is None:
            self._window.status.tell(tr("Save the action first: a scenario names its file"))
            return
        folder = path.parent / "scenarios" if path.name == "code.js" else path.parent
        target = self._window.around.dialogs.save_event(self._window, free_name(folder, chosen))
        if target is not None:
            self._write(found, chosen, target)

    def _write(self, found: Sweep, chosen: Defect | Result, target: Path) -> None:
        given = self._window.session.scenario.now is not None
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            made = (
                scenario_of(found, chosen, target.parent, given_now=given)
                if isinstance(chosen, Defect)
                else variant_scenario(found, chosen, target.parent, given_now=given)
            )
            save_text(target, dump_scenario(made))
        except (SaveError, OSError) as error:
            self._window.notices.show_notice(
                Notice("sweep", tr("The scenario was not saved. {0}").format(in_language(str(error))), "danger")
            )
            return
        self._window.display.choices()
        said = (
            tr("Saved as {0}; it fails until the action is mended")
            if isinstance(chosen, Defect)
            else tr("Saved as {0}; it expects the flow to end as it does now")
        )
        self._window.status.tell(said.format(target.name))

    def abandon(self) -> None:
        """End what is on, because the window closes."""
        self.thread_of_runs.abandon()


def event_to_load(found: Sweep, about: Result | Defect) -> dict[str, object]:
    """The event of a variant, or the least event that shows a defect."""
    request = found.request
    if isinstance(about, Result):
        return event_of(request, about.variant, dict(found.default))
    start = start_event(request.trigger, request.catalogue.grants, about.variant.grant, dict(found.default))
    loaded: dict[str, object] = merged(start, dict(about.overlay))
    return loaded


def _loaded(variant: Variant) -> str:
    """What is in the builder now, and what of the variant cannot be there."""
    missing = [tr("secret {0} is still there").format(name) for name in variant.without]
    missing += [tr("its answers to requests are not")] if variant.mocks else []
    return tr("The event of the variant is loaded; undo takes it back") + (
        f" ({', '.join(missing)})" if missing else ""
    )
