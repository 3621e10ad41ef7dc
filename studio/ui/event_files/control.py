"""Reads and writes the files of events; a long one beside the window, with Stop after a moment."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from studio.project.reading import Asked, ReadError
from studio.project.saving import SaveError, save_text
from studio.project.scenario import Scenario, dump_scenario
from studio.ui.beside import Beside, Stopped
from studio.ui.event import choices
from studio.ui.hostile_text import row_text
from studio.ui.notice_bar import Notice
from studio.ui.session import Session
from studio.ui.speech import in_language, tr

if TYPE_CHECKING:
    from studio.ui.window import Window

_KEY, _LOAD = "event-file", "load"
# So many values are written within the time for which nobody notices that the window waits.
_FEW = 1_500


class _Read(NamedTuple):
    key: str
    path: Path
    scenario: Scenario
    then: Callable[[], object]


class _Written(NamedTuple):
    target: Path
    scenario: Scenario
    event: Any


class EventFiles(QObject):
    """Loads and saves the event of the session. Until a file is read or written wholly, all stays as it is.

    `noticed` carries what is going on or has gone wrong, `dismissed` the key of a notice that is over.
    """

    noticed = Signal(object)
    dismissed = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._work = Beside(_KEY, self)
        self._work.noticed.connect(self.noticed)
        self._work.dismissed.connect(self.dismissed)
        self._work.succeeded.connect(self._done)
        self._work.failed.connect(self._failed)
        self._before: Any = None
        self._late: _Read | None = None

    @property
    def busy(self) -> bool:
        """Whether a file is being read or written."""
        return self._work.busy

    def choose(self, key: str, then: Callable[[], object] = lambda: None) -> None:
        """Load an event by its key, `then` do something with it; not where a long one was not taken after all."""
        path = choices.path_of(key)
        self._leave()
        if path is None or not choices.is_long(path):
            self._session.choose_event(key)
            then()
            return
        self._before = self._session.open_event.current
        told = tr("Reading the event {0}…").format(row_text(path.name, 80))
        self._work.begin(told, lambda asked: _Read(key, path, choices.read_event(path, asked), then))

    def load(self, path: Path, then: Callable[[], object] = lambda: None) -> None:
        """Load an event from a file anywhere, and list it from now on; `then` as for `choose`."""
        self.choose(self._session.open_event.imports(path), then)

    def save(self, target: Path) -> None:
        """Write the event to a file as a scenario."""
        self._leave()
        scenario, event = self._session.scenario_to_save(target), self._session.open_event.current

        def write(asked: Asked) -> _Written:
            target.parent.mkdir(parents=True, exist_ok=True)
            text = dump_scenario(scenario, asked)
            asked()
            save_text(target, text)
            return _Written(target.resolve(), scenario, event)

        if _has_many(scenario.event):
            self._work.begin(tr("Saving the event as {0}…").format(row_text(target.name, 80)), write)
            return
        try:
            written = write(lambda: None)
        except (SaveError, OSError) as error:
            self._not_saved(error)
            return
        self._done(written)

    def abandon(self) -> None:
        """End what is going on, because the window closes."""
        self._work.leave()

    def _leave(self) -> None:
        """Something else is wanted now."""
        self._late = None
        self._work.leave()

    def acted(self, key: str, action: str) -> None:
        """A button of a notice was pressed."""
        if (key, action) == (_KEY, _LOAD) and self._late is not None:
            self._take(self._late)
        else:
            self._work.acted(key, action)

    def _done(self, done: _Read | _Written) -> None:
        if isinstance(done, _Written):
            self._session.event_saved(done.target, done.scenario, done.event)
        elif self._session.open_event.current is self._before:
            self._take(done)
        else:
            self._late = done
            self._session.event_not_read(None)
            text = tr("The event was changed while {0} was read, and stays.").format(row_text(done.path.name, 80))
            self.noticed.emit(Notice(_KEY, text, actions=((_LOAD, tr("Load the file all the same")),)))

    def _take(self, read: _Read) -> None:
        self._late = self._before = None
        self._session.take_scenario(read.key, read.path, read.scenario)
        read.then()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, SaveError | OSError):
            self._not_saved(error)
        elif isinstance(error, ReadError | Stopped):
            self._session.event_not_read(error if isinstance(error, ReadError) else None)
        else:
            raise error

    def _not_saved(self, error: Exception) -> None:
        text = tr("The event was not saved. {0}").format(in_language(str(error)))
        self.noticed.emit(Notice("event", text, "danger"))


def _has_many(value: Any) -> bool:
    """Whether a value holds more than a few others."""
    waiting, seen = [value], 0
    while waiting and seen <= _FEW:
        inner = waiting.pop()
        if isinstance(inner, dict | list):
            seen += len(inner)
            waiting.extend(inner.values() if isinstance(inner, dict) else inner)
    return seen > _FEW


def connect_event_files(window: Window) -> None:
    """Tie the files of events to where it is told how it goes with them; they are asked for from the beginning."""
    events, notices = window.event_files, window.notices
    events.noticed.connect(notices.show_notice)
    events.dismissed.connect(notices.dismiss)
    notices.acted.connect(events.acted)
