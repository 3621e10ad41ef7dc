"""The engine beside the window: started, restarted and installed in threads, its answers told in the window's."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from studio.catalogue.model import Catalogue
from studio.later import later
from studio.project import folders
from studio.ui.run_thread import RunThread
from studio.ui.speech import in_language

if TYPE_CHECKING:
    import psutil

    from studio import npm
    from studio.language import answers, engine_files, offering, syntax, unaided
    from studio.language import service as language_service
    from studio.language.document import Position
    from studio.language.engine_files import Engine
    from studio.language.workspace import ActionTypes
    from studio.npm import Progress
else:
    engine_files = later("studio.language.engine_files")
    offering = later("studio.language.offering")
    syntax = later("studio.language.syntax")
    unaided = later("studio.language.unaided")
    language_service = later("studio.language.service")
    npm = later("studio.npm")
    psutil = later("psutil")

T = TypeVar("T")
_MIB = 1024 * 1024
EngineState = Literal["absent", "installing", "starting", "ready", "restarting", "stopped", "failed"]


class LanguageBridge(QObject):
    """Asks the engine, or the catalogue while there is none; every answer comes in the window's thread.

    `state_changed(state)` tells how the engine is; `installing(progress)` how far its installation has come,
    `failed(sentence)` why it failed.
    """

    state_changed = Signal(str)
    installing = Signal(object)
    failed = Signal(str)
    _answered = Signal(object)
    _state_told = Signal(str)

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._service: language_service.LanguageService | None = None
        self.state: EngineState = "absent"
        self._work = RunThread(self)
        self._work.succeeded.connect(self._begun)
        self._work.failed.connect(self._not_begun)
        # What the engine is told goes through one thread, in order: it writes files, and takes long texts apart.
        self._desk = ThreadPoolExecutor(1, "language-desk")
        self._gone = False
        self._open: dict[str, tuple[ActionTypes, str]] = {}
        self._stale: set[str] = set()
        self._answered.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._state_told.connect(self._set_state, Qt.ConnectionType.QueuedConnection)

    # -- the engine

    def start(self) -> None:
        """Start the engine if it is installed; nothing is fetched."""
        if self._service is None and engine_files.installed() is not None:
            self._launch(lambda _stop: engine_files.installed())

    def install(self) -> None:
        """Install the engine and start it."""
        self._set_state("installing")
        self._launch(lambda stop: engine_files.install(self._progress, stop))

    def install_from(self, archive: Path) -> None:
        """Install the engine from a file and start it."""
        self._set_state("installing")
        self._launch(lambda _stop: engine_files.install_from_file(archive))

    def stop_installing(self) -> None:
        """End the installation."""
        self._work.stop()

    def restart(self) -> None:
        """End the engine and start it anew."""
        self._end()
        self.start()

    def shut(self) -> None:
        """End everything, because the window closes."""
        self._gone = True
        self._work.abandon()
        self._end()
        self._desk.shutdown(cancel_futures=True)

    def _end(self) -> None:
        service, self._service = self._service, None
        if service is not None:
            service.stop()

    def log(self) -> tuple[str, ...]:
        """What has happened to the engine lately, the oldest first."""
        return self._service.process.log.lines() if self._service is not None else ()

    def engine_pid(self) -> int | None:
        """The process of the engine, while it runs."""
        return self._service.process.pid if self._service is not None else None

    def memory_mib(self) -> float | None:
        """The memory that the engine uses, while it runs."""
        pid = self.engine_pid()
        try:
            return psutil.Process(pid).memory_info().rss / _MIB if pid else None
        except psutil.Error:
            return None

    def _launch(self, find: Callable[[threading.Event], Engine | None]) -> None:
        def work(stop: threading.Event) -> language_service.LanguageService | None:
            engine = find(stop)
            if engine is None or stop.is_set():
                return None
            return language_service.LanguageService(
                engine, folders.cache() / "language", self._catalogue, self._hear_state, say=in_language
            )

        self._work.start(work)

    def _progress(self, progress: Progress) -> None:
        self._tell_later(lambda: self.installing.emit(progress))

    def _hear_state(self, state: str) -> None:
        with contextlib.suppress(RuntimeError):  # the window is gone already
            self._state_told.emit(state)

    def _begun(self, service: language_service.LanguageService | None) -> None:
        if service is None:
            self._set_state("absent")
            return
        self._end()
        self._service = service
        for action, (types, code) in self._open.items():
            self._with(partial(_opened, action, types, code))
        if service.process.wait_ready(0):
            self._set_state("ready")

    def _not_begun(self, error: Exception) -> None:
        if not isinstance(error, npm.NpmFailure | engine_files.EngineFailure | OSError):
            raise error
        stopped = isinstance(error, npm.NpmFailure) and error.kind == "stopped"
        self._set_state("absent" if stopped else "failed")
        if not stopped:
            self.failed.emit(in_language(str(error)))

    def _set_state(self, state: EngineState) -> None:
        if state == "stopped" and self._service is not None:
            return  # told by an engine that another one has replaced
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)

    @property
    def ready(self) -> bool:
        """Whether the engine answers; until then the catalogue does."""
        return self._service is not None and self.state == "ready"

    # -- documents

    def open(self, action: str, types: ActionTypes, code: str) -> None:
        """An action is in the editor, or what its types depend on has changed."""
        if self._open.get(action) == (types, code):
            return
        self._open[action] = (types, code)
        self._with(partial(_opened, action, types, code))

    def change(self, action: str, code: str) -> None:
        """The text of an action is now this. The engine hears of it with the next question, not for every letter."""
        if action in self._open:
            self._open[action] = (self._open[action][0], code)
            self._stale.add(action)

    def close(self, action: str) -> None:
        """The action is not in the editor any more."""
        self._open.pop(action, None)
        self._with(lambda service: service.close(action))

    def is_open(self, action: str) -> bool:
        """Whether an action is known here."""
        return action in self._open

    # -- questions

    def complete(self, action: str, at: Position, told: Callable[[list[answers.Completion]], None]) -> None:
        """What could stand at a place."""
        types, code = self._open[action]
        if self.ready:

            def here(items: list[answers.Completion]) -> None:
                self._tell_later(lambda: told(offering.left(items, code, at, types)))

            self._with(lambda service: service.complete(action, at, here))
            return
        self._tell_later(lambda: told(offering.left(unaided.complete(code, at, types), code, at, types)))

    def resolve(self, item: answers.Completion, told: Callable[[answers.Completion | None], None]) -> None:
        """A proposal with its documentation."""
        if self.ready and item.source:
            self._with(lambda service: service.resolve(item, self._here(told)))
        else:
            self._tell_later(lambda: told(item))

    def hover(self, action: str, at: Position, told: Callable[[answers.Hover | None], None]) -> None:
        """What is known about the name at a place."""
        if self.ready:
            self._with(lambda service: service.hover(action, at, self._here(told)))
            return
        types, code = self._open[action]
        self._tell_later(lambda: told(unaided.hover(code, at, types)))

    def diagnose(self, action: str, told: Callable[[list[answers.Diagnostic]], None]) -> None:
        """What is wrong with the text."""
        if self.ready:
            self._with(lambda service: service.diagnose(action, self._here(told)))
            return
        code = self._open[action][1]
        self._submit(lambda: self._tell_later(partial(told, syntax.mistakes(code))))

    def symbols(self, action: str, told: Callable[[tuple[answers.Symbol, ...]], None]) -> None:
        """The outline of the action; the syntax tree knows it as well as the engine."""
        code = self._open[action][1]
        self._submit(lambda: self._tell_later(partial(told, syntax.outline(code))))

    def signatures(self, action: str, at: Position, told: Callable[[answers.Signatures | None], None]) -> None:
        """The call that is written at a place, by the catalogue where there is no engine."""
        if self.ready:
            self._with(lambda service: service.signatures(action, at, self._here(told)))
            return
        types, code = self._open[action]
        self._tell_later(lambda: told(unaided.signatures(code, at, types)))

    def definition(self, action: str, at: Position, told: Callable[[list[answers.Place]], None]) -> None:
        """Where the name at a place comes from."""
        self._with_engine(lambda service: service.definition(action, at, self._here(told)))

    def references(self, action: str, at: Position, told: Callable[[list[answers.Place]], None]) -> None:
        """Everywhere the name at a place is used."""
        self._with_engine(lambda service: service.references(action, at, self._here(told)))

    def rename(self, action: str, at: Position, name: str, told: Callable[[list[answers.Edit]], None]) -> None:
        """The edits that give the name at a place another name."""
        self._with_engine(lambda service: service.rename(action, at, name, self._here(told)))

    def _with_engine(self, ask: Callable[[language_service.LanguageService], object]) -> None:
        if self.ready:
            self._with(ask)

    def _with(self, deed: Callable[[language_service.LanguageService], object]) -> None:
        """Tell or ask the service beside the window; what it has been told before comes first."""
        service = self._service
        if service is None:
            return
        for action in self._stale & self._open.keys():
            change = partial(language_service.LanguageService.change, action=action, code=self._open[action][1])
            self._submit(partial(self._deed, service, change))
        self._stale.clear()
        self._submit(partial(self._deed, service, deed))

    def _submit(self, work: Callable[[], object]) -> None:
        if not self._gone:
            self._desk.submit(work)

    def _deed(
        self, service: language_service.LanguageService, deed: Callable[[language_service.LanguageService], object]
    ) -> None:
        try:
            deed(service)
        except OSError as error:
            service.process.log.write(f"the declarations cannot be written: {error.strerror or error}")
        except Exception as error:  # whatever fails beside the window has to be told in the window
            self._tell_later(partial(_again, error))

    # -- from the engine's thread to the window's

    def _here(self, told: Callable[[T], None]) -> Callable[[T], None]:
        return lambda answer: self._tell_later(partial(told, answer))

    def _tell_later(self, deed: Callable[[], Any]) -> None:
        with contextlib.suppress(RuntimeError):  # the window is gone already
            self._answered.emit(deed)

    @staticmethod
    def _tell(deed: Callable[[], Any]) -> None:
        deed()


def _again(error: Exception) -> None:
    raise error


def _opened(action: str, types: ActionTypes, code: str, service: language_service.LanguageService) -> None:
    service.open(action, types, code)
