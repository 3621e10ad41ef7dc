"""Rules and Hooks in the window: recognised when they are opened, and converted on demand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from studio.later import later
from studio.project.reading import ReadError
from studio.ui.legacy import native
from studio.ui.outcome.zone import OutcomeZone
from studio.ui.run_thread import RunThread
from studio.ui.session import OpenAction, Session
from studio.ui.speech import in_language, tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.exchange.legacy import convert as legacy_convert
    from studio.exchange.legacy.convert import Draft
    from studio.ui.legacy import comparison as legacy_comparison
    from studio.ui.legacy import gathering, words
    from studio.ui.legacy.material import Material
else:
    legacy_convert = later("studio.exchange.legacy.convert")
    words = later("studio.ui.legacy.words")
    legacy_comparison = later("studio.ui.legacy.comparison")
    gathering = later("studio.ui.legacy.gathering")


class _Asked(NamedTuple):
    """Old code that is to be converted: the action it stands in, its secrets, and what goes into the conversion."""

    action: OpenAction
    secrets: Mapping[str, str]
    material: Material


class LegacyControl(QObject):
    """Tells once of old code in the editor, converts it, and has both compared.

    `opened` says that a draft is in the editor now; `status` carries a sentence for the status bar. `ask_and_open`
    lets the person choose a file, which is open then.
    """

    noticed = Signal(object)
    dismissed = Signal(str)
    opened = Signal()
    status = Signal(str)
    line_wanted = Signal(int)

    def __init__(
        self,
        theme: Theme,
        session: Session,
        outcome: OutcomeZone,
        ask_and_open: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._ask_and_open = session, ask_and_open
        self._seen: dict[OpenAction, tuple[str, ...]] = {}
        self._shown: OpenAction | None = None
        self._theme, self._outcome = theme, outcome
        self.converting = RunThread(self)
        self.converting.succeeded.connect(lambda found: self._open(*found))
        self.converting.failed.connect(self._not_converted)
        session.code_given.connect(self._restart)
        session.entered.connect(self.look)

    @cached_property
    def comparison(self) -> legacy_comparison.ComparisonControl:
        """Old code beside the Action that it became, made for the first conversion."""
        made = legacy_comparison.ComparisonControl(self._theme, self._session, self._outcome, self)
        made.line_wanted.connect(self.line_wanted)
        return made

    # -- what is open

    def _restart(self, _code: str) -> None:
        self._seen.clear()
        self.look()

    def look(self) -> None:
        """See whether old code is in the editor, and tell so once for each action."""
        if "comparison" in self.__dict__:
            self.comparison.look()
        action, code = self._session.action, self._session.code
        kinds = tuple(kind.id for kind in native.kinds_of(code))
        if self._shown is not None and (not kinds or action is not self._shown):
            self.dismissed.emit(words.KEY)
        if kinds and self._seen.get(action) != kinds:
            self._seen[action] = kinds
            self.noticed.emit(words.found_notice(code, self._session.catalogue))
        self._shown = action if kinds else None

    # -- converting

    def acted(self, key: str, action: str) -> None:
        """Do what the button of a notice asks for."""
        if (key, action) == (words.KEY, words.CONVERT):
            self.convert()

    def ask_and_convert(self) -> None:
        """Convert what is in the editor, or where that is no old code, a file that the person chooses."""
        before = self._session.action
        if not native.kinds_of(self._session.code):
            self._ask_and_open()
            if self._session.action is before:
                return
        self.convert()

    def convert(self) -> None:
        """Convert the Rule or Hook in the editor; the draft opens beside it when it is there."""
        session = self._session
        if self.converting.running:
            return
        if not native.kinds_of(session.code):
            self.status.emit(tr("There is no Rule and no Hook in the editor"))
        elif mismatch := session.mismatch():
            self.noticed.emit(words.wrong_trigger(mismatch))
        else:
            self._begin()

    def _begin(self) -> None:
        action, secrets = self._session.action, self._session.secrets()
        try:
            wanted = _Asked(action, secrets, gathering.gathered(self._session, action))
        except ReadError as error:
            self.noticed.emit(words.failed_notice(in_language(str(error))))
            return
        self.dismissed.emit(words.KEY)
        self.converting.start(lambda _stop: (wanted, wanted.material.converted()))

    def _not_converted(self, error: Exception) -> None:
        self.noticed.emit(words.failed_notice(words.told_of(error, legacy_convert.CannotConvert)))

    def _open(self, wanted: _Asked, draft: Draft) -> None:
        """Put the draft into the flow behind the old code, which does not run there any more."""
        session, old, material = self._session, wanted.action, wanted.material
        if old not in session.actions:
            return  # Something else was opened meanwhile.
        session.flows.enter(old)
        new = OpenAction(material.action_name, given=None, code=draft.code, dependencies=dict(draft.dependencies))
        session.flows.add(new)
        if not session.flows.is_projects(old):
            session.flows.enable(old, False)
        if kept := {name: wanted.secrets[name] for name in draft.secrets if name in wanted.secrets}:
            session.keep_secrets(kept)
            session.secrets_changed.emit()
        self.comparison.begin(legacy_comparison.Pair(draft, old, new))
        self.opened.emit()

    def abandon(self) -> None:
        """End what is on, because the window closes."""
        self.converting.abandon()
        if "comparison" in self.__dict__:
            self.comparison.abandon()
