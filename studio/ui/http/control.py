"""Connects the HTTP tab with what is open: the scenario holds policy and mocks, a run tells which were used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.later import later
from studio.ui.http.document import HttpDocument
from studio.ui.http.mock_list import Entry, answering
from studio.ui.late_tab import LateTab
from studio.ui.session import Session
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.flow import chain
    from studio.flow.execution import Run
    from studio.sandbox.http import mock_entries
    from studio.ui.http import mock_uses
    from studio.ui.http import rows as http_rows
    from studio.ui.http.tab import HttpTab
else:
    chain = later("studio.flow.chain")
    mock_entries = later("studio.sandbox.http.mock_entries")
    mock_uses = later("studio.ui.http.mock_uses")
    http_rows = later("studio.ui.http.rows")


class HttpControl(QObject):
    """`policy_changed` carries the mode in force: blocked, mocked or allow."""

    policy_changed = Signal(str)
    status = Signal(str)

    def __init__(
        self, session: Session, document: HttpDocument, late: LateTab[HttpTab], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._document, self._late = session, document, late
        self._indexes: tuple[int | None, ...] = ()
        session.event_loaded.connect(self._load)
        document.changed.connect(self._changed)
        late.tell("mock_asked", lambda tab: tab.mock_asked.connect(self.make_mock))
        self._load()

    @property
    def mode(self) -> str:
        """How requests are answered: blocked, mocked or allow."""
        return self._document.part.policy.mode

    def _load(self) -> None:
        scenario = self._session.scenario
        self._document.load(scenario.network, scenario.http)
        self.policy_changed.emit(self.mode)

    def _changed(self) -> None:
        part = self._document.part
        self._session.take_http(part.network, part.entries)
        self.policy_changed.emit(self.mode)

    def show_run(self, run: Run) -> None:
        """Say which mock answered which request of a run that has just ended."""
        entries = run.request.network.mocks
        asked = mock_uses.serving(entries, run.outcome)
        used = Counter(asked)
        uses = {id(entry): used[index] for index, entry in enumerate(entries)}
        places = {id(entry): index for index, entry in enumerate(self._document.part.entries)}
        self._indexes = tuple(None if index is None else places.get(id(entries[index])) for index in asked)
        used_now = uses if run.request.network.mode == "mocked" else {}
        self._late.tell("serving", lambda tab: tab.show_serving(run.shown, self._indexes, used_now))

    def make_mock(self, row: int) -> None:
        """Turn a request of the last run into a mock, or show the mock that answered it."""
        run = self._session.last
        asked = http_rows.exchanges(run.outcome) if run else ()
        if run is None or row >= len(asked):
            return
        found = self._answered_by(row)
        if found is not None:
            self._late.view.show_mocks(found)
        elif mock_entries.can_be_mocked(asked[row]):
            self._add(mock_entries.mock_of(asked[row], secrets_of(run).values()), row, run)
        else:
            self.status.emit(tr("Only HTTP requests can be mocked"))

    def _answered_by(self, row: int) -> int | None:
        """The mock that answered a request, if it is still there as it was."""
        index = self._indexes[row] if row < len(self._indexes) else None
        run = self._session.last
        if index is None or run is None:
            return None
        entries = self._document.part.entries
        used = {id(entry) for entry in run.request.network.mocks}
        return index if index < len(entries) and id(entries[index]) in used else None

    def _add(self, entry: Entry, row: int, run: Run) -> None:
        if (tab := self._late.made) is not None:
            tab.settle()
        part = self._document.part
        at = mock_uses.place_for(part.entries, http_rows.exchanges(run.outcome)[row])
        self._document.change(answering(part, entry, at))
        self._late.view.show_mocks(at)
        also = "" if part.policy.mode == "mocked" else tr("; from the next run on the mocks answer")
        self.status.emit(tr("Mock {0} added{1}").format(at + 1, also))


def secrets_of(run: Run) -> Mapping[str, str]:
    """All secrets that a run knew, by a name that tells them apart."""
    own = {f"{action.name}.{name}": value for action in run.request.actions for name, value in action.secrets.items()}
    return {**chain.texts(run.request.event.get("secrets")), **own}
