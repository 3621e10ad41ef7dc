"""Run and Stop: takes what is open, runs it beside the window, and shows what came of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from studio.later import later
from studio.project.reading import ReadError
from studio.project.returns import Return
from studio.sandbox import NodeMissing, SandboxFailure
from studio.ui.notice_bar import Notice
from studio.ui.outcome import banner_states
from studio.ui.outcome.error_names import error_names
from studio.ui.outcome.zone import OutcomeZone
from studio.ui.run_thread import RunThread
from studio.ui.session import Session
from studio.ui.session.request import Asked, Unwanted
from studio.ui.speech import in_language, tr

if TYPE_CHECKING:
    import platform
    import traceback
    from importlib import metadata

    from studio import npm
    from studio.flow import execution, resume
    from studio.flow.execution import ActionSource, Run, RunRequest
    from studio.flow.setting import Recorded
    from studio.npm import Progress
    from studio.sandbox.debug import Debugger
    from studio.sandbox.pool import Pool
    from studio.tokens import keys as tokens_keys
else:
    npm = later("studio.npm")
    execution = later("studio.flow.execution")
    resume = later("studio.flow.resume")
    tokens_keys = later("studio.tokens.keys")
    platform = later("platform")
    traceback = later("traceback")
    metadata = later("importlib.metadata")

_SLOW_MS = 120
_LOOK_MS = 600
# The files around so many actions are read within the time for which nobody notices that the window waits.
_FEW = 12
ANSWERED = (
    *(banner_states.GO_TO, "stop", "run", "choose_node", "copy_report", banner_states.ADD_PACKAGE),
    *(banner_states.CONTINUE, banner_states.EDIT_RETURN, banner_states.PASSED_FACTOR, banner_states.FAILED_FACTOR),
)


class RunControl(QObject):
    """One run at a time; a second Run while one is on is ignored.

    `slow` says that a run takes long enough to be shown as running, `ended` that none is on any more.
    `finished` carries the Run. With a `pool`, children are started ahead for what is open, and `parked`
    tells how many wait and what memory is theirs. `installing` carries the Progress of npm, when the
    packages of the action have to be installed first. `held` says that a debugger holds the run up, and
    that the banner is the debugger's.
    """

    slow = Signal()
    ended = Signal()
    finished = Signal(object)
    noticed = Signal(object)
    parked = Signal(object)
    installing = Signal(object)
    installed = Signal()

    def __init__(
        self,
        session: Session,
        outcome: OutcomeZone,
        keys: Callable[[], tokens_keys.SigningKeys] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._outcome, self._load_keys = session, outcome, keys
        self._keys: tokens_keys.SigningKeys | None = None
        self.report = ""
        self.held = False
        self.pool: Pool | None = None
        self.thread_of_run = RunThread(self)
        self.thread_of_run.succeeded.connect(self._succeeded)
        self.thread_of_run.failed.connect(self._failed)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_MS)
        self._slow.timeout.connect(self._show_running)
        self.installing.connect(self._show_installing, Qt.ConnectionType.QueuedConnection)
        self.installed.connect(self._slow.start, Qt.ConnectionType.QueuedConnection)
        self._warming = RunThread(self)
        self._warming.succeeded.connect(self._warm_for)
        self._warming.failed.connect(self._not_warmed)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._show_parked)

    @property
    def running(self) -> bool:
        """Whether a run is on."""
        return self.thread_of_run.running

    def run(
        self,
        returns: Sequence[Return] | None = None,
        replay: Sequence[Recorded] = (),
        debugger: Debugger | None = None,
    ) -> bool:
        """Run what is open; False when a run is on already or nothing can be run.

        `returns` is what the user brings back, else it is as the scenario says; what an earlier run of
        the same has recorded (`replay`) is not run again. A `debugger` stops it where it wants to.
        """
        if self.running:
            return False
        try:
            asked = self._session.asked()
        except ReadError as error:
            self.noticed.emit(Notice("run", tr("Nothing was run. {0}").format(in_language(str(error))), "danger"))
            return False
        if returns is not None:
            asked = asked._replace(request=replace(asked.request, returns=tuple(returns)))
        self._session.began()
        self._slow.start()
        return self.thread_of_run.start(lambda stop: self._work(asked, stop, replay, debugger))

    def _work(self, asked: Asked, stop: threading.Event, replay: Sequence[Recorded], debugger: Debugger | None) -> Run:
        """In the run's own thread: nothing of the window may be touched here."""
        request = asked.request
        if any(action.lacks_packages for action in request.actions):
            ready = tuple(self._installed(action, asked.needed[action.name], stop) for action in request.actions)
            self.installed.emit()
            request = replace(request, actions=ready)
        run = execution.execute(request, self.keys(), stop, self.pool, replay, debugger)
        for token in (run.tokens.id_token, run.tokens.access_token):
            _ = token and token.jwt  # signed here, so that the window has not to
        return run

    @property
    def known_keys(self) -> tokens_keys.SigningKeys | None:
        """The keys, if they have been read already."""
        return self._keys

    def keys(self) -> tokens_keys.SigningKeys:
        """The keys that tokens are signed with; read once, and made where there are none. Raises KeyProblem."""
        if self._keys is None:
            self._keys = (self._load_keys or tokens_keys.SigningKeys.for_user)()
        return self._keys

    def _installed(self, action: ActionSource, needed: Mapping[str, str], stop: threading.Event) -> ActionSource:
        if not action.lacks_packages:
            return action
        return replace(action, packages=npm.install(needed, self.installing.emit, stop))

    def warm(self) -> None:
        """Have children started for what is open, so that Run finds one waiting."""
        if self.pool is None:
            return
        if len(self._session.actions) > _FEW:
            self._warm_beside()
            return
        try:
            request = self._session.request()
        except ReadError:
            return  # Run will say what is wrong.
        self._warm_for(request)

    def _warm_beside(self) -> None:
        """The same for many actions, around each of which files are read. Only the last of several counts."""
        ask = self._session.to_ask()
        self._warming.abandon()
        self._warming.start(lambda stop: ask(stop.is_set).request)

    def _not_warmed(self, error: Exception) -> None:
        if not isinstance(error, ReadError | Unwanted):  # Run will say what cannot be read.
            raise error

    def _warm_for(self, request: RunRequest) -> None:
        if self.pool is not None:
            self.pool.warm(*execution.kits(request))
            self._look.start()

    def _show_parked(self) -> None:
        if self.pool is not None:
            self.parked.emit(self.pool.parked())

    def stop(self) -> None:
        """End the run that is on."""
        self.thread_of_run.stop()

    def abandon(self) -> None:
        """End the run that is on, because the window closes."""
        self._slow.stop()
        self._look.stop()
        self._warming.abandon()
        self.thread_of_run.abandon()

    def _show_running(self) -> None:
        if not self.held:
            self._outcome.show_running(self._session.limits.wall_s)
        self.slow.emit()

    def _show_installing(self, progress: Progress) -> None:
        if self.running:
            if self._slow.isActive():
                self._slow.stop()
                self._show_running()
            self._outcome.banner.show_state(banner_states.installing(progress))

    def _succeeded(self, run: Run) -> None:
        self._slow.stop()
        self.show(run)
        self._session.finished(run)
        self._outcome.set_stale(self._session.stale)
        self.finished.emit(run)
        self.ended.emit()
        self._look.start()

    def show(self, run: Run) -> None:
        """Show what came of a run, with buttons for what can be done about it."""
        words, event, names = run.request.trigger.words, run.request.event, error_names(run)
        self._outcome.show_run(run.shown, run.tokens, words=words, event=event, names=names)
        self._offer_only_what_works()

    def _offer_only_what_works(self) -> None:
        """Take buttons away that nothing answers to, such as going on after a redirect."""
        state = self._outcome.banner.state
        actions = tuple(action for action in state.actions if action[0] in ANSWERED)
        self._outcome.banner.show_state(state._replace(actions=actions))

    def _failed(self, error: Exception) -> None:
        self._slow.stop()
        self._session.forget_run()
        if isinstance(error, resume.BadContinuation):
            self._outcome.clear()
            self.noticed.emit(
                Notice("run", tr("The flow could not go on: {0}.").format(in_language(str(error))), "danger")
            )
        elif isinstance(error, NodeMissing):
            self._outcome.show_state(banner_states.could_not_start(in_language(str(error))))
        elif isinstance(error, npm.NpmFailure):
            self._outcome.show_state(
                banner_states.not_installed(in_language(str(error)), stopped=error.kind == "stopped")
            )
        else:
            self.show_fault(error)
        self.ended.emit()

    def show_fault(self, error: BaseException) -> None:
        """Show that the studio itself failed, with a report to copy."""
        self.report = report_of(error)
        self._outcome.show_state(banner_states.fault(_sentence(error)))


def _sentence(error: BaseException) -> str:
    if isinstance(error, SandboxFailure | tokens_keys.KeyProblem):
        return in_language(str(error))
    return f"{type(error).__name__}: {error}"


def report_of(error: BaseException) -> str:
    """Versions and traceback of a fault of the studio: nothing of the action, the event or the secrets."""
    frames = [
        tr("  {0}:{1} in {2}").format(Path(frame.filename).name, frame.lineno, frame.name)
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    return (
        f"action-studio {metadata.version('action-studio')}, "
        f"Python {platform.python_version()}, {platform.platform()}\n"
        f"{type(error).__name__}\n" + "\n".join(frames)
    )
