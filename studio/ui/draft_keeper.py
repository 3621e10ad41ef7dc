"""Drafts of what is open: every action that is not saved, the event, and a flow that stands in no file."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from studio.project.drafts import Draft, Drafts, Recovered
from studio.project.merging import same
from studio.project.saving import SaveError
from studio.ui.hostile_text import row_text
from studio.ui.notice_bar import Notice
from studio.ui.run_thread import RunThread
from studio.ui.session import OpenAction, Session
from studio.ui.speech import in_language, tr

DRAFT_MS = 700
LEFT = "left"

Content = tuple[object, ...]


class DraftKeeper(QObject):
    """Writes drafts within a second of what was typed. `changed` says that what is kept has changed."""

    changed = Signal()
    noticed = Signal(object)

    def __init__(self, session: Session, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._drafts = session, drafts
        self._kept: dict[OpenAction, Content] = {}
        self._left: list[Path] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MS)
        self._timer.timeout.connect(self._keep_beside)
        # A disk may be slow, and somebody is typing: what follows by itself is written in a thread.
        self._work = RunThread(self)
        self._work.succeeded.connect(self._written)
        self._work.failed.connect(self._not_written)

    def keeps(self, action: OpenAction) -> bool:
        """Whether there is a draft of an action."""
        return action in self._kept

    def touched(self) -> None:
        """Something was typed: drafts follow within a second."""
        if not self._timer.isActive():
            self._timer.start()

    def _keep_beside(self) -> None:
        """Keep what is not saved beside the window; what is being written comes first."""
        if self._work.running:
            self._timer.start()
            return
        wanted = []
        for action in self._in_order():
            draft = self._draft(action) if self._is_worth_it(action) else None
            if draft is None:
                self.discard(action)
            elif self._kept.get(action) != _content(draft):
                wanted.append((action, draft))
        if wanted:
            self._work.start(lambda _stop: self._write(wanted))

    def _write(self, wanted: list[tuple[OpenAction, Draft]]) -> list[tuple[OpenAction, Draft]]:
        for _action, draft in wanted:
            self._drafts.keep(draft)
        return wanted

    def _written(self, told: list[tuple[OpenAction, Draft]]) -> None:
        self._kept |= {action: _content(draft) for action, draft in told}
        self.changed.emit()

    def _in_order(self) -> list[OpenAction]:
        """All open actions; the one in the editor last: the newest draft is the one that knows event and flow."""
        return sorted(self._session.flows.open_actions, key=lambda each: each is self._session.action)

    def _not_written(self, error: Exception) -> None:
        if not isinstance(error, SaveError | OSError):
            raise error
        self.noticed.emit(Notice("draft", tr("No draft can be kept. {0}").format(in_language(str(error))), "warn"))

    def keep(self) -> None:
        """Keep what is not saved, now; nothing is written when nothing has changed."""
        self._timer.stop()
        self._work.abandon()
        for action in self._in_order():
            if self._is_worth_it(action):
                self._keep(action)
            else:
                self.discard(action)

    def _is_worth_it(self, action: OpenAction) -> bool:
        session = self._session
        if action.modified or (action.path is None and bool(action.dependencies)):
            return True
        return action is session.action and (session.event_edited or session.flows.is_the_windows_own)

    def _keep(self, action: OpenAction) -> None:
        draft = self._draft(action)
        content = _content(draft)
        if self._kept.get(action) == content:
            return
        try:
            self._drafts.keep(draft)
        except (SaveError, OSError) as error:
            self.noticed.emit(Notice("draft", tr("No draft can be kept. {0}").format(in_language(str(error))), "warn"))
            return
        self._kept[action] = content
        self.changed.emit()

    def _draft(self, action: OpenAction) -> Draft:
        """The event, and the flow where it stands in no file, go with the action that is in the editor."""
        session, path = self._session, str(action.path) if action.path else None
        here = action is session.action
        members = tuple({"path": str(a.path) if a.path else None, "enabled": a.enabled} for a in session.actions)
        return Draft(
            text=action.code,
            path=path,
            known=action.file.digest,
            saved_at=time.time(),
            trigger=session.trigger.id,
            event=session.event_to_keep() if here else None,
            event_key=session.event_key,
            dependencies=None if path else action.dependencies,
            flow=members if here and session.flows.is_the_windows_own else None,
        )

    def discard(self, action: OpenAction) -> None:
        """Forget the draft of an action, because it was saved or is not wanted."""
        if self._work.running:
            self._work.abandon()
            self._kept[action] = ()  # the one that was being written may be there
            self._timer.start()  # others may not
        if self._kept.pop(action, None) is not None:
            self._drafts.discard(str(action.path) if action.path else None)
            self.changed.emit()

    def leave(self) -> None:
        """Keep what is open before something else takes its place."""
        self.keep()
        nameless = next((each for each in self._kept if each.path is None and not each.kept_elsewhere), None)
        if nameless is not None and (place := self._drafts.part()):
            self._left.append(place)
            if nameless.modified:
                text = tr("{0} was not saved. It is kept as a draft.").format(row_text(nameless.title, 80))
                self.noticed.emit(Notice(LEFT, text, actions=(("reopen", tr("Open it again")),)))
        self._kept = {}

    def last_left(self) -> Recovered | None:
        """The draft of the action without a file that was left last, once; None for none."""
        return self._drafts.parted(self._left.pop()) if self._left else None


class _Event:
    """The event of a draft, which is never changed in place: what an edit leaves alone need not be looked at."""

    def __init__(self, value: object) -> None:
        self._value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Event) and same(self._value, other._value)

    __hash__ = None  # type: ignore[assignment]


def _content(draft: Draft) -> Content:
    """What tells a draft from the one before."""
    others = repr(draft.dependencies), repr(draft.flow)
    return (draft.text, draft.path, draft.trigger, _Event(draft.event), *others)
